/** The first promise, kept by the build: what a page shows as quoted is, character for character, in the source. */
import type { NewsArticle, TextBlock } from '../../article/article.ts';
import { textBlocksIn } from '../../article/text.ts';
import type { SourceFile } from '../../compiler/draft.ts';
import { linesOf } from '../../compiler/source/source.ts';
import { UnprovenError } from './unproven.ts';

/**
 * Reads the source again and checks every text block of its articles against
 * it, and every range against its block. Throws where anything differs: an
 * edition with an unproved quotation is not published.
 */
export function proveVerbatim(articles: readonly NewsArticle[], file: SourceFile): void {
  // Once for a feed of many articles.
  const lines = new Map(linesOf(file).map(({ number, text }) => [number, text]));
  for (const article of articles) proveArticle(article, file, lines);
}

function proveArticle(
  article: NewsArticle,
  file: SourceFile,
  lines: ReadonlyMap<number, string>,
): void {
  const blocks = new Map<string, TextBlock>();
  for (const block of textBlocksIn(article)) {
    const source = block.source
      .map(({ line, start, end }) => lines.get(line)?.slice(start, end))
      .join(' ');
    if (source !== block.text) {
      throw new UnprovenError(
        `${file.name}: "${block.text}" is not in the source, which has "${source}".`,
      );
    }
    blocks.set(block.id, block);
  }
  for (const { pieces } of article.quotations) {
    for (const { block, start, end } of pieces) {
      const text = blocks.get(block)?.text;
      if (text === undefined || start < 0 || start >= end || end > text.length) {
        throw new UnprovenError(
          `${file.name}: a quotation lies at ${block}[${start}, ${end}), where there is no text.`,
        );
      }
    }
  }
}
