import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from './card.fixture.ts';
import type { ArticleCard } from '../card.ts';
import { byPiece, findDatePart, isOfYears, linksAt, newestFirst } from './dateVolume.ts';
import { listPagesOf } from './listPage.ts';
import { openingPagesOf } from './openingPage.ts';
import type { Binding } from './volume.ts';

const binding: Binding<ArticleCard> = {
  findPart: findDatePart,
  compare: byPiece,
  linksAt,
  rowsOf: () => 1,
  rows: 5,
};
type PagesOf = (cards: readonly ArticleCard[]) => ReturnType<typeof listPagesOf<ArticleCard>>;
const pagesOf: PagesOf = (all) => listPagesOf(all.toSorted(newestFirst), binding);
const openingOf: PagesOf = (all) => openingPagesOf(all.toSorted(newestFirst), binding, isOfYears);
/** With so little room that links take of it. */
const tightOf: PagesOf = (all) => {
  const tight = { ...binding, rows: 9, firstRows: 4, volumeRows: 0.25 };
  return openingPagesOf(all.toSorted(newestFirst), tight, isOfYears);
};

/** Articles of a few days, so that days overflow. */
const cards = fc
  .uniqueArray(
    fc.tuple(
      fc.nat(5000),
      fc.constantFrom(
        '1998-03-04',
        '2018-06-30',
        '2019',
        '2020-11',
        '2020-11-26',
        '2020-11-27T10:00',
        '2020-11-27T11:00',
        '2020-11-30',
        '2021-01-02',
        '2033-05-06',
        undefined,
      ),
    ),
    {
      selector: ([n]) => n,
      maxLength: 60,
    },
  )
  .map((all) => all.map(([n, iso]) => cardOf(`a${n}`, iso)));

describe('the pages of a list', () => {
  it.each([
    ['with a page for every volume', pagesOf],
    ['with volumes that open each other', openingOf],
    ['with volumes that open each other, of unequal room', tightOf],
  ])('keep their addresses when articles arrive, %s', (_name, pages) => {
    fc.assert(
      fc.property(cards, fc.nat(60), (all, n) => {
        const before = pages(all.slice(0, n)).map(({ contents }) => contents.part);
        const after = new Set(pages(all).map(({ contents }) => contents.part));
        // A level that had only one volume is entered when a second one comes; none is left.
        expect(before.filter((part) => !after.has(part))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('are one while everything fits', () => {
    const pages = pagesOf(['a', 'b', 'c'].map((id) => cardOf(id, '2020-11-26')));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.contents).toEqual({ part: '', count: 3, volumes: [], within: [] });
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

  it('lead from each page to the next and back', () => {
    fc.assert(
      fc.property(cards, (all) => {
        const pages = pagesOf(all);
        const of = new Map(pages.map(({ contents }) => [contents.part, contents]));
        for (const { contents } of pages) {
          const next = contents.next && of.get(contents.next.part);
          if (contents.next !== undefined) expect(next?.volumes).toEqual([]);
          if (contents.volumes.length === 0 && next)
            expect(next.previous?.part).toBe(contents.part);
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

describe('the pages of a list whose volumes open with the first of their finer ones', () => {
  const days = [24, 20, 14, 3].flatMap((day) =>
    Array.from({ length: 4 }, (_, n) =>
      cardOf(`d${day}-${n}`, `2020-11-${String(day).padStart(2, '0')}`),
    ),
  );

  it('lead to what is left of each volume, the nearest first', () => {
    const pages = openingOf([...days, cardOf('old', '2001-02-03')]);
    expect(pages.map(({ contents }) => [contents.part, contents.shown])).toEqual([
      ['', undefined],
      ['newest', '2020-11-24--30'],
      ['2020-11-16--23', undefined],
      ['2020-11-01--15', '2020-11-08--15'],
      ['2020-11-01--07', undefined],
      ['2000--2015', '2001'],
    ]);
    const [whole, first] = pages;
    expect(whole?.contents.volumes).toEqual([
      { part: 'newest', shown: '2020-11-16--30', count: 8 },
      { part: '2020-11-01--15', count: 8 },
      { part: '2000--2015', shown: '2001', count: 1 },
    ]);
    expect(first?.contents.volumes).toEqual([
      { part: '2020-11-16--23', count: 4 },
      { part: '2020-11-01--15', count: 8 },
    ]);
    expect(pages[4]?.contents.within).toEqual(['2020-11-01--15']);
  });

  it('show every article once beside the first page, in the order of their volumes', () => {
    fc.assert(
      fc.property(cards, (all) => {
        const [first, ...volumes] = openingOf(all);
        const pages = volumes.length > 0 ? volumes : first === undefined ? [] : [first];
        const shown = pages.flatMap(({ items }) => items);
        expect(shown.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        const dates = shown.map(({ datePublished }) => datePublished?.iso.slice(0, 10) ?? '');
        expect(dates).toEqual(dates.toSorted().toReversed());
      }),
    );
  });

  it('lead to every page, and from each to the next and back', () => {
    fc.assert(
      fc.property(cards, (all) => {
        const pages = openingOf(all);
        const linked = pages.flatMap(({ contents }) => contents.volumes.map(({ part }) => part));
        for (const [n, { contents }] of pages.entries()) {
          if (n > 0) expect(linked).toContain(contents.part);
          if (n > 0) expect(contents.previous?.part).toBe(pages[n - 1]?.contents.part);
          if (n > 0) expect(contents.next?.part).toBe(pages[n + 1]?.contents.part);
        }
      }),
    );
  });

  it('have room for what they hold and for the ways on', () => {
    fc.assert(
      fc.property(cards, (all) => {
        for (const { items, contents } of tightOf(all).slice(1))
          if (items.length > 1)
            expect(items.length + contents.volumes.length * 0.25).toBeLessThanOrEqual(9);
      }),
    );
  });
});
