/** What the page and the compiler's worker say to each other. */
import type { NewsArticle } from '../../article/article.ts';
import type { Problem } from '../../compiler/problem.ts';

/** A file to compile. The bytes are handed over, not copied. */
export interface CompileRequest {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** What became of one file: its articles, or the reasons why there are none. */
export interface OpenedFile {
  readonly file: string;
  readonly articles: readonly NewsArticle[];
  readonly problems: readonly Problem[];
}

export type CompilerAnswer =
  { readonly type: 'ready' } | ({ readonly type: 'compiled' } & OpenedFile);

/** A file that could not be opened, for a reason that the compiler did not come to see. */
export function failed(file: string, code: string, message: string): OpenedFile {
  return { file, articles: [], problems: [{ severity: 'error', code, message, file }] };
}
