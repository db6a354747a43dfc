/**
 * The volumes that an article lies in by its date: a fixed grid, in which every
 * volume has two or three finer ones, so that pages are about as full as pages
 * that are cut in two can be.
 *
 *     2016--2031 > 2024--2027 > 2024--2025 > 2024 > 2024-07--12 > 2024-10--12 > 2024-11
 *       > 2024-11-16--30 > 2024-11-24--30 > 2024-11-24--27 > 2024-11-24--25 > 2024-11-24
 *       > 2024-11-24-1of2 > 2024-11-24-2of4 ...
 *
 * A range is written as ISO 8601 allows, with two hyphens for its slash. What is
 * of one day is told apart by a hash of its id. What has no month or no day stands
 * at the end of its year or month, as `2024-00` and `2024-11-00`.
 */
import type { StatedDate } from '../../article/article.ts';
import { shortHash } from '../../article/id.ts';
import { compared, type ArticleCard } from '../card.ts';

/** The levels of the grid down to a day. */
const dateLevels = 12;
/** What one day is cut into at most: 2 to the power of this. */
const halvings = 10;
/** The levels of the grid with those below a day. */
export const pieceLevels = dateLevels + halvings;

/** The volume of an article at a level of the grid, the widest at 0; none below the finest. */
export function findDatePart(card: ArticleCard, level: number): string | undefined {
  if (level < dateLevels) return datePartsOf(card)[level];
  const n = level - dateLevels + 1;
  if (level >= pieceLevels) return undefined;
  const place = Number.parseInt(shortHash(card.id).slice(-6), 36) % 2 ** halvings;
  return `${dayOf(card)}-${Math.floor(place / 2 ** (halvings - n)) + 1}of${2 ** n}`;
}

/** The day of an article as the finest dated volume: "2024-11-24", "2024-11-00", "undated". */
export const dayOf = ({ datePublished }: ArticleCard): string =>
  datePublished === undefined ? 'undated' : wholeDate(datePublished);

/** The day of a date, with `00` for what it does not say. */
function wholeDate({ iso }: Pick<StatedDate, 'iso'>): string {
  const [year = '0000', month = '00', day = '00'] = iso.slice(0, 10).split('-');
  return `${year}-${month}-${day}`;
}

/** A card stands in many lists, and an archive has few days. */
const partsOfCards = new WeakMap<ArticleCard, readonly string[]>();
const partsOfDays = new Map<string, readonly string[]>();

function datePartsOf(card: ArticleCard): readonly string[] {
  const before = partsOfCards.get(card);
  if (before !== undefined) return before;
  const day = dayOf(card);
  const parts = partsOfDays.get(day) ?? partsIn(day);
  partsOfDays.set(day, parts);
  partsOfCards.set(card, parts);
  return parts;
}

function partsIn(day: string): readonly string[] {
  if (day === 'undated') return Array<string>(dateLevels).fill(day);
  const [year = '', month = '', date = ''] = day.split('-');
  const y = Number(year);
  const years = [16, 4, 2].map((span) => {
    const first = Math.floor(y / span) * span;
    return `${fourDigits(first)}--${fourDigits(first + span - 1)}`;
  });
  return [...years, year, ...monthsIn(year, Number(month)), ...daysIn(day, Number(date))];
}

/** Half a year, a quarter, a month. */
function monthsIn(year: string, month: number): readonly string[] {
  return [6, 3, 1].map((span) => {
    const first = Math.floor((month - 1) / span) * span + 1;
    if (month === 0) return `${year}-00`;
    return `${year}-${ranged(twoDigits(first), twoDigits(first + span - 1))}`;
  });
}

/** Half a month, a quarter of one, four days, two days, a day: 1-15, 1-7, 1-3, 1. */
function daysIn(day: string, date: number): readonly string[] {
  const month = day.slice(0, 7);
  const last = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
  return [16, 8, 4, 2, 1].map((span) => {
    const first = Math.max(1, Math.floor(date / span) * span);
    const end = Math.min(last, Math.floor(date / span) * span + span - 1);
    return date === 0 ? day : `${month}-${ranged(twoDigits(first), twoDigits(end))}`;
  });
}

const ranged = (first: string, last: string): string =>
  first === last ? first : `${first}--${last}`;
const twoDigits = (n: number): string => String(n).padStart(2, '0');
const fourDigits = (n: number): string => String(n).padStart(4, '0');

/** The links at most on the page of a volume that opens one some levels up: one for each level, and three for what is cut in four and in three. */
export const linksAt = (levels: number): number => levels + 3;

/** Whether a volume holds several years. */
export const isOfYears = (part: string): boolean => /^\d{4}--/.test(part);

/** The order of the pieces of a day: theirs, since that of their first articles changes when more arrive. Other volumes stay as they are. */
export const byPiece = (a: string, b: string): number => pieceOf(a) - pieceOf(b);

const pieceOf = (part: string): number => Number(/-(\d+)of\d+$/.exec(part)?.[1] ?? 0);

/** The newest first, the undated last; those of one date by id. */
export function newestFirst(a: ArticleCard, b: ArticleCard): number {
  return compared(b.datePublished?.iso ?? '', a.datePublished?.iso ?? '') || compared(a.id, b.id);
}
