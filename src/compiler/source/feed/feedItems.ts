/** A feed of any of the four formats, as far as articles need it. */
import { type AtomNs, type JsonFeed, type RdfFeed, type RssFeed, parseFeed } from 'feedsmith';

/** The deepest feed that is read: more nesting is a mistake, or an attack. */
export const deepestFeed = 256;

/** A text of a feed and whether its markup is to be read. */
export interface FeedText {
  readonly value: string;
  readonly markup: boolean;
}

/** A text under a picture. */
export interface PictureText {
  readonly role: 'caption' | 'credit';
  readonly text: string;
}

/** One item. */
export interface FeedItem {
  readonly id?: string;
  readonly title?: FeedText;
  readonly date?: string;
  readonly author?: string;
  /** The whole text, where the item has one. */
  readonly content?: FeedText;
  readonly summary?: FeedText;
  /** What else it carries as text and no reader shows: a script, a data file. */
  readonly embedded?: FeedText;
  /** The captions and credits of its pictures, in their order. */
  readonly pictures: readonly PictureText[];
}

/** A feed. */
export interface Feed {
  readonly title: FeedText | undefined;
  readonly language: string | undefined;
  readonly items: readonly FeedItem[];
}

/** Read a feed, or undefined where the text is none. */
export function feedOf(text: string): Feed | undefined {
  try {
    const { format, feed } = parseFeed(text);
    switch (format) {
      case 'rss':
      case 'rdf':
        return rssOf(feed);
      case 'atom':
        return atomOf(feed);
      case 'json':
        return jsonOf(feed);
    }
  } catch {
    return undefined;
  }
}

type RssItem = Partial<RssFeed.Item<string> & RdfFeed.Item<string>>;

function rssOf(feed: Partial<RssFeed.Feed<string> & RdfFeed.Feed<string>> | object): Feed {
  const { title, language, items, dc } = feed as Partial<RssFeed.Feed<string>>;
  return {
    title: textOf(title),
    language: language ?? dc?.languages?.[0],
    items: (items ?? []).map((item) => rssItemOf(item)),
  };
}

function rssItemOf(item: RssItem): FeedItem {
  const names = [
    ...(item.authors ?? []).map((it) => it.name ?? it.email),
    ...(item.dc?.creators ?? []),
  ];
  const media = item.media?.contents ?? [];
  return {
    ...given('id', item.guid?.value ?? item.rdf?.about),
    ...given('title', textOf(item.title)),
    ...given(
      'date',
      item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.created?.[0] ?? item.atom?.published,
    ),
    ...given('author', joined(names)),
    ...given('content', textOf(item.content?.encoded)),
    ...given('summary', textOf(item.description)),
    pictures: media.flatMap((it) => [
      ...pictureText('caption', it.description?.value),
      ...pictureText('credit', it.credits?.[0]?.value),
    ]),
  };
}

function atomOf(feed: object): Feed {
  const { title, entries, xml } = feed as Partial<AtomNs.Feed<string>> & {
    title?: AtomText;
    entries?: readonly AtomEntry[];
    xml?: { lang?: string };
  };
  return {
    title: atomTextOf(title as AtomText),
    language: xml?.lang,
    items: (entries ?? []).map(atomItemOf),
  };
}

interface AtomText {
  readonly value?: string;
  readonly type?: string;
}

interface AtomEntry {
  readonly id?: string;
  readonly title?: AtomText;
  readonly published?: string;
  readonly updated?: string;
  readonly authors?: readonly { readonly name?: string }[];
  readonly content?: AtomText;
  readonly summary?: AtomText;
}

function atomItemOf(entry: AtomEntry): FeedItem {
  return {
    ...given('id', entry.id),
    ...given('title', atomTextOf(entry.title)),
    ...given('date', entry.published ?? entry.updated),
    ...given('author', joined((entry.authors ?? []).map((it) => it.name))),
    ...given('content', atomTextOf(entry.content)),
    ...given('embedded', embeddedOf(entry.content)),
    ...given('summary', atomTextOf(entry.summary)),
    pictures: [],
  };
}

/** Content of another media type than text is not an article's. */
function atomTextOf(text: AtomText | undefined): FeedText | undefined {
  const { value, type = 'text' } = text ?? {};
  if (value === undefined || value.trim() === '') return undefined;
  if (/html/i.test(type)) return { value, markup: true };
  return /^text(?:\/plain)?$/i.test(type) ? textOf(value) : undefined;
}

function embeddedOf(content: AtomText | undefined): FeedText | undefined {
  const isText = atomTextOf(content) !== undefined;
  return isText ? undefined : plainOf(content?.value);
}

function pictureText(role: PictureText['role'], text: string | undefined): PictureText[] {
  return text === undefined || text.trim() === '' ? [] : [{ role, text }];
}

function jsonOf(feed: object): Feed {
  const { title, language, items, authors } = feed as Partial<JsonFeed.Feed<string>>;
  return {
    title: plainOf(title),
    language,
    items: (items ?? []).map((item) => ({
      ...given('id', item.id),
      ...given('title', plainOf(item.title)),
      ...given('date', item.date_published ?? item.date_modified),
      ...given('author', joined((item.authors ?? authors ?? []).map((it) => it.name))),
      ...given('content', markupOf(item.content_html) ?? plainOf(item.content_text)),
      ...given(
        'summary',
        plainOf(item.summary) ?? (item.content_html ? plainOf(item.content_text) : undefined),
      ),
      pictures: [],
    })),
  };
}

/** RSS does not say whether a text is HTML: it is where it has tags. */
function textOf(value: string | undefined): FeedText | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  return {
    value,
    markup: /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(value),
  };
}

function plainOf(value: string | undefined): FeedText | undefined {
  return value === undefined || value.trim() === '' ? undefined : { value, markup: false };
}

function markupOf(value: string | undefined): FeedText | undefined {
  return value === undefined || value.trim() === '' ? undefined : { value, markup: true };
}

function joined(names: readonly (string | undefined)[]): string | undefined {
  const known = [...new Set(names.filter((name) => name !== undefined && name.trim() !== ''))];
  return known.length > 0 ? known.join(', ') : undefined;
}

function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
