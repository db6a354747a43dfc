import type { Forest } from '../../layout/forest/trees.ts';

/** How many trees, how deep, and how much each is trusted. */
export interface Growth {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
}

const bins = 32;
/** A split must leave this much weight (second derivative) on either side. */
const leastWeight = 1;
const penalty = 2;

/**
 * Grow trees by gradient boosting on the logistic loss: features in 32 bins of
 * equal count, level by level, the best split of each node by second-order gain.
 */
export function grownForest(
  rows: readonly (readonly number[])[],
  labels: readonly number[],
  weights: readonly number[],
  growth: Growth,
): Forest {
  const binned = binnedOf(rows);
  const odds = new Float64Array(rows.length);
  const [positive, total] = labels.reduce(
    ([p, t], y, i) => [p + y * (weights[i] ?? 1), t + (weights[i] ?? 1)],
    [0, 0],
  );
  const bias = Math.log(positive / (total - positive));
  odds.fill(bias);
  const splits: number[][] = [];
  const leaves: number[][] = [];
  for (let tree = 0; tree < growth.trees; tree += 1) {
    const grown = grownTree(binned, labels, weights, odds, growth, tree);
    splits.push(grown.splits);
    leaves.push(grown.leaves);
  }
  return { bias: Math.round(bias * 1000) / 1000, depth: growth.depth, splits, leaves };
}

interface Binned {
  readonly columns: readonly Uint8Array[];
  readonly cuts: readonly (readonly number[])[];
}

function binnedOf(rows: readonly (readonly number[])[]): Binned {
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, feature) => {
    const values = rows.map((row) => row[feature] ?? 0).toSorted((a, b) => a - b);
    const quantiles = Array.from(
      { length: bins - 1 },
      (__, i) => values[Math.floor(((i + 1) * values.length) / bins)] ?? 0,
    );
    const short = quantiles.map((value) => Number(value.toPrecision(4)));
    return [...new Set(short)].filter((value) => value > (values[0] ?? 0));
  });
  const columns = cuts.map((edges, feature) =>
    Uint8Array.from(rows, (row) => edges.filter((edge) => (row[feature] ?? 0) >= edge).length),
  );
  return { columns, cuts };
}

function grownTree(
  { columns, cuts }: Binned,
  labels: readonly number[],
  weights: readonly number[],
  odds: Float64Array,
  { depth, rate }: Growth,
  seed: number,
): { splits: number[]; leaves: number[] } {
  const count = labels.length;
  const slopes = new Float64Array(count);
  const curves = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    const chance = 1 / (1 + Math.exp(-(odds[i] ?? 0)));
    slopes[i] = ((labels[i] ?? 0) - chance) * (weights[i] ?? 1);
    curves[i] = Math.max(chance * (1 - chance), 1e-6) * (weights[i] ?? 1);
  }
  const node = new Int32Array(count);
  const splits: number[] = [];
  for (let level = 0; level < depth; level += 1) {
    const best = bestSplits(columns, cuts, slopes, curves, node, 2 ** level, seed * 8 + level);
    for (const { feature, edge } of best) splits.push(feature, cuts[feature]?.[edge] ?? -1e9);
    for (let i = 0; i < count; i += 1) {
      const at = node[i] ?? 0;
      const { feature, edge } = best[at] ?? { feature: 0, edge: 0 };
      const isLeft = edge < (cuts[feature]?.length ?? 0) && (columns[feature]?.[i] ?? 0) <= edge;
      node[i] = 2 * at + (isLeft ? 0 : 1);
    }
  }
  const leaves = leavesOf(slopes, curves, node, 2 ** depth, rate);
  for (let i = 0; i < count; i += 1) odds[i] = (odds[i] ?? 0) + (leaves[node[i] ?? 0] ?? 0) / 1000;
  return { splits, leaves };
}

interface Split {
  readonly feature: number;
  readonly edge: number;
}

function bestSplits(
  columns: readonly Uint8Array[],
  cuts: readonly (readonly number[])[],
  slopes: Float64Array,
  curves: Float64Array,
  node: Int32Array,
  nodes: number,
  seed: number,
): Split[] {
  const best: Split[] = Array.from({ length: nodes }, () => ({ feature: 0, edge: 999 }));
  const gains = new Float64Array(nodes).fill(1e-3);
  columns.forEach((column, feature) => {
    // Each level sees six features in ten: trees that differ generalise better.
    if (((feature * 2654435761 + seed * 40503) >>> 7) % 10 >= 6) return;
    const edges = cuts[feature]?.length ?? 0;
    const sums = new Float64Array(nodes * bins * 2);
    for (let i = 0; i < column.length; i += 1) {
      const at = ((node[i] ?? 0) * bins + (column[i] ?? 0)) * 2;
      sums[at] = (sums[at] ?? 0) + (slopes[i] ?? 0);
      sums[at + 1] = (sums[at + 1] ?? 0) + (curves[i] ?? 0);
    }
    for (let n = 0; n < nodes; n += 1) {
      const found = bestEdge(sums.subarray(n * bins * 2, (n + 1) * bins * 2), edges);
      if (found.gain <= (gains[n] ?? 0)) continue;
      gains[n] = found.gain;
      best[n] = { feature, edge: found.edge };
    }
  });
  return best;
}

function bestEdge(sums: Float64Array, edges: number): { gain: number; edge: number } {
  let [slope, curve] = [0, 0];
  for (let i = 0; i < sums.length; i += 2) {
    slope += sums[i] ?? 0;
    curve += sums[i + 1] ?? 0;
  }
  let [left, leftCurve, gain, edge] = [0, 0, 0, 0];
  for (let i = 0; i < edges; i += 1) {
    left += sums[2 * i] ?? 0;
    leftCurve += sums[2 * i + 1] ?? 0;
    if (leftCurve < leastWeight || curve - leftCurve < leastWeight) continue;
    const found =
      left ** 2 / (leftCurve + penalty) +
      (slope - left) ** 2 / (curve - leftCurve + penalty) -
      slope ** 2 / (curve + penalty);
    if (found > gain) [gain, edge] = [found, i];
  }
  return { gain, edge };
}

function leavesOf(
  slopes: Float64Array,
  curves: Float64Array,
  node: Int32Array,
  count: number,
  rate: number,
): number[] {
  const sums = Array.from({ length: count }, () => [0, 0] as [number, number]);
  node.forEach((at, i) => {
    const sum = sums[at];
    if (!sum) return;
    sum[0] += slopes[i] ?? 0;
    sum[1] += curves[i] ?? 0;
  });
  return sums.map(([slope, curve]) => Math.round((1000 * rate * slope) / (curve + penalty)));
}
