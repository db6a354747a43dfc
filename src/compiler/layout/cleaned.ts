import type { CleanedLine, CleaningRule } from '../../article/cleaning.ts';
import type { Unit } from './unit.ts';

/** A unit that the page does not show, line by line. */
export function cleanedLinesOf(unit: Unit, rule: CleaningRule): CleanedLine[] {
  let at = 0;
  return unit.source.map(({ line, start, end }) => {
    const text = unit.text.slice(at, at + end - start);
    at += end - start + 1;
    return { line, text, rule };
  });
}
