/** What the weights say of a token: the score of each label. The sums of what comes together are kept. */
import type { WordList } from '../../gazetteer/wordList.ts';
import { remembered } from '../../../article/remembered.ts';
import type { Token } from '../text/token.ts';
import { featuresOf, outside, viewOf, type Round, type Spot } from './feature.ts';
import { labels } from './label.ts';
import {
  addWord,
  after,
  after2,
  before,
  before2,
  begun,
  first,
  last,
  looking,
  outerAfter,
  outerBefore,
  own,
  type Add,
  type Look,
  type Pair,
} from './look.ts';
import { numbering } from './numbering.ts';
import { rowTable, type RowTable } from './rowTable.ts';

const size = labels.length;
/** Words kept with their sums: 20 MB. */
const mostWords = 20_000;
/** Sums kept of what has a number. */
const mostSums = 50_000;
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

/** Sums the weights of the features of `flattened`, without making a string for each. */
export function emissionBy(features: RowTable<string>): Emission {
  const add: Add = (sum, feature) => {
    const row = features.find(feature);
    if (row !== undefined) features.addTo(sum, row);
  };
  const lookOf = looking(features);
  const looks = new WeakMap<WordList, (token: Token) => Look>();
  const looksOf = (words: WordList): ((token: Token) => Look) => {
    const known = looks.get(words);
    if (known !== undefined) return known;
    const byText = remembered(mostWords, (text: string) =>
      lookOf(viewOf({ text, lower: text.toLowerCase() }, words)),
    );
    const look = ({ text }: Token): Look => byText(text);
    looks.set(words, look);
    return look;
  };
  const addWords = addingWords(add);
  const addPlace = addingPlace(add);
  return {
    looksOf,
    nothing: lookOf(outside),
    ofRound(round) {
      const sum = new Float64Array(size);
      addWord(sum, round.last, last, add);
      addWord(sum, round.first, first, add);
      addWord(sum, round.before, outerBefore, add);
      addWord(sum, round.after, outerAfter, add);
      for (const feature of featuresOf.round(round)) add(sum, feature);
      return sum;
    },
    ofSpot(spot, shared) {
      const sum = shared.slice();
      addWords(sum, spot);
      addPlace(sum, spot);
      return sum;
    },
  };
}

type AddSpot = (sum: Float64Array, spot: Spot<Look>) => void;

/** Adds what the words round a token say, one by one and two by two. */
function addingWords(add: Add): AddSpot {
  const kindsBefore = numbered(add, (a: Look, b: Look) => featuresOf.kinds('nv', a, b));
  const kindsAfter = numbered(add, (a: Look, b: Look) => featuresOf.kinds('pw', a, b));
  const addPair = (sum: Float64Array, pair: Pair, a: Look, b: Look): void => {
    const feature = a.pairs[pair]?.get(b.lower);
    if (feature !== undefined) add(sum, feature);
  };
  return (sum, spot) => {
    const [b2, b1, w, a1, a2] = spot.words;
    addWord(sum, w, spot.begins ? begun : own, add);
    addWord(sum, b1, before, add);
    addWord(sum, a1, after, add);
    addWord(sum, b2, before2, add);
    addWord(sum, a2, after2, add);
    addPair(sum, 'f', b1, w);
    addPair(sum, 'g', w, a1);
    addPair(sum, 'N', b2, b1);
    kindsBefore(sum, b1.kind * manyKinds + w.kind, b1, w);
    kindsAfter(sum, w.kind * manyKinds + a1.kind, w, a1);
    add(sum, featuresOf.shapes(spot));
  };
}

/** Adds what the gazetteer, the document and the token's place in its segment say. */
function addingPlace(add: Add): AddSpot {
  const usages = numbered(add, featuresOf.usage);
  const place = numbered(add, featuresOf.place);
  const places = numbered(add, featuresOf.places);
  const nths = numbered(add, featuresOf.nth);
  const numberOf = numbering();
  return (sum, spot) => {
    const { kind } = spot.words[2];
    const [past, here, next] = spot.places;
    const number = numberOf(here);
    const three = (numberOf(past) * manyPlaces + number) * manyPlaces + numberOf(next);
    usages(sum, kind * 8 + spot.usage * 2 + Number(spot.begins), spot);
    place(sum, kind * manyPlaces + number, spot);
    places(sum, three, spot);
    nths(sum, spot.nth * 8 + spot.round.length, spot);
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
