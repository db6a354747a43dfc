/** When something was written about an entity: worth showing from three dates on. */
import type { StatedDate } from '../article/article.ts';
import { compared, type ArticleCard } from './card.ts';

/** An article on the line of time. */
export interface TimelineItem {
  readonly date: StatedDate;
  readonly article: ArticleCard;
}

const fewest = 3;

/** The dated ones of these articles, oldest first; none where there are fewer than three. */
export function timelineOf(articles: readonly ArticleCard[]): readonly TimelineItem[] {
  const once = new Map(articles.map((article) => [article.id, article])).values();
  const dated = Array.from(once).flatMap((article): TimelineItem[] =>
    article.datePublished === undefined ? [] : [{ date: article.datePublished, article }],
  );
  if (dated.length < fewest) return [];
  return dated.toSorted(
    (a, b) => compared(a.date.iso, b.date.iso) || compared(a.article.id, b.article.id),
  );
}
