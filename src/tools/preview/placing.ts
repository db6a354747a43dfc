/** Where a card stands: beside what it belongs to, never on it, within the window. */

/** Edges in pixels from the window's upper left corner. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placed {
  readonly left: number;
  readonly top: number;
  /** As high as there is room. */
  readonly height: number;
}

/** Between the card and what it belongs to, and the window's edge. */
const gap = 6;

/** The place of a card: below its trigger where it has room, else above, else where there is more. It begins where the trigger begins. */
export function placeOf(trigger: Edges, card: Size, view: Size, isRightToLeft: boolean): Placed {
  const below = view.height - trigger.bottom - 2 * gap;
  const above = trigger.top - 2 * gap;
  const isBelow = card.height <= below || below >= above;
  const height = Math.max(0, Math.min(card.height, isBelow ? below : above));
  const start = isRightToLeft ? trigger.right - card.width : trigger.left;
  return {
    left: Math.max(gap, Math.min(start, view.width - card.width - gap)),
    top: isBelow ? trigger.bottom + gap : trigger.top - gap - height,
    height,
  };
}
