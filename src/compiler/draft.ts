/**
 * What the stages hand to each other, in this order:
 *
 *     bytes -decode-> text -source-> SourceLine[] -layout-> Draft -annotate-> NewsArticle
 */
import type {
  Confidence,
  Entity,
  Mention,
  NewsArticle,
  Quotation,
  TextRange,
  Wording,
} from '../article/article.ts';
import type { EntityId } from '../article/id.ts';
import type { Problem } from './problem.ts';

/** A file as received. */
export interface SourceFile {
  /** Base name, never a path: it becomes the article's id. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What an editor corrects in it: the text of `NAME.corrections.json`, where there is one. */
  readonly corrections?: string;
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

/** What one source file holds: nothing with an error, one article, or the items of a feed. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** A quotation before anybody is known to have said it. */
export type QuotationSpan = Pick<Quotation, 'kind' | 'pieces'>;

/** Who and what the article names, by name, alias or demonym. */
export interface Named {
  readonly entities: readonly Entity[];
  /** In reading order; no two overlap. */
  readonly mentions: readonly Mention[];
}

/** Who said what, and the roles and pronouns that were understood on the way. */
export interface Spoken {
  readonly quotations: readonly Quotation[];
  /** Roles and pronouns only. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly (Wording & {
    readonly entity: EntityId;
    readonly range: TextRange;
    readonly confidence: Confidence;
  })[];
}
