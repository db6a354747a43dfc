import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdOf, entityIdOf } from './article/id.ts';
import {
  articlePath,
  articlesPath,
  dataPath,
  entityKinds,
  entityPath,
  findPagePath,
  hrefOf,
  indexPath,
  quotationsPartPath,
} from './paths.ts';

/** Names of any kind, hostile ones more often than chance would have them. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '..',
    '.',
    '/',
    '\\',
    '__proto__',
    'con',
    'data',
    'index',
    '%2e%2e',
    '\u202ea',
    'a#b?c',
    '',
  ),
);
const anyPath = fc.oneof(
  anyName.map((name) => articlePath(articleIdOf(name))),
  fc
    .tuple(fc.constantFrom(...entityKinds), anyName)
    .map(([kind, name]) => entityPath(entityIdOf(kind, name))),
  fc.constantFrom(...entityKinds).map((kind) => indexPath(kind)),
  fc.constantFrom('', '2026', '2026-11', 'undated').map(quotationsPartPath),
  fc.constantFrom('', '2026', '2026-11', 'undated').map(articlesPath),
);

describe('an address', () => {
  it('is a folder below the site, whatever the name', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        expect(path).toMatch(/^\/(?:[^/?#\\\s]+\/)*$/);
        expect(new URL(path, 'https://example.org').pathname).toBe(path);
        const parts = decodeURIComponent(path).split('/').slice(1, -1);
        for (const part of parts) {
          expect(part).not.toMatch(/^\.|[\\/\0]/);
          expect(new TextEncoder().encode(part).length).toBeLessThan(240);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has a file of data of its own', () => {
    fc.assert(
      fc.property(anyPath, anyPath, (a, b) => {
        expect(dataPath(a)).toMatch(/^data\/[^?#\\\s]+\.json$/);
        expect(dataPath(a) === dataPath(b)).toBe(a === b);
      }),
      { numRuns: 1000 },
    );
  });

  it('differs where names differ, letters apart that are written alike', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        fc.pre(a !== b);
        expect(articleIdOf(a)).not.toBe(articleIdOf(b));
      }),
      { numRuns: 1000 },
    );
  });

  it('is found again in its link, and in no link to a file', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        expect(findPagePath(hrefOf(path))).toBe(path);
      }),
    );
    expect(findPagePath('/downloads/quotations.json')).toBeUndefined();
  });
});
