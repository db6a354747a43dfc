/**
 * The door of the compiler: a file as received to drafts of its articles.
 *
 *     bytes -decode-> text -format-> lines -layout-> Draft[]
 */
import type { Reading, SourceFile, SourceLine } from '../draft.ts';
import { type Problem, excerpt } from '../problem.ts';
import { decode } from './decode.ts';
import { type Format, formatOf } from './format.ts';
import { linesOfFeed, readFeed } from './feed/readFeed.ts';
import { htmlLinesOf, readHtml } from './html/readHtml.ts';
import { empty, readText } from './readText.ts';
import { textLinesOf } from './textLines.ts';

/**
 * Most bytes of a plain text, and of a page or a feed: more is a mistake, or an attack. A text has
 * at most a million characters besides, and a character of any living script at most four bytes.
 */
const mostBytes: Record<Format, number> = { text: 4_000_000, html: 10_000_000, feed: 10_000_000 };

/** Read one file. Never throws: a file without an article gives no draft and says why. */
export function readSource(file: SourceFile): Reading {
  if (file.bytes.length > mostBytes.html) return rejected(tooLarge(file));
  const { text, problems } = decode(file);
  if (text === undefined) return { drafts: [], problems };
  if (text.trim() === '') return rejected(empty(file.name));
  const format = formatOf(file.name, text);
  if (file.bytes.length > mostBytes[format]) return rejected(tooLarge(file));
  const reading = readAs(format, file, text);
  return { drafts: reading.drafts, problems: [...problems, ...reading.problems] };
}

function readAs(format: Format, file: SourceFile, text: string): Reading {
  if (format === 'html') return readHtml(file, text);
  if (format === 'feed') return readFeed(file, text);
  const { lines, problems } = textLinesOf(text, file.name);
  const reading = readText(file, lines);
  return { drafts: reading.drafts, problems: [...problems, ...reading.problems] };
}

/**
 * The lines of a file, numbered as the drafts' slices number them: whoever
 * wants to prove a quotation reads the file again and compares.
 */
export function linesOf(file: SourceFile): readonly SourceLine[] {
  const { text } = decode(file);
  if (text === undefined) return [];
  switch (formatOf(file.name, text)) {
    case 'html':
      return htmlLinesOf(text);
    case 'feed':
      return linesOfFeed(text);
    case 'text':
      return textLinesOf(text, file.name).lines;
  }
}

const rejected = (...problems: Problem[]): Reading => ({ drafts: [], problems });

const tooLarge = ({ name, bytes }: SourceFile): Problem => ({
  severity: 'error',
  code: 'source/too-large',
  message: `“${excerpt(name)}” has ${bytes.length} bytes; a text may have ${mostBytes.text}, a page or a feed ${mostBytes.html}. Add the article alone.`,
  file: name,
});
