/** The shapes of the search index's files, as the publisher writes them and a browser reads them. */
import type { ArticleCard, EntityCard } from '../card.ts';

/** The way into the index. Segments are newest first. */
export interface SearchContents {
  readonly articles: number;
  readonly segments: readonly Segment[];
  /** Into how many shards the names are divided. */
  readonly names: number;
  /** As many as a list can hold, those of most articles first. */
  readonly publishers: readonly string[];
}

/** Part of the archive with an index of its own, of a bounded size. Its articles are numbered from the newest. */
export interface Segment {
  readonly name: string;
  readonly articles: number;
  /** Into how many shards its terms are divided. */
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

/** Articles that follow each other in a segment. */
export interface CardBlock {
  readonly cards: readonly ArticleCard[];
}

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

/** A group of ascending numbers. */
export function groupOf(marks: number, numbers: readonly number[]): PostingGroup {
  return [marks, ...numbers.map((number, n) => number - (numbers[n - 1] ?? 0))];
}
