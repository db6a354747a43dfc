/** Locator maps: where a place lies in its country, and the country among its neighbours. */
import { mapSize, type PlaceMap } from '../../archive/placeMap.ts';
import type { PlainFile } from '../plainFile.ts';
import { openAtlas, type Atlas } from './atlas.ts';
import { drawing, svgOf } from './drawing.ts';
import { labelOf } from './label.ts';
import { findView, pointOf, type MappedPlace, type View } from './view.ts';

/** Makes the maps of places, and the pictures that they show, which are drawn when they are written. */
export interface MapMaker {
  readonly findMap: (place: MappedPlace) => PlaceMap | undefined;
  readonly findPicture: (place: MappedPlace) => PlainFile | undefined;
}

/** Maps by what they show, as JSON; null where a place has none. */
export type KnownMaps = ReadonlyMap<string, PlaceMap | null>;

/** The atlas is opened with the first place whose map is not known before; each that is asked for is put into `asked`. */
export function mapMaker(
  before: KnownMaps = new Map(),
  asked = new Map<string, PlaceMap | null>(),
): MapMaker {
  let opened: Atlas | undefined;
  const atlas = (): Atlas => (opened ??= openAtlas());
  const findMap = (place: MappedPlace): PlaceMap | undefined => {
    const key = JSON.stringify(place);
    const known = (asked.has(key) ? asked : before).get(key);
    const map = known === undefined ? (mapIn(atlas(), place) ?? null) : known;
    asked.set(key, map);
    return map ?? undefined;
  };
  return {
    findMap,
    findPicture: (place) => {
      const name = findMap(place)?.file;
      if (name === undefined) return undefined;
      return { name, key: name, content: () => drawnIn(atlas(), place) };
    },
  };
}

function mapIn(atlas: Atlas, place: MappedPlace): PlaceMap | undefined {
  const view = findView(atlas, place);
  return view && mapOf(place, view, atlas);
}

function drawnIn(atlas: Atlas, place: MappedPlace): string {
  const view = findView(atlas, place);
  if (view === undefined) throw new RangeError(`There is no map of ${place.name}.`);
  return svgOf(atlas, view);
}

/** Browsers keep a picture for ever, so its name says which drawing it is. */
const pictureName = (view: View): string => `media/map-${view.name}.${drawing}.svg`;

function mapOf(place: MappedPlace, view: View, atlas: Atlas): PlaceMap {
  const { name, longitude, latitude, isCountry, countryName } = place;
  const shape = atlas.drawn(0)[view.country ?? -1]?.shape;
  const isWhole = isCountry && shape !== undefined;
  const dot = isWhole ? undefined : pointOf(view.projection, [longitude, latitude]);
  const label = countryName ?? shape?.properties.name;
  const dotLabel = dot && labelOf(name, dot, mapSize);
  return {
    file: pictureName(view),
    ...(label !== undefined && !(isCountry && !isWhole) && { countryName: label }),
    ...(dot && { dot }),
    ...(dotLabel && { dotLabel }),
  };
}
