import { describe, expect, it } from 'vitest';
import { bylineEndOf, isByline } from './byline.ts';

describe('isByline', () => {
  it.each([
    'By Jane Roe',
    'by Jane Roe and John Doe',
    'By Jane Roe - Harbour Correspondent 2019-11-19T12:48:14Z Science',
    'Jane Roe, Staff Writer',
    'Por Juana Pérez',
    'Von Anna Beispiel',
    'بقلم سارة أحمد',
    '홍길동 기자',
    '作者：王小明',
  ])('knows %j', (line) => {
    expect(isByline(line)).toBe(true);
  });

  it.each([
    'By Friday noon the water had reached the doors.',
    'By the harbour',
    'By 2019 the bridge was old',
    'From the archive',
    'Von der Leyen visits the harbour',
  ])('takes %j for none', (line) => {
    expect(isByline(line)).toBe(false);
  });
});

describe('bylineEndOf', () => {
  it.each([
    ['By Jane Roe - 11/19/19 06:56 AM EST', 'By Jane Roe'],
    ['By Jane Roe, 26 November 2020, 14:05', 'By Jane Roe'],
    ['By Jane Roe on Monday, November 26th, 2018 at 3:00 p.m.', 'By Jane Roe'],
    ['-- By Jane Roe Follow @janeroe', '-- By Jane Roe'],
    ['By Jane Roe and John Doe', 'By Jane Roe and John Doe'],
  ])('ends the names of %j', (line, names) => {
    expect(line.slice(0, bylineEndOf(line))).toBe(names);
  });
});
