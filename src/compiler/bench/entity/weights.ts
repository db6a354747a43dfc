import { characterOf, steps } from '../../entity/tagger/weightCode.ts';

/** Learned weights as the text of tagger.txt: see src/compiler/entity/weights.ts for its form. */
export function writtenWeights(
  learned: { features: ReadonlyMap<string, Float64Array>; transitions: Float64Array },
  least = 0.1,
): string {
  const rows = [...learned.features].filter(([, row]) => row.some((it) => Math.abs(it) >= least));
  const coded = (row: Float64Array): string =>
    Array.from(row, (it) => characterOf(it * steps))
      .join('')
      .replace(/O+$/, '');
  const lines = rows.map(([feature, row]) => `${feature}\t${coded(row)}`).toSorted();
  const transitions = Array.from(learned.transitions, (it) => Math.round(it * steps)).join(' ');
  return `${transitions}\n${lines.join('\n')}\n`;
}
