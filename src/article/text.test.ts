import { describe, expect, it } from 'vitest';
import { blockIdOf } from './id.ts';
import { contains, directionOf, insertionsIn, overlaps, wordsOf } from './text.ts';

describe('insertionsIn', () => {
  it('finds the words in square brackets', () => {
    const text = 'withdrawal of [foreign] forces [military]';
    expect(insertionsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '[foreign]',
      '[military]',
    ]);
  });

  it.each(['a [b', 'a ] b', '[]', 'x [a\nb] y'])('finds none in %j', (text) => {
    expect(insertionsIn(text)).toEqual([]);
  });
});

describe('directionOf', () => {
  it.each([
    ['"Unfortunately"', 'ltr'],
    ['«قال الوزير»', 'rtl'],
    ['2020 שלום', 'rtl'],
    ['...', 'ltr'],
    ['', 'ltr'],
  ])('goes by the first letter of %j', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

describe('ranges', () => {
  const at = (start: number, end: number) => ({ block: blockIdOf('1'), start, end });

  it('overlap where they share a letter', () => {
    expect(overlaps(at(0, 3), at(2, 5))).toBe(true);
    expect(overlaps(at(0, 3), at(3, 5))).toBe(false);
    expect(overlaps(at(0, 3), { ...at(0, 3), block: blockIdOf('2') })).toBe(false);
  });

  it('contain what lies wholly within', () => {
    expect(contains(at(0, 5), at(0, 5))).toBe(true);
    expect(contains(at(1, 5), at(0, 5))).toBe(false);
  });

  it('have words only where there is text', () => {
    const blocks = new Map([['1', { id: blockIdOf('1'), text: 'abc', source: [] }]]);
    expect(wordsOf(at(1, 3), blocks)).toBe('bc');
    expect(() => wordsOf(at(1, 4), blocks)).toThrow(RangeError);
    expect(() => wordsOf({ ...at(0, 1), block: blockIdOf('2') }, blocks)).toThrow(RangeError);
  });
});
