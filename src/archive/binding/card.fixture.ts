import type { ArticleId } from '../../article/id.ts';
import type { ArticleCard } from '../card.ts';

/** The card of an article of a day, or of none. */
export const cardOf = (id: string, iso?: string): ArticleCard => ({
  id: id as ArticleId,
  headline: id,
  ...(iso !== undefined && { datePublished: { iso, precision: 'day' } }),
  language: 'en',
  direction: 'ltr',
});
