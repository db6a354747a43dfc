/** A locator map as shapes: enough to see where in the world a place lies. Drawn once, by the publisher. */
export interface PlaceMap {
  readonly width: number;
  readonly height: number;
  /** Path data of the land in view. */
  readonly land: string;
  /** Path data of the country that the place lies in or is. */
  readonly country: string;
  /** The country's name in English. */
  readonly countryName: string;
  /** Where the country's name stands, where it does not come in the way of the place's own. */
  readonly countryLabel?: Point;
  /** Where the place is; absent where the place is the country. */
  readonly dot?: Point;
}

/** Units of the map, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Draws the map of a position, where it can. */
export type MapMaker = (place: {
  readonly latitude: number;
  readonly longitude: number;
  readonly isCountry: boolean;
}) => PlaceMap | undefined;
