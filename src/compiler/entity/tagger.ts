import { featuresIn, type Sight } from './feature.ts';

/** What a run of words names. `other` is a name of something that this project does not list: a film, a war. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A name found in a text, as tokens `[from, to)`. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
}

/** The labels in the order of the weights: outside, then begin, inside, last and unit of each type. */
export const labels: readonly string[] = [
  'O',
  ...['person', 'organization', 'place', 'other'].flatMap((type) =>
    ['B', 'I', 'L', 'U'].map((position) => `${position}-${type}`),
  ),
];

const typeOf = labels.map((label) => label.slice(2) as NameType);

/** Weights by feature: one number for each label. */
export interface Weights {
  readonly of: (feature: string) => ArrayLike<number> | undefined;
  /** `size` rows of `size` numbers: from label, to label. */
  readonly transitions: ArrayLike<number>;
  /** Taken from the score of every label of a type: the more, the fewer names of it, and the surer. */
  readonly caution: Readonly<Record<NameType, number>>;
}

const size = labels.length;

/** Whether one label may follow another: "L-person" ends what "B-person" began. */
export function mayFollow(before: number, after: number): boolean {
  const [first = 'O', second = 'O'] = [labels[before], labels[after]];
  const open = /^[BI]/.test(first);
  const continues = /^[IL]/.test(second);
  return open ? continues && first.slice(1) === second.slice(1) : !continues;
}

const allowed = Array.from({ length: size * size }, (_, at) =>
  mayFollow(Math.floor(at / size), at % size),
);

/** The best path of labels through a run of tokens (Viterbi), outside labels at both ends. */
export function bestPath(features: readonly (readonly string[])[], weights: Weights): number[] {
  const length = features.length;
  const back = new Int8Array(length * size);
  let scores = new Float64Array(size).fill(-Infinity);
  scores[0] = 0;
  for (let i = 0; i < length; i += 1) {
    const emitted = emissionsOf(features[i] ?? [], weights);
    const next = new Float64Array(size).fill(-Infinity);
    for (let to = 0; to < size; to += 1) {
      if (i === length - 1 && !mayEnd(to)) continue;
      for (let from = 0; from < size; from += 1) {
        const at = from * size + to;
        if (!allowed[at]) continue;
        const score = (scores[from] ?? 0) + (weights.transitions[at] ?? 0);
        if (score > (next[to] ?? 0)) {
          next[to] = score;
          back[i * size + to] = from;
        }
      }
      next[to] = (next[to] ?? 0) + (emitted[to] ?? 0);
    }
    scores = next;
  }
  return traced(scores, back, length);
}

const mayEnd = (label: number): boolean => mayFollow(label, 0);

function emissionsOf(features: readonly string[], weights: Weights): Float64Array {
  const sum = new Float64Array(size);
  for (let label = 1; label < size; label += 1)
    sum[label] = -weights.caution[typeOf[label] ?? 'other'];
  for (const feature of features) {
    const row = weights.of(feature);
    if (row === undefined) continue;
    for (let label = 0; label < size; label += 1)
      sum[label] = (sum[label] ?? 0) + (row[label] ?? 0);
  }
  return sum;
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
  const names: Tagged[] = [];
  for (const segment of sight.segments) {
    const path = bestPath(featuresIn(sight, segment), weights);
    let from = segment.from;
    path.forEach((label, k) => {
      const [position, type] = (labels[label] ?? 'O').split('-');
      if (position === 'B' || position === 'U') from = segment.from + k;
      if (position !== 'L' && position !== 'U') return;
      names.push({ from, to: segment.from + k + 1, type: type as NameType });
    });
  }
  return names;
}
