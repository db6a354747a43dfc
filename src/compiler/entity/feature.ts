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
  if (/^[a-z]+$/.test(word)) return 'x';
  if (/^[A-Z][a-z]+$/.test(word)) return 'Xx';
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

/** A word as its neighbours see it. */
interface View {
  readonly text: string;
  readonly lower: string;
  readonly shape: string;
  readonly known: KnownWord;
}

const beyond: KnownWord = {
  cluster: '^',
  family: '^',
  group: '^',
  marks: '',
  isFirstName: false,
  isSurname: false,
  isCommon: false,
};
const outside: View = { text: '^', lower: '^', shape: '^', known: beyond };

/** The tokens, at most three on each side, that belong to the sentence of a segment. */
function sentenceAround(tokens: readonly Token[], { from, to }: Segment): [number, number] {
  let [low, high] = [from, to];
  while (low > from - 3 && low > 0 && !isStop(tokens[low - 1])) low -= 1;
  while (high < to + 3 && high < tokens.length && !isStop(tokens[high - 1])) high += 1;
  return [low, high];
}

const isStop = (token: Token | undefined): boolean => /^[.!?…]$/.test(token?.text ?? '');

/**
 * Features of a token that go together: those that one word gives in one place
 * beside it. Their weights can be summed once for each `key`.
 */
export interface Bundle {
  readonly key: string;
  readonly features: () => readonly string[];
}

/** What the tagger sees of one token. */
export interface TokenFeatures {
  readonly bundles: readonly Bundle[];
  readonly single: readonly string[];
}

/** All the features of a token, as short strings. */
export const flattened = ({ bundles, single }: TokenFeatures): string[] => [
  ...bundles.flatMap((it) => it.features()),
  ...single,
];

const wordItself = (w: View, begins: string): Bundle => ({
  key: `w${begins}${w.text}`,
  features: () => [
    `a${w.lower}`,
    `h${w.known.cluster}`,
    `O${w.known.family}`,
    `k${w.known.group}`,
    `q${w.lower.slice(-3)}`,
    `r${w.lower.slice(0, 3)}`,
    `s${w.lower.slice(-2)}`,
    `t${w.shape}${begins}`,
    `u${w.known.marks}`,
  ],
});
const wordBefore = (w: View): Bundle => ({
  key: `b${w.lower}`,
  features: () => [`b${w.lower}`, `i${w.known.cluster}`, `P${w.known.family}`, `l${w.known.group}`],
});
const wordAfter = (w: View): Bundle => ({
  key: `c${w.lower}`,
  features: () => [`c${w.lower}`, `j${w.known.cluster}`, `Q${w.known.family}`, `m${w.known.group}`],
});
const secondBefore = (w: View): Bundle => ({
  key: `d${w.lower}`,
  features: () => [`d${w.lower}`, `K${w.known.group}`],
});
const secondAfter = (w: View): Bundle => ({
  key: `e${w.lower}`,
  features: () => [`e${w.lower}`, `L${w.known.group}`],
});

/** What the segment gives to each of its tokens: its first and last words, the words round it, its length. */
function segmentBundles(
  first: View,
  last: View,
  before: View,
  after: View,
  length: number,
): Bundle[] {
  return [
    { key: `C${last.lower}`, features: () => [`C${last.lower}`, `D${last.known.group}`] },
    { key: `E${first.lower}`, features: () => ['o', `E${first.lower}`] },
    {
      key: `F${length}${before.lower}`,
      features: () => [`F${before.lower}`, `H${before.known.group}|${length}`],
    },
    {
      key: `G${length}${after.lower}`,
      features: () => [`G${after.lower}`, `I${after.known.group}|${length}`],
    },
  ];
}

/** The features of every token of a segment. */
export function featuresIn(sight: Sight, segment: Segment): TokenFeatures[] {
  const { tokens } = sight;
  const places = placeMarks(sight, segment);
  const at = viewsOf(sight, segment);
  const length = Math.min(6, segment.to - segment.from);
  const shared = segmentBundles(
    at(segment.from),
    at(segment.to - 1),
    at(segment.from - 1),
    at(segment.to),
    length,
  );
  const all: TokenFeatures[] = [];
  for (let i = segment.from; i < segment.to; i += 1) {
    const begins = tokens[i]?.begins === true ? 'b' : '';
    const [b2, b1, w, a1, a2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
    const k = i - segment.from;
    const place = places[k] ?? '';
    const seen = usageMark(sight.usage.get(w.lower));
    all.push({
      bundles: [
        wordItself(w, begins),
        wordBefore(b1),
        wordAfter(a1),
        secondBefore(b2),
        secondAfter(a2),
        ...shared,
      ],
      single: [
        `f${b1.lower} ${w.lower}`,
        `g${w.lower} ${a1.lower}`,
        `n${b1.known.group} ${w.known.group}`,
        `p${w.known.group} ${a1.known.group}`,
        `v${b1.known.marks}|${w.known.marks}`,
        `w${w.known.marks}|${a1.known.marks}`,
        `x${place}`,
        `y${place}|${w.known.marks}`,
        `z${places[k - 1] ?? ''}|${place}|${places[k + 1] ?? ''}`,
        `A${seen}${begins}`,
        `B${seen}${w.known.marks}${begins}`,
        `J${k}/${length}`,
        `M${b1.shape}|${w.shape}|${a1.shape}`,
        `N${b2.lower} ${b1.lower}`,
      ],
    });
  }
  return all;
}

const usageMark = (use: Usage | undefined): string =>
  `${(use?.lower ?? 0) > 0 ? 'l' : ''}${(use?.capital ?? 0) > 0 ? 'c' : ''}`;

/** The words round a segment within its sentence, each looked up once. */
function viewsOf({ tokens, words }: Sight, segment: Segment): (i: number) => View {
  const [low, high] = sentenceAround(tokens, segment);
  const views: View[] = [];
  return (i) => {
    const token = tokens[i];
    if (token === undefined || i < low || i >= high) return outside;
    const known = views[i - low];
    if (known !== undefined) return known;
    const { text, lower } = token;
    const view = { text, lower, shape: shapeOf(text), known: words.find(lower) };
    views[i - low] = view;
    return view;
  };
}
