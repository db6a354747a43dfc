/** A dossier on pages that stay small: by date, and within an article that has more than a page holds, by its rows. */
import { shortHash, type EntityId } from '../article/id.ts';
import type { Entry } from './entry.ts';
import { headingWeight } from './pageWeight.ts';
import type { Standing } from './standing.ts';
import { datePartsOf, listPagesOf, type Binding, type ListPage } from './volume.ts';

/** Rows `[from, to)` of what one article has of an entity; all of them, unless they are more than a page holds. */
export interface DossierSlice {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Which slice of its article this is, from 0. */
  readonly n: number;
}

/** What the rows of a page may weigh. The first page has other things to carry, that of a place a map as well. */
const capacity = { volume: 2_300, first: 2_000, firstOfPlace: 1_500 };
/** Rows on a page, however light they are. */
const mostRows = 50;

const binding: Binding<DossierSlice> = {
  partsOf: ({ entry: { card }, n }) => {
    const parts = datePartsOf(card);
    const article = `${parts.at(-3) ?? ''}-${shortHash(card.id)}`;
    return [...parts, article, `${article}-${n + 1}`];
  },
  rowsOf: ({ weight }) => weight,
  rows: capacity.volume,
  // An article in slices is still one.
  unitsOf: ({ n }) => (n === 0 ? 1 : 0),
};

/** The pages of a dossier, the first one first. */
export function dossierPagesOf({ id, kind, entries }: Standing): readonly ListPage<DossierSlice>[] {
  const firstRows = kind === 'place' ? capacity.firstOfPlace : capacity.first;
  const slices = entries.flatMap((entry) => slicesOf(entry, id, firstRows));
  return listPagesOf(slices, { ...binding, firstRows });
}

/** What an article has of an entity in slices that each fit on any page. A row that is heavier than a page is a slice of its own. */
function slicesOf(entry: Entry, id: EntityId, most: number): readonly DossierSlice[] {
  const weights = entry.parts.find((part) => part.id === id)?.weights ?? [];
  const slices: DossierSlice[] = [];
  let from = 0;
  let weight = headingWeight;
  const close = (to: number): void => {
    slices.push({ entry, from, to, weight, n: slices.length });
    from = to;
    weight = headingWeight;
  };
  for (const [n, row] of weights.entries()) {
    const isFull = weight + row > most || n - from >= mostRows;
    if (isFull && n > from) close(n);
    weight += Math.max(row, capacity.volume / mostRows);
  }
  close(weights.length);
  return slices;
}
