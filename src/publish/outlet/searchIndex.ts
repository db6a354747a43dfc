/** The search index as files: terms by year, names, and of each article what a result shows. */
import type { Archive } from '../../archive/archive.ts';
import type { Entry } from '../../archive/entry.ts';
import {
  longestPosting,
  shardOf,
  termsOf,
  weightedTermsOf,
  type FoundArticle,
  type SearchContents,
  type TermShard,
} from '../../archive/search.ts';
import { byStanding, entityCardOf, type Standing } from '../../archive/standing.ts';
import { shortHash } from '../../article/id.ts';
import { foundPath, nameShardPath, searchContentsPath, termShardPath } from '../../paths.ts';
import { textFile, type PlainFile } from '../plainFile.ts';

const formatVersion = 1;

export function searchIndexOf(archive: Archive): readonly PlainFile[] {
  const byYear = new Map<string, Entry[]>();
  for (const entry of archive.entries) {
    const year = entry.card.datePublished?.iso.slice(0, 4) ?? 'undated';
    const before = byYear.get(year);
    if (before === undefined) byYear.set(year, [entry]);
    else before.push(entry);
  }
  const years = Array.from(byYear, ([year, entries]) => ({
    year,
    entries,
    shards: shardsFor(entries.length, 4),
  }));
  const contents: SearchContents = {
    years: years.map(({ year, shards }) => ({ year, shards })),
    names: shardsFor(archive.standings.size, 25),
  };
  return [
    textFile(searchContentsPath, JSON.stringify(contents)),
    ...nameFiles(archive, contents.names),
    ...years.flatMap(({ year, entries, shards }) => termFiles(archive, year, entries, shards)),
    ...archive.entries.map((entry) => foundFile(archive, entry)),
  ];
}

/** A power of two, so that a growing year seldom changes the number. */
function shardsFor(count: number, each: number): number {
  return Math.min(256, 2 ** Math.max(0, Math.ceil(Math.log2(count / each))));
}

function nameFiles({ standings }: Archive, shards: number): readonly PlainFile[] {
  const parts = Array.from({ length: shards }, (): Set<Standing> => new Set());
  for (const standing of standings.values()) {
    const words = [standing.name, ...standing.alternateNames].flatMap(termsOf);
    for (const word of words) parts[shardOf(word, shards)]?.add(standing);
  }
  return parts.map((part, n) => {
    const entities = [...part].toSorted(byStanding).map(entityCardOf);
    return textFile(nameShardPath(n), JSON.stringify({ entities }));
  });
}

/** The shards of a year, which are made together when one of its articles has changed. */
function termFiles(
  archive: Archive,
  year: string,
  entries: readonly Entry[],
  shards: number,
): readonly PlainFile[] {
  const key = shortHash(JSON.stringify([entries.map((it) => it.key), shards, formatVersion]));
  let made: readonly TermShard[] | undefined;
  const shard = (n: number): string =>
    JSON.stringify((made ??= termShardsOf(archive, entries, shards))[n]);
  return Array.from({ length: shards }, (_, n) => ({
    name: termShardPath(year, n),
    key,
    content: () => shard(n),
  }));
}

type Posting = (readonly [entry: number, weight: number])[];

function termShardsOf(
  archive: Archive,
  entries: readonly Entry[],
  shards: number,
): readonly TermShard[] {
  const postings = new Map<string, Posting>();
  for (const [n, { card }] of entries.entries()) {
    for (const [term, weight] of weightedTermsOf(archive.digest(card.id))) {
      const posting = postings.get(term);
      if (posting === undefined) postings.set(term, [[n, weight]]);
      else posting.push([n, weight]);
    }
  }
  const parts = Array.from({ length: shards }, (): [string, Posting][] => []);
  for (const [term, posting] of postings) parts[shardOf(term, shards)]?.push([term, posting]);
  return parts.map((part) => termShardOf(part, entries));
}

function termShardOf(part: readonly [string, Posting][], entries: readonly Entry[]): TermShard {
  const places = new Map<number, number>();
  const placeOf = (entry: number): number => {
    const place = places.get(entry) ?? places.size;
    places.set(entry, place);
    return place;
  };
  const terms = part
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, posting]) => {
      // Entries are newest first, and sorting keeps that order among equals.
      const best = posting.toSorted((a, b) => b[1] - a[1]).slice(0, longestPosting);
      return [term, best.map(([entry]) => placeOf(entry))] as const;
    });
  return { ids: Array.from(places.keys(), (entry) => entries[entry]?.card.id ?? ''), terms };
}

function foundFile(archive: Archive, { key, card }: Entry): PlainFile {
  const content = (): string => {
    const quotations = archive.digest(card.id).quotations;
    return JSON.stringify({ card, quotations } satisfies FoundArticle);
  };
  return { name: foundPath(card.id), key: `${key}.${formatVersion}`, content };
}
