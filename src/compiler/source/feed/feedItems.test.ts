import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feedOf } from './feedItems.ts';
import { feedsInOpml, isOpml } from './opml.ts';
import { linesOfFeed } from './readFeed.ts';
import { definesEntities, repaired } from './repair.ts';

/** Pieces that feeds and broken feeds are made of, in any order. */
const piece = fc.oneof(
  fc.constantFrom(
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '<title>',
    '</title>',
    '<link>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&lt;',
    '&#0;',
    '&#x1F600;',
    '&nope;',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '<content type="html">',
    '</content>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<?xml version="1.0"?>',
    '{"version":"https://jsonfeed.org/version/1.1","items":[',
    '{"id":1}',
    ']}',
    '<__proto__>',
    '<opml>',
    '<outline xmlUrl="',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const anyFeed = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('a feed of any kind', () => {
  it('is read or refused, and never fails', () => {
    fc.assert(
      fc.property(anyFeed, (text) => {
        const feed = feedOf(text);
        if (feed !== undefined) expect(Array.isArray(feed.items)).toBe(true);
        linesOfFeed(text);
        if (isOpml(text)) feedsInOpml(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('is repaired to the same text when it is repaired again', () => {
    fc.assert(
      fc.property(anyFeed, (text) => {
        const once = repaired(text);
        expect(repaired(once)).toBe(once);
        expect(typeof definesEntities(text)).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});
