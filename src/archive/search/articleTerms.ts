/** What the index needs of one article, made once and kept: its terms by what they are marked with, and by the statements they stand in. */
import type { NewsArticle } from '../../article/article.ts';
import { groupedTerms, markedTermsOf, type MarkedTerms } from './mark.ts';
import { statedTermsOf, type StatedTerms } from './statement.ts';

export interface ArticleTerms {
  readonly marked: MarkedTerms;
  readonly stated: StatedTerms;
}

export function articleTermsOf(article: NewsArticle): ArticleTerms {
  const stated = statedTermsOf(article);
  return { marked: groupedTerms(markedTermsOf(article, stated)), stated };
}
