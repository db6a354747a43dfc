/**
 * What can be seen of each line of a page: how it reads, where it stands in the
 * tree and on the page, and what stands beside it. The trees decide from this.
 */
import { wordFeaturesOf } from '../../layout/forest/wordFeatures.ts';
import { frameLabelOf } from '../../layout/frame.ts';
import { endsSentence, folded, weightOf } from '../../layout/shape.ts';
import { type Chain, chainOf, treeFeaturesOf } from './lineFeatures.ts';
import { type PageLine, tagOf } from './pageLines.ts';

/** A page prepared for the trees, before Readability has changed its tree. */
export interface SeenPage {
  readonly lines: readonly SeenLine[];
  readonly title: string;
  readonly headline: string;
  readonly description: string;
  readonly stated: string;
}

/** What is kept of a line. */
export interface SeenLine {
  readonly text: string;
  readonly plain: string;
  readonly own: readonly number[];
  readonly path: string;
  readonly parent: number;
  readonly weight: number;
  readonly linkShare: number;
  readonly ends: boolean;
  readonly heading: boolean;
  readonly cue: string;
}

const cues = [
  'related',
  'promotion',
  'navigation',
  'disclaimer',
  'agency',
  'embed',
  'credit',
  'caption',
  'date',
  'byline',
  'mark',
];

/**
 * Whether a line says of itself that it is not the story's: a credit, a caption,
 * a pointer elsewhere. The trees know these words too, but have met few of them.
 */
export function isForeign(line: SeenLine): boolean {
  return /^(?:related|promotion|credit|caption|agency)$/.test(line.cue);
}

/** See every line of a page. */
export function seenLinesOf(lines: readonly PageLine[]): SeenLine[] {
  const known = new Map<Element, Chain>();
  const ids = new Map<Element, number>();
  return lines.map((line) => {
    const chain = chainOf(line.block, known);
    const parent = line.block.parentElement ?? line.block;
    if (!ids.has(parent)) ids.set(parent, ids.size);
    const cue = frameLabelOf(line.text) ?? '';
    return {
      text: line.text,
      plain: folded(line.text),
      own: [
        ...wordFeaturesOf(line.text),
        ...treeFeaturesOf(line.block, chain),
        ...cues.map((it) => (it === cue ? 1 : 0)),
      ],
      path: chain.path,
      parent: ids.get(parent) ?? 0,
      weight: weightOf(line.text),
      linkShare: line.linked / line.text.length,
      ends: endsSentence(line.text),
      heading: /^h[1-6]$/.test(tagOf(line.block)),
      cue,
    };
  });
}

/** Every feature of every line, in the order in which the trees know them. */
export function featuresOf(page: SeenPage, readable: ReadonlySet<string>): number[][] {
  const { lines } = page;
  const inReadable = lines.map((line) => readable.has(line.plain) && line.plain !== '');
  const shares = sharesOf(lines, inReadable);
  const counts = new Map<string, number>();
  for (const { plain } of lines) counts.set(plain, (counts.get(plain) ?? 0) + 1);
  const first = inReadable.indexOf(true);
  const last = inReadable.lastIndexOf(true);
  const headline = lines.findIndex((line) => line.plain === page.headline);
  const title = headline < 0 ? lines.findIndex((line) => line.heading) : headline;
  let passed = 0;
  return lines.map((line, i) => {
    const before = passed;
    passed += line.text.length;
    return [
      ...line.own,
      line.linkShare,
      i / lines.length,
      before / shares.total,
      title < 0 ? 0 : Math.max(-50, Math.min(50, i - title)),
      inReadable[i] ? 1 : 0,
      first < 0 ? -1 : i < first ? 0 : i > last ? 2 : 1,
      first < 0 ? 99 : Math.min(i - first, 60),
      first < 0 ? 99 : Math.min(last - i, 60),
      readable.size === 0 ? 1 : 0,
      ...shares.of(line),
      line.plain === page.headline || line.plain === page.title ? 1 : 0,
      line.plain !== '' && page.title.includes(line.plain) ? 1 : 0,
      line.plain !== '' && line.plain === page.description ? 1 : 0,
      page.stated === '' ? -1 : line.plain !== '' && page.stated.includes(line.plain) ? 1 : 0,
      Math.min(counts.get(line.plain) ?? 1, 5),
      ...neighboursOf(lines, inReadable, i),
    ];
  });
}

/** How much of the page's text stands under the same path, and under the same parent. */
function sharesOf(lines: readonly SeenLine[], inReadable: readonly boolean[]) {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0) + 1;
  const prose = lines.reduce((sum, line) => sum + (line.ends ? line.text.length : 0), 0) + 1;
  const sums = new Map<
    string | number,
    [all: number, prose: number, readable: number, count: number]
  >();
  const add = (key: string | number, line: SeenLine, readable: boolean) => {
    const [all, ended, read, count] = sums.get(key) ?? [0, 0, 0, 0];
    const length = line.text.length;
    sums.set(key, [
      all + length,
      ended + (line.ends ? length : 0),
      read + (readable ? length : 0),
      count + 1,
    ]);
  };
  lines.forEach((line, i) => {
    add(line.path, line, inReadable[i] ?? false);
    add(line.parent, line, inReadable[i] ?? false);
  });
  const of = (line: SeenLine): number[] =>
    [line.path, line.parent].flatMap((key) => {
      const [all, ended, read, count] = sums.get(key) ?? [0, 0, 0, 1];
      return [all / total, ended / prose, read / (all + 1), Math.min(count, 40), all / count];
    });
  return { total, of };
}

function neighboursOf(
  lines: readonly SeenLine[],
  inReadable: readonly boolean[],
  index: number,
): number[] {
  const near = [-3, -2, -1, 1, 2, 3].map((step) => lines[index + step]);
  const beside = [-2, -1, 1, 2].flatMap((step) => {
    const line = lines[index + step];
    if (!line) return [-1, -1, -1, -1, -1];
    const isKin = line.path === lines[index]?.path ? 1 : 0;
    return [
      Math.min(line.weight, 80),
      line.linkShare,
      line.ends ? 1 : 0,
      inReadable[index + step] ? 1 : 0,
      isKin,
    ];
  });
  const present = near.filter((line) => line !== undefined);
  const mean = (of: (line: SeenLine) => number) =>
    present.reduce((sum, line) => sum + of(line), 0) / (present.length || 1);
  const cued = (step: number) => (lines[index + step]?.cue ? 1 : 0);
  const headed = (step: number) => (lines[index + step]?.heading ? 1 : 0);
  return [
    ...beside,
    mean((line) => Math.min(line.weight, 100)),
    mean((line) => line.linkShare),
    mean((line) => (line.ends ? 1 : 0)),
    ...[-1, 1].flatMap((step) => [cued(step), headed(step)]),
  ];
}
