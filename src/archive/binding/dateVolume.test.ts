import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardOf } from './card.fixture.ts';
import type { ArticleCard } from '../card.ts';
import { findDatePart, newestFirst, pieceLevels } from './dateVolume.ts';

const partsOf = (it: ArticleCard): readonly string[] =>
  Array.from({ length: pieceLevels }, (_, level) => findDatePart(it, level) ?? '');

describe('the volumes of an article by its date', () => {
  it('are years together, parts of a year, parts of a month, and a day', () => {
    expect(partsOf(cardOf('a', '2024-11-24T09:30')).slice(0, 12)).toEqual([
      '2016--2031',
      '2024--2027',
      '2024--2025',
      '2024',
      '2024-07--12',
      '2024-10--12',
      '2024-11',
      '2024-11-16--30',
      '2024-11-24--30',
      '2024-11-24--27',
      '2024-11-24--25',
      '2024-11-24',
    ]);
  });

  it.each([
    ['2023-02-28', ['2023-02', '2023-02-16--28', '2023-02-24--28', '2023-02-28']],
    ['2024-02-29', ['2024-02', '2024-02-16--29', '2024-02-24--29', '2024-02-28--29', '2024-02-29']],
    ['2024-01-01', ['2024-01', '2024-01-01--15', '2024-01-01--07', '2024-01-01--03', '2024-01-01']],
    ['2024-11', ['2024-00', '2024-11', '2024-11-00']],
  ])('end with the month: %s', (iso, expected) => {
    const parts = [...new Set(partsOf(cardOf('a', iso)).slice(6, 12))];
    expect(parts).toEqual(expected.filter((part) => parts.includes(part)));
    expect(parts.at(-1)).toBe(expected.at(-1));
  });

  it('say what the source leaves out', () => {
    expect(new Set(partsOf(cardOf('a', '2024')).slice(3, 12))).toEqual(
      new Set(['2024', '2024-00', '2024-00-00']),
    );
    expect(new Set(partsOf(cardOf('a')).slice(0, 12))).toEqual(new Set(['undated']));
  });

  it('cut a day in two, and again', () => {
    const pieces = partsOf(cardOf('a', '2024-11-24')).slice(12);
    expect(pieces[0]).toMatch(/^2024-11-24-[12]of2$/);
    expect(pieces.at(-1)).toMatch(/of1024$/);
    expect(findDatePart(cardOf('a', '2024-11-24'), pieceLevels)).toBeUndefined();
  });

  it('lie in each other, and follow each other as their articles do', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 40 }), (days) => {
        const cards = days.map((iso) => cardOf(iso, iso)).toSorted(newestFirst);
        for (let level = 1; level < 12; level += 1) {
          const parts = cards.map((it) => findDatePart(it, level));
          // Each volume is one run of the list.
          const runs = parts.filter((part, n) => part !== parts[n - 1]);
          expect(new Set(runs).size).toBe(runs.length);
          const wider = new Map(cards.map((it, n) => [parts[n], findDatePart(it, level - 1)]));
          for (const [n, it] of cards.entries())
            expect(findDatePart(it, level - 1)).toBe(wider.get(parts[n]));
        }
      }),
    );
  });
});
