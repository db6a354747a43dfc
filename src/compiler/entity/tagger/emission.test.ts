import { expect, it } from 'vitest';
import { gazetteerOf } from '../../gazetteer/gazetteer.ts';
import { wordListOf } from '../../gazetteer/wordList.ts';
import { segmentsIn } from '../text/segment.ts';
import { tokensOf } from '../text/token.ts';
import { emissionBy } from './emission.ts';
import { flattened, outside, spotsIn, viewOf } from './feature.ts';
import { labels } from './label.ts';
import { rowTable } from './rowTable.ts';
import { usageOf } from './sight.ts';

const text =
  'Yesterday, Ann Lee of the Bank of Mosul said: “Iraq will pay.” Lee left Mosul. Ann ^ Ann paid.';
const tokens = tokensOf(text);
const words = wordListOf('ann\t1\t2\t3\tf\nbank\t4\t5\t6\tw\nlee\t1\t2\t3\ts\n');
const gazetteer = gazetteerOf('iraq\t\tC\tIQ\tIQ\t\tzz\t1\t1\nmosul\t\tP\t1\tIQ\t15\tzz\t1\t1\n');
const segments = segmentsIn(tokens);
const sight = { text, tokens, segments, usage: usageOf([tokens]), words, gazetteer };
const spots = segments.map((it) => spotsIn(sight, it, (token) => viewOf(token, words), outside));

it('gives a token the sum of the weights of all its features, also when it is met again', () => {
  const features = rowTable<string>(labels.length);
  const names = [...new Set(spots.flat().flatMap(flattened))].filter((_, n) => n % 7 !== 0);
  for (const [n, name] of names.entries()) {
    const row = features.append(name);
    for (const label of labels.keys()) features.set(row, label, ((n * 31 + label * 17) % 41) - 20);
  }
  const sumOf = (all: readonly string[]): Float64Array => {
    const sum = new Float64Array(labels.length);
    for (const row of all.map(features.find)) if (row !== undefined) features.addTo(sum, row);
    return sum;
  };
  const { looksOf, nothing, ofRound, ofSpot } = emissionBy(features);
  for (const _ of ['first', 'again'])
    for (const [n, segment] of segments.entries()) {
      const looked = spotsIn(sight, segment, looksOf(words), nothing);
      const emitted = looked.map((it) => ofSpot(it, ofRound(it.round)));
      expect(emitted).toEqual(spots[n]?.map((it) => sumOf(flattened(it))));
    }
});
