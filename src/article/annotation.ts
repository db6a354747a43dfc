/** What is said about the text of an article, gathered by block: what a page needs to draw a text with its annotations. */
import type { Footnote, Mention, NewsArticle, Quotation, TextBlock } from './article.ts';
import type { BlockId } from './id.ts';
import type { Span } from './nest.ts';
import { statementsOf, type Statement } from './statement.ts';
import { storyEntitiesOf } from './story.ts';
import { insertionsIn, textBlocksIn } from './text.ts';

export type Annotation =
  | {
      readonly type: 'quotation';
      readonly statement: Statement;
      /** Counted from 0. */
      readonly piece: number;
    }
  /** An editor's words in brackets inside a direct quotation. */
  | { readonly type: 'insertion' }
  | { readonly type: 'footnote'; readonly footnote: Footnote }
  /** The first mention of an entity in its block. */
  | { readonly type: 'mention'; readonly mention: Mention };

const openingMark = /["“”„«»‘’'‹›`]/;

/** The annotations of each block, outermost first where two have the same extent. */
export function annotationsOf(
  article: NewsArticle,
): ReadonlyMap<BlockId, readonly Span<Annotation>[]> {
  const blocks = new Map(textBlocksIn(article).map((block) => [block.id, block]));
  const spans = new Map<BlockId, Span<Annotation>[]>(Array.from(blocks.keys(), (id) => [id, []]));
  const add = (block: BlockId, ...found: readonly Span<Annotation>[]): void => {
    spans.get(block)?.push(...found);
  };
  for (const statement of statementsOf(article)) {
    const { quotation } = statement;
    quotation.pieces.forEach((range, piece) => {
      const block = blocks.get(range.block);
      if (block === undefined) return;
      add(range.block, {
        ...withMarks(range, block, quotation.kind),
        value: { type: 'quotation', statement, piece },
      });
      if (quotation.kind === 'direct') add(range.block, ...insertionSpans(range, block));
    });
  }
  for (const footnote of article.blocks) {
    if (footnote.type !== 'footnote' || footnote.anchor === undefined) continue;
    add(footnote.anchor.block, { ...footnote.anchor, value: { type: 'footnote', footnote } });
  }
  for (const mention of linkedMentionsOf(article)) {
    add(mention.range.block, { ...mention.range, value: { type: 'mention', mention } });
  }
  return spans;
}

/** The range of a piece with the quotation marks around it, where it has them. */
function withMarks(
  { start, end }: Pick<Span<unknown>, 'start' | 'end'>,
  { text }: TextBlock,
  kind: Quotation['kind'],
): { start: number; end: number } {
  const marked = (at: number): boolean => openingMark.test(text.charAt(at));
  return kind === 'indirect'
    ? { start, end }
    : { start: marked(start - 1) ? start - 1 : start, end: marked(end) ? end + 1 : end };
}

function insertionSpans(
  piece: { start: number; end: number },
  { text }: TextBlock,
): readonly Span<Annotation>[] {
  return insertionsIn(text.slice(piece.start, piece.end)).map(({ start, end }) => ({
    start: piece.start + start,
    end: piece.start + end,
    value: { type: 'insertion' },
  }));
}

/** The first mention by name of each entity of the story in each block. */
function linkedMentionsOf(article: NewsArticle): readonly Mention[] {
  const story = storyEntitiesOf(article);
  const linked = new Set<string>();
  return article.mentions.filter(({ entity, range, how }) => {
    const key = `${range.block} ${entity}`;
    if (!story.has(entity) || how === 'role' || how === 'pronoun' || linked.has(key)) return false;
    linked.add(key);
    return true;
  });
}
