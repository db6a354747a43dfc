/** The schema of a locator map. */
import type { PlaceMap, Point } from '../../archive/placeMap.ts';
import { decimal, object, oneOf, optional, ref, text, type Schema } from './schema.ts';

export const mapDefinitions: Readonly<Record<string, Schema>> = {
  placeMap: object<PlaceMap>('A locator map as shapes.', {
    width: decimal,
    height: decimal,
    grid: { ...decimal, description: 'Units of the map to a unit of path data.' },
    land: text('SVG path data.'),
    country: text('SVG path data.'),
    countryName: optional(text()),
    countryLabel: optional(ref('point')),
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
