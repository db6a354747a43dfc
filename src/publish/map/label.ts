/** Where a place's name stands on a locator map, so that it never goes over the edge. */
import type { PlaceMap, Point } from '../../archive/placeMap.ts';

type Label = NonNullable<PlaceMap['dotLabel']>;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The widest that a letter of a label is, in units: an em for the scripts whose letters are square. */
const letter = { narrow: 9, wide: 16 };
const lineHeight = 20;
/** From the dot to its name. */
const gap = 9;

/** Right of the dot, left of it, below it or above it: the first that has room. A name without room is not on the map; the words under it say the same. */
export function labelOf(name: string, dot: Point, size: Size): Label | undefined {
  const wide = widthOf(name);
  return placesBeside(dot).find((label) => isInside(boxOf(label, wide), size));
}

function placesBeside({ x, y }: Point): readonly Label[] {
  return [
    { x: x + gap, y: y + 5, anchor: 'start' },
    { x: x - gap, y: y + 5, anchor: 'end' },
    { x, y: y + 22, anchor: 'middle' },
    { x, y: y - 12, anchor: 'middle' },
  ];
}

/** At least as wide as the text is drawn, whatever the reader's face. */
function widthOf(text: string): number {
  return Array.from(text, (it) => (it < '\u2e80' ? letter.narrow : letter.wide)).reduce(
    (sum, it) => sum + it,
    0,
  );
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label stands on its line, five units below its middle. */
function boxOf({ x, y, anchor }: Label, wide: number): Box {
  const before = { start: 0, middle: wide / 2, end: wide }[anchor];
  const top = y - 5 - lineHeight / 2;
  return { left: x - before, right: x - before + wide, top, bottom: top + lineHeight };
}

const isInside = ({ left, right, top, bottom }: Box, { width, height }: Size): boolean =>
  left >= 2 && right <= width - 2 && top >= 2 && bottom <= height - 2;
