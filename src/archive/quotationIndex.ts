/** The quotations of an archive, each with what is needed to show it away from its article. */
import type {
  Confidence,
  Direction,
  NewsArticle,
  Quotation,
  TextRange,
} from '../article/article.ts';
import type { EntityId, QuotationId } from '../article/id.ts';
import { contains, directionOf, textBlocksIn, wordsOf } from '../article/text.ts';
import { cardOf, type ArticleCard } from './card.ts';

/** A quotation away from its article. */
export interface QuotedWords {
  readonly id: QuotationId;
  readonly article: ArticleCard;
  readonly kind: Quotation['kind'];
  /** The text of each piece, as in the source. */
  readonly pieces: readonly string[];
  readonly direction: Direction;
  /** Why an editor corrected it, where one did. */
  readonly editor?: string;
  /** Absent where nobody is known to have said it. */
  readonly speaker?: {
    /** Absent where the words do not lead to an entity. */
    readonly id?: EntityId;
    /** The entity's name in this article, or else the words that name the speaker. */
    readonly name: string;
    /** The words that name the speaker here: "the minister". */
    readonly as: string;
    readonly cue?: string;
    readonly confidence: Confidence;
  };
  /** The entities that the quotation itself mentions. */
  readonly about: readonly EntityId[];
}

/** A quotation that stands under its article. */
export interface SpokenWords extends Omit<QuotedWords, 'article' | 'about' | 'direction'> {
  /** Where it is not that of the article. */
  readonly direction?: Direction;
}

/** What one article quotes, under the article. */
export interface QuotedStory {
  readonly article: ArticleCard;
  readonly quotations: readonly SpokenWords[];
}

/** A quotation without what its article says already. */
export function spokenWordsOf(words: QuotedWords): SpokenWords {
  const { article, id, kind, pieces, direction, editor, speaker } = words;
  return {
    id,
    kind,
    pieces,
    ...(direction !== article.direction && { direction }),
    ...(editor !== undefined && { editor }),
    ...(speaker && { speaker }),
  };
}

/** The quotations of one article, in reading order. */
export function quotationIndexOf(article: NewsArticle): readonly QuotedWords[] {
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
  const words = (range: TextRange): string => wordsOf(range, blocks);
  const card = cardOf(article);
  return article.quotations.map((quotation) => {
    const pieces = quotation.pieces.map(words);
    const speaker = speakerOf(quotation, article, words);
    return {
      id: quotation.id,
      article: card,
      kind: quotation.kind,
      pieces,
      direction: directionOf(pieces.join(' ')),
      ...(quotation.editor !== undefined && { editor: quotation.editor }),
      ...(speaker && { speaker }),
      about: mentionedIn(quotation, article),
    };
  });
}

function speakerOf(
  { attribution }: Quotation,
  article: NewsArticle,
  words: (range: TextRange) => string,
): QuotedWords['speaker'] {
  if (attribution === undefined) return undefined;
  const { speaker, as, cue, confidence } = attribution;
  const entity = article.entities.find(({ id }) => id === speaker);
  return {
    ...(entity && { id: entity.id }),
    name: entity?.name ?? words(as),
    as: words(as),
    ...(cue && { cue: words(cue) }),
    confidence,
  };
}

function mentionedIn({ pieces }: Quotation, { mentions }: NewsArticle): readonly EntityId[] {
  const inside = mentions.filter(({ range }) => pieces.some((piece) => contains(piece, range)));
  return [...new Set(inside.map(({ entity }) => entity))];
}

/** What an entity said. */
export function saidBy(id: EntityId, quotations: readonly QuotedWords[]): readonly QuotedWords[] {
  return quotations.filter(({ speaker }) => speaker?.id === id);
}

/** What others said that mentions an entity. */
export function saidAbout(
  id: EntityId,
  quotations: readonly QuotedWords[],
): readonly QuotedWords[] {
  return quotations.filter(({ speaker, about }) => speaker?.id !== id && about.includes(id));
}
