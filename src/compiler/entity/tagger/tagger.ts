import { movesOf, sharesIn, type Moves, type Shares } from './certainty.ts';
import { emissionBy, type Emission } from './emission.ts';
import { spotsIn } from './feature.ts';
import { comingFrom, labels, mayEnd, type NameType } from './label.ts';
import type { RowTable } from './rowTable.ts';
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

/** What a trained tagger has learned. */
export interface Weights {
  readonly emission: Emission;
  /** `size` rows of `size` numbers: from label, to label. */
  readonly transitions: ArrayLike<number>;
  /** The same as odds. */
  readonly moves: Moves;
  /** How much a weight is that multiplies the odds by e. */
  readonly unit: number;
}

const size = labels.length;

/** Weights from a table of those of the features: one number for each label. */
export const weightsIn = (
  features: RowTable<string>,
  transitions: ArrayLike<number>,
  unit: number,
): Weights => ({
  emission: emissionBy(features),
  transitions,
  moves: movesOf(transitions, unit),
  unit,
});

/** The best path of labels through a run of tokens (Viterbi), given the scores of each token's labels. */
export function bestPath(
  emitted: readonly Float64Array[],
  transitions: ArrayLike<number>,
): number[] {
  const back = new Int8Array(emitted.length * size);
  let [scores, next] = [new Float64Array(size), new Float64Array(size)];
  scores.fill(-Infinity, 1);
  for (const [i, emission] of emitted.entries()) {
    next.fill(-Infinity);
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
    [scores, next] = [next, scores];
  }
  return traced(scores, back, emitted.length);
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
  const { looksOf, nothing, ofRound, ofSpot } = weights.emission;
  const look = looksOf(sight.words);
  return sight.segments.flatMap((segment) => {
    const spots = spotsIn(sight, segment, look, nothing);
    const [first] = spots;
    if (first === undefined) return [];
    const shared = ofRound(first.round);
    const emitted = spots.map((it) => ofSpot(it, shared));
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
