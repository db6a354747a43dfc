/** A feed in the three formats that readers know. */
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Picture } from '../../article/article.ts';

/** A feed as it is written: every address is whole. */
export interface FeedText {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that the feed follows. */
  readonly page: string;
  readonly author: string;
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  readonly address: string;
  readonly title: string;
  readonly text: string;
  readonly date: Date;
  /** A picture in the form that every reader can show. */
  readonly image?: Pick<Picture, 'width' | 'height'> & {
    readonly address: string;
    readonly type: string;
  };
}

/** Writes a feed that has the address `own`. */
export type FeedFormat = (feed: FeedText, own: string) => string;

/** Signs that no XML may have, in whatever form; the library that writes it would let them through. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const writable = (text: string): string => text.replace(unwritable, '');

export const rssOf: FeedFormat = ({ title, description, language, page, items }, own) =>
  generateRssFeed({
    title: writable(title),
    description: writable(description),
    link: page,
    language,
    atom: { links: [{ href: own, rel: 'self', type: 'application/rss+xml' }] },
    items: items.map((item) => ({
      title: writable(item.title),
      link: item.address,
      description: writable(item.text),
      pubDate: item.date,
      ...mediaOf(item),
      guid: { value: item.address, isPermaLink: true },
    })),
  });

/** The picture in the words of Media RSS. */
function mediaOf({ image }: FeedItem) {
  if (image === undefined) return {};
  const { address: url, type, width, height } = image;
  return { media: { contents: [{ url, type, medium: 'image', width, height }] } };
}

export const atomOf: FeedFormat = ({ title, description, page, author, items }, own) =>
  generateAtomFeed({
    id: own,
    title: { value: writable(title) },
    subtitle: { value: writable(description) },
    updated: items[0]?.date ?? new Date(0),
    authors: [{ name: writable(author) }],
    links: [
      { href: page, rel: 'alternate' },
      { href: own, rel: 'self' },
    ],
    entries: items.map((item) => ({
      id: item.address,
      title: { value: writable(item.title) },
      updated: item.date,
      links: [{ href: item.address, rel: 'alternate' }],
      summary: { value: writable(item.text) },
    })),
  });

export const jsonFeedOf: FeedFormat = ({ title, description, language, page, items }, own) =>
  JSON.stringify(
    generateJsonFeed({
      title,
      description,
      language,
      home_page_url: page,
      feed_url: own,
      items: items.map((item) => ({
        id: item.address,
        url: item.address,
        title: item.title,
        content_text: item.text,
        date_published: item.date,
        ...(item.image && { image: item.image.address }),
      })),
    }),
  );
