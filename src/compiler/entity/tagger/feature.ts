import type { KnownWord, WordList } from '../../gazetteer/wordList.ts';
import type { Segment } from '../text/segment.ts';
import type { Token } from '../text/token.ts';
import { placeMarks } from './placeMark.ts';
import { shapeOf, type Sight, type Usage } from './sight.ts';

/** A word as its neighbours see it. */
export interface View {
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
/** What stands before and after a sentence. */
export const outside: View = { text: '^', lower: '^', shape: '^', known: beyond };

export const viewOf = ({ text, lower }: Pick<Token, 'text' | 'lower'>, words: WordList): View => ({
  text,
  lower,
  shape: shapeOf(text),
  known: words.find(lower),
});

/** The tokens, at most three on each side, that belong to the sentence of a segment. */
function sentenceAround(tokens: readonly Token[], { from, to }: Segment): [number, number] {
  let [low, high] = [from, to];
  while (low > from - 3 && low > 0 && !isStop(tokens[low - 1])) low -= 1;
  while (high < to + 3 && high < tokens.length && !isStop(tokens[high - 1])) high += 1;
  return [low, high];
}

const isStop = (token: Token | undefined): boolean => /^[.!?…]$/.test(token?.text ?? '');

/** What the tagger sees round a segment, and so of each of its tokens. */
export interface Round<V extends View> {
  readonly first: V;
  readonly last: V;
  readonly before: V;
  readonly after: V;
  /** Six tokens and more are as many. */
  readonly length: number;
}

/** What the tagger sees of one token. */
export interface Spot<V extends View> {
  readonly round: Round<V>;
  /** From the second word before to the second word after: the token's own is in the middle. */
  readonly words: readonly [V, V, V, V, V];
  /** Where in its segment it stands. */
  readonly nth: number;
  readonly begins: boolean;
  /** Whether the document has the word in lower case (1), and with a capital where none is due (2). */
  readonly usage: number;
  /** What the gazetteer says of the word before, of its own, and of the one after. */
  readonly places: readonly [before: string, own: string, after: string];
}

/** Every token of a segment, its words as `look` sees them. */
export function spotsIn<V extends View>(
  sight: Sight,
  segment: Segment,
  look: (token: Token) => V,
  nothing: V,
): Spot<V>[] {
  const { from, to } = segment;
  const places = placeMarks(sight, segment);
  const at = viewsOf(sight.tokens, segment, look, nothing);
  const round = {
    first: at(from),
    last: at(to - 1),
    before: at(from - 1),
    after: at(to),
    length: Math.min(6, to - from),
  };
  const spots: Spot<V>[] = [];
  for (let i = from; i < to; i += 1) {
    const own = at(i);
    const nth = i - from;
    spots.push({
      round,
      words: [at(i - 2), at(i - 1), own, at(i + 1), at(i + 2)],
      nth,
      begins: sight.tokens[i]?.begins === true,
      usage: usageMark(sight.usage.get(own.lower)),
      places: [places[nth - 1] ?? '', places[nth] ?? '', places[nth + 1] ?? ''],
    });
  }
  return spots;
}

const usageMark = (use: Usage | undefined): number =>
  ((use?.lower ?? 0) > 0 ? 1 : 0) + ((use?.capital ?? 0) > 0 ? 2 : 0);

/** The words round a segment within its sentence, each looked up once. */
function viewsOf<V extends View>(
  tokens: readonly Token[],
  segment: Segment,
  look: (token: Token) => V,
  nothing: V,
): (i: number) => V {
  const [low, high] = sentenceAround(tokens, segment);
  const views: V[] = [];
  return (i) => {
    const token = tokens[i];
    if (token === undefined || i < low || i >= high) return nothing;
    return (views[i - low] ??= look(token));
  };
}

/**
 * A place beside a token. `w` is its own and `W` the same at the front of a
 * sentence, `b` and `c` the words before and after it, `d` and `e` the second
 * ones, `C` and `E` the last and the first word of the segment, `F` and `G` the
 * words before and after that.
 */
export type Role = 'w' | 'W' | 'b' | 'c' | 'd' | 'e' | 'C' | 'E' | 'F' | 'G';

/**
 * The features of a token, as short strings: by what they depend on, so that the
 * weights of those that come together can be summed once.
 */
export const featuresOf = {
  /** That a word is where it is. */
  word(role: Role, { lower, known, shape }: View): readonly string[] {
    switch (role) {
      case 'w':
      case 'W':
        return [
          'o',
          `a${lower}`,
          `h${known.cluster}`,
          `O${known.family}`,
          `k${known.group}`,
          `q${lower.slice(-3)}`,
          `r${lower.slice(0, 3)}`,
          `s${lower.slice(-2)}`,
          `t${shape}${role === 'W' ? 'b' : ''}`,
          `u${known.marks}`,
        ];
      case 'b':
        return [`b${lower}`, `i${known.cluster}`, `P${known.family}`, `l${known.group}`];
      case 'c':
        return [`c${lower}`, `j${known.cluster}`, `Q${known.family}`, `m${known.group}`];
      case 'd':
        return [`d${lower}`, `K${known.group}`];
      case 'e':
        return [`e${lower}`, `L${known.group}`];
      case 'C':
        return [`C${lower}`, `D${known.group}`];
      case 'E':
      case 'F':
      case 'G':
        return [`${role}${lower}`];
    }
  },
  /** The kinds of two words side by side: `n` and `v` before a token, `p` and `w` after it. */
  kinds: (letters: 'nv' | 'pw', { known: a }: View, { known: b }: View): readonly string[] => [
    `${letters[0]}${a.group} ${b.group}`,
    `${letters[1]}${a.marks}|${b.marks}`,
  ],
  /** Two words side by side: `f` the one before and the token, `g` the token and the one after, `N` the two before. */
  words: (letter: 'f' | 'g' | 'N', a: View, b: View): string => `${letter}${a.lower} ${b.lower}`,
  shapes: ({ words: [, b1, w, a1] }: Spot<View>): string => `M${b1.shape}|${w.shape}|${a1.shape}`,
  round: ({ before, after, length }: Round<View>): readonly string[] => [
    `H${before.known.group}|${length}`,
    `I${after.known.group}|${length}`,
  ],
  nth: ({ nth, round }: Spot<View>): readonly string[] => [`J${nth}/${round.length}`],
  usage({ usage, begins, words: [, , w] }: Spot<View>): readonly string[] {
    const seen = `${(usage & 1) > 0 ? 'l' : ''}${(usage & 2) > 0 ? 'c' : ''}`;
    const front = begins ? 'b' : '';
    return [`A${seen}${front}`, `B${seen}${w.known.marks}${front}`];
  },
  place: ({ places: [, own], words: [, , w] }: Spot<View>): readonly string[] => [
    `x${own}`,
    `y${own}|${w.known.marks}`,
  ],
  places: ({ places }: Spot<View>): readonly string[] => [`z${places.join('|')}`],
};

/** All the features of a token. */
export function flattened(spot: Spot<View>): string[] {
  const { round, words, begins } = spot;
  const [b2, b1, w, a1, a2] = words;
  return [
    ...featuresOf.word(begins ? 'W' : 'w', w),
    ...featuresOf.word('b', b1),
    ...featuresOf.word('c', a1),
    ...featuresOf.word('d', b2),
    ...featuresOf.word('e', a2),
    ...featuresOf.word('C', round.last),
    ...featuresOf.word('E', round.first),
    ...featuresOf.word('F', round.before),
    ...featuresOf.word('G', round.after),
    ...featuresOf.round(round),
    featuresOf.words('f', b1, w),
    featuresOf.words('g', w, a1),
    ...featuresOf.kinds('nv', b1, w),
    ...featuresOf.kinds('pw', w, a1),
    ...featuresOf.place(spot),
    ...featuresOf.places(spot),
    ...featuresOf.usage(spot),
    ...featuresOf.nth(spot),
    featuresOf.shapes(spot),
    featuresOf.words('N', b2, b1),
  ];
}
