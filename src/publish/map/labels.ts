/** Where the names on a locator map stand, so that they never lie on each other, on the dot or over the edge. */
import type { PlaceMap, Point } from '../../archive/placeMap.ts';

interface Unlabelled {
  readonly width: number;
  readonly height: number;
  readonly dot: Point | undefined;
  readonly name: string;
  /** The middle of the country, where its name would stand. */
  readonly middle: Point | undefined;
  readonly countryName: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The widest that a letter of a label is, in units: an em for the scripts whose letters are square. */
const letter = { narrow: 9, wide: 16 };
const lineHeight = 20;
/** From the dot to its name. */
const gap = 9;

/** The labels that have room: the place's own first, then the country's. What has none is not on the map; the words under it say the same. */
export function labelled(map: Unlabelled): Pick<PlaceMap, 'dotLabel' | 'countryLabel'> {
  const { dot, name, middle, countryName } = map;
  const own = dot && placesBeside(dot, widthOf(name)).find(({ box }) => isInside(box, map));
  const taken = [dot && around(dot, 14, 14), own?.box].filter((box) => box !== undefined);
  const box = middle && around(middle, widthOf(countryName), lineHeight);
  const hasRoom = box && isInside(box, map) && taken.every((it) => !overlap(it, box));
  return {
    ...(own && { dotLabel: own.label }),
    ...(hasRoom && countryName !== '' && { countryLabel: middle }),
  };
}

interface Placed {
  readonly label: NonNullable<PlaceMap['dotLabel']>;
  readonly box: Box;
}

/** Right of the dot, left of it, below it, above it. */
function placesBeside({ x, y }: Point, wide: number): readonly Placed[] {
  const [up, down] = [y - lineHeight / 2, y + lineHeight / 2];
  return [
    {
      label: { x: x + gap, y: y + 5, anchor: 'start' },
      box: { left: x + gap, right: x + gap + wide, top: up, bottom: down },
    },
    {
      label: { x: x - gap, y: y + 5, anchor: 'end' },
      box: { left: x - gap - wide, right: x - gap, top: up, bottom: down },
    },
    {
      label: { x, y: y + 22, anchor: 'middle' },
      box: around({ x, y: y + 17 }, wide, lineHeight),
    },
    {
      label: { x, y: y - 12, anchor: 'middle' },
      box: around({ x, y: y - 17 }, wide, lineHeight),
    },
  ];
}

/** At least as wide as the text is drawn, whatever the reader's face. */
function widthOf(text: string): number {
  return Array.from(text, (it) => (it < '\u2e80' ? letter.narrow : letter.wide)).reduce(
    (sum, it) => sum + it,
    0,
  );
}

const around = ({ x, y }: Point, wide: number, high: number): Box => ({
  left: x - wide / 2,
  right: x + wide / 2,
  top: y - high / 2,
  bottom: y + high / 2,
});

const isInside = ({ left, right, top, bottom }: Box, map: Unlabelled): boolean =>
  left >= 2 && right <= map.width - 2 && top >= 2 && bottom <= map.height - 2;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
