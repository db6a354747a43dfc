import { bestPath, labels, mayFollow, type Weights } from '../entity/tagger.ts';

/** A run of tokens with the features and the right label of each. */
export interface Example {
  readonly features: readonly (readonly string[])[];
  readonly path: readonly number[];
}

const size = labels.length;

/** Sums of a weight over time, so that the average over all steps can be taken at the end. */
interface Row {
  readonly now: Float64Array;
  readonly sum: Float64Array;
  readonly since: Float64Array;
}

const rowOf = (length: number): Row => ({
  now: new Float64Array(length),
  sum: new Float64Array(length),
  since: new Float64Array(length),
});

function add(row: Row, at: number, by: number, step: number): void {
  row.sum[at] = (row.sum[at] ?? 0) + (step - (row.since[at] ?? 0)) * (row.now[at] ?? 0);
  row.since[at] = step;
  row.now[at] = (row.now[at] ?? 0) + by;
}

const averageOf = (row: Row, steps: number): Float64Array =>
  row.now.map((now, at) => ((row.sum[at] ?? 0) + (steps - (row.since[at] ?? 0)) * now) / steps);

/** Weights learned from examples: the averaged structured perceptron (Collins 2002). */
export function trained(
  examples: readonly Example[],
  epochs: number,
  caution = 0,
): { features: Map<string, Float64Array>; transitions: Float64Array } {
  const rows = new Map<string, Row>();
  const transitions = rowOf(size * size);
  const weights: Weights = {
    of: (feature) => rows.get(feature)?.now,
    transitions: transitions.now,
    caution,
  };
  let step = 1;
  let seed = 1;
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      step += 1;
      const path = bestPath(example.features, weights);
      if (path.every((label, i) => label === example.path[i])) continue;
      correct(example, path, rows, transitions, step);
    }
  }
  const features = new Map<string, Float64Array>();
  for (const [feature, row] of rows) features.set(feature, averageOf(row, step));
  return { features, transitions: averageOf(transitions, step) };
}

function correct(
  { features, path: right }: Example,
  wrong: readonly number[],
  rows: Map<string, Row>,
  transitions: Row,
  step: number,
): void {
  features.forEach((all, i) => {
    const [good = 0, bad = 0] = [right[i], wrong[i]];
    const [goodBefore = 0, badBefore = 0] = i === 0 ? [0, 0] : [right[i - 1], wrong[i - 1]];
    if (good !== bad || goodBefore !== badBefore) {
      add(transitions, goodBefore * size + good, 1, step);
      add(transitions, badBefore * size + bad, -1, step);
    }
    if (good === bad) return;
    for (const feature of all) {
      const row = rows.get(feature) ?? rowOf(size);
      rows.set(feature, row);
      add(row, good, 1, step);
      add(row, bad, -1, step);
    }
  });
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
