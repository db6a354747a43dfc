import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import { mapMaker } from './placeMap.ts';
import { stepsOf } from './pathData.ts';
import { labelled } from './labels.ts';

const draw = mapMaker();
const mosul = { name: 'Mosul', latitude: 36.34, longitude: 43.13, country: 'IQ', isCountry: false };

describe('path data', () => {
  it('is the steps between corners, without those that turn nowhere', () => {
    expect(stepsOf('M12,40L15,38L15,38L18,36L11,30Z', 1)).toBe('M12 40l6-4-7-6z');
  });

  it('begins each ring where the one before began', () => {
    expect(stepsOf('M0,0L9,0L9,9ZM20,20L30,20L30,30Z', 1)).toBe('M0 0l9 0 0 9zm20 20 10 0 0 10z');
  });

  it('is coarser where a step is longer', () => {
    expect(stepsOf('M0,0L9,1L8,8Z', 2)).toBe('M0 0l5 1-1 3z');
  });

  it('may follow other path data', () => {
    const one = stepsOf('M8,8L20,8L20,20Z', 1);
    expect(one + one).toBe('M8 8l12 0 0 12zM8 8l12 0 0 12z');
  });

  it('leaves out what is too small to be seen', () => {
    expect(stepsOf('M0,0L1,0L1,1Z', 1)).toBe('');
  });
});

describe('a locator map', () => {
  it('shows a town in its country', () => {
    const map = draw({ ...mosul, countryName: 'Iraq' });
    expect(map).toMatchObject({ countryName: 'Iraq', dot: { x: 200, y: 100 } });
    expect(map?.country).toMatch(/^M/);
  });

  it('is the same each time', () => {
    expect(mapMaker()(mosul)).toEqual(draw(mosul));
  });

  it('knows the country of a port that the outlines of the atlas leave in the sea', () => {
    const lisbon = { name: 'Lisbon', latitude: 38.72, longitude: -9.13, isCountry: false };
    expect(draw({ ...lisbon, country: 'PT' })?.countryName).toBe('Portugal');
  });

  it('does not draw a place whose country is not known and that lies in none', () => {
    expect(draw({ name: 'Atlantic', latitude: 30, longitude: -35, isCountry: false })).toBe(
      undefined,
    );
  });

  it('shows a country that is too small for the atlas as a dot, and in no other country', () => {
    const map = draw({
      name: 'Gibraltar',
      latitude: 36.14,
      longitude: -5.35,
      country: 'GI',
      isCountry: true,
    });
    expect(map?.dot).toBeDefined();
    expect(map?.countryName).toBe(undefined);
    expect(map?.country).toBe('');
  });

  it('weighs at most 0.7 KB as brotli sends it, wherever it is', () => {
    const places = [
      ['NO', 62.15, 9.93, true],
      ['GR', 39, 22, true],
      ['ID', -2, 118, true],
      ['CA', 56, -96, true],
      ['RU', 60, 90, true],
      ['FJ', -18, 178, true],
      ['PH', 12, 122, false],
      ['CL', -45, -72, false],
      ['NO', 68, 15, false],
      ['HR', 43.5, 16.4, false],
    ] as const;
    for (const [country, latitude, longitude, isCountry] of places) {
      const map = draw({ name: country, country, latitude, longitude, isCountry });
      const bytes = brotliCompressSync(`${map?.land} ${map?.country}`).length;
      expect(bytes, country).toBeLessThanOrEqual(700);
      expect(bytes, country).toBeGreaterThan(60);
    }
  });
});

describe('the labels of a map', () => {
  const map = { width: 400, height: 200, countryName: 'Iraq', middle: { x: 200, y: 104 } };

  it('gives way to the name of the place', () => {
    expect(labelled({ ...map, dot: { x: 190, y: 100 }, name: 'Mosul' })).toEqual({
      dotLabel: { x: 199, y: 105, anchor: 'start' },
    });
  });

  it('stands left of a dot at the right edge', () => {
    expect(labelled({ ...map, dot: { x: 390, y: 100 }, name: 'Mosul' }).dotLabel?.anchor).toBe(
      'end',
    );
  });

  it('is left out where it has no room', () => {
    expect(labelled({ ...map, dot: { x: 200, y: 100 }, name: 'M'.repeat(500) })).toEqual({});
  });
});
