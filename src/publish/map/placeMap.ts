/** Locator maps: where a place lies in its country, and the country among its neighbours. */
import { mapSize, type PlaceMap } from '../../archive/placeMap.ts';
import type { PlainFile } from '../plainFile.ts';
import { openAtlas, type Atlas } from './atlas.ts';
import { drawing, svgOf } from './drawing.ts';
import { labelOf } from './label.ts';
import { findView, pointOf, type MappedPlace, type View } from './view.ts';

/** Makes the maps of places, and the pictures that they show, which are drawn when they are written. The atlas is opened with the first of them. */
export interface MapMaker {
  readonly findMap: (place: MappedPlace) => PlaceMap | undefined;
  readonly findPicture: (place: MappedPlace) => PlainFile | undefined;
}

export function mapMaker(): MapMaker {
  let opened: Atlas | undefined;
  const atlas = (): Atlas => (opened ??= openAtlas());
  return {
    findMap: (place) => {
      const view = findView(atlas(), place);
      return view && mapOf(place, view, atlas());
    },
    findPicture: (place) => {
      const view = findView(atlas(), place);
      if (view === undefined) return undefined;
      const name = pictureName(view);
      return { name, key: name, content: () => svgOf(atlas(), view) };
    },
  };
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
