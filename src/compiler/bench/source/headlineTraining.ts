/**
 * Trains the trees that find the headline above a story in scraped text.
 *
 *     npx tsx src/compiler/bench/source/headlineTraining.ts --html DIR [--folds 5] [--out FILE]
 *
 * The headline of a page is known from its markup; the text is made from its
 * rendered lines, with more or fewer of those above the story.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type HeadlineCandidate,
  headlineCandidatesOf,
} from '../../layout/forest/headlineFeatures.ts';
import { type Forest, chanceOf } from '../../layout/forest/trees.ts';
import { frameLabelOf } from '../../layout/frame.ts';
import { folded } from '../../layout/shape.ts';
import { decode } from '../../source/decode.ts';
import { pageOf } from '../../source/html/page.ts';
import { readSource } from '../../source/source.ts';
import { grownForest } from './forest.ts';
import { labelOf, runsOf } from './gold.ts';

interface Example {
  readonly id: string;
  readonly candidates: readonly HeadlineCandidate[];
  readonly right: readonly boolean[];
}

const argument = (name: string, fallback = ''): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};

function examplesOf(folder: string, id: string, gold: string): Example[] {
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))));
  const file = { name: `${id}.html`, bytes, sha256: '' };
  const headline = folded(readSource(file).drafts[0]?.headline.text ?? '');
  const texts = pageOf(decode(file).text ?? '').lines.map((line) => line.text);
  const runs = runsOf(gold);
  const start = texts.findIndex((text) => labelOf(text, runs) === 1 && folded(text) !== headline);
  const at = texts.slice(0, Math.max(start, 0)).findLastIndex((text) => folded(text) === headline);
  if (at < 0) return [];
  return [40, 12, start - at + 3, start - at].map((above) => {
    const from = Math.max(0, start - above);
    const part = texts.slice(from, start + 60);
    const candidates = headlineCandidatesOf(part, part.map(frameLabelOf), start - from);
    return {
      id,
      candidates,
      right: candidates.map((it) => folded(part[it.index] ?? '') === headline),
    };
  });
}

const foldOf = (id: string, folds: number): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % folds;

function forestOf(examples: readonly Example[]): Forest {
  const rows = examples.flatMap((it) => it.candidates.map(({ features }) => features));
  const labels = examples.flatMap((it) => it.right.map(Number));
  const weights = examples.flatMap((it) => it.right.map(() => 8 / (it.right.length + 2)));
  return grownForest(rows, labels, weights, { trees: 80, depth: 3, rate: 0.1 });
}

const folder = argument('html');
const gold: Record<string, { articleBody: string }> = JSON.parse(
  readFileSync(join(folder, 'gold.json'), 'utf8'),
);
const examples = Object.entries(gold).flatMap(([id, page]) =>
  examplesOf(folder, id, page.articleBody),
);
console.log(`texts ${examples.length}`);

const folds = Number(argument('folds', '0'));
let right = 0;
for (let fold = 0; fold < folds; fold += 1) {
  const forest = forestOf(examples.filter((it) => foldOf(it.id, folds) !== fold));
  for (const { candidates, right: wanted } of examples.filter(
    ({ id }) => foldOf(id, folds) === fold,
  )) {
    const chances = candidates.map(({ features }) => chanceOf(forest, features));
    if (wanted[chances.indexOf(Math.max(...chances))]) right += 1;
  }
}
if (folds > 0) console.log(`unseen: the headline first in ${right} of ${examples.length}`);

const out = argument('out');
if (out !== '') writeFileSync(out, JSON.stringify(forestOf(examples)) + '\n');
