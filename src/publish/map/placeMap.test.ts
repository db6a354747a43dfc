import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import type { PlaceMap } from '../../archive/placeMap.ts';
import { hashOf } from '../plainFile.ts';
import { drawing } from './drawing.ts';
import { labelOf } from './label.ts';
import { stepsOf } from './pathData.ts';
import { mapMaker } from './placeMap.ts';
import type { MappedPlace } from './view.ts';

const { findMap, findPicture } = mapMaker();
const drawn = (place: MappedPlace): string => String(findPicture(place)?.content());
const town = (name: string, country: string, latitude: number, longitude: number) => ({
  name,
  country,
  latitude,
  longitude,
  isCountry: false,
});
const mosul = town('Mosul', 'IQ', 36.34, 43.13);

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
    const map = findMap({ ...mosul, countryName: 'Iraq' });
    expect(map).toMatchObject({ countryName: 'Iraq', dot: { x: 192, y: 44 } });
    expect(drawn(mosul)).toMatch(/^<svg [^>]*><path d="M.*<path d="M/);
  });

  it('shares its picture with every place of the country', () => {
    const iraq = { ...mosul, name: 'Iraq', isCountry: true };
    expect(findMap(town('Basra', 'IQ', 30.5, 47.8))?.file).toBe(findMap(mosul)?.file);
    expect(findMap(iraq)?.file).toBe(findMap(mosul)?.file);
    expect(findMap(iraq)?.dot).toBe(undefined);
  });

  it('shows what lies round a place that is far from the rest of its country', () => {
    const honolulu = findMap(town('Honolulu', 'US', 21.31, -157.86));
    expect(honolulu?.file).toMatch(/^media\/map-us-20n156w\./);
    expect(findMap(town('Hilo', 'US', 19.7, -155.08))?.file).toBe(honolulu?.file);
    for (const place of [honolulu?.dot, honolulu?.dotLabel]) {
      expect(place?.x).toBeGreaterThan(0);
      expect(place?.x).toBeLessThan(400);
    }
  });

  it('is the same each time, and has another name when it is drawn otherwise', () => {
    const places = [mosul, town('Jakarta', 'ID', -6.2, 106.8), town('Split', 'HR', 43.5, 16.4)];
    expect(mapMaker().findMap(mosul)).toEqual(findMap(mosul));
    expect([drawing, hashOf(places.map(drawn).join())]).toEqual([1, 'ec483c2306090a75']);
  });

  it('is taken from before where the same place was mapped', () => {
    const asked = new Map<string, PlaceMap | null>();
    const atlantic = { name: 'Atlantic', latitude: 30, longitude: -35, isCountry: false };
    const first = mapMaker(new Map(), asked);
    const [map, none] = [first.findMap(mosul), first.findMap(atlantic)];
    const kept = new Map(Array.from(asked, ([key, it]) => [key, it && { ...it, file: 'kept' }]));
    const now = mapMaker(kept);
    expect([map, none]).toEqual([findMap(mosul), undefined]);
    expect(now.findMap(mosul)).toEqual({ ...map, file: 'kept' });
    expect(now.findMap(atlantic)).toBe(undefined);
    expect(now.findMap({ ...mosul, name: 'Mossul' })?.file).toBe(map?.file);
    expect(now.findPicture(mosul)?.content()).toBe(drawn(mosul));
  });

  it('knows the country of a port that the outlines of the atlas leave in the sea', () => {
    expect(findMap(town('Lisbon', 'PT', 38.72, -9.13))?.countryName).toBe('Portugal');
  });

  it('does not draw a place whose country is not known and that lies in none', () => {
    const atlantic = { name: 'Atlantic', latitude: 30, longitude: -35, isCountry: false };
    expect(findMap(atlantic)).toBe(undefined);
    expect(findPicture(atlantic)).toBe(undefined);
  });

  it('shows a country that is too small for the atlas as a dot, and in no other country', () => {
    const gibraltar = { ...town('Gibraltar', 'GI', 36.14, -5.35), isCountry: true };
    expect(findMap(gibraltar)?.dot).toBeDefined();
    expect(findMap(gibraltar)?.countryName).toBe(undefined);
    expect(drawn(gibraltar).match(/<path/g)).toHaveLength(1);
  });

  it('costs its page 0.1 KB, and its picture at most 2.5 KB, as brotli sends them, wherever it is', () => {
    const places = [
      ['NO', 62.15, 9.93],
      ['GR', 39, 22],
      ['ID', -2, 118],
      ['CA', 56, -96],
      ['RU', 60, 90],
      ['FJ', -18, 178],
      ['PH', 12, 122],
      ['CL', -45, -72],
      ['HR', 43.5, 16.4],
    ] as const;
    for (const [country, latitude, longitude] of places) {
      const place = town(country, country, latitude, longitude);
      expect(JSON.stringify(findMap(place)).length, country).toBeLessThanOrEqual(140);
      const bytes = brotliCompressSync(drawn(place)).length;
      expect(bytes, country).toBeLessThanOrEqual(2_500);
      expect(bytes, country).toBeGreaterThan(300);
    }
  });
});

describe('the name on a map', () => {
  const size = { width: 400, height: 200 };

  it('stands right of the dot', () => {
    expect(labelOf('Mosul', { x: 190, y: 100 }, size)).toEqual({ x: 199, y: 105, anchor: 'start' });
  });

  it('stands left of a dot at the right edge, and above or below one between names too long for both', () => {
    expect(labelOf('Mosul', { x: 390, y: 100 }, size)?.anchor).toBe('end');
    const long = 'M'.repeat(30);
    expect(labelOf(long, { x: 200, y: 100 }, size)).toEqual({ x: 200, y: 122, anchor: 'middle' });
    expect(labelOf(long, { x: 200, y: 180 }, size)).toEqual({ x: 200, y: 168, anchor: 'middle' });
  });

  it('is left out where it has no room', () => {
    expect(labelOf('M'.repeat(500), { x: 200, y: 100 }, size)).toBe(undefined);
  });
});
