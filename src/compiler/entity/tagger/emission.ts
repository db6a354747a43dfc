/** What the weights say of a token: the score of each label. The sums of what comes together are kept. */
import type { WordList } from '../../gazetteer/wordList.ts';
import { remembered } from '../../../article/remembered.ts';
import type { Token } from '../text/token.ts';
import {
  featuresOf,
  outside,
  viewOf,
  type Role,
  type Round,
  type Spot,
  type View,
} from './feature.ts';
import { labels } from './label.ts';
import { rowTable, type RowTable } from './rowTable.ts';

const size = labels.length;

/** The places beside a token, in the order of a word's sums. */
const roles: readonly Role[] = ['w', 'W', 'b', 'c', 'd', 'e', 'C', 'E', 'F', 'G'];
const [own, begun, before, after, before2, after2] = [0, 1, 2, 3, 4, 5];
const [last, first, outerBefore, outerAfter] = [6, 7, 8, 9];

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

type Pair = 'f' | 'g' | 'N';

/** Words kept with their sums: 20 MB. */
const mostWords = 20_000;
/** Sums kept of what has a number. */
const mostSums = 100_000;
/** More than there are kinds of words, and marks of places. */
const [manyKinds, manyPlaces] = [0x8000, 0x100];

/** The scores of tokens by the weights of the features. */
export interface Emission {
  /** Words as this can tell their scores. */
  readonly looksOf: (words: WordList) => (token: Token) => Look;
  /** What stands before and after a sentence. */
  readonly nothing: Look;
  /** The part of the scores that all tokens of a segment share. */
  readonly ofRound: (round: Round<Look>) => Float64Array;
  /** All of a token's scores, given those that its segment shares. */
  readonly ofSpot: (spot: Spot<Look>, shared: Float64Array) => Float64Array;
}

export function emissionBy(features: RowTable<string>): Emission {
  const add = (sum: Float64Array, feature: string): void => {
    const row = features.find(feature);
    if (row !== undefined) features.addTo(sum, row);
  };
  const lookOf = looking(features);
  const addWord = (sum: Float64Array, look: Look, role: number): void => {
    if ((look.made & (1 << role)) === 0) makeSum(look, role, add);
    const base = role * size;
    for (let i = 0; i < size; i += 1) sum[i] = (sum[i] ?? 0) + (look.sums[base + i] ?? 0);
  };
  const addPair = (sum: Float64Array, pair: Pair, a: Look, b: Look): void => {
    const feature = a.pairs[pair]?.get(b.lower);
    if (feature !== undefined) add(sum, feature);
  };
  const kindsBefore = numbered(add, (a: Look, b: Look) => featuresOf.kinds('nv', a, b));
  const kindsAfter = numbered(add, (a: Look, b: Look) => featuresOf.kinds('pw', a, b));
  const usages = numbered(add, featuresOf.usage);
  const place = numbered(add, featuresOf.place);
  const places = numbered(add, featuresOf.places);
  const nths = numbered(add, featuresOf.nth);
  const placeNumber = numbering();
  const looks = new WeakMap<WordList, (token: Token) => Look>();
  return {
    nothing: lookOf(outside),
    looksOf(words) {
      const known = looks.get(words);
      if (known !== undefined) return known;
      const byText = remembered(mostWords, (text: string) =>
        lookOf(viewOf({ text, lower: text.toLowerCase() }, words)),
      );
      const look = ({ text }: Token): Look => byText(text);
      looks.set(words, look);
      return look;
    },
    ofRound(round) {
      const sum = new Float64Array(size);
      addWord(sum, round.last, last);
      addWord(sum, round.first, first);
      addWord(sum, round.before, outerBefore);
      addWord(sum, round.after, outerAfter);
      for (const feature of featuresOf.round(round)) add(sum, feature);
      return sum;
    },
    ofSpot(spot, shared) {
      const sum = shared.slice();
      const [b2, b1, w, a1, a2] = spot.words;
      addWord(sum, w, spot.begins ? begun : own);
      addWord(sum, b1, before);
      addWord(sum, a1, after);
      addWord(sum, b2, before2);
      addWord(sum, a2, after2);
      addPair(sum, 'f', b1, w);
      addPair(sum, 'g', w, a1);
      addPair(sum, 'N', b2, b1);
      kindsBefore(sum, b1.kind * manyKinds + w.kind, b1, w);
      kindsAfter(sum, w.kind * manyKinds + a1.kind, w, a1);
      usages(sum, w.kind * 8 + spot.usage * 2 + Number(spot.begins), spot);
      const [past, here, next] = spot.places;
      const number = placeNumber(here);
      place(sum, w.kind * manyPlaces + number, spot);
      places(sum, (placeNumber(past) * manyPlaces + number) * manyPlaces + placeNumber(next), spot);
      nths(sum, spot.nth * 8 + spot.round.length, spot);
      add(sum, featuresOf.shapes(spot));
      return sum;
    },
  };
}

type Add = (sum: Float64Array, feature: string) => void;

function makeSum(look: Look, role: number, add: Add): void {
  const sum = new Float64Array(size);
  for (const feature of featuresOf.word(roles[role] ?? 'w', look)) add(sum, feature);
  look.sums.set(sum, role * size);
  look.made |= 1 << role;
}

/** Makes views into what the scores of their words can be told of. */
function looking(features: RowTable<string>): (view: View) => Look {
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

/** Numbers for names, counted from 0 as they are met. */
function numbering(): (name: string) => number {
  const numbers = new Map<string, number>();
  return (name) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, numbers.size);
    return numbers.size - 1;
  };
}

/** Adds the weights of features that depend on a number alone, summed when it is first met. */
function numbered<Of extends readonly unknown[]>(
  add: Add,
  featuresBy: (...of: Of) => readonly string[],
): (sum: Float64Array, number: number, ...of: Of) => void {
  const sums = rowTable<number>(size, mostSums);
  return (sum, number, ...of) => {
    let row = sums.find(number);
    if (row === undefined) {
      row = sums.append(number);
      const made = new Float64Array(size);
      for (const feature of featuresBy(...of)) add(made, feature);
      for (const [label, value] of made.entries()) sums.set(row, label, value);
    }
    sums.addTo(sum, row);
  };
}
