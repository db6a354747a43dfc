/** Segments: parts of the archive that are indexed by themselves, so that an index neither grows without bound nor is all made anew for one article. */
import type { Entry } from '../../../archive/entry.ts';
import type { Segment } from '../../../archive/search/indexFile.ts';
import { byPiece, findDatePart } from '../../../archive/binding/dateVolume.ts';
import { boundIn, finestOf, type Volume } from '../../../archive/binding/volume.ts';
import { shortHash } from '../../../article/id.ts';

export interface SegmentPlan {
  readonly segment: Segment;
  /** Oldest first; an article's number is its place. */
  readonly entries: readonly Entry[];
  /** Changes when anything in the segment does. */
  readonly key: string;
}

/** Articles of a segment: a term that all of them have then takes 512 bytes at most. */
const most = 4096;
const formatVersion = 5;

/** The segments of an archive, newest first. Neighbouring small volumes make one, the oldest first, so that a new article changes the newest only. */
export function segmentsOf(entries: readonly Entry[]): readonly SegmentPlan[] {
  const volumes = finestOf(
    boundIn(entries, {
      findPart: ({ card }, level) => findDatePart(card, level),
      compare: byPiece,
      rowsOf: () => 1,
      rows: most,
    }),
  );
  const groups: Volume<Entry>[][] = [];
  for (const volume of volumes.toReversed()) {
    const last = groups.at(-1);
    const size = last?.reduce((sum, { items }) => sum + items.length, 0) ?? 0;
    if (last !== undefined && size + volume.items.length <= most) last.unshift(volume);
    else groups.push([volume]);
  }
  return groups.toReversed().map(planOf);
}

function planOf(volumes: readonly Volume<Entry>[]): SegmentPlan {
  const entries = volumes.flatMap(({ items }) => items).toReversed();
  const parts = [...new Set([volumes.at(-1)?.part, volumes[0]?.part])];
  const segment: Segment = {
    name: parts.join('_') || 'all',
    articles: entries.length,
    shards: shardsFor(entries.length, 512),
    months: monthsOf(entries),
  };
  const keys = entries.map((it) => it.key);
  return { segment, entries, key: shortHash(JSON.stringify([keys, segment, formatVersion])) };
}

function monthsOf(entries: readonly Entry[]): Segment['months'] {
  const months = new Map<string, number>();
  for (const { card } of entries) {
    const month = card.datePublished?.iso.slice(0, 7) ?? 'undated';
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return [...months];
}

/** Into how many shards the terms of some segments are divided, where they stand together. */
export function firstShardsOf(plans: readonly SegmentPlan[]): number {
  return shardsFor(
    plans.reduce((sum, { entries }) => sum + entries.length, 0),
    2048,
  );
}

const shardsFor = (articles: number, largest: number): number => powerOfTwo(articles / 8, largest);

/** At least `count`, so that a growing archive seldom changes the number. */
export function powerOfTwo(count: number, largest: number): number {
  return Math.min(largest, 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, count)))));
}
