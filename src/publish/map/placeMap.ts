/** Locator maps: where a place lies in its country, and the country among its neighbours. */
import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { MapMaker, MappedPlace, PlaceMap, Point } from '../../archive/placeMap.ts';
import {
  mainlandOf,
  openAtlas,
  type Atlas,
  type Country,
  type LongLat,
  type Shape,
} from './atlas.ts';
import { labelled } from './labels.ts';
import { stepsOf } from './pathData.ts';

export const [width, height] = [400, 200];
/** Degrees of longitude in view round a town or a division. */
const span = 14;
/** Square units of a corner that can be left out unseen: the finest that a map is drawn with. */
const finest = 2;
/** The longest path data that a page should carry; a view that needs more is drawn with fewer corners. */
const longest = 1_100;
/** Units of the map to a unit of path data: on a coarser grid steps have fewer digits. */
const grid = 2;

/** Makes a maker of maps. The atlas is opened with the first of them. */
export function mapMaker(): MapMaker {
  let atlas: Atlas | undefined;
  return (place) => {
    atlas ??= openAtlas();
    return mapOf(atlas, place);
  };
}

function mapOf(atlas: Atlas, place: MappedPlace): PlaceMap | undefined {
  const { latitude, longitude, isCountry, country, countryName, name } = place;
  const found =
    country === undefined ? atlas.findAt([longitude, latitude]) : atlas.findByCode(country);
  if (country === undefined && found === undefined) return undefined;
  const shape = found === undefined ? undefined : atlas.drawn(0)[found]?.shape;
  const isShape = isCountry && shape !== undefined;
  const projection = isShape ? aroundCountry(shape) : aroundPoint([longitude, latitude]);
  const [land, own] = drawnIn(atlas, projection, latitude, found);
  const dot = isShape ? undefined : pointOf(projection, [longitude, latitude]);
  const middle = shape && middleOf(shape, projection);
  const label = countryName ?? shape?.properties.name;
  return {
    width,
    height,
    grid,
    land,
    country: own,
    ...(label !== undefined && !(isCountry && !isShape) && { countryName: label }),
    ...(dot && { dot }),
    ...labelled({ width, height, dot, name, middle, countryName: label ?? '' }),
  };
}

/** The neighbours' outlines and the country's own, with as many corners as there is room for. */
function drawnIn(
  atlas: Atlas,
  projection: GeoProjection,
  latitude: number,
  found: number | undefined,
): readonly [land: string, country: string] {
  const path = geoPath(
    projection.clipExtent([
      [-3, -3],
      [width + 3, height + 3],
    ]),
  ).digits(0);
  const draw = ({ shape }: Country): string => stepsOf(path(shape) ?? '', grid);
  const mayBeSeen = viewOf(projection);
  for (let unseen = finest; ; unseen *= 2) {
    const countries = atlas.drawn(degreesOf(unseen, projection.scale(), latitude));
    const own = countries[found ?? -1];
    const land = countries
      .filter((it) => it !== own && mayBeSeen(it))
      .map(draw)
      .join('');
    const country = own === undefined ? '' : draw(own);
    if (land.length + country.length <= longest || unseen > finest * 64) return [land, country];
  }
}

/** Square units of a map as square degrees, as a power of two, so that maps of much the same scale share their outlines. */
function degreesOf(area: number, scale: number, latitude: number): number {
  const unitsPerDegree = (scale * Math.PI) / 180;
  const stretch = Math.cos((latitude * Math.PI) / 180);
  return 2 ** Math.round(Math.log2((area * stretch) / unitsPerDegree ** 2));
}

/** Tells whether a country's bounds and the view share anything. */
function viewOf(projection: GeoProjection): (country: Country) => boolean {
  const [left, top] = projection.invert?.([0, 0]) ?? [-180, 90];
  const [right, bottom] = projection.invert?.([width, height]) ?? [180, -90];
  return ({ bounds: [[west, south], [east, north]] }) => {
    if (south > top || north < bottom) return false;
    const wraps = west > east || left > right;
    return wraps || (west <= right && east >= left);
  };
}

function aroundPoint([longitude, latitude]: LongLat): GeoProjection {
  return geoMercator()
    .rotate([-longitude, 0])
    .center([0, latitude])
    .scale((width / span) * (180 / Math.PI))
    .translate([width / 2, height / 2])
    .precision(0);
}

/** The country with room round it, turned so that no country lies over the map's edge. */
function aroundCountry(country: Shape): GeoProjection {
  const { shape, middle } = mainlandOf(country);
  const margin = 24;
  return geoMercator()
    .rotate([-middle[0], 0])
    .precision(0)
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      shape,
    );
}

/** The middle of a country's mainland, where it is in the country. */
function middleOf(country: Shape, projection: GeoProjection): Point | undefined {
  const { middle, holdsMiddle } = mainlandOf(country);
  return holdsMiddle ? pointOf(projection, middle) : undefined;
}

function pointOf(projection: GeoProjection, [longitude, latitude]: LongLat): Point | undefined {
  const [x, y] = projection([longitude, latitude]) ?? [];
  return x === undefined || y === undefined ? undefined : { x: Math.round(x), y: Math.round(y) };
}
