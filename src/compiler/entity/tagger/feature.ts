import type { KnownWord } from '../../gazetteer/wordList.ts';
import type { Segment } from '../segment.ts';
import type { Token } from '../token.ts';
import { placeMarks } from './placeMark.ts';
import { shapeOf, type Sight, type Usage } from './sight.ts';

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
