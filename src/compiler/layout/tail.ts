import type { Frame } from './neighbours.ts';
import type { Label } from './label.ts';
import { folded, isProse, weightOf } from './shape.ts';
import { promotionLines, relatedHeadings } from './words/phrases.ts';
import type { Unit } from './unit.ts';

/**
 * What stands after the story: other stories, topics, buttons. It begins at a
 * heading that says so ("Related Topics", "Sponsored Links", "Share this
 * story"), provided that hardly any running text follows: a page may promote
 * something in the middle of its story too.
 */
export function tailOf(
  units: readonly Unit[],
  frame: Frame,
  from: number,
): ReadonlyMap<number, Label> {
  const start = tailStartOf(units, frame, from);
  const labels = new Map<number, Label>();
  if (start === undefined) return labels;
  for (let i = start; i < units.length; i += 1) {
    const known = frame[i];
    if (known !== undefined && known !== 'date' && known !== 'mark') continue;
    labels.set(i, weightOf(units[i]?.text ?? '') >= 4 ? 'related' : 'navigation');
  }
  return labels;
}

/** How much of the prose may come after a heading of links (teasers), and after a mere button. */
const [mostTeasers, mostRemarks] = [0.1, 0.03];

function tailStartOf(units: readonly Unit[], frame: Frame, from: number): number | undefined {
  const weights = units.map((unit, i) => {
    const isText = i >= from && frame[i] === undefined && isProse(unit.text);
    return isText ? weightOf(unit.text) : 0;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let after = 0;
  let start: number | undefined;
  for (let i = units.length - 1; i >= from; i -= 1) {
    after += weights[i] ?? 0;
    if (after > total * mostTeasers) break;
    const isButton = frame[i] === 'navigation' && /\p{L}/u.test(units[i]?.text ?? '');
    if (opensTail(units[i]?.text ?? '') || (isButton && after <= total * mostRemarks)) start = i;
  }
  return start;
}

/** A heading of links or of advertisements. */
function opensTail(text: string): boolean {
  const plain = folded(text);
  return relatedHeadings.has(plain) || promotionLines.has(plain);
}
