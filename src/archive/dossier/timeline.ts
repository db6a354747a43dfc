/** When something was written about an entity: worth showing from three dates on. */
import { compared, type ArticleCard } from '../card.ts';

const fewest = 3;
/** More are told by the volumes that they stand in. */
export const mostOnTimeline = 24;

/** The dated ones of these articles, oldest first; none where there are fewer than three, or more than a line of time shows one by one. */
export function timelineOf(articles: readonly ArticleCard[]): readonly ArticleCard[] {
  const dated = articles.filter(({ datePublished }) => datePublished !== undefined);
  if (dated.length < fewest || dated.length > mostOnTimeline) return [];
  return dated.toSorted(
    (a, b) =>
      compared(a.datePublished?.iso ?? '', b.datePublished?.iso ?? '') || compared(a.id, b.id),
  );
}
