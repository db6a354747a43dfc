/** Spherical k-means: words whose vectors point the same way get the same number. Same input, same output. */

const rounds = 12;

/** Rows of length one, one after another, each of `size` numbers. */
export interface Vectors {
  readonly size: number;
  readonly values: Float32Array;
}

/** The cluster of each vector, numbered from 0, and the middles of the clusters. */
export function clustered(
  vectors: Vectors,
  count: number,
): { clusterOf: Uint16Array; middles: Vectors } {
  const { size, values } = vectors;
  const rows = values.length / size;
  const middles = new Float32Array(count * size);
  const step = Math.max(1, Math.floor(rows / 4 / count));
  for (let c = 0; c < count; c += 1) {
    middles.set(values.subarray(c * step * size, (c * step + 1) * size), c * size);
  }
  const clusterOf = new Uint16Array(rows);
  for (let round = 0; round < rounds; round += 1) {
    for (let row = 0; row < rows; row += 1) {
      clusterOf[row] = nearest(values, row * size, middles, size, count);
    }
    moveToMiddle(values, clusterOf, middles, size);
  }
  return { clusterOf, middles: { size, values: middles } };
}

function nearest(
  values: Float32Array,
  at: number,
  middles: Float32Array,
  size: number,
  count: number,
): number {
  let [best, highest] = [0, -Infinity];
  for (let c = 0; c < count; c += 1) {
    let dot = 0;
    const base = c * size;
    for (let i = 0; i < size; i += 1) dot += (values[at + i] ?? 0) * (middles[base + i] ?? 0);
    if (dot > highest) [best, highest] = [c, dot];
  }
  return best;
}

function moveToMiddle(
  values: Float32Array,
  clusterOf: Uint16Array,
  middles: Float32Array,
  size: number,
): void {
  middles.fill(0);
  clusterOf.forEach((cluster, row) => {
    for (let i = 0; i < size; i += 1) {
      const at = cluster * size + i;
      middles[at] = (middles[at] ?? 0) + (values[row * size + i] ?? 0);
    }
  });
  for (let base = 0; base < middles.length; base += size) normalize(middles, base, size);
}

/** Makes a row's length one, in place. */
export function normalize(values: Float32Array, base: number, size: number): void {
  let sum = 0;
  for (let i = base; i < base + size; i += 1) sum += (values[i] ?? 0) ** 2;
  const length = Math.sqrt(sum) || 1;
  for (let i = base; i < base + size; i += 1) values[i] = (values[i] ?? 0) / length;
}
