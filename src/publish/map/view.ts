/** What a locator map shows: a country with room round it, or, where that would not show the place, what lies round the place. */
import { geoMercator, type GeoProjection } from 'd3-geo';
import { mapSize, type Point } from '../../archive/placeMap.ts';
import { mainlandOf, type Atlas, type LongLat, type Shape } from './atlas.ts';

/** The same for all places that can share a picture. */
export interface View {
  /** Names the picture: "ie", "us-20n156w". */
  readonly name: string;
  readonly projection: GeoProjection;
  /** Degrees from the equator of its middle. */
  readonly latitude: number;
  /** Place within the atlas of the country that is marked. */
  readonly country: number | undefined;
}

/** What is to be shown. */
export interface MappedPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly isCountry: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** In the language of the edition; the atlas has it in English. */
  readonly countryName?: string;
}

const { width, height } = mapSize;
/** From a country to the edge of its map. */
const margin = 24;
/** Degrees of longitude across a map at least: the outlines are no finer. */
const narrowest = 8;
/** Across a map of what lies round a place, and the steps that its middle is moved in. */
const round = { span: 14, step: 4 };

/** Undefined for a place whose country is not known and that lies in none. */
export function findView(atlas: Atlas, place: MappedPlace): View | undefined {
  const { latitude, longitude, country } = place;
  const position: LongLat = [longitude, latitude];
  const found = country === undefined ? atlas.findAt(position) : atlas.findByCode(country);
  if (country === undefined && found === undefined) return undefined;
  const shape = found === undefined ? undefined : atlas.drawn(0)[found]?.shape;
  if (shape === undefined) return aroundPoint(position, country, found);
  const whole = aroundCountry(shape, country ?? String(shape.id), found);
  const isSeen = place.isCountry || isInside(pointOf(whole.projection, position));
  return isSeen ? whole : aroundPoint(position, country, found);
}

/** Where a position is on a map, in whole units. */
export function pointOf(projection: GeoProjection, [x, y]: LongLat): Point | undefined {
  const [left, top] = projection([x, y]) ?? [];
  return left === undefined || top === undefined
    ? undefined
    : { x: Math.round(left), y: Math.round(top) };
}

const isInside = (point: Point | undefined): boolean =>
  point !== undefined &&
  point.x > margin / 3 &&
  point.x < width - margin / 3 &&
  point.y > margin / 3 &&
  point.y < height - margin / 3;

const views = new WeakMap<Shape, View>();

/** The mainland with room round it, turned so that no country lies over the map's edge. */
function aroundCountry(country: Shape, code: string, found: number | undefined): View {
  const known = views.get(country);
  if (known !== undefined) return known;
  const { shape, middle } = mainlandOf(country);
  const frame: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ];
  const projection = geoMercator().rotate([-middle[0], 0]).precision(0).fitExtent(frame, shape);
  const closest = scaleOf(narrowest);
  const view = {
    name: code.toLowerCase(),
    projection: projection.scale() > closest ? centred(middle, closest) : projection,
    latitude: middle[1],
    country: found,
  };
  views.set(country, view);
  return view;
}

function aroundPoint(
  [longitude, latitude]: LongLat,
  country: string | undefined,
  found: number | undefined,
): View {
  const [x, y] = [longitude, latitude].map((it) => Math.round(it / round.step) * round.step);
  const middle: LongLat = [x ?? 0, y ?? 0];
  const where = `${Math.abs(middle[1])}${middle[1] < 0 ? 's' : 'n'}${Math.abs(middle[0])}${middle[0] < 0 ? 'w' : 'e'}`;
  return {
    name: [country?.toLowerCase(), where].filter(Boolean).join('-'),
    projection: centred(middle, scaleOf(round.span)),
    latitude: middle[1],
    country: found,
  };
}

/** Units to a radian on a map with so many degrees across. */
const scaleOf = (degrees: number): number => (width / degrees) * (180 / Math.PI);

function centred([longitude, latitude]: LongLat, scale: number): GeoProjection {
  return geoMercator()
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale(scale)
    .translate([width / 2, height / 2])
    .precision(0);
}
