/** What the page and the compiler's worker say to each other. */
import type { Problem } from '../../compiler/problem.ts';
import type { OpenedArticle, OpenedCard } from '../../library/opened.ts';

/** A file to compile. The worker reads it, so that its bytes never come into the page. */
export interface CompileRequest {
  readonly file: File;
  /** Whether the worker keeps the articles on this device; else they come with the answer. */
  readonly keeps: boolean;
}

/** What became of one file, in short: cards of its articles, or the reasons why there are none. */
export interface OpenedFile {
  readonly file: string;
  readonly cards: readonly OpenedCard[];
  readonly problems: readonly Problem[];
}

/** A file that has been compiled: what came of it, and the articles where the page is to keep them. */
export type CompiledFile = OpenedFile & { readonly articles: readonly OpenedArticle[] };

export type CompilerAnswer =
  { readonly type: 'ready' } | ({ readonly type: 'compiled' } & CompiledFile);

/** A file that could not be opened, for a reason that the compiler did not come to see. */
export function failed(file: string, code: string, message: string): CompiledFile {
  return {
    file,
    cards: [],
    articles: [],
    problems: [{ severity: 'error', code, message, file }],
  };
}
