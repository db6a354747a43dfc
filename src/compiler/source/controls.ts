/** Characters that a reader cannot see and that change how other text is drawn or found. */

/** Directional embeddings, overrides and isolates (UAX #9): they must be closed on their own line. */
const openers = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/g;
const closers = /[\u202c\u2069]/g;
const directional = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Signs without width that carry no meaning in running text: zero width space,
 * word joiner, soft hyphen, byte order mark within the text, and control codes.
 * The joiners U+200C and U+200D stay: Persian, Kurdish and Hindi spell with them.
 */
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/g;

/** Any of these. Few lines have one. */
const unseen = new RegExp(`${invisible.source}|${directional.source}`);

/** A text without invisible signs, and whether a line had directional signs that were never closed. */
export interface Visible {
  readonly text: string;
  readonly unbalanced: boolean;
}

/** One line without what cannot be seen. */
export function visibleLine(line: string): Visible {
  if (!unseen.test(line)) return { text: line, unbalanced: false };
  const text = line.replace(invisible, '');
  const unbalanced = !isBalanced(text);
  return { text: unbalanced ? text.replace(directional, '') : text, unbalanced };
}

function isBalanced(line: string): boolean {
  return (line.match(openers)?.length ?? 0) === (line.match(closers)?.length ?? 0);
}
