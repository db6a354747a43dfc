/** The lines of a feed: its title, then for each item the title, the date, the authors and the text. */
import type { SourceLine } from '../../draft.ts';
import { visibleLine } from '../controls.ts';
import { fragmentLinesOf } from '../html/fragment.ts';
import type { Feed, FeedItem, FeedText } from './feedItems.ts';

/** What a line of a feed is. */
export type FeedLineRole =
  'feed' | 'title' | 'date' | 'author' | 'content' | 'summary' | 'caption' | 'credit' | 'embedded';

/** A line of a feed. */
export interface FeedLine extends SourceLine {
  readonly role: FeedLineRole;
  /** The tag of the block it stands in: "h2", "li"; "p" for plain text. */
  readonly tag: string;
}

/** The lines of one item. */
export interface ItemLines {
  readonly item: FeedItem;
  readonly lines: readonly FeedLine[];
}

/** Number the lines of a whole feed. */
export function feedLinesOf(feed: Feed): {
  head: readonly FeedLine[];
  items: readonly ItemLines[];
} {
  let number = 0;
  const lines = (role: FeedLineRole, text: FeedText | undefined): FeedLine[] =>
    textLinesIn(text).map(({ text: line, tag }) => ({
      number: (number += 1),
      text: line,
      role,
      tag,
    }));
  const head = lines('feed', oneLine(feed.title));
  const items = feed.items.map((item) => ({
    item,
    lines: [
      ...lines('title', oneLine(item.title)),
      ...lines('date', plain(item.date)),
      ...lines('author', plain(item.author)),
      ...lines('summary', item.content ? item.summary : undefined),
      ...lines('content', item.content ?? item.summary),
      ...item.pictures.flatMap(({ role, text }) => lines(role, plain(text))),
      ...lines('embedded', item.embedded),
    ],
  }));
  return { head, items };
}

const plain = (value: string | undefined): FeedText | undefined =>
  value === undefined ? undefined : { value, markup: false };

/** A title is one line, whatever breaks stand in it. */
function oneLine(text: FeedText | undefined): FeedText | undefined {
  if (!text) return undefined;
  const value = textLinesIn(text)
    .map((it) => it.text)
    .join(' ');
  return { value, markup: false };
}

function textLinesIn(text: FeedText | undefined): readonly { text: string; tag: string }[] {
  if (!text) return [];
  const lines = text.markup ? fragmentLinesOf(text.value) : [];
  if (lines.length > 0) return lines;
  // What has no rendered text in it is shown as it stands: markup that is talked about.
  return text.value
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => ({ text: visibleLine(line).text.trim(), tag: 'p' }))
    .filter((line) => line.text !== '');
}
