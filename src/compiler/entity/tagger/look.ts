/** Words as the scores of their places can be told: each with what the weights say of it. */
import { featuresOf, type Role, type View } from './feature.ts';
import { labels } from './label.ts';
import { numbering } from './numbering.ts';
import type { RowTable } from './rowTable.ts';

const size = labels.length;

/** The places beside a token, in the order of a word's sums. */
const roles: readonly Role[] = ['w', 'W', 'b', 'c', 'd', 'e', 'C', 'E', 'F', 'G'];
export const [own, begun, before, after, before2, after2] = [0, 1, 2, 3, 4, 5];
export const [last, first, outerBefore, outerAfter] = [6, 7, 8, 9];

/** A word with what the weights say of it in each place. */
export interface Look extends View {
  /** A row for each role. */
  readonly sums: Float32Array;
  /** The rows that are made, as bits. */
  made: number;
  /** A number for the group and the marks of the word. */
  readonly kind: number;
  /** The features of two words that begin with this one, by their letter and the second word. */
  readonly pairs: Readonly<Record<Pair, ReadonlyMap<string, string> | undefined>>;
}

export type Pair = 'f' | 'g' | 'N';

/** Adds the weights of a feature to a sum, where it has any. */
export type Add = (sum: Float64Array, feature: string) => void;

/** Adds what the weights say of a word in a place, summed when that is first asked. */
export function addWord(sum: Float64Array, look: Look, role: number, add: Add): void {
  if ((look.made & (1 << role)) === 0) makeSum(look, role, add);
  const base = role * size;
  for (let i = 0; i < size; i += 1) sum[i] = (sum[i] ?? 0) + (look.sums[base + i] ?? 0);
}

function makeSum(look: Look, role: number, add: Add): void {
  const sum = new Float64Array(size);
  for (const feature of featuresOf.word(roles[role] ?? 'w', look)) add(sum, feature);
  look.sums.set(sum, role * size);
  look.made |= 1 << role;
}

/** Makes views into what the scores of their words can be told of. */
export function looking(features: RowTable<string>): (view: View) => Look {
  const kindOf = numbering();
  const pairs = { f: new Map(), g: new Map(), N: new Map() } satisfies Record<Pair, PairsByWord>;
  for (const feature of features.names()) addPairOf(feature, pairs);
  return (view) => ({
    ...view,
    sums: new Float32Array(roles.length * size),
    made: 0,
    kind: kindOf(`${view.known.group} ${view.known.marks}`),
    pairs: { f: pairs.f.get(view.lower), g: pairs.g.get(view.lower), N: pairs.N.get(view.lower) },
  });
}

/** Features of two words, by the first and then the second. */
type PairsByWord = Map<string, Map<string, string>>;

function addPairOf(feature: string, pairs: Record<Pair, PairsByWord>): void {
  const letter = feature.charAt(0);
  if (letter !== 'f' && letter !== 'g' && letter !== 'N') return;
  const [first = '', second = ''] = feature.slice(1).split(' ');
  const known = pairs[letter].get(first) ?? new Map<string, string>();
  pairs[letter].set(first, known.set(second, feature));
}
