/** A locator map: the picture of a country among its neighbours, which many places share, and where on it this place is. */
export interface PlaceMap {
  /** The picture's file, below the site's base. */
  readonly file: string;
  /** The country's name in the language of the edition; absent where the picture shows none. */
  readonly countryName?: string;
  /** Where the place is; absent where the place is the country. */
  readonly dot?: Point;
  /** Where the place's name stands, where there is room for it. */
  readonly dotLabel?: Point & { readonly anchor: 'start' | 'middle' | 'end' };
}

/** Of every locator map, in its own units. */
export const mapSize = { width: 400, height: 200 } as const;

/** Units of the map, from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
