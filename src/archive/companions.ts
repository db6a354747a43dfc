/** Who is mentioned together with whom, as a ranked list. */
import type { NewsArticle } from '../article/article.ts';
import type { BlockId, EntityId } from '../article/id.ts';
import { storyMentionsOf } from '../article/story.ts';
import { compared } from './card.ts';

/** How often an entity shares a text with another. */
export interface Companion {
  readonly id: EntityId;
  readonly articles: number;
  /** Paragraphs, captions and headlines that mention both. */
  readonly passages: number;
}

type Counts = Map<EntityId, Omit<Companion, 'id'>>;

/** For each entity the others of its stories: most shared articles first, then most shared passages. */
export function companionsOf(
  articles: readonly NewsArticle[],
): ReadonlyMap<EntityId, readonly Companion[]> {
  const all = new Map<EntityId, Counts>();
  for (const article of articles) {
    for (const [one, others] of sharedPassagesOf(article)) {
      const counts = all.get(one) ?? new Map();
      for (const [other, passages] of others) {
        const before = counts.get(other) ?? { articles: 0, passages: 0 };
        counts.set(other, { articles: before.articles + 1, passages: before.passages + passages });
      }
      all.set(one, counts);
    }
  }
  return new Map(Array.from(all, ([id, counts]) => [id, ranked(counts)]));
}

/** For each entity of an article, in how many text blocks it stands with each other one. */
function sharedPassagesOf(
  article: NewsArticle,
): ReadonlyMap<EntityId, ReadonlyMap<EntityId, number>> {
  const inBlock = new Map<BlockId, Set<EntityId>>();
  for (const { entity, range } of storyMentionsOf(article)) {
    inBlock.set(range.block, (inBlock.get(range.block) ?? new Set()).add(entity));
  }
  const shared = new Map<EntityId, Map<EntityId, number>>();
  for (const entities of inBlock.values()) {
    for (const one of entities) {
      const others = shared.get(one) ?? new Map<EntityId, number>();
      for (const other of entities)
        if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
      shared.set(one, others);
    }
  }
  return shared;
}

function ranked(counts: Counts): readonly Companion[] {
  return Array.from(counts, ([id, count]) => ({ id, ...count })).toSorted(
    (a, b) => b.articles - a.articles || b.passages - a.passages || compared(a.id, b.id),
  );
}
