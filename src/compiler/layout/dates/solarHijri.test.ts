import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gregorianOf } from './solarHijri.ts';

describe('gregorianOf', () => {
  it('agrees with the calendar of the platform', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 25_000 }), (dayNumber) => {
        const date = new Date(dayNumber * 86_400_000);
        const [month = 0, day = 0, year = 0] = format.format(date).split(/\D+/).map(Number);
        const expected = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        expect(gregorianOf(year, month, day)).toEqual(expected);
      }),
    );
  });

  it.each([
    [1399, 13, 1],
    [1400, 12, 30],
    [1399, 7, 31],
    [1200, 1, 1],
  ])('knows no day %i/%i/%i', (year, month, day) => {
    expect(gregorianOf(year, month, day)).toBeUndefined();
  });
});
