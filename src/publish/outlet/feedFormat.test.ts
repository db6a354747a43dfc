import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomOf, jsonFeedOf, rssOf, type FeedText } from './feedFormat.ts';

const feed = (text: string): FeedText => ({
  title: `Of ${text}.`,
  description: 'The newest.',
  language: 'en',
  page: 'https://example.org/a/?b&c',
  author: 'Trial',
  items: [
    {
      address: 'https://example.org/articles/a/#q1',
      title: `A ${text}.`,
      text: `It says ${text}.`,
      date: new Date('2020-11-26T14:05:00Z'),
      image: { address: 'https://example.org/m.jpg', type: 'image/jpeg', width: 480, height: 320 },
    },
  ],
});
const own = 'https://example.org/a/feed';
const hard = `<b>"R&D" ]]> &amp; 'so' – “gut” 😀</b>`;

describe('the formats of a feed', () => {
  it('say the same, whatever signs are in the texts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(hard), fc.string({ unit: 'grapheme' })), (sign) => {
        const text = sign.replace(/[^\S ]|\p{Cc}|&/gu, '').trim();
        const rss = parseRssFeed(rssOf(feed(text), own)).items?.[0];
        const atom = parseAtomFeed(atomOf(feed(text), own)).entries?.[0];
        const json = parseJsonFeed(jsonFeedOf(feed(text), own)).items?.[0];
        const title = `A ${text}.`;
        expect([rss?.title, atom?.title?.value, json?.title]).toEqual([title, title, title]);
      }),
    );
  });

  it('keep markup and references of a text as text', () => {
    expect(parseRssFeed(rssOf(feed(hard), own)).items?.[0]?.description).toBe(`It says ${hard}.`);
    expect(parseAtomFeed(atomOf(feed(hard), own)).entries?.[0]?.summary?.value).toBe(
      `It says ${hard}.`,
    );
  });

  it('have no sign that XML may not have', () => {
    const text = feed('a\u0007b\u0000c\ufffed');
    for (const written of [rssOf(text, own), atomOf(text, own)])
      expect(written).toContain('A abcd.');
  });

  it('say where a feed stands, when each article is from, and which picture it has', () => {
    const rss = parseRssFeed(rssOf(feed('b'), own));
    expect(rss.atom?.links?.[0]?.href).toBe(own);
    expect(rss.items?.[0]).toMatchObject({
      link: 'https://example.org/articles/a/#q1',
      pubDate: 'Thu, 26 Nov 2020 14:05:00 GMT',
      media: { contents: [{ url: 'https://example.org/m.jpg', width: 480, height: 320 }] },
    });
    expect(parseAtomFeed(atomOf(feed('b'), own))).toMatchObject({
      updated: '2020-11-26T14:05:00.000Z',
      links: [{ href: 'https://example.org/a/?b&c' }, { href: own, rel: 'self' }],
    });
    expect(parseJsonFeed(jsonFeedOf(feed('b'), own)).items?.[0]).toMatchObject({
      image: 'https://example.org/m.jpg',
    });
  });
});
