import { labels, mayFollow } from '../../entity/tagger/label.ts';

/** A run of tokens with the features and the right label of each. */
export interface Example {
  readonly features: readonly (readonly string[])[];
  readonly path: readonly number[];
}

/** Labels of a run from its names: BILOU. `names` are tokens `[from, to)` within the run. */
export function pathOf(
  length: number,
  names: readonly { from: number; to: number; type: string }[],
): number[] {
  const path = Array.from({ length }, () => 0);
  for (const { from, to, type } of names) {
    for (let i = from; i < to; i += 1) {
      const position = to - from === 1 ? 'U' : i === from ? 'B' : i === to - 1 ? 'L' : 'I';
      path[i] = labels.indexOf(`${position}-${type}`);
    }
  }
  const legal = path.every((label, i) => mayFollow(path[i - 1] ?? 0, label));
  return legal ? path : Array.from({ length }, () => 0);
}
