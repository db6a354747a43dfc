/** An article as its page shows it: with the others of the same text. */
import type { NewsArticle } from '../../article/article.ts';
import type { ArticleId } from '../../article/id.ts';
import { findChanges } from './changes.ts';
import type { Copy } from './copies.ts';

/** The article on its own where it is the only one of its text. */
export interface PublishedArticle extends NewsArticle {
  /** Newest first. */
  readonly copies?: readonly Copy[];
}

/** The article with its copies; the version right before it with what has changed since. */
export function withCopies(
  article: NewsArticle,
  copies: readonly Copy[],
  find: (id: ArticleId) => NewsArticle | undefined,
): PublishedArticle {
  if (copies.length === 0) return article;
  const before = copies.find(({ relation }) => relation === 'earlier');
  const earlier = before && find(before.article.id);
  const changes = earlier && findChanges(earlier, article);
  if (changes === undefined) return { ...article, copies };
  return { ...article, copies: copies.map((it) => (it === before ? { ...it, changes } : it)) };
}
