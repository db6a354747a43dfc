import { describe, expect, it } from 'vitest';
import { datePartsOf, elapsed } from './date.ts';

describe('datePartsOf', () => {
  it.each([
    ['2020', { year: 2020 }],
    ['2020-11', { year: 2020, month: 11 }],
    ['2020-11-26', { year: 2020, month: 11, day: 26 }],
    ['2020-11-26T14:05', { year: 2020, month: 11, day: 26, time: '14:05' }],
    ['2020-11-26T14:05+03:00', { year: 2020, month: 11, day: 26, time: '14:05', zone: '+03:00' }],
  ])('reads %s by its parts', (iso, parts) => {
    expect(datePartsOf({ iso })).toEqual(parts);
  });

  it('refuses any other form', () => {
    expect(() => datePartsOf({ iso: '26 November 2020' })).toThrow(RangeError);
  });
});

describe('elapsed', () => {
  it.each([
    ['2017-03-17', '2020-11-26', { years: 3, months: 8 }],
    ['2020-11-27', '2020-11-26', undefined],
    ['2019-11-27', '2020-11-26', { years: 0, months: 11 }],
    ['2017', '2020-11-26', undefined],
    ['2020-01', '2020-01-20', { years: 0, months: 0 }],
  ])('from %s to %s', (from, to, time) => {
    expect(elapsed({ iso: from }, { iso: to })).toEqual(time);
  });
});
