/** The search index as files: the way in, names by their beginning and sound, and for each segment its terms and cards. */
import type { Archive } from '../../../archive/archive.ts';
import type { ArticleCard } from '../../../archive/card.ts';
import { compared } from '../../../archive/card.ts';
import { cardTableOf } from '../../../archive/search/cardTable.ts';
import {
  cardsInBlock,
  type CardBlock,
  type NameShard,
  type SearchContents,
  type Segment,
  type TermShard,
} from '../../../archive/search/indexFile.ts';
import { skeletonOf } from '../../../archive/search/likeness.ts';
import { nameBeginning, shardOf, termsOf } from '../../../archive/search/term.ts';
import { byStanding, entityCardOf, type Standing } from '../../../archive/dossier/standing.ts';
import { cardBlockPath, nameShardPath, searchContentsPath, termShardPath } from '../../../paths.ts';
import { textFile, type PlainFile } from '../../plainFile.ts';
import type { FirstFiles } from './firstShard.ts';
import { powerOfTwo, segmentsOf } from './segment.ts';

/** Publishers in the list to choose from. */
const publishersListed = 100;

/** The files of the index that are made from the catalogue and the segments asked first: all but those of the segments. */
export function searchDoorsOf(archive: Archive, first: FirstFiles): readonly PlainFile[] {
  const contents: SearchContents = {
    articles: archive.entries.length,
    segments: segmentsOf(archive.entries).map(({ segment }) => segment),
    names: powerOfTwo(archive.standings.size / 12, 4096),
    first: first.shards,
    best: first.best,
    publishers: publishersOf(archive),
  };
  return [
    textFile(searchContentsPath, JSON.stringify(contents)),
    ...nameFiles(archive, contents.names),
    ...first.files,
  ];
}

function publishersOf({ entries }: Archive): readonly string[] {
  const counts = new Map<string, number>();
  for (const { card } of entries) {
    const name = card.publisher ?? card.site;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, n], [b, m]) => m - n || compared(a, b))
    .slice(0, publishersListed)
    .map(([name]) => name);
}

function nameFiles({ standings }: Archive, shards: number): readonly PlainFile[] {
  const parts = Array.from({ length: shards }, (): Set<Standing> => new Set());
  for (const standing of standings.values()) {
    for (const word of termsOf([standing.name, ...standing.alternateNames].join(' '))) {
      const keys = [word, ...(word.length > nameBeginning ? [`~${skeletonOf(word)}`] : [])];
      for (const key of keys) parts[shardOf(key, shards, nameBeginning)]?.add(standing);
    }
  }
  return parts.map((part, n) => {
    const entities: NameShard['entities'] = [...part].toSorted(byStanding).map((it) => ({
      ...entityCardOf(it),
      ...(it.alternateNames.length > 0 && { alternateNames: it.alternateNames }),
    }));
    return textFile(nameShardPath(n), JSON.stringify({ entities } satisfies NameShard));
  });
}

/** Names of the files of a segment; the terms of those asked first stand elsewhere. */
export function segmentFiles(
  { name, shards, articles }: Segment,
  isFirst: boolean,
): readonly string[] {
  return [
    ...Array.from({ length: isFirst ? 0 : shards }, (_, n) => termShardPath(name, n)),
    ...Array.from({ length: blocksIn(articles) }, (_, n) => cardBlockPath(name, n)),
  ];
}

const blocksIn = (articles: number): number => Math.ceil(articles / cardsInBlock);

/** The files of a segment, from the cards of its articles in the order of their numbers, and its terms unless they stand elsewhere. */
export function* segmentContents(
  { name }: Segment,
  cards: readonly ArticleCard[],
  shards: readonly TermShard[],
): Iterable<readonly [file: string, content: string]> {
  for (const [n, shard] of shards.entries()) yield [termShardPath(name, n), JSON.stringify(shard)];
  for (let n = 0; n < blocksIn(cards.length); n += 1) {
    const block: CardBlock = cardTableOf(cards.slice(n * cardsInBlock, (n + 1) * cardsInBlock));
    yield [cardBlockPath(name, n), JSON.stringify(block)];
  }
}
