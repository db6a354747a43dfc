/** The cards of articles that were found: those that came with the terms, the others by their blocks. */
import type { ArticleCard } from '../../archive/card.ts';
import { cardsIn } from '../../archive/search/cardTable.ts';
import {
  bestBeginning,
  cardsInBlock,
  type BestShard,
  type SearchContents,
  type Segment,
} from '../../archive/search/indexFile.ts';
import { shardOf } from '../../archive/search/term.ts';
import { bestShard, cardBlock, searchContents } from './fetched.ts';
import type { Hit } from './ranking.ts';

/** Cards at hand, by the numbers of their articles in their segments. */
export type KnownCards = ReadonlyMap<string, ArticleCard>;

const placeOf = (segment: string, number: number): string => `${number} ${segment}`;

/** The cards that come with some terms. Where one cannot be had, its block is asked for. */
export async function bestCards(terms: readonly string[]): Promise<KnownCards> {
  const shards = await Promise.allSettled(fetchBest(await searchContents(), terms));
  return new Map(
    shards.flatMap((it) => (it.status === 'fulfilled' ? [...placedCards(it.value)] : [])),
  );
}

/** Asks for the shards that the best cards of some terms stand in. */
export function fetchBest(
  { best }: SearchContents,
  terms: readonly string[],
): readonly Promise<BestShard>[] {
  return [...new Set(terms.map((term) => shardOf(term, best, bestBeginning)))].map(bestShard);
}

function* placedCards({ table, places }: BestShard): Iterable<readonly [string, ArticleCard]> {
  const cards = cardsIn(table).values();
  for (const [segment, ...numbers] of places) {
    for (const number of numbers) {
      const { value } = cards.next();
      if (value !== undefined) yield [placeOf(segment, number), value];
    }
  }
}

/** The cards of the first of some hits, as far as they are at hand. */
export function cardsAtHand(hits: readonly Hit[], known: KnownCards): readonly ArticleCard[] {
  const cards: ArticleCard[] = [];
  for (const { segment, number } of hits) {
    const card = known.get(placeOf(segment.name, number));
    if (card === undefined) break;
    cards.push(card);
  }
  return cards;
}

export async function cardsOf(
  hits: readonly Hit[],
  known: KnownCards,
): Promise<readonly ArticleCard[]> {
  const found = await Promise.all(
    hits.map(
      ({ segment, number }) =>
        known.get(placeOf(segment.name, number)) ?? cardInBlock(segment, number),
    ),
  );
  return found.filter((card) => card !== undefined);
}

async function cardInBlock(segment: Segment, number: number): Promise<ArticleCard | undefined> {
  const cards = cardsIn(await cardBlock(segment, Math.floor(number / cardsInBlock)));
  return cards[number % cardsInBlock];
}
