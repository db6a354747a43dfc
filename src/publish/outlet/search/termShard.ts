/** The term shards of a segment: from what each article has of every term to what each term has of every article. */
import { groupOf, type TermShard } from '../../../archive/search/indexFile.ts';
import { weightOf, type MarkedTerms } from '../../../archive/search/mark.ts';
import { shardOf } from '../../../archive/search/term.ts';

/** The shards of a segment, from the terms of its articles in the order of their numbers. */
export function termShardsOf(
  articles: Iterable<MarkedTerms>,
  shards: number,
): readonly TermShard[] {
  const postings = postingsOf(articles);
  const parts = Array.from({ length: shards }, (): [string, ...(readonly number[])[]][] => []);
  for (const [term, groups] of postings) {
    const best = [...groups].toSorted(([a], [b]) => weightOf(b) - weightOf(a) || b - a);
    parts[shardOf(term, shards)]?.push([
      term,
      ...best.map(([marks, numbers]) => groupOf(marks, numbers)),
    ]);
  }
  return parts.map((part) => ({ terms: part.toSorted(([a], [b]) => (a < b ? -1 : 1)) }));
}

function postingsOf(
  articles: Iterable<MarkedTerms>,
): ReadonlyMap<string, ReadonlyMap<number, number[]>> {
  const postings = new Map<string, Map<number, number[]>>();
  let number = 0;
  for (const groups of articles) {
    for (const [marks, ...terms] of groups) {
      for (const term of terms) {
        let posting = postings.get(term);
        if (posting === undefined) postings.set(term, (posting = new Map<number, number[]>()));
        const numbers = posting.get(marks);
        if (numbers === undefined) posting.set(marks, [number]);
        else numbers.push(number);
      }
    }
    number += 1;
  }
  return postings;
}
