import { labels, mayFollow } from '../../entity/tagger/label.ts';
import type { Example } from './example.ts';

/** How the training goes. */
export interface Schedule {
  readonly epochs: number;
  /** The first step's length (AdaGrad). */
  readonly rate: number;
  /** Pulls weights to nought (L2). */
  readonly decay: number;
  /** In how many words of a hundred the features that spell the word are left out. */
  readonly dropped: number;
}

const size = labels.length;
const allowed = Array.from({ length: size * size }, (_, at) =>
  mayFollow(Math.floor(at / size), at % size),
);
const mayStart = labels.map((_, label) => mayFollow(0, label));
const mayEnd = labels.map((_, label) => mayFollow(label, 0));
const spelled = /^[afghkqrsCE]/;

/** A run with features as numbers: all of them, and those that do not spell the word. */
interface Numbered {
  readonly features: readonly Int32Array[];
  readonly unspelled: readonly Int32Array[];
  readonly path: readonly number[];
}

/** Weights of a linear-chain conditional random field (Lafferty et al. 2001), by stochastic gradient with AdaGrad. */
export function trainedField(
  examples: readonly Example[],
  { epochs, rate, decay, dropped }: Schedule,
): { features: Map<string, Float64Array>; transitions: Float64Array } {
  const numbers = new Map<string, number>();
  const numbered = examples.map((it) => numberedOf(it, numbers));
  const weights = new Float64Array((numbers.size + size) * size);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const transitionsAt = numbers.size * size;
  let seed = 1;
  const below = (count: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * count);
  };
  const step = (at: number, gradient: number): void => {
    const g = gradient + decay * (weights[at] ?? 0);
    const square = (squares[at] ?? 0) + g * g;
    squares[at] = square;
    weights[at] = (weights[at] ?? 0) - (rate * g) / Math.sqrt(square);
  };
  const order = numbered.map((_, i) => i);
  const sum = new Float64Array(weights.length);
  const settled = Math.floor(epochs / 3);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const index of order) {
      const one = numbered[index];
      if (one === undefined) continue;
      const seen = one.features.map((all, i) =>
        below(100) < dropped ? (one.unspelled[i] ?? all) : all,
      );
      descend(seen, one.path, weights, transitionsAt, step);
    }
    if (epoch >= settled) weights.forEach((it, at) => (sum[at] = (sum[at] ?? 0) + it));
  }
  // The mean of the later rounds is steadier than the last.
  const mean = sum.map((it) => it / (epochs - settled));
  const features = new Map<string, Float64Array>();
  for (const [name, number] of numbers) {
    features.set(name, mean.slice(number * size, (number + 1) * size));
  }
  return { features, transitions: mean.slice(transitionsAt) };
}

function numberedOf({ features, path }: Example, numbers: Map<string, number>): Numbered {
  const numberOf = (name: string): number => {
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  return {
    features: features.map((all) => Int32Array.from(all, numberOf)),
    unspelled: features.map((all) =>
      Int32Array.from(
        all.filter((it) => !spelled.test(it)),
        numberOf,
      ),
    ),
    path,
  };
}

const logSum = (values: readonly number[]): number => {
  const most = Math.max(...values);
  if (most === -Infinity) return -Infinity;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  return most + Math.log(sum);
};

/** One step down the gradient of one run: what the weights expect, less what is right. */
function descend(
  features: readonly Int32Array[],
  path: readonly number[],
  weights: Float64Array,
  transitionsAt: number,
  step: (at: number, gradient: number) => void,
): void {
  const length = features.length;
  const emitted = features.map((all) => {
    const scores = new Float64Array(size);
    for (const number of all) {
      const base = number * size;
      for (let label = 0; label < size; label += 1) {
        scores[label] = (scores[label] ?? 0) + (weights[base + label] ?? 0);
      }
    }
    return scores;
  });
  const moved = (from: number, to: number): number =>
    weights[transitionsAt + from * size + to] ?? 0;
  const forward: Float64Array[] = [];
  const backward: Float64Array[] = [];
  for (let i = 0; i < length; i += 1) {
    const row = new Float64Array(size).fill(-Infinity);
    for (let to = 0; to < size; to += 1) {
      const before: number[] = [];
      if (i === 0) {
        if (mayStart[to]) before.push(moved(0, to));
      } else {
        for (let from = 0; from < size; from += 1) {
          if (allowed[from * size + to])
            before.push((forward[i - 1]?.[from] ?? 0) + moved(from, to));
        }
      }
      if (before.length > 0) row[to] = logSum(before) + (emitted[i]?.[to] ?? 0);
    }
    forward.push(row);
  }
  for (let i = length - 1; i >= 0; i -= 1) {
    const row = new Float64Array(size).fill(-Infinity);
    for (let from = 0; from < size; from += 1) {
      if (i === length - 1) {
        if (mayEnd[from]) row[from] = 0;
        continue;
      }
      const after: number[] = [];
      for (let to = 0; to < size; to += 1) {
        if (allowed[from * size + to]) {
          after.push(moved(from, to) + (emitted[i + 1]?.[to] ?? 0) + (backward[i + 1]?.[to] ?? 0));
        }
      }
      if (after.length > 0) row[from] = logSum(after);
    }
    backward[i] = row;
  }
  const last = forward[length - 1];
  if (last === undefined) return;
  const total = logSum(Array.from(last, (it, label) => (mayEnd[label] ? it : -Infinity)));
  for (let i = 0; i < length; i += 1) {
    const expected = Array.from({ length: size }, (_, label) =>
      Math.exp((forward[i]?.[label] ?? 0) + (backward[i]?.[label] ?? 0) - total),
    );
    for (const number of features[i] ?? []) {
      for (let label = 0; label < size; label += 1) {
        const gradient = (expected[label] ?? 0) - (path[i] === label ? 1 : 0);
        if (gradient > 1e-4 || gradient < -1e-4) step(number * size + label, gradient);
      }
    }
    descendTransitions(i);
  }

  function descendTransitions(i: number): void {
    for (let to = 0; to < size; to += 1) {
      for (let from = 0; from < size; from += 1) {
        if (i === 0 ? from !== 0 || !mayStart[to] : !allowed[from * size + to]) continue;
        const before = i === 0 ? 0 : (forward[i - 1]?.[from] ?? 0);
        const score = before + moved(from, to) + (emitted[i]?.[to] ?? 0) + (backward[i]?.[to] ?? 0);
        const isRight = path[i] === to && (i === 0 ? from === 0 : path[i - 1] === from);
        const gradient = Math.exp(score - total) - (isRight ? 1 : 0);
        if (gradient > 1e-4 || gradient < -1e-4) step(transitionsAt + from * size + to, gradient);
      }
    }
  }
}
