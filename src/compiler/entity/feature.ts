import type { Gazetteer, KnownPlace } from '../gazetteer/gazetteer.ts';
import type { KnownWord, WordList } from '../gazetteer/wordList.ts';
import type { Segment } from './segment.ts';
import type { Token } from './token.ts';

/** What the tagger sees of one text. */
export interface Sight {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly segments: readonly Segment[];
  readonly usage: ReadonlyMap<string, Usage>;
  readonly words: WordList;
  readonly gazetteer: Gazetteer;
}

/** How often a document has a word in lower case, and with a capital where none is due. */
export interface Usage {
  lower: number;
  capital: number;
}

/** Counts the spellings of every word of a document. */
export function usageOf(texts: readonly (readonly Token[])[]): ReadonlyMap<string, Usage> {
  const usage = new Map<string, Usage>();
  for (const tokens of texts) {
    for (const { lower, text, begins, isCapitalized } of tokens) {
      const use = usage.get(lower) ?? { lower: 0, capital: 0 };
      if (text === lower) use.lower += 1;
      else if (isCapitalized && !begins) use.capital += 1;
      usage.set(lower, use);
    }
  }
  return usage;
}

/** The form of a word: "Mosul" -> Xx, "U.S." -> X., "al-Qaeda" -> x-Xx, "2017" -> 0. */
export function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{M}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/(.)\1+/gu, '$1');
}

/** What the gazetteer says of each token of a segment: `B-C` begins a country's name, `S-P3` is a town's whole name. */
export function placeMarks(sight: Sight, { from, to }: Segment): string[] {
  const marks: string[] = Array.from({ length: to - from }, () => '');
  for (let i = from; i < to; i += 1) {
    const length = longestPlace(sight, i, to);
    if (length === undefined) continue;
    const { tokens, kind } = length;
    for (let k = 0; k < tokens; k += 1) {
      const position = tokens === 1 ? 'S' : k === 0 ? 'B' : k === tokens - 1 ? 'E' : 'I';
      marks[i - from + k] = `${position}-${kind}`;
    }
    i += tokens - 1;
  }
  return marks;
}

function longestPlace(
  { text, tokens, gazetteer }: Sight,
  from: number,
  to: number,
): { tokens: number; kind: string } | undefined {
  const start = tokens[from];
  if (start === undefined || !start.isCapitalized) return undefined;
  for (let end = Math.min(to, from + 5); end > from; end -= 1) {
    const last = tokens[end - 1];
    if (last === undefined || !/[\p{L}\p{N}.]$/u.test(last.text)) continue;
    const name = text.slice(start.start, last.end);
    const place = gazetteer.placesNamed(name)[0];
    if (gazetteer.isOrganization(name))
      return { tokens: end - from, kind: place === undefined ? 'O' : 'OP' };
    if (place !== undefined) return { tokens: end - from, kind: kindOf(place) };
    if (gazetteer.placeOfDemonym(name) !== undefined) return { tokens: end - from, kind: 'N' };
  }
  return undefined;
}

function kindOf({ type, population }: KnownPlace): string {
  if (type !== 'city') return type.slice(0, 2);
  return population >= 500 ? 'P3' : population >= 50 ? 'P2' : population >= 5 ? 'P1' : 'P0';
}

const outside: KnownWord & { lower: string; text: string } = {
  lower: '^',
  text: '^',
  cluster: '^',
  group: '^',
  marks: '',
  isFirstName: false,
  isSurname: false,
  isCommon: false,
};

/** The tokens, at most three on each side, that belong to the sentence of a segment. */
function sentenceAround(tokens: readonly Token[], { from, to }: Segment): [number, number] {
  let [low, high] = [from, to];
  while (low > from - 3 && low > 0 && !isStop(tokens[low - 1])) low -= 1;
  while (high < to + 3 && high < tokens.length && !isStop(tokens[high - 1])) high += 1;
  return [low, high];
}

const isStop = (token: Token | undefined): boolean => /^[.!?…]$/.test(token?.text ?? '');

/** The features of every token of a segment, as short strings. */
export function featuresIn(sight: Sight, segment: Segment): string[][] {
  const { tokens, words } = sight;
  const places = placeMarks(sight, segment);
  const [low, high] = sentenceAround(tokens, segment);
  const view = (i: number): typeof outside => {
    const token = tokens[i];
    if (token === undefined || i < low || i >= high) return outside;
    return { ...words.find(token.lower), lower: token.lower, text: token.text };
  };
  const views = new Map<number, typeof outside>();
  const at = (i: number): typeof outside => {
    const seen = views.get(i) ?? view(i);
    views.set(i, seen);
    return seen;
  };
  const last = at(segment.to - 1);
  const first = at(segment.from);
  const before = at(segment.from - 1);
  const after = at(segment.to);
  const length = Math.min(6, segment.to - segment.from);
  const all: string[][] = [];
  for (let i = segment.from; i < segment.to; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const [b2, b1, w, a1, a2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
    const use = sight.usage.get(w.lower);
    const seen = `${(use?.lower ?? 0) > 0 ? 'l' : ''}${(use?.capital ?? 0) > 0 ? 'c' : ''}`;
    const place = places[i - segment.from] ?? '';
    const shape = shapeOf(w.text);
    const begins = token.begins ? 'b' : '';
    all.push([
      'o',
      `a${w.lower}`,
      `b${b1.lower}`,
      `c${a1.lower}`,
      `d${b2.lower}`,
      `e${a2.lower}`,
      `f${b1.lower} ${w.lower}`,
      `g${w.lower} ${a1.lower}`,
      `h${w.cluster}`,
      `i${b1.cluster}`,
      `j${a1.cluster}`,
      `k${w.group}`,
      `l${b1.group}`,
      `m${a1.group}`,
      `n${b1.group} ${w.group}`,
      `p${w.group} ${a1.group}`,
      `q${w.lower.slice(-3)}`,
      `r${w.lower.slice(0, 3)}`,
      `s${w.lower.slice(-2)}`,
      `t${shape}${begins}`,
      `u${w.marks}`,
      `v${b1.marks}|${w.marks}`,
      `w${w.marks}|${a1.marks}`,
      `x${place}`,
      `y${place}|${w.marks}`,
      `z${places[i - segment.from - 1] ?? ''}|${place}|${places[i - segment.from + 1] ?? ''}`,
      `A${seen}${begins}`,
      `B${seen}${w.marks}${begins}`,
      `C${last.lower}`,
      `D${last.group}`,
      `E${first.lower}`,
      `F${before.lower}`,
      `G${after.lower}`,
      `H${before.group}|${length}`,
      `I${after.group}|${length}`,
      `J${i - segment.from}/${length}`,
      `K${b2.group}`,
      `L${a2.group}`,
      `M${shapeOf(b1.text)}|${shape}|${shapeOf(a1.text)}`,
      `N${b2.lower} ${b1.lower}`,
    ]);
  }
  return all;
}
