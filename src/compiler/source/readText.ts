import type { Draft, Reading, SourceFile, SourceLine } from '../draft.ts';
import { assemble } from '../layout/assemble.ts';
import { classify } from '../layout/classify.ts';
import { withWholeCredits } from '../layout/figures/figure.ts';
import { frameLabelOf } from '../layout/frame.ts';
import { linesWithText } from '../layout/line.ts';
import { metadataOf } from '../layout/head/metadata.ts';
import { withSiteApart } from '../layout/trail.ts';
import { unwrapped } from '../layout/wrapping.ts';
import { type Problem, excerpt } from '../problem.ts';

/** A plain text: lines -> units -> labelled units -> draft. */
export function readText(
  file: SourceFile,
  source: readonly SourceLine[],
  format: Draft['source']['format'] = 'text',
): Reading {
  const lines = linesWithText(source);
  if (lines.length === 0) return { drafts: [], problems: [empty(file.name)] };
  if (isTooLong(lines)) return { drafts: [], problems: [tooLong(file.name)] };
  const paragraphs = unwrapped(lines, (line) => frameLabelOf(line.text) !== undefined);
  const units = classify(withSiteApart(paragraphs));
  const { metadata, problems } = metadataOf(units, file.name);
  if (metadata === undefined) return { drafts: [], problems: [empty(file.name)] };
  const draft: Draft = assemble({ file, format, units: withWholeCredits(units), metadata });
  return { drafts: [draft], problems };
}

/** The problem of a file without text. */
export const empty = (file: string): Problem => ({
  severity: 'error',
  code: 'source/empty',
  message: `“${excerpt(file)}” holds no text. Add the text of an article, or take the file out.`,
  file,
});

/** A novel has a million characters in some ten thousand lines; no article has more. */
const [mostCharacters, mostLines] = [1_000_000, 50_000];

/** Whether there is more text than any article has. */
export function isTooLong(lines: readonly { readonly text: string }[]): boolean {
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.length > mostLines || characters > mostCharacters;
}

/** The problem of a file with more text than any article has. */
export const tooLong = (file: string): Problem => ({
  severity: 'error',
  code: 'source/too-long',
  message: `“${excerpt(file)}” has more than ${mostCharacters} characters or ${mostLines} lines of text, which no article has. Add the article alone.`,
  file,
});
