import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { DecodeError } from '../article/parsing/decoder.ts';
import { placesIn, withValueAt } from '../article/parsing/jsonPlace.fixture.ts';
import { compileSeeds } from '../publish/edition.ts';
import { dataOf } from '../publish/site.ts';
import {
  parseArticlesPage,
  parseDossier,
  parseEdition,
  parseFrontPage,
  parseIndexPage,
  parseQuotationsPage,
} from './parse.ts';

const parsers: readonly (readonly [RegExp, (value: unknown) => unknown])[] = [
  [/^\/$/, parseFrontPage],
  [/^\/edition\/$/, parseEdition],
  [/^\/all\/articles\//, parseArticlesPage],
  [/^\/quotations\//, parseQuotationsPage],
  [/^\/(?:people|organizations|places)\/[^/]+\//, parseDossier],
  [/^\/(?:people|organizations|places)\/$/, parseIndexPage],
];
let pages: readonly (readonly [path: string, value: unknown, parse: (value: unknown) => unknown])[];

beforeAll(() => {
  const { archive, articles } = compileSeeds('.', 'e2e/seeds');
  pages = [...dataOf(archive, (id) => articles.get(id))].flatMap(([path, value]) => {
    const parse = parsers.find(([pattern]) => pattern.test(path))?.[1];
    return parse ? [[path, JSON.parse(JSON.stringify(value())) as unknown, parse] as const] : [];
  });
});

/** Runs a parser; only a DecodeError may come out of it. */
function isRefused(parse: (value: unknown) => unknown, value: unknown): boolean {
  try {
    parse(value);
    return false;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return true;
  }
}

describe('the parsers of pages', () => {
  it('read every page of an edition as it was written, and drop nothing', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const [path, value, parse] of pages) expect(parse(value), path).toEqual(value);
  });

  it('take any JSON for a page or say why not', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const [, parse] of parsers) isRefused(parse, value);
      }),
    );
  });

  it('survive damage to any value of a page', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.jsonValue(), (n, m, other) => {
        const [, value, parse] = pages[n % pages.length] ?? pages[0] ?? [];
        const places = placesIn(value);
        if (parse) isRefused(parse, withValueAt(value, places[m % places.length] ?? [], other));
      }),
      { numRuns: 300 },
    );
  });
});
