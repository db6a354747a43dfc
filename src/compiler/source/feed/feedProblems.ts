/** What may be wrong with a feed or an item of it. */
import type { Unit } from '../../layout/unit.ts';
import { type Problem, excerpt } from '../../problem.ts';
import { type Feed, type FeedItem, deepestFeed } from './feedItems.ts';
import { feedsInOpml, isOpml } from './opml.ts';

/** Why a text is not read as a feed. */
export type Refusal = 'definitions' | 'depth' | 'format';

/** An item without a date, or with one that cannot be read. */
export function dateProblems(
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
export function summaryOnly(
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

/** An item that says nothing. */
export const emptyItem = (file: string, part: number): Problem => ({
  severity: 'warning',
  code: 'feed/empty-item',
  message: `Item ${part} of “${excerpt(file)}” has neither a title nor a text; it is left out. Take it out of the feed.`,
  file,
});

/** A feed without items. */
export const noItems = (file: string): Problem => ({
  severity: 'error',
  code: 'feed/no-items',
  message: `“${excerpt(file)}” is a feed without items. Add a feed that has articles, or take the file out.`,
  file,
});

/** A feed that was read after repairs. */
export const repairedProblem = (file: string): Problem => ({
  severity: 'warning',
  code: 'feed/repaired',
  message: `“${excerpt(file)}” is not well-formed XML; it was read after repairs, and items may be missing. Save the feed again from its address.`,
  file,
});

/** Two items of one id may be two versions of one article: both are kept. */
export function repeatedIds(feed: Feed, file: string): Problem[] {
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

/** Why a file was not read as a feed. */
export function refused(file: string, text: string, refusal: Refusal): Problem {
  const problem = { severity: 'error' as const, file, line: lineOf(text, refusal) };
  if (isOpml(text)) {
    const feeds = feedsInOpml(text);
    const listed = feeds
      .slice(0, 5)
      .map((feed) => `“${excerpt(feed.title, 40)}”`)
      .join(', ');
    const message = `“${excerpt(file)}” is a list of ${feeds.length} feeds (${listed}), not articles. Save the feeds themselves and add those files.`;
    return { ...problem, code: 'feed/opml', message };
  }
  if (refusal === 'definitions') {
    const message = `“${excerpt(file)}” defines entities of its own (<!ENTITY or <!DOCTYPE [), which can grow without limit or fetch files. Remove the document type and add the file again.`;
    return { ...problem, code: 'feed/definitions', message };
  }
  if (refusal === 'depth') {
    const message = `“${excerpt(file)}” nests its elements more than ${deepestFeed} deep; no feed does. Save the feed again from its address.`;
    return { ...problem, code: 'feed/too-complex', message };
  }
  const message = `“${excerpt(file)}” is no feed: it begins “${excerpt(text, 40)}”. RSS, Atom, RDF and JSON Feed can be read; save a page as .html and a text as .txt.`;
  return { ...problem, code: 'feed/unknown', message };
}
