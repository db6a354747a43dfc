/** Locator maps, drawn from Natural Earth's countries (public domain) as world-atlas packs them (ISC). */
import {
  geoArea,
  geoBounds,
  geoCentroid,
  geoContains,
  geoMercator,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarseAtlas from 'world-atlas/countries-110m.json' with { type: 'json' };
import fineAtlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { MapMaker, PlaceMap, Point } from '../archive/placeMap.ts';

const [width, height] = [544, 260];
/** Degrees of longitude in view round a town or a division. */
const span = 16;

type Shape = Feature<Geometry, { readonly name: string }>;

/** A country with its bounds in degrees, computed once: most countries are far from most places. */
interface Country {
  readonly shape: Shape;
  readonly bounds: readonly [[number, number], [number, number]];
}

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The longest path data that a page should carry; a view that needs more is drawn from the coarser atlas. */
const longest = 16_000;

/** Makes a maker that remembers what it has drawn. */
export function mapMaker(): MapMaker {
  let fine: readonly Country[] | undefined;
  let coarse: readonly Country[] | undefined;
  const drawn = new Map<string, PlaceMap | undefined>();
  return ({ latitude, longitude, isCountry }) => {
    const key = `${latitude} ${longitude} ${isCountry}`;
    if (drawn.has(key)) return drawn.get(key);
    const position: [number, number] = [longitude, latitude];
    fine ??= countriesOf(fineAtlas as unknown as Atlas);
    const map = mapOf(fine, position, isCountry);
    const isLong = map !== undefined && map.land.length + map.country.length > longest;
    if (isLong) coarse ??= countriesOf(coarseAtlas as unknown as Atlas);
    const kept = isLong && coarse ? (mapOf(coarse, position, isCountry) ?? map) : map;
    drawn.set(key, kept);
    return kept;
  };
}

function countriesOf(atlas: Atlas): readonly Country[] {
  const world: FeatureCollection<Geometry, { name: string }> = feature(
    atlas,
    atlas.objects.countries,
  );
  return world.features.map((shape) => ({ shape, bounds: geoBounds(shape) }));
}

function mapOf(
  countries: readonly Country[],
  position: [number, number],
  isCountry: boolean,
): PlaceMap | undefined {
  const found = countries.find((it) => mayContain(it, position) && geoContains(it.shape, position));
  if (found === undefined) return undefined;
  const { shape } = found;
  const projection = isCountry ? aroundCountry(shape) : aroundPoint(position);
  const path = geoPath(
    projection.clipExtent([
      [0, 0],
      [width, height],
    ]),
  );
  const draw = (it: Country): string => rounded(path(it.shape));
  const dot = isCountry ? undefined : projected(projection, position);
  const label = projected(projection, geoCentroid(mainlandOf(shape)));
  const others = countries.filter((it) => it !== found && mayBeSeen(it, projection));
  return {
    width,
    height,
    land: others.map(draw).join(''),
    country: draw(found),
    countryName: shape.properties.name,
    ...(label && isFree(label, dot) && { countryLabel: label }),
    ...(dot && { dot }),
  };
}

function mayContain(
  { bounds: [[west, south], [east, north]] }: Country,
  [longitude, latitude]: [number, number],
): boolean {
  const isBetween =
    west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isBetween && latitude >= south && latitude <= north;
}

/** Whether a country's bounds and the view share anything. */
function mayBeSeen(
  { bounds: [[west, south], [east, north]] }: Country,
  projection: GeoProjection,
): boolean {
  const [left, top] = projection.invert?.([0, 0]) ?? [-180, 90];
  const [right, bottom] = projection.invert?.([width, height]) ?? [180, -90];
  if (south > top || north < bottom) return false;
  const wraps = west > east || left > right;
  return wraps || (west <= right && east >= left);
}

function aroundPoint([longitude, latitude]: [number, number]): GeoProjection {
  const scale = (width / span) * (180 / Math.PI);
  return geoMercator()
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale(scale)
    .translate([width / 2, height / 2]);
}

/** The country with room round it, turned so that no country lies over the map's edge. */
function aroundCountry(country: Shape): GeoProjection {
  const mainland = mainlandOf(country);
  const [longitude] = geoCentroid(mainland);
  const margin = 36;
  return geoMercator()
    .rotate([-longitude, 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      mainland,
    );
}

/** The largest piece of a country: France without its overseas departments. */
function mainlandOf(country: Shape): Shape {
  const { geometry } = country;
  if (geometry.type !== 'MultiPolygon') return country;
  const pieces = geometry.coordinates.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  const largest = pieces.reduce((best, it) => (geoArea(it) > geoArea(best) ? it : best));
  return { ...country, geometry: largest };
}

function projected(projection: GeoProjection, position: [number, number]): Point | undefined {
  const [x, y] = projection(position) ?? [];
  return x === undefined || y === undefined ? undefined : { x: Math.round(x), y: Math.round(y) };
}

/** Whether a country's name has room at a point: within the map, and off the dot and its label. */
function isFree({ x, y }: Point, dot: Point | undefined): boolean {
  const isInside = x > 70 && x < width - 70 && y > 20 && y < height - 20;
  return isInside && (dot === undefined || Math.abs(dot.y - y) > 28 || Math.abs(dot.x - x) > 190);
}

/** Path data in whole units, without the steps that then go nowhere. */
function rounded(path: string | null): string {
  if (path === null) return '';
  const whole = path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
  return whole.replace(/(?<=[ML])(-?\d+,-?\d+)(?:L\1)+/g, '$1');
}
