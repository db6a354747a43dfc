import { comingFrom, labels, labelsOfName, mayEnd, nameTypes, type NameType } from './label.ts';

const size = labels.length;

/** How likely some words are a name of each type; what is left to 1 is that they are none, or part of another. */
export type Shares = Readonly<Record<NameType, number>>;

/** The odds of each label after each other. */
export type Moves = Float64Array;

export const movesOf = (transitions: ArrayLike<number>, unit: number): Moves =>
  Float64Array.from(transitions, (it) => Math.exp(it / unit));

/**
 * How sure a conditional random field is that tokens `[from, to)` of a run are a
 * name: the share of all ways to label the run that make them one (Lafferty et
 * al. 2001). A weight of `unit` multiplies the odds by e.
 *
 *     Rita packed winds      person 0.52, place 0.21, other 0.11
 *     ^^^^
 */
export function sharesIn(
  emitted: readonly Float64Array[],
  moves: Moves,
  unit: number,
): (from: number, to: number) => Shares {
  const odds = emitted.map((it) => oddsOf(it, unit));
  const { sums, scales } = sumsFromStart(odds, moves);
  const rests = sumsToEnd(odds, moves, scales);
  const last = sums.at(-1);
  const all = mayEnd.reduce((sum, may, label) => sum + (may ? (last?.[label] ?? 0) : 0), 0);
  const shareOf = (from: number, path: readonly number[]): number => {
    let share = sums[from]?.[path[0] ?? 0] ?? 0;
    for (let k = 1; k < path.length; k += 1) {
      const [before, here] = [path[k - 1] ?? 0, path[k] ?? 0];
      const odd = odds[from + k]?.[here] ?? 0;
      share *= ((moves[before * size + here] ?? 0) * odd) / (scales[from + k] ?? 1);
    }
    return (share * (rests[from + path.length - 1]?.[path.at(-1) ?? 0] ?? 0)) / all;
  };
  return (from, to) => {
    const shares = { person: 0, organization: 0, place: 0, other: 0 };
    for (const type of nameTypes) shares[type] = shareOf(from, labelsOfName(type, to - from));
    return shares;
  };
}

/** The odds of a token's labels, the highest of them 1, so that none is past what a number holds. */
function oddsOf(emission: Float64Array, unit: number): Float64Array {
  const most = Math.max(...emission);
  const odds = new Float64Array(size);
  for (let label = 0; label < size; label += 1)
    odds[label] = Math.exp(((emission[label] ?? 0) - most) / unit);
  return odds;
}

/** For each token, the odds of all ways from the start to each of its labels, scaled to a sum of 1. */
function sumsFromStart(odds: readonly Float64Array[], moves: Moves) {
  const sums: Float64Array[] = [];
  const scales: number[] = [];
  let before = new Float64Array(size);
  before[0] = 1;
  for (const here of odds) {
    const sum = new Float64Array(size);
    let scale = 0;
    for (let to = 0; to < size; to += 1) {
      let ways = 0;
      for (const from of comingFrom[to] ?? []) {
        ways += (before[from] ?? 0) * (moves[from * size + to] ?? 0);
      }
      sum[to] = ways * (here[to] ?? 0);
      scale += sum[to] ?? 0;
    }
    for (let to = 0; to < size; to += 1) sum[to] = (sum[to] ?? 0) / scale;
    before = sum;
    sums.push(before);
    scales.push(scale);
  }
  return { sums, scales };
}

/** The odds of an end after each label. */
const ending = Float64Array.from(mayEnd, Number);

/** For each token, the odds of all ways from each of its labels to the end, scaled alike. */
function sumsToEnd(
  odds: readonly Float64Array[],
  moves: Moves,
  scales: readonly number[],
): Float64Array[] {
  const rests: Float64Array[] = [];
  let after = ending;
  for (let i = odds.length - 1; i >= 0; i -= 1) {
    rests[i] = after;
    const rest = new Float64Array(size);
    for (let to = 0; to < size; to += 1) {
      const ways = ((odds[i]?.[to] ?? 0) * (after[to] ?? 0)) / (scales[i] ?? 1);
      for (const from of comingFrom[to] ?? []) {
        rest[from] = (rest[from] ?? 0) + ways * (moves[from * size + to] ?? 0);
      }
    }
    after = rest;
  }
  return rests;
}
