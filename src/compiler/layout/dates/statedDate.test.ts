import { describe, expect, it } from 'vitest';
import { findDate } from './statedDate.ts';

describe('findDate', () => {
  it.each([
    ['2020-11-26 00:00:00', '2020-11-26', 'day'],
    ['2020-11-26 14:05', '2020-11-26T14:05', 'minute'],
    ['2020-11-26T14:05:09+03:00', '2020-11-26T14:05+03:00', 'minute'],
    ['Thu, 26 Nov 2020 14:05:09 GMT', '2020-11-26T14:05Z', 'minute'],
    ['16:18 16.06.2016', '2016-06-16T16:18', 'minute'],
    ['November 26th, 2020 2:05 p.m.', '2020-11-26T14:05', 'minute'],
    ['20 Nov, 2019 05:47', '2019-11-20T05:47', 'minute'],
    ['26 de noviembre de 2020', '2020-11-26', 'day'],
    ['26. November 2020', '2020-11-26', 'day'],
    ['26 ноября 2020', '2020-11-26', 'day'],
    ['28 نيسان 2025', '2025-04-28', 'day'],
    ['٢٦ تشرين الثاني ٢٠٢٠', '2020-11-26', 'day'],
    ['2020年11月26日', '2020-11-26', 'day'],
    ['2020년 11월 26일', '2020-11-26', 'day'],
    ['26/11/2020', '2020-11-26', 'day'],
    ['11.14.2019 09:00 AM', '2019-11-14T09:00', 'minute'],
    ['Nov 15, 20195:45 AM', '2019-11-15T05:45', 'minute'],
    ['۸ دی‌ماه ۱۳۹۹', '2020-12-28', 'day'],
    ['۱۳۹۹/۰۹/۰۶', '2020-11-26', 'day'],
    ['November 2020', '2020-11', 'month'],
  ])('reads %j', (text, iso, precision) => {
    expect(findDate(text)?.date).toEqual({ iso, precision });
  });

  it.each([
    '03/04/2020',
    '11.10.2019 09:00 AM',
    '2020-02-30',
    '9999-99-99',
    '1399/09/06',
    '20201126',
    'yesterday',
    'late 2017',
    '1 May',
  ])('reads no date in %j', (text) => {
    expect(findDate(text)).toBeUndefined();
  });

  it('keeps the day when the clock shows no such time', () => {
    expect(findDate('2020-11-26 25:61:61')?.date.iso).toBe('2020-11-26');
  });

  it('points at the words', () => {
    const text = 'Updated 26 November 2020 at 14:05 by staff';
    const found = findDate(text);
    expect(found && text.slice(found.start, found.end)).toBe('26 November 2020 at 14:05');
  });
});
