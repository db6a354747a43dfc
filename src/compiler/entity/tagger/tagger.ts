import { featuresIn, featuresOf, type Bundle, type TokenFeatures } from './feature.ts';
import { rowTable, type RowTable } from './rowTable.ts';
import type { Sight } from './sight.ts';

/** What a run of words names. `other` is a name of something that this project does not list: a film, a war. */
export type NameType = 'person' | 'organization' | 'place' | 'other';

/** A name found in a text, as tokens `[from, to)`. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** Whether the name stands when the tagger is made to doubt every name. */
  readonly isSure: boolean;
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
  readonly features: RowTable;
  /** The sums of the weights of bundles met before. */
  readonly sums: RowTable;
  /** `size` rows of `size` numbers: from label, to label. */
  readonly transitions: ArrayLike<number>;
  /** Taken from the score of every label of a type: the more, the fewer names of it, and the surer. */
  readonly caution: Readonly<Record<NameType, number>>;
  /** Taken besides, when a name is tried for sureness. */
  readonly doubt: number;
}

const size = labels.length;
/** Sums kept for words met before: 20 MB. */
const mostSums = 300_000;

/** Weights from a table of those of the features. */
export function weightsIn(
  features: RowTable,
  transitions: ArrayLike<number>,
  caution: Weights['caution'],
  doubt: number,
): Weights {
  return { features, sums: rowTable(size, mostSums), transitions, caution, doubt };
}

/** Whether one label may follow another: "L-person" ends what "B-person" began. */
export function mayFollow(before: number, after: number): boolean {
  const [first = 'O', second = 'O'] = [labels[before], labels[after]];
  const open = /^[BI]/.test(first);
  const continues = /^[IL]/.test(second);
  return open ? continues && first.slice(1) === second.slice(1) : !continues;
}

const comingFrom = labels.map((_, to) =>
  labels.map((_, from) => from).filter((from) => mayFollow(from, to)),
);

/** The best path of labels through a run of tokens (Viterbi), given the scores of each token's labels. */
export function bestPath(
  emitted: readonly Float64Array[],
  transitions: ArrayLike<number>,
  doubt = 0,
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
      next[to] = highest + (emission[to] ?? 0) - (to === 0 ? 0 : doubt);
    }
    scores = next;
  });
  return traced(scores, back, emitted.length);
}

const mayEnd = labels.map((_, label) => mayFollow(label, 0));

/** The scores of the labels of one token. */
function emissionOf({ bundles, single }: TokenFeatures, weights: Weights): Float64Array {
  const sum = new Float64Array(size);
  for (let label = 1; label < size; label += 1) {
    sum[label] = -weights.caution[typeOf[label] ?? 'other'];
  }
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
    const names = namesOn(bestPath(emitted, weights.transitions), segment.from);
    if (names.length === 0) return [];
    if (!names.some((it) => it.type === 'person' || it.type === 'place')) {
      return names.map((it) => ({ ...it, isSure: true }));
    }
    const doubted = namesOn(bestPath(emitted, weights.transitions, weights.doubt), segment.from);
    const sure = new Set(doubted.map((it) => `${it.from} ${it.type}`));
    return names.map((it) => ({ ...it, isSure: sure.has(`${it.from} ${it.type}`) }));
  });
}

function namesOn(path: readonly number[], offset: number): Omit<Tagged, 'isSure'>[] {
  const names: Omit<Tagged, 'isSure'>[] = [];
  let from = offset;
  path.forEach((label, k) => {
    const position = labels[label]?.[0];
    const type = typeOf[label];
    if (position === 'B' || position === 'U') from = offset + k;
    if (type === undefined || (position !== 'L' && position !== 'U')) return;
    names.push({ from, to: offset + k + 1, type });
  });
  return names;
}
