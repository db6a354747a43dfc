const zero = 79;
const most = 46;

/** Learned weights as the text of tagger.txt: see src/compiler/entity/weights.ts for its form. */
export function writtenWeights(
  learned: { features: ReadonlyMap<string, Float64Array>; transitions: Float64Array },
  least = 0.25,
): string {
  const rows = [...learned.features].filter(([, row]) => row.some((it) => Math.abs(it) >= least));
  const values = rows.flatMap(([, row]) => [...row]).map(Math.abs);
  const scale = most / values.reduce((a, b) => Math.max(a, b), 1e-9);
  const step = Math.max(scale, 8);
  const coded = (row: Float64Array): string =>
    Array.from(row, (it) => {
      const rounded = Math.max(-most, Math.min(most, Math.round(it * step)));
      return String.fromCharCode(zero + rounded);
    })
      .join('')
      .replace(/O+$/, '');
  const lines = rows.map(([feature, row]) => `${feature}\t${coded(row)}`).toSorted();
  const transitions = Array.from(learned.transitions, (it) => Math.round(it * step)).join(' ');
  return `${transitions}\n${lines.join('\n')}\n`;
}
