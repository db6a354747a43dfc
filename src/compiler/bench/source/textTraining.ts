/**
 * Trains the trees that tell the story's lines of a scraped text.
 *
 *     npx tsx src/compiler/bench/source/textTraining.ts --html DIR [--folds 5] [--out FILE]
 *
 * Scraped text is made from pages, whose gold bodies label every line: the
 * rendered lines with more or less of what stands above and below the story,
 * and the bare story.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { textFeaturesOf } from '../../layout/forest/textFeatures.ts';
import { type Forest, chanceOf } from '../../layout/forest/trees.ts';
import { frameLabelOf } from '../../layout/frame.ts';
import { decode } from '../../source/decode.ts';
import { pageOf } from '../../source/html/page.ts';
import { grownForest } from './forest.ts';
import { labelOf, runsOf } from './gold.ts';

interface Example {
  readonly id: string;
  readonly texts: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly labels: readonly number[];
}

const argument = (name: string, fallback = ''): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
};

/** How many lines above and below the story are kept. */
const crops: readonly (readonly [above: number, below: number])[] = [
  [12, 16],
  [4, 5],
  [2, 30],
  [30, 3],
  [1, 0],
];

function exampleOf(id: string, texts: readonly string[], labels: readonly number[]): Example {
  return { id, texts, labels, rows: textFeaturesOf(texts, texts.map(frameLabelOf)) };
}

function examplesOf(folder: string, id: string, gold: string): Example[] {
  const bytes = new Uint8Array(gunzipSync(readFileSync(join(folder, `${id}.html.gz`))));
  const { text } = decode({ name: `${id}.html`, bytes, sha256: '' });
  const texts = pageOf(text ?? '').lines.map((line) => line.text);
  const runs = runsOf(gold);
  const labels = texts.map((it) => labelOf(it, runs));
  const [first, last] = [labels.indexOf(1), labels.lastIndexOf(1)];
  if (first < 0) return [];
  const cropped = crops.map(([above, below]) => {
    const [from, to] = [Math.max(0, first - above), last + 1 + below];
    return exampleOf(id, texts.slice(from, to), labels.slice(from, to));
  });
  const bare = gold
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return [
    ...cropped,
    exampleOf(
      id,
      bare,
      bare.map(() => 1),
    ),
  ];
}

const foldOf = (id: string, folds: number): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % folds;

function forestOf(examples: readonly Example[]): Forest {
  const weights = examples.flatMap(({ texts }) => texts.map(() => 40 / (texts.length + 10)));
  return grownForest(
    examples.flatMap((it) => it.rows),
    examples.flatMap((it) => it.labels),
    weights,
    {
      trees: Number(argument('trees', '140')),
      depth: Number(argument('depth', '4')),
      rate: 0.08,
    },
  );
}

const folder = argument('html');
const gold: Record<string, { articleBody: string }> = JSON.parse(
  readFileSync(join(folder, 'gold.json'), 'utf8'),
);
const examples = Object.entries(gold).flatMap(([id, page]) =>
  examplesOf(folder, id, page.articleBody),
);
console.log(
  `texts ${examples.length}  lines ${examples.flatMap((it) => it.rows).length}  features ${examples[0]?.rows[0]?.length}`,
);

const folds = Number(argument('folds', '0'));
for (let fold = 0, [hits, extra, missed] = [0, 0, 0]; fold < folds; fold += 1) {
  const forest = forestOf(examples.filter((it) => foldOf(it.id, folds) !== fold));
  for (const { rows, labels } of examples.filter(({ id }) => foldOf(id, folds) === fold)) {
    rows.forEach((row, i) => {
      const found = chanceOf(forest, row) >= 0.5;
      if (found && labels[i]) hits += 1;
      else if (found) extra += 1;
      else if (labels[i]) missed += 1;
    });
  }
  if (fold === folds - 1)
    console.log(
      `unseen lines: F1 ${((2 * hits) / (2 * hits + extra + missed)).toFixed(4)}  P ${(hits / (hits + extra)).toFixed(4)}  R ${(hits / (hits + missed)).toFixed(4)}`,
    );
  const path = argument('fold-out');
  if (path !== '') writeFileSync(`${path}.${fold}.json`, JSON.stringify(forest));
}

const out = argument('out');
if (out !== '') writeFileSync(out, JSON.stringify(forestOf(examples)) + '\n');
