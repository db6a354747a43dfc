/** One file of the seeds folder, compiled and proved, with what the archive needs of it. */
import { keyOf } from '../archive/archive.ts';
import { digestOf, type Digest } from '../archive/digest.ts';
import { entryOf, type Entry } from '../archive/entry.ts';
import { groupedTerms, markedTermsOf, type MarkedTerms } from '../archive/search/mark.ts';
import type { NewsArticle } from '../article/article.ts';
import { compile } from '../compiler/compile.ts';
import type { SourceFile } from '../compiler/draft.ts';
import type { Knowledge } from '../compiler/knowledge.ts';
import type { Problem } from '../compiler/problem.ts';
import { noPictures, type SeedPictures } from './media/pictureNames.ts';
import { withPictures } from './media/withPictures.ts';
import { proveVerbatim } from './proof.ts';

export interface CompiledFile {
  readonly articles: readonly NewsArticle[];
  /** In the order of the articles, as are the entries and the terms. */
  readonly digests: readonly Digest[];
  readonly entries: readonly Entry[];
  /** For the search index. */
  readonly terms: readonly MarkedTerms[];
  readonly problems: readonly Problem[];
}

/** Throws where a quotation is not in the source. */
export function compileFile(
  file: SourceFile,
  knowledge: Knowledge,
  pictures: SeedPictures = noPictures,
): CompiledFile {
  const { articles: bare, problems } = compile(file, knowledge);
  for (const article of bare) proveVerbatim(article, file);
  const articles = bare.map((article) => withPictures(article, file, pictures));
  const digested = articles.map((article) => {
    const digest = digestOf(article);
    return { digest, entry: entryOf(digest, keyOf(article)) };
  });
  return {
    articles,
    digests: digested.map(({ digest }) => digest),
    entries: digested.map(({ entry }) => entry),
    terms: articles.map((article) => groupedTerms(markedTermsOf(article))),
    problems,
  };
}
