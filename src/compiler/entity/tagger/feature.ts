import type { KnownWord } from '../../gazetteer/wordList.ts';
import type { Segment } from '../text/segment.ts';
import type { Token } from '../text/token.ts';
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
 *
 * `w` is the word itself, `b` and `c` the words before and after it, `d` and `e`
 * the second ones, `C` and `E` the last and the first word of the segment, `F` and
 * `G` the words before and after that.
 */
export interface Bundle {
  readonly role: 'w' | 'b' | 'c' | 'd' | 'e' | 'C' | 'E' | 'F' | 'G';
  readonly key: string;
  readonly view: View;
}

/** What the tagger sees of one token. */
export interface TokenFeatures {
  readonly bundles: readonly Bundle[];
  readonly single: readonly string[];
}

/** All the features of a token, as short strings. */
export const flattened = ({ bundles, single }: TokenFeatures): string[] => [
  ...bundles.flatMap(featuresOf),
  ...single,
];

const bundleOf = (role: Bundle['role'], view: View): Bundle => ({
  role,
  key: role + view.lower,
  view,
});

/** The features of a bundle. */
export function featuresOf({ role, key, view }: Bundle): readonly string[] {
  const { lower, known, shape } = view;
  switch (role) {
    case 'w':
      return [
        'o',
        `a${lower}`,
        `h${known.cluster}`,
        `O${known.family}`,
        `k${known.group}`,
        `q${lower.slice(-3)}`,
        `r${lower.slice(0, 3)}`,
        `s${lower.slice(-2)}`,
        `t${shape}${key.startsWith('wb') ? 'b' : ''}`,
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
}

/** The features of every token of a segment. */
export function featuresIn(sight: Sight, segment: Segment): TokenFeatures[] {
  const { tokens } = sight;
  const places = placeMarks(sight, segment);
  const at = viewsOf(sight, segment);
  const length = Math.min(6, segment.to - segment.from);
  const [before, after] = [at(segment.from - 1), at(segment.to)];
  const shared = [
    bundleOf('C', at(segment.to - 1)),
    bundleOf('E', at(segment.from)),
    bundleOf('F', before),
    bundleOf('G', after),
  ];
  const round = [`H${before.known.group}|${length}`, `I${after.known.group}|${length}`];
  const all: TokenFeatures[] = [];
  for (let i = segment.from; i < segment.to; i += 1) {
    const begins = tokens[i]?.begins === true ? 'b' : '';
    const [b2, b1, w, a1, a2] = [at(i - 2), at(i - 1), at(i), at(i + 1), at(i + 2)];
    const k = i - segment.from;
    const place = places[k] ?? '';
    const seen = usageMark(sight.usage.get(w.lower));
    all.push({
      bundles: [
        { role: 'w', key: `w${begins === '' ? '-' : 'b'}${w.text}`, view: w },
        bundleOf('b', b1),
        bundleOf('c', a1),
        bundleOf('d', b2),
        bundleOf('e', a2),
        ...shared,
      ],
      single: [
        ...round,
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
