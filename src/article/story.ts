/** What belongs to the story an article tells, apart from the page's furniture around it. */
import type { Mention, NewsArticle } from './article.ts';
import type { BlockId, EntityId } from './id.ts';

/** The part of an article that a text block is. */
export type Part = 'headline' | 'narration' | 'caption' | 'credit' | 'footnote' | 'furniture';

/** Which part each text block of an article is. */
export function partsOf(
  article: Pick<NewsArticle, 'headline' | 'standfirst' | 'dateline' | 'blocks'>,
): ReadonlyMap<BlockId, Part> {
  const parts = new Map<BlockId, Part>([[article.headline.id, 'headline']]);
  for (const block of [article.standfirst, article.dateline])
    if (block) parts.set(block.id, 'narration');
  for (const block of article.blocks) {
    if (block.type === 'figure') {
      if (block.caption) parts.set(block.caption.id, 'caption');
      if (block.credit) parts.set(block.credit.id, 'credit');
    } else if (block.type === 'list')
      for (const item of block.items) parts.set(item.id, 'narration');
    else parts.set(block.id, block.type === 'footnote' ? 'footnote' : 'narration');
  }
  return parts;
}

/**
 * The mentions that put an entity into the story. A photographer in a credit, a
 * country in a legal footnote and the site's own name are not part of it.
 */
export function storyMentionsOf(article: NewsArticle): readonly Mention[] {
  const parts = partsOf(article);
  return article.mentions.filter(({ range }) =>
    ['headline', 'narration', 'caption'].includes(parts.get(range.block) ?? 'furniture'),
  );
}

/** The entities of the story: those that have a page. */
export function storyEntitiesOf(article: NewsArticle): ReadonlySet<EntityId> {
  return new Set(storyMentionsOf(article).map(({ entity }) => entity));
}
