/** One file of the seeds folder, compiled and proved, with what the archive needs of it. */
import { keyOf } from '../../archive/archive.ts';
import { digestOf, type Digest } from '../../archive/digest.ts';
import { entryOf, type Entry } from '../../archive/entry.ts';
import { articleTermsOf, type ArticleTerms } from '../../archive/search/articleTerms.ts';
import type { NewsArticle } from '../../article/article.ts';
import { compile } from '../../compiler/compile.ts';
import type { SourceFile } from '../../compiler/draft.ts';
import type { Knowledge } from '../../compiler/knowledge.ts';
import { compilerFailed, excerpt, type Problem } from '../../compiler/problem.ts';
import { noPictures, type SeedPictures } from '../media/pictureNames.ts';
import { withPictures } from '../media/withPictures.ts';
import { proveVerbatim } from './proof.ts';
import { UnprovenError } from './unproven.ts';

export interface CompiledFile {
  readonly articles: readonly NewsArticle[];
  /** In the order of the articles, as are the entries and the terms. */
  readonly digests: readonly Digest[];
  readonly entries: readonly Entry[];
  /** For the search index. */
  readonly terms: readonly ArticleTerms[];
  readonly problems: readonly Problem[];
}

/**
 * Compiles and proves a file. Where the compiler fails, the file has no article and a problem that says so, and
 * the others are published without it. Throws an UnprovenError, and nothing else: that stops an edition.
 */
export function compileFile(
  file: SourceFile,
  knowledge: Knowledge,
  pictures: SeedPictures = noPictures,
): CompiledFile {
  try {
    return provenFile(file, knowledge, pictures);
  } catch (error) {
    if (error instanceof UnprovenError) throw error;
    return failedFile(file.name, error);
  }
}

function provenFile(file: SourceFile, knowledge: Knowledge, pictures: SeedPictures): CompiledFile {
  const { articles: bare, problems } = compile(file, knowledge);
  proveVerbatim(bare, file);
  const articles = bare.map((article) => withPictures(article, file, pictures));
  const digested = articles.map((article) => {
    const digest = digestOf(article);
    return { digest, entry: entryOf(digest, keyOf(article)) };
  });
  return {
    articles,
    digests: digested.map(({ digest }) => digest),
    entries: digested.map(({ entry }) => entry),
    terms: articles.map(articleTermsOf),
    problems,
  };
}

/** A file that cannot be published, for a reason that its owner cannot mend. */
export function failedFile(name: string, error: unknown): CompiledFile {
  const message = error instanceof Error ? error.message : String(error);
  const problem: Problem = {
    severity: 'error',
    code: compilerFailed,
    message: `"${name}" could not be compiled and is not published: ${excerpt(message, 200)}. This is a fault of the compiler, not of the file: report it with the file.`,
    file: name,
  };
  return { articles: [], digests: [], entries: [], terms: [], problems: [problem] };
}
