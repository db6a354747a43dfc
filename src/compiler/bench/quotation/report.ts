import type { Gold, Predictions, Texts } from './corpus.ts';
import type { Tally } from './score.ts';
import { scoreOf } from './score.ts';

const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : ((100 * part) / whole).toFixed(1);

/** F1 of hits among what was found and what there is to find. */
const f1 = (hits: number, found: number, wanted: number): string =>
  percent(2 * hits, found + wanted);

/** The figures that count, for the core set and for every quoted region. */
export function reportOf(gold: Gold, predictions: Predictions, texts: Texts): string {
  const core = scoreOf(gold, predictions, texts);
  const all = scoreOf(gold, predictions, texts, true);
  return [...linesOf('core', core), ...linesOf('all', all), ...confidenceLines(core)].join('\n');
}

function linesOf(set: string, it: Tally): string[] {
  return [
    `${set}: span P ${percent(it.found, it.predicted)} R ${percent(it.found, it.gold)} F1 ${f1(it.found, it.predicted, it.gold)}`,
    `${set}: end-to-end F1 ${f1(it.attributed, it.predicted, it.gold)}, speaker or person right ${percent(it.person, it.sourced)} of ${it.sourced}, name right ${percent(it.named, it.known)} of ${it.known}`,
  ];
}

function confidenceLines({ byConfidence, gold }: Tally): string[] {
  return [...byConfidence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([confidence, { count, right }]) =>
        `core: ${confidence} ${percent(right, count)} right, ${count} of ${gold} (${percent(count, gold)})`,
    );
}
