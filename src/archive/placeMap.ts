/** A locator map as shapes: enough to see where in the world a place lies. Drawn once, by the publisher. */
export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** Units of the map to a unit of path data. */
  readonly grid: number;
  /** Path data of the land in view. */
  readonly land: string;
  /** Path data of the country that the place lies in or is; empty where the atlas does not have it. */
  readonly country: string;
  /** The country's name in the language of the edition; absent where it is not drawn and the place's own. */
  readonly countryName?: string;
  /** Where the country's name stands, where it does not come in the way of the place's own. */
  readonly countryLabel?: Point;
  /** Where the place is; absent where the place is the country. */
  readonly dot?: Point;
  /** Where the place's name stands, where there is room for it. */
  readonly dotLabel?: Point & { readonly anchor: 'start' | 'middle' | 'end' };
}

/** Units of the map, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is to be drawn. */
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

/** Draws the map of a place, where it can. */
export type MapMaker = (place: MappedPlace) => PlaceMap | undefined;
