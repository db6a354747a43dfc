/**
 * Measures the finding and the attribution of quotations.
 *
 *     npm run bench:quotations -- --text FILE [--gold FILE] [--out FILE] [--indirect] [--doubled]
 *
 * The files have the format of quotationCorpus.ts. With --gold it prints span F1,
 * end-to-end F1, name accuracy and accuracy per confidence; with --out it writes the
 * predictions for any other scorer. Indirect statements are written with --indirect only.
 *
 * Gold in this format was made from a corpus whose tools did not know ''doubled
 * apostrophes'' for marks: articles typed with them have no gold at all, and every
 * quotation found there counts as wrong. So quotations in such marks are left out of texts
 * of more than one paragraph, and counted; --doubled keeps them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { knowledgeOf } from '../../knowledge.ts';
import type { Gold, Prediction, Texts } from './corpus.ts';
import { predicted, prepared, timeOf } from './prediction.ts';
import { reportOf } from './report.ts';

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    text: { type: 'string' },
    out: { type: 'string' },
    indirect: { type: 'boolean', default: false },
    doubled: { type: 'boolean', default: false },
  },
});
const data = resolve(import.meta.dirname, '../../gazetteer');
const read = (name: string): string => readFileSync(join(data, name), 'utf8');
const knowledge = knowledgeOf({
  places: read('places.txt'),
  words: read('words.txt'),
  tagger: read('tagger.txt'),
});

function isLeftOut({ start }: Prediction, text: string): boolean {
  const isArticle = /\S\s*\n\s*\S/.test(text);
  return !options.doubled && isArticle && /(?:''|``)\s*$/.test(text.slice(0, start).slice(-4));
}

function run(texts: Texts): void {
  const ready = Object.entries(texts).map(([id, text]) => [id, prepared(text, knowledge)] as const);
  const predictions = new Map<string, Prediction[]>();
  let leftOut = 0;
  for (const [id, it] of ready) {
    const wanted = predicted(it).filter(({ kind }) => options.indirect || kind !== 'indirect');
    const kept = wanted.filter((piece) => !isLeftOut(piece, it.text));
    predictions.set(id, kept);
    leftOut += wanted.length - kept.length;
  }
  if (leftOut > 0) {
    console.log(`${leftOut} pieces in doubled apostrophes left out (--doubled keeps them)`);
  }
  const all = Object.fromEntries(predictions);
  if (options.out !== undefined) writeFileSync(options.out, JSON.stringify(all));
  if (options.gold !== undefined) {
    const gold = JSON.parse(readFileSync(options.gold, 'utf8')) as Gold;
    console.log(reportOf(gold, all, texts));
  }
  const words = ready.reduce((sum, [, { text }]) => sum + text.split(/\s+/).length, 0);
  const rate = (words / 600 / timeOf(ready.map(([, it]) => it))) * 1000;
  console.log(
    `speed: ${rate.toFixed(0)} articles of 600 words a second on one core, warm, without the finding of names (${ready.length} texts, ${words} words)`,
  );
}

if (options.text === undefined) {
  console.error('Give the texts: --text FILE, a JSON object of texts by id.');
  process.exitCode = 2;
} else {
  run(JSON.parse(readFileSync(options.text, 'utf8')) as Texts);
}
