/**
 * What the stages hand to each other, in this order:
 *
 *     bytes -decode-> text -source-> SourceLine[] -layout-> Draft -annotate-> NewsArticle
 */
import type { NewsArticle } from '../article/article.ts';

/** A file as received. */
export interface SourceFile {
  /** Base name, never a path: it becomes the article's id. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. Whoever opened the file knows how to compute it. */
  readonly sha256: string;
}

/** A line of text in the source. */
export interface SourceLine {
  /** Counted from 1. */
  readonly number: number;
  /** Without its line break; otherwise as in the source. */
  readonly text: string;
}

/** An article in the making: every text in its block, nothing yet said about the text. */
export type Draft = Omit<NewsArticle, 'quotations' | 'mentions' | 'entities'>;
