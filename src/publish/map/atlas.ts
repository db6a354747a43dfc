/** Natural Earth's countries (public domain) as world-atlas packs them (ISC), in as much detail as a map can show. */
import { createRequire } from 'node:module';
import { geoArea, geoBounds, geoCentroid, geoContains, geoDistance } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { findNumericCode } from './countryCodes.ts';

export type Shape = Feature<Geometry, { readonly name: string }>;
export type LongLat = readonly [longitude: number, latitude: number];

/** A country with its bounds in degrees: most countries are far from most places. */
export interface Country {
  readonly shape: Shape;
  readonly bounds: readonly [LongLat, LongLat];
}

export interface Atlas {
  /** Every country, without the corners that span less than this area, in square degrees. The same area gives the same list. */
  readonly drawn: (area: number) => readonly Country[];
  /** Place within `drawn` of the country with this code of two letters. */
  readonly findByCode: (code: string) => number | undefined;
  /** Place within `drawn` of the country that a position lies in. */
  readonly findAt: (position: LongLat) => number | undefined;
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Reads the atlas once; each level of detail is made when it is first asked for. */
export function openAtlas(): Atlas {
  // Imported, it would stand in the built program as code, and be read by builds that draw no map.
  const countries: unknown = createRequire(import.meta.url)('world-atlas/countries-50m.json');
  const world = presimplify(countries as World);
  const whole = shapesIn(world).map((shape) => ({ shape, bounds: geoBounds(shape) }));
  const numbers = new Map(whole.map(({ shape }, n) => [shape.id, n]));
  const levels = new Map<number, readonly Country[]>([[0, whole]]);
  return {
    drawn: (area) => {
      const known = levels.get(area);
      if (known !== undefined) return known;
      const coarser = shapesIn(simplify(world, area));
      const level = whole.map(({ bounds, shape }, n) => ({ bounds, shape: coarser[n] ?? shape }));
      levels.set(area, level);
      return level;
    },
    findByCode: (code) => numbers.get(findNumericCode(code)),
    findAt: (position) => {
      const found = whole.findIndex(
        (it) => mayContain(it, position) && geoContains(it.shape, [...position]),
      );
      return found === -1 ? undefined : found;
    },
  };
}

function shapesIn(world: World): readonly Shape[] {
  const shapes: FeatureCollection<Geometry, { name: string }> = feature(
    world,
    world.objects.countries,
  );
  return shapes.features;
}

function mayContain({ bounds: [[west, south], [east, north]] }: Country, [x, y]: LongLat): boolean {
  const isBetween = west <= east ? x >= west && x <= east : x >= west || x <= east;
  return isBetween && y >= south && y <= north;
}

export interface Mainland {
  /** The largest piece of a country with those near it that are not much smaller: Japan's islands, but France without Guiana. */
  readonly shape: Shape;
  readonly middle: LongLat;
}

/** What a piece has at least of the largest one's area, and how far it is at most from it, in degrees. */
const great = { share: 1 / 4, distance: 30 };
const mainlands = new WeakMap<Shape, Mainland>();

/** The mainland of a country, found once. */
export function mainlandOf(country: Shape): Mainland {
  const known = mainlands.get(country);
  if (known !== undefined) return known;
  const shape = { ...country, geometry: greatOf(country.geometry) };
  const mainland = { shape, middle: geoCentroid(shape) };
  mainlands.set(country, mainland);
  return mainland;
}

function greatOf(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const pieces = geometry.coordinates.map((coordinates) => {
    const piece: Polygon = { type: 'Polygon', coordinates };
    return { coordinates, area: geoArea(piece), middle: geoCentroid(piece) };
  });
  const largest = pieces.reduce((best, it) => (it.area > best.area ? it : best));
  const near = (great.distance * Math.PI) / 180;
  const those = pieces.filter(
    ({ area, middle }) =>
      area >= largest.area * great.share && geoDistance(middle, largest.middle) <= near,
  );
  return { type: 'MultiPolygon', coordinates: those.map(({ coordinates }) => coordinates) };
}
