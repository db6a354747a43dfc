/** Questions about a text and its parts, asked by the compiler and by the page alike. */
import type { Block, Direction, NewsArticle, TextBlock, TextRange } from './article.ts';

/**
 * An editor's words inside a quotation, brackets included.
 *
 *     certain areas in the Nineveh [province]
 *                                  ^^^^^^^^^^
 */
const insertion = /\[[^[\]\n]{1,120}\]/g;

/** Where a text has an editor's insertions: `[start, end)` each. */
export function insertionsIn(text: string): readonly { start: number; end: number }[] {
  return Array.from(text.matchAll(insertion), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/** The direction of a text: that of its first letter (Unicode Bidirectional Algorithm, P2 and P3). */
export function directionOf(text: string): Direction {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter) ? 'rtl' : 'ltr';
}

/** The text blocks of one block, in reading order. */
export function textBlocksOf(block: Block): readonly TextBlock[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'figure')
    return [block.caption, block.credit].filter((it) => it !== undefined);
  return [block];
}

/** Every text block of an article that the page shows, in reading order. */
export function textBlocksIn(
  article: Omit<NewsArticle, 'quotations' | 'mentions' | 'entities'>,
): readonly TextBlock[] {
  const head = [
    article.site,
    article.headline,
    article.standfirst,
    article.byline,
    article.publisher,
    article.dateline,
  ];
  return [...head.filter((it) => it !== undefined), ...article.blocks.flatMap(textBlocksOf)];
}

/** The words of a range. Throws a RangeError where the range does not lie in the blocks: that is a bug of ours. */
export function wordsOf(range: TextRange, blocks: ReadonlyMap<string, TextBlock>): string {
  const text = blocks.get(range.block)?.text;
  if (text === undefined || range.start < 0 || range.end > text.length || range.start > range.end) {
    throw new RangeError(`No text at ${range.block}[${range.start}, ${range.end})`);
  }
  return text.slice(range.start, range.end);
}

/** Whether two ranges share at least one character. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly in `outer`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end;
}

/** How long the body of an article takes to read, in whole minutes, at 230 words a minute. */
export function readingMinutes({ blocks }: Pick<NewsArticle, 'blocks'>): number {
  const text = blocks.flatMap(textBlocksOf).map((block) => block.text);
  return Math.max(1, Math.round((text.join(' ').match(/\S+/g) ?? []).length / 230));
}
