import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DecodeError } from './decoder.ts';
import { parseArticle } from './parse.ts';
import { placesIn, withValueAt } from './jsonPlace.fixture.ts';

const article: unknown = JSON.parse(
  readFileSync('src/compiler/golden/000_c59ae9a75706696f.json', 'utf8'),
);

/** What is said of a value that does not parse; nothing where it does. */
function refusalOf(value: unknown): string | undefined {
  try {
    parseArticle(value);
    return undefined;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return error.message;
  }
}

describe('parseArticle', () => {
  it('reads what it has read again as the same', () => {
    const once = parseArticle(article);
    expect(parseArticle(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it('takes any JSON for an article or says why not, and never fails in another way', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void refusalOf(value)));
  });

  it('says at which place an article is damaged', () => {
    const places = placesIn(article);
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.jsonValue(), (n, value) => {
        const place = places[n] ?? [];
        const refusal = refusalOf(withValueAt(article, place, value));
        const outermost = String(place[0]);
        if (refusal !== undefined) expect(refusal).toContain(outermost);
      }),
      { numRuns: 300 },
    );
  });

  it('does not take a number for a text, wherever a text must be', () => {
    for (const place of [
      ['headline', 'text'],
      ['blocks', 0, 'text'],
      ['source', 'sha256'],
    ])
      expect(refusalOf(withValueAt(article, place, 7))).toBeDefined();
  });
});
