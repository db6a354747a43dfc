/** The term shards of a segment: from what each article has of every term to what each term has of every article. */
import type { ArticleTerms } from '../../../archive/search/articleTerms.ts';
import { isField } from '../../../archive/search/field.ts';
import { groupOf, type StatementShard, type TermShard } from '../../../archive/search/indexFile.ts';
import { mark, weightOf } from '../../../archive/search/mark.ts';
import type { Statements } from '../../../archive/search/statement.ts';
import { shardOf } from '../../../archive/search/term.ts';

/** A segment's part of a shard of statements. */
export type StatedShard = StatementShard['segments'][number][1];

export interface SegmentShards {
  readonly terms: readonly TermShard[];
  /** In which statements those terms stand, shard by shard. */
  readonly stated: readonly StatedShard[];
}

/** The shards of a segment, from the terms of its articles in the order of their numbers. */
export function termShardsOf(articles: Iterable<ArticleTerms>, shards: number): SegmentShards {
  const terms = Array.from({ length: shards }, (): TermShard['terms'][number][] => []);
  const stated = Array.from({ length: shards }, (): StatedShard[number][] => []);
  for (const [term, posting] of postingsOf(articles)) {
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

/** Articles with the same marks for a term. */
interface Group {
  readonly numbers: number[];
  /** Those of each article, where the term stands in any. */
  statements?: Statements[];
}

type Posting = Map<number, Group>;

function postingsOf(articles: Iterable<ArticleTerms>): ReadonlyMap<string, Posting> {
  const postings = new Map<string, Posting>();
  let number = 0;
  for (const { marked, stated } of articles) {
    const statements = new Map<string, Statements>();
    for (const [own, ...terms] of stated) for (const term of terms) statements.set(term, own);
    for (const [marks, ...terms] of marked) {
      for (const term of terms) {
        const group = groupIn(postings, term, marks);
        group.numbers.push(number);
        const isStated = (marks & mark.quotation) !== 0 || isField(term);
        const own = isStated ? statements.get(term) : undefined;
        if (own !== undefined) (group.statements ??= []).push(own);
      }
    }
    number += 1;
  }
  return postings;
}

function groupIn(postings: Map<string, Posting>, term: string, marks: number): Group {
  let posting = postings.get(term);
  if (posting === undefined) postings.set(term, (posting = new Map<number, Group>()));
  let group = posting.get(marks);
  if (group === undefined) posting.set(marks, (group = { numbers: [] }));
  return group;
}
