/** The shapes of the search index's files, as the publisher writes them and a browser reads them. */
import type { EntityCard } from '../card.ts';
import type { CardTable } from './cardTable.ts';

/** The way into the index. Segments are newest first. */
export interface SearchContents {
  readonly articles: number;
  readonly segments: readonly Segment[];
  /** Into how many shards the terms of the segments asked first are divided. */
  readonly first: number;
  /** Into how many shards the names are divided. */
  readonly names: number;
  /** Into how many shards the best cards are divided. */
  readonly best: number;
  /** As many as a list can hold, those of most articles first. */
  readonly publishers: readonly string[];
}

/** Part of the archive with an index of its own, of a bounded size. Its articles are numbered from the oldest: so a new one changes no other's number. */
export interface Segment {
  readonly name: string;
  readonly articles: number;
  /** Into how many shards its terms are divided, where it is not among those asked first. */
  readonly shards: number;
  /** How many articles there are of each month, in the order of their numbers; the last may be "undated". */
  readonly months: readonly (readonly [month: string, articles: number])[];
}

/** Articles with the same marks for a term: the marks, then their numbers, each but the first as its distance from the one before. */
export type PostingGroup = readonly number[];

/** Some of the terms of a segment, in order, each with all its articles, those that it says most about first. */
export interface TermShard {
  readonly terms: readonly (readonly [term: string, ...groups: PostingGroup[]])[];
}

/** Some of the terms of the segments that are asked first, all in one file: a word then costs one request and not one for each segment. */
export interface FirstShard {
  readonly segments: readonly (readonly [segment: string, terms: TermShard['terms']])[];
}

/** The terms of such a shard that stand in statements, each with those of every article that has one, in the order of its posting, with spaces between. */
export interface StatementShard {
  readonly segments: readonly (readonly [
    segment: string,
    terms: readonly (readonly [term: string, statements: string])[],
  ])[];
}

/** Articles that follow each other in a segment. */
export type CardBlock = CardTable;

/**
 * The articles that some terms say most about, of the segments asked first. An
 * answer never depends on them: they are cards that come together with the
 * terms, so that its first screen need not wait for blocks as well.
 */
export interface BestShard {
  readonly table: CardTable;
  /** Whose articles the table has, in its order, by their numbers. */
  readonly places: readonly (readonly [segment: string, ...numbers: number[]])[];
}

/** Articles among the best of a term: as many as an answer shows at first. */
export const bestOfTerm = 10;
/** The same of a term that stands everywhere, most of whose articles lack the other words of a question. */
export const bestOfCommon = 64;
/** Letters by which terms stand together in a shard of best cards: fewer would bring many that are not asked for. */
export const bestBeginning = 6;

/** Segments asked at once: enough for ten thousand articles, few enough for a phone. */
export const segmentsAtOnce = 4;

/** Articles in a block of cards: few, since the articles of an answer seldom stand together. */
export const cardsInBlock = 8;

/** Some of the entities, by standing, each with the other names that an article gives it. */
export interface NameShard {
  readonly entities: readonly (EntityCard & { readonly alternateNames?: readonly string[] })[];
}

/** The numbers of a group. */
export function numbersIn([, ...steps]: PostingGroup): readonly number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}

/** The last numbers of a group, at most so many: those of the newest articles. */
export function lastNumbersIn(group: PostingGroup, most: number): readonly number[] {
  let number = 0;
  for (let n = 1; n < group.length; n += 1) number += group[n] ?? 0;
  const last: number[] = [];
  for (let n = group.length - 1; n > 0 && last.length < most; n -= 1) {
    last.push(number);
    number -= group[n] ?? 0;
  }
  return last.toReversed();
}

/** A group of ascending numbers. */
export function groupOf(marks: number, numbers: readonly number[]): PostingGroup {
  return [marks, ...numbers.map((number, n) => number - (numbers[n - 1] ?? 0))];
}
