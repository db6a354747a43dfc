import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../article/id.ts';
import type { ArticleCard } from './card.ts';
import { datePartsOf, listPagesOf, newestFirst, type Binding } from './volume.ts';

const card = (id: string, iso?: string): ArticleCard => ({
  id: id as ArticleId,
  headline: id,
  ...(iso !== undefined && { datePublished: { iso, precision: 'day' } }),
  language: 'en',
  direction: 'ltr',
});
const binding: Binding<ArticleCard> = { partsOf: datePartsOf, rowsOf: () => 1, rows: 5 };
const pagesOf = (cards: readonly ArticleCard[]) =>
  listPagesOf(cards.toSorted(newestFirst), binding);

/** Articles of a few days, so that days overflow. */
const cards = fc
  .uniqueArray(
    fc.tuple(
      fc.nat(5000),
      fc.constantFrom('2019', '2020-11', '2020-11-26', '2020-11-27', '2021-01-02', undefined),
    ),
    {
      selector: ([n]) => n,
      maxLength: 60,
    },
  )
  .map((all) => all.map(([n, iso]) => card(`a${n}`, iso)));

describe('volumes of a list', () => {
  it('are not there while everything fits on one page', () => {
    const pages = pagesOf(['a', 'b', 'c'].map((id) => card(id, '2020-11-26')));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.contents).toEqual({ part: '', count: 3, volumes: [], within: [] });
  });

  it('are years, then months, then days, as far as they are needed', () => {
    const days = Array.from({ length: 8 }, (_, n) => card(`n${n}`, `2020-11-1${n}`));
    const pages = pagesOf([...days, card('old', '2001-02-03')]);
    expect(pages[0]?.contents.volumes.map(({ part }) => part)).toEqual(['2020', '2001']);
    const year = pages.find(({ contents }) => contents.part === '2020');
    expect(year?.contents.volumes.map(({ part }) => part)).toEqual(
      days.map((_, n) => `2020-11-1${7 - n}`),
    );
  });

  it('hold every article on exactly one finest page, in the order of the list', () => {
    fc.assert(
      fc.property(cards, (all) => {
        const leaves = pagesOf(all).filter(({ contents }) => contents.volumes.length === 0);
        const shown = leaves.flatMap(({ items }) => items.map(({ id }) => id as string));
        expect(shown.toSorted()).toEqual(all.map(({ id }) => id as string).toSorted());
      }),
    );
  });

  it('keep their addresses when articles arrive', () => {
    fc.assert(
      fc.property(cards, fc.nat(60), (all, n) => {
        const before = pagesOf(all.slice(0, n)).map(({ contents }) => contents.part);
        const after = new Set(pagesOf(all).map(({ contents }) => contents.part));
        // A level that had only one volume is entered when a second one comes; none is left.
        expect(before.filter((part) => !after.has(part))).toEqual([]);
      }),
    );
  });

  it('lead from each page to the next and back', () => {
    fc.assert(
      fc.property(cards, (all) => {
        const pages = pagesOf(all);
        const of = new Map(pages.map(({ contents }) => [contents.part, contents]));
        for (const { contents } of pages) {
          const next = contents.next === undefined ? undefined : of.get(contents.next);
          if (contents.next !== undefined) expect(next?.volumes).toEqual([]);
          if (contents.volumes.length === 0 && next) expect(next.previous).toBe(contents.part);
        }
      }),
    );
  });

  it('never hold more rows on a page than there is room for, while they can be bound finer', () => {
    fc.assert(
      fc.property(cards, (all) => {
        for (const { items, contents } of pagesOf(all))
          if (contents.volumes.length > 0) expect(items.length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
