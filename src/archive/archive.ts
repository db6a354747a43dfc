/** Many articles together: in order, with what only all of them can tell. */
import type { NewsArticle } from '../article/article.ts';
import type { EntityId } from '../article/id.ts';
import type { AuthorityEntry } from '../article/authority.ts';
import { compared } from './card.ts';
import { dossiersOf, type Dossier } from './dossier.ts';
import { quotationIndexOf, type QuotedWords } from './quotationIndex.ts';

/** What the owner of an edition says about it. */
export interface Edition {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Public address with a closing slash; without one no absolute link is made. */
  readonly address?: string;
}

export interface Archive {
  readonly edition: Edition;
  /** Newest first; without a date last. */
  readonly articles: readonly NewsArticle[];
  readonly dossiers: ReadonlyMap<EntityId, Dossier>;
  /** Every quotation, in the order of the articles. */
  readonly quotations: readonly QuotedWords[];
}

/** The archive of these articles, the same whatever order they come in. */
export function archiveOf(
  edition: Edition,
  articles: readonly NewsArticle[],
  notes: readonly AuthorityEntry[],
): Archive {
  const inOrder = articles.toSorted(
    (a, b) =>
      compared(b.datePublished?.iso ?? '', a.datePublished?.iso ?? '') || compared(a.id, b.id),
  );
  const quotations = inOrder.flatMap(quotationIndexOf);
  return {
    edition,
    articles: inOrder,
    dossiers: dossiersOf(inOrder, quotations, notes),
    quotations,
  };
}
