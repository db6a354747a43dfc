/** A dossier on pages that stay small: by date, and within an article that has more than a page holds, by its rows. */
import type { AuthorityEntry } from '../article/authority.ts';
import { shortHash, type EntityId } from '../article/id.ts';
import type { ArticleCard } from './card.ts';
import type { Entry } from './entry.ts';
import {
  aloneWeight,
  companionsWeight,
  dossierRoom,
  frameWeight,
  headingWeight,
  mapWeight,
  noteWeight,
  openingWeight,
  quotingWeight,
  sectionWeight,
  timelineEchoWeight,
  timelineItemWeight,
  volumeWeight,
} from './pageWeight.ts';
import type { Standing } from './standing.ts';
import { timelineOf } from './timeline.ts';
import { byPiece, dayOf, findDatePart, isOfYears, linksAt, pieceLevels } from './dateVolume.ts';
import type { ListPage } from './listPage.ts';
import { openingPagesOf } from './openingPage.ts';
import type { Binding } from './volume.ts';

/** Rows `[from, to)` of what one article has of an entity; all of them, unless they are more than a page holds. */
export interface DossierSlice {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** Which slice of its article this is, from 0. */
  readonly n: number;
}

/** What a row takes of a page, however light it is: so there are a hundred at most. */
const leastRow = Math.floor(dossierRoom / 100);
/** What the rows on a page have at least, whatever else there is. */
const fewestRows = 250;
/** Slices of an article in the widest volume of theirs, which is cut in two, and again. */
const bundle = 2 ** 10;
/** Links beside a slice that a page has room for. */
const linksBesideSlice = 24;
/** What other names and roles, each with its sentence, may weigh in all, and what each is expected to. */
const wordings = { most: 200, each: 70 };

const binding: Binding<DossierSlice> = {
  findPart: ({ entry: { card }, n }, level) =>
    findDatePart(card, level) ?? findSlicePart(card, n, level - pieceLevels),
  compare: byPiece,
  linksAt,
  rowsOf: ({ weight }) => weight,
  rows: dossierRoom,
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

/** What stands on the first page of a dossier besides the rows. */
export interface FirstPage {
  /** What the rows may weigh. */
  readonly rows: number;
  /** What the sentences of other names and roles may weigh. */
  readonly wordings: number;
  /** All dated articles, oldest first; empty where they are too many for a page. */
  readonly timeline: readonly ArticleCard[];
}

/** The pages of a dossier, the first one first. */
export function dossierPagesOf(
  standing: Standing,
  note?: AuthorityEntry,
): readonly ListPage<DossierSlice>[] {
  const { id, name, entries } = standing;
  const rows = Math.max(fewestRows, dossierRoom - frameWeight(name) - quotingIn(entries, id));
  const first = firstPageOf(standing, note);
  // The newest article begins the first page, which has less room than others.
  const most = Math.max(fewestRows, rows - linksBesideSlice * volumeWeight);
  const slices = entries.flatMap((entry, n) =>
    slicesOf(entry, id, most, n === 0 ? Math.min(most, first.rows) : most),
  );
  return openingPagesOf(slices, { ...binding, rows, firstRows: first.rows }, isOfYears);
}

export function firstPageOf(standing: Standing, note?: AuthorityEntry): FirstPage {
  const { id, kind, name, entries, roles, alternateNames } = standing;
  const told = Math.min(wordings.most, wordings.each * (roles.length + alternateNames.length));
  const head =
    frameWeight(name) +
    quotingIn(entries, id) +
    openingWeight +
    companionsWeight +
    told +
    (kind === 'place' ? mapWeight : 0) +
    (note === undefined ? 0 : noteWeight(note));
  const room = dossierRoom - head;
  const timeline = timelineOf(entries.map(({ card }) => card));
  const all = entries.reduce((sum, entry) => sum + weightOf(entry, id), 0);
  const alone = room + aloneWeight(kind, entries.length) - timeline.length * timelineEchoWeight;
  if (all <= alone) return { rows: alone, wordings: told, timeline };
  const line = timeline.reduce((sum, card) => sum + timelineItemWeight(card), 0);
  return room - line >= fewestRows
    ? { rows: room - line, wordings: told, timeline }
    : { rows: Math.max(fewestRows, room), wordings: told, timeline: [] };
}

/** Whether an entity's pages have quotations, by weight. */
const quotingIn = (entries: readonly Entry[], id: EntityId): number =>
  entries.some(({ parts }) => parts.some((it) => it.id === id && it.said + it.about > 0))
    ? quotingWeight
    : 0;

const weightOf = (entry: Entry, id: EntityId): number =>
  slicesOf(entry, id, Infinity).reduce((sum, { weight }) => sum + weight, 0);

/** What an article has of an entity in slices that each fit on a page, the first of them on one with less room. A row that is heavier than a page is a slice of its own. */
function slicesOf(
  entry: Entry,
  id: EntityId,
  most: number,
  mostFirst = most,
): readonly DossierSlice[] {
  const part = entry.parts.find((it) => it.id === id);
  const { weights = [], said = 0, about = 0 } = part ?? {};
  const heading = headingWeight(entry.card);
  const slices: DossierSlice[] = [];
  let from = 0;
  let weight = heading;
  const close = (to: number): void => {
    slices.push({ entry, from, to, weight, n: slices.length });
    from = to;
    weight = heading;
  };
  for (const [n, row] of weights.entries()) {
    const taken = Math.max(leastRow, row);
    if (n > from && weight + taken > (from === 0 ? mostFirst : most)) close(n);
    const startsSection = n > from && (n === said || n === said + about);
    weight += taken + (startsSection ? sectionWeight : 0);
  }
  close(weights.length);
  return slices;
}
