import type { SourceSlice } from '../../article/article.ts';
import type { Label } from './label.ts';
import { type Line, sliceOf } from './line.ts';

/** One text of the layout: a line, or the lines of a hard-wrapped paragraph joined by spaces. */
export interface Unit {
  readonly text: string;
  readonly source: readonly SourceSlice[];
  /** Whether a blank line comes before it. */
  readonly apart: boolean;
}

/** A unit and what it is. */
export interface LabelledUnit extends Unit {
  readonly label: Label;
}

/** A unit of several lines. */
export function unitOf(lines: readonly Line[]): Unit {
  return {
    text: lines.map((line) => line.text).join(' '),
    source: lines.map((line) => sliceOf(line)),
    apart: lines[0]?.apart ?? true,
  };
}

/** Part of a unit: `[start, end)` of its text, without blanks at its ends, or undefined where nothing is left. */
export function partOf(unit: Unit, start: number, end = unit.text.length): Unit | undefined {
  const words = unit.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  if (to <= from) return undefined;
  return { text: unit.text.slice(from, to), source: slicesOf(unit, from, to), apart: unit.apart };
}

/** The slices that a range of a unit's text stands in; one blank stands between two slices. */
function slicesOf(unit: Unit, from: number, to: number): SourceSlice[] {
  const slices: SourceSlice[] = [];
  let at = 0;
  for (const { line, start, end } of unit.source) {
    const length = end - start;
    const first = Math.max(from - at, 0);
    const last = Math.min(to - at, length);
    if (first < last) slices.push({ line, start: start + first, end: start + last });
    at += length + 1;
  }
  return slices;
}
