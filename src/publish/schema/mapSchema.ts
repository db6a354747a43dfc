/** The schema of a locator map. */
import type { PlaceMap, Point } from '../../archive/placeMap.ts';
import { decimal, object, oneOf, optional, ref, text, type Schema } from './schema.ts';

export const mapDefinitions: Readonly<Record<string, Schema>> = {
  placeMap: object<PlaceMap>('A locator map.', {
    file: text(
      'Path of the picture, an SVG file of 400 by 200 units, below the address of the edition.',
    ),
    countryName: optional(text()),
    dot: optional(ref('point')),
    dotLabel: optional(
      object<NonNullable<PlaceMap['dotLabel']>>('Where its name stands.', {
        x: decimal,
        y: decimal,
        anchor: oneOf<'start' | 'middle' | 'end'>()('start', 'middle', 'end'),
      }),
    ),
  }),
  point: object<Point>('Units of the map.', { x: decimal, y: decimal }),
};
