/** The cards of articles that were found: those that came with the terms, the others by their blocks. */
import type { ArticleCard } from '../../../archive/card.ts';
import { cardsIn } from '../../../archive/search/cardTable.ts';
import {
  bestBeginning,
  cardsInBlock,
  type BestShard,
  type FirstShard,
  type SearchContents,
  type Segment,
} from '../../../archive/search/indexFile.ts';
import { beginningOf, shardOf } from '../../../archive/search/term.ts';
import { bestShard, cardBlock, findFirstShard, searchContents } from './fetched.ts';
import type { Hit } from './ranking.ts';

/** Cards at hand, by the numbers of their articles in their segments. */
export type KnownCards = ReadonlyMap<string, ArticleCard>;

const placeOf = (segment: string, number: number): string => `${number} ${segment}`;

/** The cards that come with some terms. Where one cannot be had, its block is asked for. */
export async function bestCards(terms: readonly string[]): Promise<KnownCards> {
  const shards = await Promise.allSettled(fetchBest(await searchContents(), terms));
  return new Map(
    shards.flatMap((it) =>
      it.status === 'fulfilled' && it.value !== undefined ? [...placedCards(it.value)] : [],
    ),
  );
}

/**
 * Asks for the shards that the best cards of some terms stand in. Where a
 * term's postings have been asked for before, by a word that began as it does,
 * they tell first whether that shard has anything of it: a word that is not yet
 * typed to its end mostly has nothing there.
 */
export function fetchBest(
  { best, first }: SearchContents,
  terms: readonly string[],
): readonly Promise<BestShard | undefined>[] {
  return terms.map(async (term) => {
    const postings = findFirstShard(shardOf(term, first));
    if (postings !== undefined && !hasBest(await postings, term)) return undefined;
    return bestShard(shardOf(term, best, bestBeginning));
  });
}

/** Whether a term that is meant by this one stands in the same shard of best cards. */
function hasBest({ segments }: FirstShard, term: string): boolean {
  const key = beginningOf(term, bestBeginning);
  return segments.some(([, terms]) =>
    terms.some(([word]) => word.startsWith(term) && beginningOf(word, bestBeginning) === key),
  );
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
