import type { SourceLine } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { visibleLine } from './controls.ts';

/** Every way Unicode ends a line: LF, CRLF, CR, VT, FF, NEL, LS, PS. */
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** The lines of a plain text, numbered as an editor numbers them, and what was removed from them unseen. */
export function textLinesOf(
  text: string,
  file: string,
): { lines: SourceLine[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lines = text.split(lineBreak).map((raw, index) => {
    const { text: visible, unbalanced } = visibleLine(raw);
    if (unbalanced && problems.length === 0) problems.push(unclosed(file, index + 1));
    return { number: index + 1, text: visible };
  });
  return { lines, problems };
}

function unclosed(file: string, line: number): Problem {
  const message =
    'A directional control character is opened and not closed on this line; such characters were removed, for they would turn the text that follows. Close each with U+202C or U+2069.';
  return { severity: 'warning', code: 'decode/direction', message, file, line };
}
