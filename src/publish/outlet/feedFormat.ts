/**
 * A feed in the three formats that readers know. They are written here and not by
 * the library that reads feeds: that builds a tree for each of thousands of feeds,
 * and leaves signs in a text that no XML may have.
 */
import type { Picture } from '../../article/article.ts';
import { escaped } from '../document.ts';

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

/** Signs that no XML may have, in whatever form. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const xml = (text: string): string => escaped(text.replace(unwritable, ''));

/** An element with a text, or nothing where there is none. */
const element = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${xml(text)}</${name}>`;

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

export const rssOf: FeedFormat = ({ title, description, language, page, items }, own) => {
  const listed = items.map(
    (item) =>
      `<item>${element('title', item.title)}${element('link', item.address)}${element('description', item.text)}<guid isPermaLink="true">${xml(item.address)}</guid><pubDate>${item.date.toUTCString()}</pubDate>${mediaOf(item)}</item>\n`,
  );
  const spaces =
    'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"';
  return `${declaration}<rss version="2.0" ${spaces}><channel>${element('title', title)}${element('link', page)}<description>${xml(description)}</description>${element('language', language)}<atom:link href="${xml(own)}" rel="self" type="application/rss+xml"/>\n${listed.join('')}</channel></rss>\n`;
};

/** The picture in the words of Media RSS. */
function mediaOf({ image }: FeedItem): string {
  if (image === undefined) return '';
  const { address, type, width, height } = image;
  return `<media:content url="${xml(address)}" type="${type}" medium="image" width="${width}" height="${height}"/>`;
}

export const atomOf: FeedFormat = ({ title, description, page, author, items }, own) => {
  const listed = items.map(
    (item) =>
      `<entry><id>${xml(item.address)}</id><title>${xml(item.title)}</title><updated>${item.date.toISOString()}</updated><link href="${xml(item.address)}" rel="alternate"/>${element('summary', item.text)}</entry>\n`,
  );
  const updated = (items[0]?.date ?? new Date(0)).toISOString();
  return `${declaration}<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(own)}</id><title>${xml(title)}</title>${element('subtitle', description)}<updated>${updated}</updated><author><name>${xml(author)}</name></author><link href="${xml(page)}" rel="alternate"/><link href="${xml(own)}" rel="self"/>\n${listed.join('')}</feed>\n`;
};

export const jsonFeedOf: FeedFormat = ({ title, description, language, page, items }, own) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
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
      image: item.image?.address,
    })),
  });
