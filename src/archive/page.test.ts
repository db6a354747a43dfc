import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Archive } from './archive.ts';
import type { ArticleId } from '../article/id.ts';
import { newestFirst } from './binding/dateVolume.ts';
import type { Entry } from './entry.ts';
import { articlePagesOf, quotationPagesOf } from './page.ts';
import { listRoom, spokenWeight, volumeWeight } from './pageWeight.ts';
import type { QuotedWords } from './quotationIndex.ts';

const entryOf = (n: number, iso: string, weights: readonly number[], headline = 'News'): Entry => ({
  key: String(n),
  card: {
    id: `article-${n}` as ArticleId,
    headline,
    datePublished: { iso, precision: 'day' },
    language: 'en',
    direction: 'ltr',
  },
  direct: weights.length,
  reported: 0,
  weights,
  parts: [],
  signature: '',
});

const archiveWith = (entries: readonly Entry[]) => {
  const inOrder = entries.toSorted((a, b) => newestFirst(a.card, b.card));
  return { entries: inOrder } as unknown as Archive;
};

const entries = fc
  .array(
    fc.tuple(
      fc.integer({ min: 10, max: 28 }),
      fc.array(fc.integer({ min: 56, max: 600 }), { maxLength: 400 }),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => all.map(([day, weights], n) => entryOf(n, `2026-11-${day}`, weights)));

describe('the pages of quotations', () => {
  it('weigh no more than there is room for, however many an article has', () => {
    fc.assert(
      fc.property(entries, (all) => {
        for (const { items, contents } of quotationPagesOf(archiveWith(all))) {
          const rows = items.reduce((sum, { weight }) => sum + weight, 0);
          const isOne = items.length === 1 && items[0]?.to === (items[0]?.from ?? 0) + 1;
          if (!isOne)
            expect(rows + contents.volumes.length * volumeWeight).toBeLessThanOrEqual(listRoom);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('show every quotation once, beside the first page', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const [first, ...others] = quotationPagesOf(archiveWith(all));
        const pages = others.length > 0 ? others : first === undefined ? [] : [first];
        const shown = pages.flatMap(({ items }) =>
          items.flatMap(({ entry, from, to }) =>
            Array.from({ length: to - from }, (_, n) => `${entry.key}.${from + n}`),
          ),
        );
        const expected = all.flatMap(({ key, weights }) => weights.map((_, n) => `${key}.${n}`));
        expect(shown.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('have fewer than 1,400 elements in their rows, however short these are', () => {
    const yes = { pieces: ['Yes.'] } as unknown as QuotedWords;
    const perPage = Math.floor(listRoom / spokenWeight(yes));
    // A figure, a quotation, a paragraph and its marks, a caption with a name and its links.
    expect(perPage * 13).toBeLessThan(1_400);
  });
});

describe('the pages of articles', () => {
  const days = Array.from({ length: 200 }, (_, n) => `2026-0${1 + (n % 9)}-1${n % 10}`);

  it('have forty stories at most', () => {
    const pages = articlePagesOf(archiveWith(days.map((iso, n) => entryOf(n, iso, []))));
    expect(pages[0]?.items).toHaveLength(40);
    for (const { items } of pages) expect(items.length).toBeLessThanOrEqual(40);
  });

  it('have fewer where headlines are long', () => {
    const long = 'A headline that goes on and on. '.repeat(12);
    const pages = articlePagesOf(archiveWith(days.map((iso, n) => entryOf(n, iso, [], long))));
    for (const { items } of pages) expect(items.length).toBeLessThanOrEqual(20);
  });
});
