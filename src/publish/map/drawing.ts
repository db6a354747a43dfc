/** The picture of a locator map: outlines without words, in colours that let the page's paper through, so that it fits every theme. */
import { geoPath, type GeoProjection } from 'd3-geo';
import { mapSize } from '../../archive/placeMap.ts';
import type { Atlas, Country } from './atlas.ts';
import { stepsOf } from './pathData.ts';
import type { View } from './view.ts';

/** Part of the pictures' names: counted up with every change of what is drawn here. */
export const drawing = 1;

const { width, height } = mapSize;
/** Square units of a corner that can be left out unseen: the finest that a map is drawn with. */
const finest = 0.5;
/** The longest path data of a picture; a view that needs more is drawn with fewer corners. */
const longest = 6_000;
/** Units of path data to a unit of the map. */
const grid = 2;

export function svgOf(atlas: Atlas, view: View): string {
  const [land, country] = drawnIn(atlas, view);
  const path = (data: string, colour: string, fill: number): string =>
    data === ''
      ? ''
      : `<path d="${data}" fill="${colour}" fill-opacity="${fill}" stroke="#887f72" stroke-opacity=".6"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * grid} ${height * grid}">` +
    `${path(land, '#887f72', 0.22)}${path(country, '#c8553d', 0.25)}</svg>\n`
  );
}

/** The neighbours' outlines and the country's own, with as many corners as there is room for. */
function drawnIn(
  atlas: Atlas,
  { projection, latitude, country: marked }: View,
): readonly [land: string, country: string] {
  const edge = 3;
  const path = geoPath(
    projection.clipExtent([
      [-edge, -edge],
      [width + edge, height + edge],
    ]),
  ).digits(1);
  const draw = ({ shape }: Country): string => stepsOf(path(shape) ?? '', 1 / grid);
  const mayBeSeen = sightOf(projection);
  for (let unseen = finest; ; unseen *= 2) {
    const countries = atlas.drawn(degreesOf(unseen, projection.scale(), latitude));
    const own = countries[marked ?? -1];
    const land = countries
      .filter((it) => it !== own && mayBeSeen(it))
      .map(draw)
      .join('');
    const country = own === undefined ? '' : draw(own);
    if (land.length + country.length <= longest || unseen > finest * 256) return [land, country];
  }
}

/** Square units of a map as square degrees, as a power of two, so that maps of much the same scale share their outlines. */
function degreesOf(area: number, scale: number, latitude: number): number {
  const unitsPerDegree = (scale * Math.PI) / 180;
  const stretch = Math.cos((latitude * Math.PI) / 180);
  return 2 ** Math.round(Math.log2((area * stretch) / unitsPerDegree ** 2));
}

/** Tells whether a country's bounds and the view share anything. */
function sightOf(projection: GeoProjection): (country: Country) => boolean {
  const [left, top] = projection.invert?.([0, 0]) ?? [-180, 90];
  const [right, bottom] = projection.invert?.([width, height]) ?? [180, -90];
  return ({ bounds: [[west, south], [east, north]] }) => {
    if (south > top || north < bottom) return false;
    const wraps = west > east || left > right;
    return wraps || (west <= right && east >= left);
  };
}
