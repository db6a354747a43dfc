/**
 * What each unit of a plain text is in the layout of an article: first what its
 * words alone tell, then what its place tells.
 */
import { isDatedCaption } from './caption.ts';
import { frameLabelOf } from './frame.ts';
import { type Frame, headOf } from './head.ts';
import type { Label } from './label.ts';
import { footnoteMarkerOf } from './footnote.ts';
import { endsSentence, isBulleted, isProse, weightOf } from './shape.ts';
import { tailOf } from './tail.ts';
import type { LabelledUnit, Unit } from './unit.ts';

/** Label every unit. */
export function classify(units: readonly Unit[]): LabelledUnit[] {
  const frame = withFigures(
    units,
    units.map((unit) => frameLabelOf(unit.text)),
  );
  const head = headOf(units, frame);
  const tail = tailOf(units, frame, head.end);
  const placed = units.map(
    (_, i) => head.labels.get(i) ?? tail.get(i) ?? placedLabelOf(frame, i, head.end, units),
  );
  const notes = footnotesIn(units, placed);
  return units.map((unit, i) => ({
    ...unit,
    label: placed[i] ?? (notes.has(i) ? 'footnote' : storyLabelOf(units, placed, i)),
  }));
}

/** A lone mark takes the credit after it along; a dated sentence beside a credit is its caption. */
function withFigures(units: readonly Unit[], frame: Frame): (Label | undefined)[] {
  const marked = frame.map((label, i) => {
    const isName =
      frame[i - 1] === 'mark' && label === undefined && weightOf(units[i]?.text ?? '') <= 6;
    return isName && /[©:]$/.test(units[i - 1]?.text ?? '') && !endsSentence(units[i]?.text ?? '')
      ? 'credit'
      : label;
  });
  return marked.map((label, i) => {
    if (label !== undefined || (marked[i - 1] !== 'credit' && marked[i + 1] !== 'credit'))
      return label;
    return isDatedCaption(units[i]?.text ?? '') ? 'caption' : label;
  });
}

/** A byline belongs to the head and to the end; in the middle of a story the words are the story's. */
function placedLabelOf(
  frame: Frame,
  index: number,
  headEnd: number,
  units: readonly Unit[],
): Label | undefined {
  const label = frame[index];
  if (label !== 'byline' && label !== 'agency') return label;
  const isNear = index < headEnd || units.length - index <= 6;
  const proseAfter = units
    .slice(index + 1, index + 7)
    .filter((unit, i) => frame[index + 1 + i] === undefined && isProse(unit.text));
  return isNear || proseAfter.length <= 1 ? label : undefined;
}

/** Notes with a marker stand after the last paragraph. */
function footnotesIn(units: readonly Unit[], placed: Frame): ReadonlySet<number> {
  const notes = new Set<number>();
  for (let i = units.length - 1; i > 0; i -= 1) {
    if (placed[i] !== undefined) continue;
    const text = units[i]?.text ?? '';
    if (footnoteMarkerOf(text) === undefined || !isProse(text)) break;
    notes.add(i);
  }
  return notes;
}

function storyLabelOf(units: readonly Unit[], placed: Frame, index: number): Label {
  const text = units[index]?.text ?? '';
  if (isBulleted(text)) return 'item';
  if (
    isProse(text) ||
    (endsSentence(text) && !/[?？؟]$/.test(text)) ||
    weightOf(text) > 16 ||
    text.length > 200
  )
    return 'body';
  const next = [1, 2, 3]
    .map((step) => index + step)
    .find((i) => i < units.length && placed[i] === undefined);
  const follows = next !== undefined && isProse(units[next]?.text ?? '');
  return follows && !/[,;،؛]$/.test(text) ? 'subheading' : 'body';
}
