import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleTerms } from '../../../archive/search/articleTerms.ts';
import { mark } from '../../../archive/search/mark.ts';
import { changedTextOf, keptTextOf } from './firstShard.ts';
import { removeArticle } from './posting.ts';

const words = ['harbour', 'harbours', 'pilot', 'pier', 'quay'];
const plainMarks = [mark.text, mark.text | mark.often, mark.headline, mark.name];

/** What an article has of words: nothing, or marks and the statements that they stand in. */
const article = fc
  .array(
    fc.option(
      fc.record({
        marks: fc.constantFrom(...plainMarks),
        statements: fc.constantFrom('', '0', '2', '02'),
      }),
    ),
    { minLength: words.length, maxLength: words.length },
  )
  .map((found): ArticleTerms => {
    const own = found.flatMap((it, n) => (it === null ? [] : { ...it, term: words[n] ?? '' }));
    const stated = own.filter(({ statements }) => statements !== '');
    return {
      marked: [
        ...own.map(({ marks, statements, term }): [number, string] => [
          statements === '' ? marks : marks | mark.quotation,
          term,
        ]),
        ...stated.map(({ term }): [number, string] => [0, `said:${term}`]),
        [0, 'from:the courier'],
      ],
      stated: stated.flatMap(({ statements, term }): [string, string][] => [
        [statements, term],
        [statements, `said:${term}`],
      ]),
    };
  });

describe('what is kept of a segment', () => {
  it('is after a change what it would be from nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(article, fc.option(article)), { minLength: 1, maxLength: 12 }),
        fc.array(article, { maxLength: 2 }),
        fc.constantFrom(1, 4, 16),
        (changed, more, shards) => {
          const before = changed.map(([own]) => own);
          const now = [...changed.map(([own, later]) => later ?? own), ...more];
          const changes = now.flatMap((own, number) => {
            const old = before[number];
            return own === old ? [] : { number, ...(old && { before: old }), now: own };
          });
          const kept = changedTextOf(keptTextOf(before, shards), changes, shards);
          expect(kept).toBe(keptTextOf(now, shards));
        },
      ),
    );
  });

  it('is not changed where it does not say what it should', () => {
    const own: ArticleTerms = { marked: [[mark.text, 'pier']], stated: [] };
    const text = keptTextOf([own], 2);
    const change = [{ number: 0, before: own, now: own }];
    expect(() => changedTextOf(text, change, 4)).toThrow(RangeError);
    expect(() => removeArticle(new Map(), 0, own)).toThrow(/"pier"/);
  });
});
