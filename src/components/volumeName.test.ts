import { describe, expect, it } from 'vitest';
import { dateVolumeName, pageVolumeName, findShownName } from './volumeName.ts';

describe('the name of a volume', () => {
  it.each([
    ['2024--2027', '2024–2027'],
    ['2026', '2026'],
    ['2026-07--12', 'July–December 2026'],
    ['2026-11', 'November 2026'],
    ['2026-11-01--07', '1–7 November 2026'],
    ['2026-11-24', '24 November 2026'],
    ['2026-11-24-3of4', '24 November 2026, part 3 of 4'],
    ['2026-11-24-1abcdefghij', '24 November 2026, part 1abcdefghij'],
    ['2026-11-24-1abcdefghij-17--32', '24 November 2026, part 1abcdefghij-17–32'],
    ['2026-00-00', '2026, no month given'],
    ['2026-11-00-1of2', 'November 2026, no day given, part 1 of 2'],
    ['undated', 'Without a date'],
  ])('%s is %s', (part, name) => {
    expect(dateVolumeName(part)).toBe(name);
  });

  it('is, for the page of the newest, that of what stands there today', () => {
    const page = { part: 'newest', shown: '2026-11-24--30' };
    expect(pageVolumeName(page)).toBe('24–30 November 2026');
    expect(findShownName(page)).toBeUndefined();
  });

  it('is the year that all of it is of', () => {
    expect(pageVolumeName({ part: '2024--2027', shown: '2026', volumes: [] })).toBe('2026');
  });

  it('is given beside that of what the page has of it', () => {
    const page = {
      part: '2026',
      shown: '2026-10--12',
      volumes: [{ part: '2026-01--06', count: 3 }],
    };
    expect(pageVolumeName(page)).toBe('2026');
    expect(findShownName(page)).toBe('October–December 2026');
  });
});
