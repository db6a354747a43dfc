/** What is wrong with an input, as data. Exceptions are for our own bugs. */
export interface Problem {
  /** `error`: the file gives no article. `warning`: an article with something missing. `note`: worth knowing. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Stable, `stage/what`: tests and tools rely on it. */
  readonly code: string;
  /** A sentence that quotes the offending text, then what to do about it. */
  readonly message: string;
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** The code of the one problem that is the compiler's fault and not the file's. */
export const compilerFailed = 'compiler/failed';

/** A problem as a compiler prints it: `seeds/x.txt:7 warning date/unread ...`. On one line, whatever the file is called. */
export function printed({ file, line, severity, code, message }: Problem): string {
  const place = `${file}${line === undefined ? '' : `:${line}`}`;
  return withoutControls(`${place} ${severity} ${code} ${message}`);
}

/**
 * A text with each sign that a terminal would obey written out.
 *
 *     a<ESC>[2Jb.txt  ->  a\u{1b}[2Jb.txt
 */
function withoutControls(text: string): string {
  const written = (sign: string): string => `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`;
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    written,
  );
}

/** Characters that move the cursor, change colours or turn the direction of what follows. */
const unsafe = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** At most `length` characters of a text on one line, to quote in a message. */
export function excerpt(text: string, length = 60): string {
  const line = text.replace(unsafe, ' ').trim();
  const letters = [...line];
  return letters.length <= length ? line : `${letters.slice(0, length - 1).join('')}…`;
}
