/** Articles and entities as lines of a list, and the order of lists. */
import type { Direction, EntityKind, NewsArticle, StatedDate } from '../article/article.ts';
import type { ArticleId, EntityId } from '../article/id.ts';

/** An article in a line of a list. */
export interface ArticleCard {
  readonly id: ArticleId;
  readonly headline: string;
  readonly publisher?: string;
  /** The site it was taken from. */
  readonly site?: string;
  readonly datePublished?: StatedDate;
  readonly language: string;
  readonly direction: Direction;
}

export function cardOf({
  id,
  headline,
  publisher,
  site,
  datePublished,
  language,
  direction,
}: NewsArticle): ArticleCard {
  return {
    id,
    headline: headline.text,
    ...(publisher && { publisher: publisher.text }),
    ...(site && { site: site.text }),
    ...(datePublished && {
      datePublished: { iso: datePublished.iso, precision: datePublished.precision },
    }),
    language,
    direction,
  };
}

/** An entity in a line of a list. */
export interface EntityCard {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly name: string;
  /** The first role that an article gives it: "foreign minister". */
  readonly role?: string;
  readonly articles: number;
  /** How many quotations it is the speaker of. */
  readonly quotations: number;
}

/** By code units, so that the order is the same on every machine. */
export function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
