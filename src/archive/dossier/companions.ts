/** Who is mentioned together with whom. */
import type { NewsArticle } from '../../article/article.ts';
import type { BlockId, EntityId } from '../../article/id.ts';
import { storyMentionsOf } from '../../article/story.ts';
import { compared } from '../card.ts';
import type { Entry } from '../entry.ts';
import { unpackedNumbers } from '../packedNumbers.ts';

/** How often an entity shares a text with another. */
export interface Companion {
  readonly id: EntityId;
  readonly name: string;
  readonly articles: number;
  /** Paragraphs, captions and headlines that mention both. */
  readonly passages: number;
}

/** For each entity of an article, in how many text blocks it stands with each other one. */
export function companionsIn(
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

/** The others of an entity's stories: most shared articles first, then most shared passages. */
export function companionsOf(
  id: EntityId,
  entries: readonly Entry[],
): readonly Omit<Companion, 'name'>[] {
  const counts = new Map<EntityId, { articles: number; passages: number }>();
  for (const { parts } of entries) {
    const own = parts.find((part) => part.id === id);
    const pairs = own === undefined ? [] : unpackedNumbers(own.companions);
    for (let at = 0; at < pairs.length; at += 2) {
      const [n = -1, shared = 0] = [pairs[at], pairs[at + 1]];
      const other = parts[n]?.id;
      if (other === undefined) continue;
      const before = counts.get(other) ?? { articles: 0, passages: 0 };
      before.articles += 1;
      before.passages += shared;
      counts.set(other, before);
    }
  }
  return Array.from(counts, ([other, count]) => ({ id: other, ...count })).toSorted(
    (a, b) => b.articles - a.articles || b.passages - a.passages || compared(a.id, b.id),
  );
}
