import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from './placing.ts';

const view = { width: 1280, height: 800 };
const card = { width: 320, height: 200 };

describe('the place of a card', () => {
  it('is below its trigger, where the trigger begins', () => {
    const trigger = { left: 100, right: 180, top: 100, bottom: 120 };
    expect(placeOf(trigger, card, view, false)).toEqual({ left: 100, top: 126, height: 200 });
    expect(placeOf({ ...trigger, left: 600, right: 680 }, card, view, true).left).toBe(360);
  });

  it('is above a trigger at the foot of the window', () => {
    const trigger = { left: 100, right: 180, top: 700, bottom: 720 };
    expect(placeOf(trigger, card, view, false).top).toBe(494);
  });

  it('never covers its trigger, and is within the window, whatever their sizes', () => {
    const trigger = fc.record({ left: fc.nat(1200), top: fc.nat(780), wide: fc.nat(80) });
    const size = fc.record({ width: fc.nat(320), height: fc.nat(2000) });
    fc.assert(
      fc.property(trigger, size, fc.boolean(), ({ left, top, wide }, given, isRightToLeft) => {
        const edges = { left, right: left + wide, top, bottom: top + 20 };
        const placed = placeOf(edges, given, view, isRightToLeft);
        expect(placed.top >= edges.bottom || placed.top + placed.height <= edges.top).toBe(true);
        expect(placed.left).toBeGreaterThanOrEqual(0);
        expect(placed.left + given.width).toBeLessThanOrEqual(view.width);
      }),
    );
  });
});
