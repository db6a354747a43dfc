import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from './fold.ts';
import { gazetteerOf } from './gazetteer.ts';
import { sortedLinesOf } from './sortedLines.ts';
import { wordListOf } from './wordList.ts';

const dataText = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const full = gazetteerOf(dataText('places.txt'));
const slim = gazetteerOf(dataText('places-slim.txt'));

describe.each([
  ['full', full],
  ['slim', slim],
])('the %s gazetteer', (_, gazetteer) => {
  it('knows a governorate and a city of one name apart', () => {
    const found = gazetteer.placesNamed('Kirkuk').filter((it) => it.country === 'IQ');
    expect(found.map(({ type, id }) => [type, id]).toSorted()).toEqual([
      ['city', '94787'],
      ['division', 'IQ-KI'],
    ]);
  });

  it('puts the best known place of a name first', () => {
    expect(gazetteer.placesNamed('Georgia')[0]).toMatchObject({ type: 'country', id: 'GE' });
    expect(gazetteer.placesNamed('Paris')[0]).toMatchObject({ country: 'FR' });
  });

  it('leads from a demonym to its country, by its capital', () => {
    expect(gazetteer.placeOfDemonym('Iraqi')).toMatchObject({ name: 'Iraq', id: 'IQ' });
    expect(gazetteer.placeOfDemonym('polish')).toBeUndefined();
  });

  it('leads from a short form to its division, by its form', () => {
    expect(gazetteer.divisionAbbreviated('Ky.')).toMatchObject({ id: 'US-KY' });
    expect(gazetteer.divisionAbbreviated('Me')).toBeUndefined();
  });

  it('has nothing under names that objects have', () => {
    for (const name of ['__proto__', 'constructor', 'toString', '', '\t', '\n']) {
      expect(gazetteer.placesNamed(name)).toEqual([]);
    }
  });
});

it('keeps Mosul where it is', () => {
  const [mosul] = full.placesNamed('Mosul');
  expect(mosul).toMatchObject({ id: '99072', country: 'IQ', division: '15' });
  expect(mosul?.latitude).toBeCloseTo(36.34, 1);
  expect(mosul?.longitude).toBeCloseTo(43.12, 1);
});

it('is small enough to build with, and its slim form to load', () => {
  const packed = (...names: string[]): number =>
    names.reduce((sum, it) => sum + gzipSync(dataText(it), { level: 9 }).length, 0);
  expect(packed('places.txt', 'words.txt', 'tagger.txt')).toBeLessThan(4_000_000);
  expect(packed('places-slim.txt', 'words-slim.txt', 'tagger-slim.txt')).toBeLessThan(150_000);
});

it('finds every line of a sorted table, and no other', () => {
  const keys = fc.uniqueArray(fc.stringMatching(/^[a-z ]{1,6}$/), { maxLength: 30 });
  fc.assert(
    fc.property(keys, fc.stringMatching(/^[a-z ]{1,6}$/), (all, other) => {
      const sorted = all.toSorted((a, b) => (a < b ? -1 : 1));
      const table = sortedLinesOf(sorted.map((it) => `${it}\t${it}!\n`).join(''));
      for (const key of all) expect(table.find(key)).toEqual([`${key}!`]);
      if (!all.includes(other)) expect(table.find(other)).toEqual([]);
    }),
  );
});

describe('a folded name', () => {
  it.each([
    ['Côte-d’Ivoire', 'cote divoire'],
    ['U.S.', 'us'],
    ['Łódź', 'lodz'],
    ['  New   York ', 'new york'],
    ['Мосул', 'мосул'],
  ])('of %s is %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('stays the same when it is folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = foldName(name);
        expect(foldName(once)).toBe(once);
      }),
    );
  });
});

it('knows first names, surnames and ordinary words', () => {
  const words = wordListOf(dataText('words.txt'));
  expect(words.find('felipe')).toMatchObject({ isFirstName: true, isCommon: false });
  expect(words.find('hussein')).toMatchObject({ isSurname: true });
  expect(words.find('table')).toMatchObject({ isCommon: true });
  expect(words.find('gráinne').marks).toBe(words.find('grainne').marks);
});
