/** A feed: each item is an article of its own. */
import type { Draft, Reading, SourceFile, SourceLine } from '../../draft.ts';
import { assemble } from '../../layout/assemble.ts';
import { classifyStory } from '../../layout/classify.ts';
import { cleanedLinesOf } from '../../layout/cleaned.ts';
import { withWholeCredits } from '../../layout/figures/figure.ts';
import { statedLanguageOf } from '../../layout/language.ts';
import { type Metadata, headlineOf } from '../../layout/metadata.ts';
import { folded } from '../../layout/shape.ts';
import { findDate } from '../../layout/dates/statedDate.ts';
import { type LabelledUnit, type Unit, partOf } from '../../layout/unit.ts';
import type { Problem } from '../../problem.ts';
import { excerpt } from '../../problem.ts';
import { isTooLong, tooLong } from '../readText.ts';
import { treeSizeOf } from '../html/limits.ts';
import { type Feed, type FeedItem, feedOf } from './feedItems.ts';
import { type FeedLine, type FeedLineRole, type ItemLines, feedLinesOf } from './feedLines.ts';
import { feedsInOpml, isOpml } from './opml.ts';
import { definesEntities, repaired } from './repair.ts';

/** The deepest feed that is read. */
const deepest = 256;

/** The lines of a feed, numbered through all its items. */
export function linesOfFeed(text: string): SourceLine[] {
  const { feed } = parsed(text);
  if (!feed) return [];
  const { head, items } = feedLinesOf(feed);
  return [...head, ...items.flatMap((item) => item.lines)].map(({ number, text: line }) => ({
    number,
    text: line,
  }));
}

/** Read a feed. */
export function readFeed(file: SourceFile, text: string): Reading {
  const { feed, refusal, isRepaired } = parsed(text);
  if (!feed) return { drafts: [], problems: [refused(file.name, text, refusal)] };
  const { head, items } = feedLinesOf(feed);
  const readings = items.map((item, i) => readItem(file, feed, head, item, i + 1));
  const problems = [
    ...(isRepaired ? [repairedProblem(file.name)] : []),
    ...repeatedIds(feed, file.name),
    ...(items.length === 0 ? [noItems(file.name)] : []),
    ...readings.flatMap((reading) => reading.problems),
  ];
  return { drafts: readings.flatMap((reading) => reading.drafts), problems };
}

type Refusal = 'definitions' | 'depth' | 'format';

