/** Articles in slices: rows of what is shown of each, where one has more than a page holds. */
import { shortHash } from '../article/id.ts';
import type { ArticleCard } from './card.ts';
import { byPiece, dayOf, findDatePart, linksAt, pieceLevels } from './binding/dateVolume.ts';
import type { Entry } from './entry.ts';
import { headingWeight, sectionWeight, volumeWeight } from './pageWeight.ts';
import type { Binding } from './binding/volume.ts';

/** Rows `[from, to)` of what is shown of one article; all of them, unless they are more than a page holds. */
export interface Slice {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Which slice of its article this is, from 0. */
  readonly n: number;
}

/** What the rows of an article weigh, and which of them begin another section of the page. */
export interface SlicedRows {
  readonly weights: readonly number[];
  readonly sections?: readonly number[];
}

/** Slices of an article in the widest volume of theirs, which is cut in two, and again. */
const bundle = 2 ** 10;
/** What links take of a page at most that one slice stands on. */
const linksBeside = 24 * volumeWeight;

/** Slices in volumes by date, and below a day by article and by place in it. */
export const sliceBinding: Omit<Binding<Slice>, 'rows'> = {
  findPart: ({ entry: { card }, n }, level) =>
    findDatePart(card, level) ?? findSlicePart(card, n, level - pieceLevels),
  compare: byPiece,
  linksAt,
  rowsOf: ({ weight }) => weight,
  volumeRows: volumeWeight,
  // An article in slices is still one.
  unitsOf: ({ n }) => (n === 0 ? 1 : 0),
};

/** The volume of a slice below those by date: its article, then 1--1024, 1--512 ... 1. */
function findSlicePart(card: ArticleCard, n: number, level: number): string | undefined {
  const article = `${dayOf(card)}-${shortHash(card.id)}`;
  if (level === 0) return article;
  const span = bundle / 2 ** (level - 1);
  if (span < 1) return undefined;
  const first = Math.floor(n / span) * span + 1;
  return `${article}-${first}${span > 1 ? `--${first + span - 1}` : ''}`;
}

/** What links leave of a page's room for one slice. */
export const roomForSlice = (room: number): number => room - linksBeside;

/** An article in slices that each weigh `most` at most, the first of them `mostFirst`. A row that is heavier is a slice of its own. */
export function slicesOf(
  entry: Entry,
  { weights, sections = [] }: SlicedRows,
  most: number,
  mostFirst = most,
): readonly Slice[] {
  const heading = headingWeight(entry.card);
  const slices: Slice[] = [];
  let from = 0;
  let weight = heading;
  const close = (to: number): void => {
    slices.push({ entry, from, to, weight, n: slices.length });
    from = to;
    weight = heading;
  };
  for (const [n, row] of weights.entries()) {
    if (n > from && weight + row > (from === 0 ? mostFirst : most)) close(n);
    weight += row + (n > from && sections.includes(n) ? sectionWeight : 0);
  }
  close(weights.length);
  return slices;
}

/** Slices of one article that follow each other, as one. */
export function joined(slices: readonly Slice[]): readonly Slice[] {
  const whole: Slice[] = [];
  for (const slice of slices) {
    const last = whole.at(-1);
    if (last?.entry === slice.entry && last.to === slice.from)
      whole[whole.length - 1] = { ...last, to: slice.to };
    else whole.push(slice);
  }
  return whole;
}
