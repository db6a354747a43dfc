/**
 * Trains the trees that tell the lines of an article from the rest of its page.
 *
 *     npx tsx src/compiler/bench/source/training.ts --html DIR [--folds 5] [--out FILE]
 *
 * DIR holds pages as `ID.html.gz` and `gold.json` as `{ID: {articleBody}}`.
 * With `--folds` each page is judged by trees that have not seen it; with
 * `--out` all pages train the trees that are written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../source/decode.ts';
import { featuresOf, isForeign } from '../../source/html/features.ts';
import { pageOf, seenPageOf } from '../../source/html/page.ts';
import { readableLinesOf } from '../../source/html/readable.ts';
import { type Forest, chanceOf } from '../../layout/forest/trees.ts';
import { labelOf, runsOf, words } from './gold.ts';
import { grownForest } from './forest.ts';
import { scorePages } from './shingles.ts';

interface Example {
  readonly id: string;
  readonly gold: string;
  readonly texts: readonly string[];
  readonly foreign: readonly boolean[];
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

const argument = (name: string, fallback = ''): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};

function exampleOf(folder: string, id: string, gold: string): Example {
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))));
  const { text } = decode({ name: `${id}.html`, bytes, sha256: '' });
  const page = pageOf(text ?? '');
  const seen = seenPageOf(page);
  const rows = featuresOf(seen, readableLinesOf(page.document));
  const runs = runsOf(gold);
  const texts = page.lines.map((line) => line.text);
  return {
    id,
    gold,
    texts,
    foreign: seen.lines.map(isForeign),
    rows,
    labels: texts.map((it) => labelOf(it, runs)),
  };
}

/** A stable fold for each page, from its id alone. */
const foldOf = (id: string, folds: number): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % folds;

function forestOf(examples: readonly Example[]): Forest {
  const rows = examples.flatMap((it) => it.rows);
  const labels = examples.flatMap((it) => it.labels);
  // Each page weighs the same, and a line by its length: that is how bodies are scored.
  const weights = examples.flatMap((it) => {
    const sizes = it.texts.map((text) => Math.sqrt(words(text).length + 1));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return sizes.map((size) => (size / total) * 100);
  });
  return grownForest(rows, labels, weights, {
    trees: Number(argument('trees', '160')),
    depth: Number(argument('depth', '4')),
    rate: Number(argument('rate', '0.08')),
  });
}

function bodyOf(example: Example, chances: readonly number[], threshold: number): string {
  return example.texts
    .filter((_, i) => (chances[i] ?? 0) >= threshold && !example.foreign[i])
    .join('\n');
}

const folder = argument('html');
const gold: Record<string, { articleBody: string }> = JSON.parse(
  readFileSync(join(folder, 'gold.json'), 'utf8'),
);
const examples = Object.entries(gold).map(([id, page]) => exampleOf(folder, id, page.articleBody));
console.log(
  `pages ${examples.length}  lines ${examples.flatMap((it) => it.rows).length}  features ${examples[0]?.rows[0]?.length}`,
);
const oracle = examples.map((it) => ({ gold: it.gold, body: bodyOf(it, it.labels, 0.5) }));
console.log('oracle      ', scorePages(oracle));

const folds = Number(argument('folds', '0'));
if (folds > 1) {
  const chances = new Map<string, number[]>();
  for (let fold = 0; fold < folds; fold += 1) {
    const forest = forestOf(examples.filter((it) => foldOf(it.id, folds) !== fold));
    for (const it of examples.filter(({ id }) => foldOf(id, folds) === fold)) {
      chances.set(
        it.id,
        it.rows.map((row) => chanceOf(forest, row)),
      );
    }
  }
  for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const pages = examples.map((it) => ({
      gold: it.gold,
      body: bodyOf(it, chances.get(it.id) ?? [], threshold),
    }));
    console.log(`unseen @${threshold} `, scorePages(pages));
  }
}

const out = argument('out');
if (out !== '') writeFileSync(out, JSON.stringify(forestOf(examples)) + '\n');
