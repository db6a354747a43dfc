/** A feed: each item is an article of its own. */
import type { Draft, Reading, SourceFile, SourceLine } from '../../draft.ts';
import { assemble } from '../../layout/assemble.ts';
import { classifyStory } from '../../layout/classify.ts';
import { cleanedLinesOf } from '../../layout/cleaned.ts';
import { withWholeCredits } from '../../layout/figures/figure.ts';
import { statedLanguageOf } from '../../layout/language.ts';
import { type Metadata, headlineOf } from '../../layout/head/metadata.ts';
import { folded } from '../../layout/shape.ts';
import { findDate } from '../../layout/dates/statedDate.ts';
import { type LabelledUnit, type Unit, partOf } from '../../layout/unit.ts';
import type { Problem } from '../../problem.ts';
import { isTooLong, tooLong } from '../readText.ts';
import { treeSizeOf } from '../html/limits.ts';
import { type Feed, deepestFeed, feedOf } from './feedItems.ts';
import { type FeedLine, type FeedLineRole, type ItemLines, feedLinesOf } from './feedLines.ts';
import {
  type Refusal,
  dateProblems,
  emptyItem,
  noItems,
  refused,
  repairedProblem,
  repeatedIds,
  summaryOnly,
} from './feedProblems.ts';
import { definesEntities, repaired } from './repair.ts';

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

function parsed(text: string): { feed?: Feed; refusal: Refusal; isRepaired: boolean } {
  const isJson = /^\s*[{[]/.test(text);
  if (!isJson && definesEntities(text)) return { refusal: 'definitions', isRepaired: false };
  if (!isJson && treeSizeOf(text, { xml: true }).depth > deepestFeed)
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
  const rest = lines.flatMap((line): LabelledUnit[] => {
    if (line.role === 'embedded') return [{ ...unitOf(line), label: 'embed' }];
    const isPicture = line.role === 'caption' || line.role === 'credit';
    return isPicture ? [{ ...unitOf(line), label: line.role }] : [];
  });
  return [...story, ...rest];
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
