import type { SourceSlice } from '../../article/article.ts';
import { textBlocksIn } from '../../article/text.ts';
import type { Draft, SourceLine } from '../draft.ts';

/**
 * The lines of a source that are neither on the page nor among the cleaned
 * lines: there must be none. Give all drafts of a feed at once.
 */
export function unaccountedLines(
  drafts: readonly Draft[],
  lines: readonly SourceLine[],
): readonly SourceLine[] {
  const seen = new Set(drafts.flatMap(lineNumbersIn));
  return lines.filter(({ number, text }) => text.trim() !== '' && !seen.has(number));
}

function lineNumbersIn(draft: Draft): number[] {
  const slices: SourceSlice[] = textBlocksIn(draft).flatMap((block) => block.source);
  const dated = draft.datePublished ? [draft.datePublished.source] : [];
  return [...slices, ...dated, ...draft.cleaned].map(({ line }) => line);
}

/** The ids of the text blocks whose text is not, slice for slice, in the source: there must be none. */
export function unprovenBlocks(draft: Draft, lines: readonly SourceLine[]): readonly string[] {
  const byNumber = new Map(lines.map((line) => [line.number, line.text]));
  const words = ({ line, start, end }: SourceSlice) => byNumber.get(line)?.slice(start, end);
  return textBlocksIn(draft)
    .filter((block) => block.source.map(words).join(' ') !== block.text)
    .map((block) => block.id);
}