function parsed(text: string): { feed?: Feed; refusal: Refusal; isRepaired: boolean } {
  const isJson = /^\s*[{[]/.test(text);
  if (!isJson && definesEntities(text)) return { refusal: 'definitions', isRepaired: false };
  if (!isJson && treeSizeOf(text, { xml: true }).depth > deepest)
    return { refusal: 'depth', isRepaired: false };
  const strict = /^\s+<\?xml/.test(text) ? undefined : feedOf(text);
  const feed = strict ?? (isJson ? undefined : feedOf(repaired(text)));
  return {
    ...(feed && { feed }),
    refusal: 'format',
    isRepaired: feed !== undefined && strict === undefined,
  };
}

function readItem(
  file: SourceFile,
  feed: Feed,
  head: readonly FeedLine[],
  { item, lines }: ItemLines,
  part: number,
): { drafts: Draft[]; problems: Problem[] } {
  if (isTooLong(lines)) return { drafts: [], problems: [tooLong(file.name)] };
  const of = (role: FeedLineRole) => lines.filter((line) => line.role === role).map(unitOf);
  const [title] = of('title');
  const units = storyUnitsOf(lines);
  if (units.length === 0 && !title) return { drafts: [], problems: [emptyItem(file.name, part)] };
  const stand = title ? { headline: title, problems: [] } : headlineOf(units, file.name);
  if (!stand.headline) return { drafts: [], problems: [emptyItem(file.name, part)] };
  const [dateUnit] = of('date');
  const date = dateUnit && findDate(dateUnit.text.slice(0, 200));
  const source = date && dateUnit && partOf(dateUnit, date.start, date.end)?.source[0];
  const [byline] = of('author');
  const [site] = head.map(unitOf);
  const summary = summaryOf(of('summary'), units);
  const metadata: Metadata = {
    headline: stand.headline,
    ...(summary.standfirst && { standfirst: summary.standfirst }),
    ...(byline && { byline }),
    ...(site && { site }),
    ...(source && { datePublished: { ...date.date, source } }),
    cleaned: [
      ...(dateUnit && !source ? cleanedLinesOf(dateUnit, 'metadata') : []),
      ...summary.unused.flatMap((unit) => cleanedLinesOf(unit, 'metadata')),
    ],
  };
  const language = statedLanguageOf(feed.language, units.map((unit) => unit.text).join('\n'));
  const draft = assemble({
    file,
    format: 'feed',
    units: withWholeCredits(units),
    metadata,
    part,
    ...(language && { language }),
  });
  return {
    drafts: [draft],
    problems: [
      ...stand.problems,
      ...dateProblems(file.name, stand.headline.text, dateUnit, source !== undefined),
      ...summaryOnly(file.name, stand.headline.text, item, units),
    ],
  };
}

const unitOf = ({ number, text }: FeedLine): Unit => ({
  text,
  source: [{ line: number, start: 0, end: text.length }],
  apart: true,
});

/** The text of an item: the tags tell headings, items and captions, the words tell the rest. */
function storyUnitsOf(lines: readonly FeedLine[]): LabelledUnit[] {
  const content = lines.filter((line) => line.role === 'content');
  const labelled = classifyStory(content.map(unitOf));
  const story = labelled.map((unit, i): LabelledUnit => {
    const tag = content[i]?.tag ?? 'p';
    if (unit.label !== 'body' && unit.label !== 'subheading') return unit;
    if (/^h[1-6]$/.test(tag)) return { ...unit, label: 'subheading' };
    if (tag === 'li') return { ...unit, label: 'item' };
    return tag === 'figcaption'
      ? { ...unit, label: 'caption' }
      : { ...unit, label: tag === 'p' ? 'body' : unit.label };
  });
  const captions = lines.filter((line) => line.role === 'caption').map(unitOf);
  return [...story, ...captions.map((unit): LabelledUnit => ({ ...unit, label: 'caption' }))];
}

/** A summary that the text itself does not have is the standfirst. */
function summaryOf(
  summary: readonly Unit[],
  story: readonly Unit[],
): { standfirst?: Unit; unused: readonly Unit[] } {
  const text = ` ${story.map((unit) => folded(unit.text)).join(' ')} `;
  const isNew = (unit: Unit) =>
    !text.includes(folded(unit.text.replace(/(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/, '')));
  const [only, ...more] = summary;
  if (!only || more.length > 0 || !isNew(only)) return { unused: summary };
  return { standfirst: only, unused: [] };
}

function dateProblems(
  file: string,
  headline: string,
  date: Unit | undefined,
  isRead: boolean,
): Problem[] {
  if (isRead) return [];
  const of = `the item “${excerpt(headline)}”`;
  const message = date
    ? `“${excerpt(date.text)}”, the date of ${of}, cannot be read. Write it as 2020-11-26.`
    : `No date is stated for ${of}. Add one to the feed as 2020-11-26.`;
  return [{ severity: 'warning', code: date ? 'date/unread' : 'date/missing', message, file }];
}

/** An item whose only text is a short description is not the article: it says what the article says. */
function summaryOnly(
  file: string,
  headline: string,
  item: FeedItem,
  units: readonly Unit[],
): Problem[] {
  const isLong = units.length > 1 || (units[0]?.text.length ?? 0) > 600;
  if (item.content || !item.summary || isLong) return [];
  const message = `The feed gives a summary of “${excerpt(headline)}”, not its text; the summary is shown. Save the page itself for the whole article.`;
  return [{ severity: 'note', code: 'feed/summary-only', message, file }];
}

const emptyItem = (file: string, part: number): Problem => ({
  severity: 'warning',
  code: 'feed/empty-item',
  message: `Item ${part} of “${file}” has neither a title nor a text; it is left out. Take it out of the feed.`,
  file,
});

const noItems = (file: string): Problem => ({
  severity: 'error',
  code: 'feed/no-items',
  message: `“${file}” is a feed without items. Add a feed that has articles, or take the file out.`,
  file,
});

const repairedProblem = (file: string): Problem => ({
  severity: 'warning',
  code: 'feed/repaired',
  message: `“${file}” is not well-formed XML; it was read after repairs, and items may be missing. Save the feed again from its address.`,
  file,
});

/** Two items of one id may be two versions of one article: both are kept. */
function repeatedIds(feed: Feed, file: string): Problem[] {
  const seen = new Set<string>();
  const repeated = feed.items
    .map((item) => item.id)
    .filter((id) => id !== undefined && (seen.has(id) || !seen.add(id)));
  return [...new Set(repeated)].map((id) => ({
    severity: 'warning',
    code: 'feed/repeated-id',
    message: `Several items bear the id “${excerpt(id ?? '')}”; all are kept. Remove the older ones if they are the same article.`,
    file,
  }));
}

/** The line of what is refused: the first definition, or the first line with text. */
function lineOf(text: string, refusal: Refusal): number {
  const at = refusal === 'definitions' ? text.search(/<!(?:ENTITY|DOCTYPE)/i) : text.search(/\S/);
  return text.slice(0, Math.max(at, 0)).split('\n').length;
}

function refused(file: string, text: string, refusal: Refusal): Problem {
  const problem = { severity: 'error' as const, file, line: lineOf(text, refusal) };
  if (isOpml(text)) {
    const feeds = feedsInOpml(text);
    const listed = feeds
      .slice(0, 5)
      .map((feed) => `“${excerpt(feed.title, 40)}”`)
      .join(', ');
    const message = `“${file}” is a list of ${feeds.length} feeds (${listed}), not articles. Save the feeds themselves and add those files.`;
    return { ...problem, code: 'feed/opml', message };
  }
  if (refusal === 'definitions') {
    const message = `“${file}” defines entities of its own (<!ENTITY or <!DOCTYPE [), which can grow without limit or fetch files. Remove the document type and add the file again.`;
    return { ...problem, code: 'feed/definitions', message };
  }
  if (refusal === 'depth') {
    const message = `“${file}” nests its elements more than ${deepest} deep; no feed does. Save the feed again from its address.`;
    return { ...problem, code: 'feed/too-complex', message };
  }
  const message = `“${file}” is no feed: it begins “${excerpt(text, 40)}”. RSS, Atom, RDF and JSON Feed can be read; save a page as .html and a text as .txt.`;
  return { ...problem, code: 'feed/unknown', message };
}
