/** What stands round the story: headline, site, publisher, dates. */
import type { SourceSlice, StatedDate } from '../../../article/article.ts';
import type { CleanedLine } from '../../../article/cleaning.ts';
import type { Problem } from '../../problem.ts';
import { excerpt } from '../../problem.ts';
import { datelineEndOf } from './dateline.ts';
import { findDate } from '../dates/statedDate.ts';
import { type MetadataLine, metadataLineOf } from './metadataLine.ts';
import { bylineEndOf } from './byline.ts';
import { cleanedLinesOf } from '../cleaned.ts';
import { folded } from '../shape.ts';
import { navigationLines } from '../words/phrases.ts';
import { type LabelledUnit, type Unit, partOf } from '../unit.ts';

/** The metadata of an article, each with its place in the source. */
export interface Metadata {
  readonly headline: Unit;
  readonly standfirst?: Unit;
  readonly byline?: Unit;
  readonly publisher?: Unit;
  readonly site?: Unit;
  readonly datePublished?: StatedDate & { readonly source: SourceSlice };
  /** Lines of metadata that the page does not show. */
  readonly cleaned: readonly CleanedLine[];
}

/** Metadata with what was odd about it. Undefined where the text has no word that could stand as a headline. */
export interface MetadataReading {
  readonly metadata: Metadata | undefined;
  readonly problems: readonly Problem[];
}

/** Read the metadata from the labelled units of a text. */
export function metadataOf(units: readonly LabelledUnit[], file: string): MetadataReading {
  const first = (label: LabelledUnit['label']) => units.find((unit) => unit.label === label);
  const { headline, problems } = headlineOf(units, file);
  if (headline === undefined) return { metadata: undefined, problems };
  const lines = statedLinesOf(units, file);
  const [standfirst, byline, site] = [first('standfirst'), first('byline'), first('site')];
  const metadata = {
    headline,
    ...(standfirst && { standfirst }),
    ...(byline && { byline: namesOf(byline) }),
    ...(site && { site }),
    ...(lines.publisher && { publisher: lines.publisher }),
    ...(lines.date && { datePublished: lines.date }),
    cleaned: [...lines.cleaned, ...othersOf(units, [standfirst, byline, site, first('dateline')])],
  };
  return { metadata, problems: [...problems, ...lines.problems] };
}

/** A byline without the date that follows the names. */
export function namesOf(byline: Unit): Unit {
  return partOf(byline, 0, bylineEndOf(byline.text)) ?? byline;
}

/** The first sentence stands in for a headline that is not there. No word is invented. */
export function headlineOf(
  units: readonly LabelledUnit[],
  file: string,
): { headline: Unit | undefined; problems: Problem[] } {
  const found = units.find((unit) => unit.label === 'headline');
  if (found) return { headline: found, problems: [] };
  const text = units.find(
    ({ label }) => label === 'body' || label === 'item' || label === 'subheading',
  );
  const stand = text ?? units.find((unit) => /[\p{L}\p{N}]/u.test(unit.text)) ?? units[0];
  if (!stand) return { headline: undefined, problems: [] };
  const start = datelineEndOf(stand.text) ?? 0;
  const story = stand.text.slice(start).trimStart();
  const from = stand.text.length - story.length;
  const headline = partOf(stand, from, from + firstSentenceEndOf(story)) ?? stand;
  const message = `No headline was found; the first words of the text stand in for it: “${excerpt(headline.text)}”. Put the headline alone on the first line.`;
  const line = headline.source[0]?.line;
  return {
    headline,
    problems: [
      { severity: 'warning', code: 'headline/missing', message, file, ...(line && { line }) },
    ],
  };
}

