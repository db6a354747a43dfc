/** The term shards of a segment: from what each article has of every term to what each term has of every article. */
import type { ArticleTerms } from '../../../archive/search/articleTerms.ts';
import {
  groupOf,
  numbersIn,
  type StatementShard,
  type TermShard,
} from '../../../archive/search/indexFile.ts';
import { weightOf } from '../../../archive/search/mark.ts';
import { shardOf } from '../../../archive/search/term.ts';
import { addArticle, groupIn, mayBeStated, type Postings } from './posting.ts';

/** A segment's part of a shard of statements. */
export type StatedShard = StatementShard['segments'][number][1];

export interface SegmentShards {
  readonly terms: readonly TermShard[];
  /** In which statements those terms stand, shard by shard. */
  readonly stated: readonly StatedShard[];
}

/** The shards of a segment, from the terms of its articles in the order of their numbers. */
export function termShardsOf(articles: Iterable<ArticleTerms>, shards: number): SegmentShards {
  const postings: Postings = new Map();
  let number = 0;
  for (const article of articles) {
    addArticle(postings, number, article);
    number += 1;
  }
  return shardsFrom(postings, shards);
}

export function shardsFrom(postings: Postings, shards: number): SegmentShards {
  const terms = Array.from({ length: shards }, (): TermShard['terms'][number][] => []);
  const stated = Array.from({ length: shards }, (): StatedShard[number][] => []);
  for (const [term, posting] of postings) {
    const best = [...posting].toSorted(([a], [b]) => weightOf(b) - weightOf(a) || b - a);
    const shard = shardOf(term, shards);
    terms[shard]?.push([term, ...best.map(([marks, { numbers }]) => groupOf(marks, numbers))]);
    const statements = best.flatMap(([, own]) => own.statements?.join(' ') ?? []);
    if (statements.length > 0) stated[shard]?.push([term, statements.join(' ')]);
  }
  return {
    terms: terms.map((part) => ({ terms: part.toSorted(inOrder) })),
    stated: stated.map((part) => part.toSorted(inOrder)),
  };
}

const inOrder = ([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]) =>
  a < b ? -1 : 1;

/** Puts the terms of a shard back into postings. */
export function readShard(
  postings: Postings,
  terms: TermShard['terms'],
  stated: StatedShard,
): void {
  const statements = new Map(stated.map(([term, own]) => [term, own.split(' ')]));
  for (const [term, ...groups] of terms) {
    let read = 0;
    for (const coded of groups) {
      const [marks = 0] = coded;
      const group = groupIn(postings, term, marks);
      group.numbers.push(...numbersIn(coded));
      // A term stands in statements of all articles of such a group, or of none.
      const own = mayBeStated(term, marks) ? statements.get(term) : undefined;
      if (own === undefined) continue;
      group.statements = own.slice(read, (read += group.numbers.length));
    }
  }
}
