/** Every quotation as a row of a table, with every field, for those who count and compare: one table for each month, as CSV and as JSON. */
import type { Archive } from '../../archive/archive.ts';
import { entriesByMonth, quotationsIn } from '../../archive/downloads.ts';
import type { Entry } from '../../archive/entry.ts';
import type { QuotedWords } from '../../archive/quotationIndex.ts';
import type { Confidence } from '../../article/article.ts';
import { shortHash } from '../../article/id.ts';
import { articlePath, tablePath, tablesPath } from '../../paths.ts';
import { addressOf } from '../../routes/head.ts';
import { textFile, type PlainFile } from '../plainFile.ts';

/** The columns, in their order. A text that is not known is empty. */
export const columns = [
  'id',
  'address',
  'kind',
  'text',
  'pieces',
  'speaker',
  'speaker_name',
  'speaker_as',
  'cue',
  'confidence',
  'about',
  'article',
  'headline',
  'publisher',
  'site',
  'date',
  'language',
] as const;

/** Every column, with its own values. */
export interface Row extends Readonly<
  Record<Exclude<(typeof columns)[number], 'kind' | 'pieces' | 'about' | 'confidence'>, string>
> {
  readonly kind: QuotedWords['kind'];
  readonly pieces: readonly string[];
  readonly about: readonly string[];
  readonly confidence: Confidence | 'none';
}

/** The tables and the list of them, `downloads/quotations.json`. */
export function tablesOf(archive: Archive): readonly PlainFile[] {
  const months = entriesByMonth(archive);
  const tables = Array.from(months, ([month, entries]) => tableFiles(archive, month, entries));
  const list = Array.from(months, ([month, entries]) => ({
    month,
    quotations: quotationsIn(entries),
    csv: tablePath(month, 'csv'),
    json: tablePath(month, 'json'),
  }));
  return [...tables.flat(), textFile(tablesPath, JSON.stringify({ columns, tables: list }))];
}

function tableFiles(
  archive: Archive,
  month: string,
  entries: readonly Entry[],
): readonly PlainFile[] {
  const key = shortHash(
    JSON.stringify([entries.map((it) => it.key), archive.edition.address, columns]),
  );
  const rows = (): readonly Row[] =>
    entries.flatMap(({ card }) =>
      archive.digest(card.id).quotations.map((words) => rowOf(archive, words)),
    );
  return [
    { name: tablePath(month, 'csv'), key, content: () => csvOf(rows()) },
    { name: tablePath(month, 'json'), key, content: () => JSON.stringify(rows()) },
  ];
}

function rowOf(
  { edition }: Archive,
  { id, article, kind, pieces, speaker, about }: QuotedWords,
): Row {
  const path = articlePath(article.id, id);
  return {
    id: `${article.id}#${id}`,
    address: addressOf(edition, path) ?? path,
    kind,
    text: pieces.join(' '),
    pieces,
    speaker: speaker?.id ?? '',
    speaker_name: speaker?.name ?? '',
    speaker_as: speaker?.as ?? '',
    cue: speaker?.cue ?? '',
    confidence: speaker?.confidence ?? 'none',
    about,
    article: article.id,
    headline: article.headline,
    publisher: article.publisher ?? '',
    site: article.site ?? '',
    date: article.datePublished?.iso ?? '',
    language: article.language,
  };
}

/**
 * RFC 4180, with lists joined by `|`. A cell that a spreadsheet would take for
 * a formula begins with an apostrophe; the JSON has it as it is.
 */
export function csvOf(rows: readonly Row[]): string {
  const cell = (value: string | readonly string[]): string => {
    const text = typeof value === 'string' ? value : value.join('|');
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return [columns.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}