/** Where the first sentence ends, or the last word before the 120th character. */
function firstSentenceEndOf(text: string): number {
  const head = text.slice(0, 160);
  const sentence = /^.{20,140}?[.!?؟۔।。！？]["”’»)]?(?=\s|$)/u.exec(head)?.[0].length;
  if (sentence !== undefined) return sentence;
  if (head.length <= 120) return head.length;
  const blank = head.lastIndexOf(' ', 120);
  return blank > 40 ? blank : 120;
}

/** What the lines of metadata state. */
export interface StatedLines {
  publisher?: Unit;
  date?: (StatedDate & { readonly source: SourceSlice }) | undefined;
  cleaned: CleanedLine[];
  problems: Problem[];
}

/** The lines of metadata: the first date that is not that of a change is that of publication. */
export function statedLinesOf(units: readonly LabelledUnit[], file: string): StatedLines {
  const lines: StatedLines = { cleaned: [], problems: [] };
  const dated = units
    .filter((unit) => unit.label === 'date')
    .map((unit) => ({ unit, meta: metadataLineOf(unit.text) }));
  const best = nearestDated(dated, units);
  for (const { unit, meta } of dated) {
    const line = unit.source[0]?.line ?? 1;
    const name = meta?.publisher && partOf(unit, ...meta.publisher);
    const takesName = lines.publisher === undefined && name !== undefined;
    if (takesName) lines.publisher = name;
    if (meta?.publisher && !name) lines.problems.push(unnamed(file, line, unit.text));
    if (unit === best?.unit && meta?.date) {
      const { date, start, end } = meta.date;
      const source = partOf(unit, start, end)?.source[0];
      if (source) lines.date = { ...date, source };
    } else if (!takesName) lines.cleaned.push(...cleanedLinesOf(unit, 'metadata'));
    const rest = meta?.rest ?? '';
    if (rest !== '' && (unit === best?.unit || takesName)) lines.cleaned.push(restLine(unit, rest));
    if (rest !== '' && meta?.date === undefined) lines.problems.push(unread(file, line, rest));
  }
  if (!lines.date) lines.date = dateInByline(units);
  if (!lines.date && lines.problems.every((it) => it.code !== 'date/unread'))
    lines.problems.push(undated(file));
  return lines;
}

/** "By Jane Roe, 26 November 2020": the byline may hold the date. */
function dateInByline(units: readonly LabelledUnit[]): StatedLines['date'] {
  const byline = units.find((unit) => unit.label === 'byline');
  const found = byline && findDate(byline.text);
  const source = found && partOf(byline, found.start, found.end)?.source[0];
  return source && found.date.precision !== 'month' ? { ...found.date, source } : undefined;
}

interface Dated {
  readonly unit: LabelledUnit;
  readonly meta: MetadataLine | undefined;
}

/** Words with which a page names the date of publication. */
const published =
  /publi|posted|issued|released|نشر|تاریخ|опублик|veröffentlicht|pubblicat|yayın|发布|發布|公開|配信|입력|등록|प्रकाशित/iu;

/**
 * The date of publication among several: one that is not that of a change,
 * nearest to the headline. Lists of other stories and comments have dates too:
 * one that stands neither by the headline nor right under the story must say
 * that it is the date of publication.
 */
function nearestDated(dated: readonly Dated[], units: readonly LabelledUnit[]): Dated | undefined {
  const headline = units.findIndex((unit) => unit.label === 'headline');
  const story = units.findIndex((unit) => unit.label === 'body');
  const end = units.findLastIndex((unit) => unit.label === 'body' || unit.label === 'item');
  const distance = ({ unit }: Dated): number => {
    const index = units.indexOf(unit);
    if (index > headline && index < story) return index - headline;
    const isNear = index < story ? headline - index <= 4 : index > end && index - end <= 3;
    return isNear || published.test(unit.text) ? 100 + Math.abs(index - headline) : Infinity;
  };
  const near = dated
    .filter((it) => it.meta?.date && distance(it) < Infinity)
    .toSorted((a, b) => distance(a) - distance(b));
  return near.find(({ meta }) => meta?.updated === false) ?? near[0];
}

const restLine = (unit: LabelledUnit, rest: string): CleanedLine => ({
  line: unit.source[0]?.line ?? 1,
  text: rest,
  rule: navigationLines.has(folded(rest)) ? 'boilerplate/navigation' : 'metadata',
});

/** A second byline or site line is metadata that the page does not show. */
function othersOf(
  units: readonly LabelledUnit[],
  taken: readonly (LabelledUnit | undefined)[],
): CleanedLine[] {
  return units
    .filter(
      ({ label }) =>
        label === 'byline' || label === 'site' || label === 'standfirst' || label === 'dateline',
    )
    .filter((unit) => !taken.includes(unit))
    .flatMap((unit) => cleanedLinesOf(unit, 'metadata'));
}

const unnamed = (file: string, line: number, text: string): Problem => ({
  severity: 'warning',
  code: 'publisher/missing',
  message: `“${excerpt(text)}” announces a source and names none. Write the publisher after the colon, or take the label out.`,
  file,
  line,
});

const unread = (file: string, line: number, text: string): Problem => ({
  severity: 'warning',
  code: 'date/unread',
  message: `“${excerpt(text)}” is not a date that can be read in one way only. Write it as 2020-11-26.`,
  file,
  line,
});

const undated = (file: string): Problem => ({
  severity: 'warning',
  code: 'date/missing',
  message:
    'No line states when the article was published. Put the date on a line of its own, as 2020-11-26.',
  file,
});
