import { movesOf, sharesIn, type Moves, type Shares } from './certainty.ts';
import { featuresIn, featuresOf, type Bundle, type TokenFeatures } from './feature.ts';
import { comingFrom, labels, mayEnd, type NameType } from './label.ts';
import { rowTable, type RowTable } from './rowTable.ts';
import type { Sight } from './sight.ts';

/** A name found in a text, as tokens `[from, to)`. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** How likely, by the tagger's lights, these words are a name of each type. */
  readonly shares: Shares;
}

const typeOf = labels.map((label) => label.slice(2) as NameType);

/** Weights by feature: one number for each label. */
export interface Weights {
  readonly features: RowTable;
  /** The sums of the weights of bundles met before. */
  readonly sums: RowTable;
  /** `size` rows of `size` numbers: from label, to label. */
  readonly transitions: ArrayLike<number>;
  /** The same as odds. */
  readonly moves: Moves;
  /** How much a weight is that multiplies the odds by e. */
  readonly unit: number;
}

const size = labels.length;
/** Sums kept for words met before: 20 MB. */
const mostSums = 300_000;

/** Weights from a table of those of the features. */
export function weightsIn(
  features: RowTable,
  transitions: ArrayLike<number>,
  unit: number,
): Weights {
  const moves = movesOf(transitions, unit);
  return { features, sums: rowTable(size, mostSums), transitions, moves, unit };
}

/** The best path of labels through a run of tokens (Viterbi), given the scores of each token's labels. */
export function bestPath(
  emitted: readonly Float64Array[],
  transitions: ArrayLike<number>,
): number[] {
  const back = new Int8Array(emitted.length * size);
  let scores = new Float64Array(size).fill(-Infinity);
  scores[0] = 0;
  emitted.forEach((emission, i) => {
    const next = new Float64Array(size).fill(-Infinity);
    for (let to = 0; to < size; to += 1) {
      if (i === emitted.length - 1 && mayEnd[to] !== true) continue;
      let [best, highest] = [0, -Infinity];
      for (const from of comingFrom[to] ?? []) {
        const score = (scores[from] ?? 0) + (transitions[from * size + to] ?? 0);
        if (score > highest) [best, highest] = [from, score];
      }
      back[i * size + to] = best;
      next[to] = highest + (emission[to] ?? 0);
    }
    scores = next;
  });
  return traced(scores, back, emitted.length);
}

/** The scores of the labels of one token. */
function emissionOf({ bundles, single }: TokenFeatures, weights: Weights): Float64Array {
  const sum = new Float64Array(size);
  const { features, sums } = weights;
  for (const bundle of bundles) sums.addTo(sum, sums.find(bundle.key) ?? sumOf(bundle, weights));
  for (const feature of single) {
    const row = features.find(feature);
    if (row !== undefined) features.addTo(sum, row);
  }
  return sum;
}

/** The row of the sum of a bundle's weights, made now. */
function sumOf(bundle: Bundle, { features, sums }: Weights): number {
  const sum = new Float64Array(size);
  for (const feature of featuresOf(bundle)) {
    const row = features.find(feature);
    if (row !== undefined) features.addTo(sum, row);
  }
  const made = sums.append(bundle.key);
  sum.forEach((value, label) => sums.set(made, label, value));
  return made;
}

function traced(scores: Float64Array, back: Int8Array, length: number): number[] {
  let label = 0;
  scores.forEach((score, i) => {
    if (score > (scores[label] ?? -Infinity)) label = i;
  });
  const path: number[] = [];
  for (let i = length - 1; i >= 0; i -= 1) {
    path[i] = label;
    label = back[i * size + label] ?? 0;
  }
  return path;
}

/** The names in a text, in reading order. */
export function tagged(sight: Sight, weights: Weights): Tagged[] {
  return sight.segments.flatMap((segment) => {
    const emitted = featuresIn(sight, segment).map((it) => emissionOf(it, weights));
    const path = bestPath(emitted, weights.transitions);
    const names = namesOn(path);
    if (names.length === 0) return [];
    const sharesOf = sharesIn(emitted, weights.moves, weights.unit);
    return names.map(({ from, to, type }) => ({
      from: from + segment.from,
      to: to + segment.from,
      type,
      shares: sharesOf(from, to),
    }));
  });
}

function namesOn(path: readonly number[]): Omit<Tagged, 'shares'>[] {
  const names: Omit<Tagged, 'shares'>[] = [];
  let from = 0;
  path.forEach((label, k) => {
    const position = labels[label]?.[0];
    const type = typeOf[label];
    if (position === 'B' || position === 'U') from = k;
    if (type === undefined || (position !== 'L' && position !== 'U')) return;
    names.push({ from, to: k + 1, type });
  });
  return names;
}
