/** Articles that tell the same text: from another outlet, or an earlier or later version from the same one. */
import type { ArticleId } from '../../article/id.ts';
import { compared, type ArticleCard } from '../card.ts';
import type { Entry } from '../entry.ts';
import type { ParagraphChange } from './changes.ts';
import { bandsOf, likenessOf } from './signature.ts';

/**
 * How another article of the same text stands to this one.
 *
 * - `elsewhere`: from another outlet, or from one that the source does not name.
 * - `earlier`, `later`: a version from the same outlet, by the dates that both state.
 * - `version`: from the same outlet, and the dates do not tell which came first.
 */
export type Relation = 'elsewhere' | 'earlier' | 'later' | 'version';

/** Another article of the same text. */
export interface Copy {
  readonly relation: Relation;
  readonly article: ArticleCard;
  /** What is different from it, in the order of the text; only of the version right before. */
  readonly changes?: readonly ParagraphChange[];
}

/** From this likeness on two texts are one. Unlike ones share next to nothing: see `signature.test.ts`. */
const sameText = 0.5;
/** The same text comes out within so many days. */
const mostDays = 4;
/** Where a date is missing, two texts must be this much alike. */
const sameUndated = 0.9;
/** Standing reports, such as those of a market, are alike from week to week: such are one text only where next to nothing differs. */
const sameLater = 0.98;
/** So many of the newest with the same key are looked at: the work stays linear where thousands are alike. */
const mostNeighbours = 16;
/** So many copies a page names. */
const mostCopies = 12;

/** The copies of each article that has any. `entries` are newest first; so are the copies. */
export function copiesIn(entries: readonly Entry[]): ReadonlyMap<ArticleId, readonly CopyOf[]> {
  const pairs = new Map<ArticleId, Map<ArticleId, CopyOf>>();
  const places: Map<string, Entry[]>[] = [];
  for (const entry of entries) {
    for (const [place, band] of bandsOf(entry.signature).entries()) {
      const inBand = (places[place] ??= new Map<string, Entry[]>());
      const before = inBand.get(band);
      if (before === undefined) inBand.set(band, [entry]);
      else {
        for (const other of before.slice(-mostNeighbours)) tie(entry, other, pairs);
        before.push(entry);
      }
    }
  }
  return new Map(
    Array.from(pairs, ([id, copies]) => [id, [...copies.values()].toSorted(inOrder)] as const),
  );
}

/** Another article of the same text, by its entry. */
export interface CopyOf {
  readonly relation: Relation;
  readonly entry: Entry;
}

function tie(a: Entry, b: Entry, pairs: Map<ArticleId, Map<ArticleId, CopyOf>>): void {
  if (pairs.get(a.card.id)?.has(b.card.id) === true || !areOneText(a, b)) return;
  const add = (one: Entry, other: Entry): void => {
    const known = pairs.get(one.card.id) ?? new Map<ArticleId, CopyOf>();
    pairs.set(one.card.id, known);
    if (known.size >= mostCopies) return;
    known.set(other.card.id, { relation: relationOf(one.card, other.card), entry: other });
  };
  add(a, b);
  add(b, a);
}

function areOneText(a: Entry, b: Entry): boolean {
  const likeness = likenessOf(a.signature, b.signature);
  if (likeness < sameText) return false;
  const days = daysBetween(a.card, b.card);
  if (days === undefined) return likeness >= sameUndated;
  return days <= mostDays || likeness >= sameLater;
}

/** Days between the days of two articles, where both state one. */
function daysBetween(a: ArticleCard, b: ArticleCard): number | undefined {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one === undefined || other === undefined ? undefined : Math.abs(one - other);
}

function dayOf({ datePublished }: ArticleCard): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(datePublished?.iso ?? '') ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}

function relationOf(one: ArticleCard, other: ArticleCard): Relation {
  const [ours, theirs] = [outletOf(one), outletOf(other)];
  if (ours === undefined || theirs === undefined || !isSameOutlet(ours, theirs)) return 'elsewhere';
  const order = orderOf(one, other);
  return order === 0 ? 'version' : order > 0 ? 'earlier' : 'later';
}

/**
 * Who published an article, without the way to it through the site.
 *
 *     Lee Valley Courier > Local > Council
 *     ^^^^^^^^^^^^^^^^^^
 */
export function outletOf({ publisher, site }: ArticleCard): string | undefined {
  return (publisher ?? site)?.replace(/\s+[>›»|/]\s.*$/s, '');
}

const isSameOutlet = (a: string, b: string): boolean =>
  a.toLowerCase().trim() === b.toLowerCase().trim();

/** Above 0 where `one` came after `other`, 0 where their dates do not tell: moments in different zones, a day and an hour. */
function orderOf(
  { datePublished: one }: ArticleCard,
  { datePublished: other }: ArticleCard,
): number {
  if (one === undefined || other === undefined) return 0;
  const days = compared(one.iso.slice(0, 10), other.iso.slice(0, 10));
  if (days !== 0 || one.precision !== 'minute' || other.precision !== 'minute') return days;
  const zoneOf = (iso: string): string => iso.slice(16);
  return zoneOf(one.iso) === zoneOf(other.iso) ? compared(one.iso, other.iso) : 0;
}

function inOrder({ entry: a }: CopyOf, { entry: b }: CopyOf): number {
  return (
    compared(b.card.datePublished?.iso ?? '', a.card.datePublished?.iso ?? '') ||
    compared(a.card.id, b.card.id)
  );
}
