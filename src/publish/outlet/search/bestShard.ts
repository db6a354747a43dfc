/** The best cards: for each term those of the articles that it says most about, over all segments that are asked first. */
import type { Entry } from '../../../archive/entry.ts';
import {
  bestBeginning,
  bestOfCommon,
  bestOfTerm,
  groupOf,
  lastNumbersIn,
  numbersIn,
  type BestShard,
  type PostingGroup,
  type TermShard,
} from '../../../archive/search/indexFile.ts';
import { cardTableOf } from '../../../archive/search/cardTable.ts';
import { weightOf } from '../../../archive/search/mark.ts';
import { shardOf } from '../../../archive/search/term.ts';
import { bestShardPath } from '../../../paths.ts';
import { hashOf, type PlainFile } from '../../plainFile.ts';
import { powerOfTwo } from './segment.ts';

/** A segment's terms with their best articles only. */
export interface SegmentBest {
  readonly name: string;
  /** In the order of their numbers. */
  readonly entries: readonly Entry[];
  readonly best: TermShard;
}

/** The terms of some shards with their best articles only. */
export function bestOf(shards: readonly TermShard[]): TermShard {
  return {
    terms: shards.flatMap(({ terms }) =>
      terms.map(([term, ...groups]) => [term, ...cutAt(groups, bestIn(groups))] as const),
    ),
  };
}

/**
 * How many of a term's articles are among its best: the more it has, the more
 * of them lack the other words of a question. Of four segments alike each gives
 * as many as all of them together need.
 */
function bestIn(groups: readonly PostingGroup[]): number {
  const articles = groups.reduce((sum, { length }) => sum + length - 1, 0);
  return Math.max(bestOfTerm, Math.min(bestOfCommon, Math.floor(2.5 * Math.sqrt(articles))));
}

/** The first numbers of some groups; those of equal weight in one group, as they are ranked. */
function cutAt(groups: readonly PostingGroup[], most: number): readonly PostingGroup[] {
  const byWeight = new Map<number, { readonly marks: number; readonly numbers: number[] }>();
  let known = 0;
  for (const group of groups) {
    const [marks = 0] = group;
    const weight = weightOf(marks);
    const equal = byWeight.get(weight) ?? { marks, numbers: [] };
    if (known >= most && equal.numbers.length === 0) break;
    byWeight.set(weight, equal);
    equal.numbers.push(...lastNumbersIn(group, most));
    known += Math.min(most, group.length - 1);
  }
  let room = most;
  return [...byWeight.values()].flatMap(({ marks, numbers }) => {
    if (room === 0) return [];
    const newest = numbers.sort((a, b) => a - b).slice(-room);
    room -= newest.length;
    return [groupOf(marks, newest)];
  });
}

export interface BestFiles {
  readonly shards: number;
  readonly files: readonly PlainFile[];
}

/** Cards in a shard: as many as come before the terms themselves have come. */
const cardsInShard = 64;

/** The shards of the best cards, from the segments that are asked first, the newest before the others. */
export function bestFilesOf(segments: readonly SegmentBest[]): BestFiles {
  const best = bestOverall(segments);
  let cards = 0;
  for (const { length } of best.values()) cards += length;
  const shards = powerOfTwo(cards / cardsInShard, 16_384);
  const parts = Array.from({ length: shards }, (): number[] => []);
  for (const [term, ranked] of best) {
    const part = parts[shardOf(term, shards, bestBeginning)];
    for (const it of ranked) part?.push(placeIn(it));
  }
  return { shards, files: parts.map((part, n) => bestFile(n, segments, part)) };
}

/**
 * An article by its rank, as one number, since there are half a million of them: its
 * weight, then its segment, then its number there.
 */
type Ranked = number;

/** More than any segment has articles, and than there are segments and articles. */
const [articlesApart, weightsApart] = [2 ** 16, 2 ** 32];
const weightIn = (it: Ranked): number => Math.floor(it / weightsApart);
/** Its segment and its number. */
const placeIn = (it: Ranked): number => it % weightsApart;

/** The best articles of each term in all the segments together. */
function bestOverall(segments: readonly SegmentBest[]): ReadonlyMap<string, readonly Ranked[]> {
  const best = new Map<string, readonly Ranked[]>();
  for (const [s, segment] of segments.entries()) {
    for (const [term, ...groups] of segment.best.terms) {
      const own: Ranked[] = [];
      for (const group of groups) {
        const first = weightOf(group[0] ?? 0) * weightsApart + s * articlesApart;
        const numbers = numbersIn(group);
        for (let n = numbers.length - 1; n >= 0; n -= 1) own.push(first + (numbers[n] ?? 0));
      }
      const before = best.get(term);
      best.set(term, before === undefined ? own : bestOfBoth(before, own));
    }
  }
  return best;
}

/** Of equal weight the newer segment's come first. */
function bestOfBoth(newer: readonly Ranked[], older: readonly Ranked[]): readonly Ranked[] {
  const most = Math.max(bestOfTerm, newer.length, older.length);
  return [...newer, ...older].sort((a, b) => weightIn(b) - weightIn(a)).slice(0, most);
}

function bestFile(
  shard: number,
  segments: readonly SegmentBest[],
  places: readonly number[],
): PlainFile {
  const inOrder = Uint32Array.from(new Set(places)).sort();
  const found: Entry[] = [];
  const where: (readonly [string, ...number[]])[] = [];
  for (const [s, { name, entries }] of segments.entries()) {
    const own = inOrder.filter((place) => Math.floor(place / articlesApart) === s);
    const numbers = Array.from(own, (place) => place % articlesApart);
    if (numbers.length > 0) where.push([name, ...numbers]);
    for (const number of numbers) found.push(...(entries[number] ? [entries[number]] : []));
  }
  return {
    name: bestShardPath(shard),
    key: hashOf(JSON.stringify([where, found.map(({ key }) => key)])),
    content: () => {
      const table = cardTableOf(found.map(({ card }) => card));
      return JSON.stringify({ table, places: where } satisfies BestShard);
    },
  };
}
