import type { SourceSlice } from '../../article/article.ts';
import type { SourceLine } from '../draft.ts';

/** A non-blank line of the source, trimmed, with where it stands. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Where `text` begins in the source line. */
  readonly start: number;
  /** Whether a blank line, or the start of the file, comes before it. */
  readonly apart: boolean;
}

/** The non-blank lines of a source. */
export function linesWithText(source: readonly SourceLine[]): Line[] {
  const lines: Line[] = [];
  let apart = true;
  for (const { number, text } of source) {
    const trimmed = text.trim();
    if (trimmed === '') {
      apart = true;
      continue;
    }
    lines.push({ number, text: trimmed, start: text.length - text.trimStart().length, apart });
    apart = false;
  }
  return lines;
}

/** Where `[start, end)` of a line's trimmed text stands in the source, blanks at its ends left out. */
export function sliceOf(line: Line, start = 0, end = line.text.length): SourceSlice {
  const words = line.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = Math.max(from, start + words.trimEnd().length);
  return { line: line.number, start: line.start + from, end: line.start + to };
}
