import { describe, expect, it } from 'vitest';
import { letterLinesIn } from './letter.ts';
import { linesWithText } from './line.ts';
import { unitOf } from './unit.ts';

const ownIn = (...texts: readonly string[]): readonly string[] => {
  const source = texts.map((text, i) => ({ number: i + 1, text }));
  const units = linesWithText(source).map((line) => unitOf([line]));
  const own = letterLinesIn(units);
  return units.filter((_unit, i) => own[i]).map(({ text }) => text);
};

describe('letterLinesIn', () => {
  it('finds words with who said them, and the heading before them', () => {
    const said = '“Paint the gate red, and let us sail.” - Ada Moran, Westport';
    expect(ownIn('The gate was shut on Monday.', '', 'In brief', '', said)).toEqual([
      'In brief',
      said,
    ]);
  });

  it('finds the end of a letter with name and place', () => {
    expect(
      ownIn('I wrote in May.', '', 'Yours sincerely,', 'Ada Moran', 'Westport', '', 'Related'),
    ).toEqual(['Yours sincerely,', 'Ada Moran', 'Westport']);
  });

  it('takes no title of another story for either', () => {
    expect(
      ownIn(
        'Read more: “Gate shut” - Westport waits.',
        '“A gate too far”: Westport waits',
        'Sport',
        'Weather',
      ),
    ).toEqual([]);
  });
});
