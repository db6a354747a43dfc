/**
 * A sum of small decision trees (gradient boosting): for a row of features the
 * chance that a line belongs to the article.
 *
 * A tree of depth d is stored level by level, root first: at an inner node the
 * feature and the threshold, at a leaf a value. `x < threshold` goes left.
 */
export interface Forest {
  /** What a line is worth before any tree has spoken, as log odds. */
  readonly bias: number;
  readonly depth: number;
  /** For each tree its inner nodes, two numbers each. */
  readonly splits: readonly (readonly number[])[];
  /** For each tree its leaves, in thousandths. */
  readonly leaves: readonly (readonly number[])[];
}

/** The chance, from 0 to 1. */
export function chanceOf(forest: Forest, features: readonly number[]): number {
  let odds = forest.bias;
  const inner = 2 ** forest.depth - 1;
  for (let tree = 0; tree < forest.splits.length; tree += 1) {
    const splits = forest.splits[tree] ?? [];
    let node = 0;
    while (node < inner) {
      const isLeft = (features[splits[2 * node] ?? 0] ?? 0) < (splits[2 * node + 1] ?? 0);
      node = 2 * node + (isLeft ? 1 : 2);
    }
    odds += (forest.leaves[tree]?.[node - inner] ?? 0) / 1000;
  }
  return 1 / (1 + Math.exp(-odds));
}
