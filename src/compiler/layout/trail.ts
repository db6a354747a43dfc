/**
 * The way to a page as a site prints it above an article:
 *
 *     Lee Valley Courier > Local > Council
 *     ^^^^^^^^^^^^^^^^^^   ^^^^^   ^^^^^^^
 *     the site             steps
 */
import { folded, weightOf } from './shape.ts';
import { type Unit, partOf } from './unit.ts';
import { navigationLines, sectionLines } from './words/phrases.ts';

const separator = /\s*[>»›→/|]\s*/;
const mostSteps = 7;

/** Whether a line is such a way, or the rest of one. Most of its steps are sections that papers have, or the signs leave no doubt. */
export function isTrail(text: string): boolean {
  const parts = text.split(separator);
  if (parts.length < 2 || parts.length > mostSteps + 2) return false;
  const steps = parts.map(folded).filter((step) => step !== '');
  if (steps.length === 0 || steps.length > mostSteps) return false;
  if (steps.some((step) => weightOf(step) > 4)) return false;
  const known = steps.filter(isStep).length;
  if (known * 2 >= steps.length) return true;
  // Arrows between names stand in nothing else; a stroke is also an "or".
  const arrows = text.match(/(?:^|\s)[>»›→]\s/g)?.length ?? 0;
  const strokes = text.match(/(?:^|\s)[/|]\s/g)?.length ?? 0;
  return isOfNames(parts) && (arrows >= 2 || (strokes >= 2 && known > 0));
}

const isStep = (plain: string): boolean => sectionLines.has(plain) || navigationLines.has(plain);

/** Each step begins as a name does, and none ends as a sentence does. */
function isOfNames(parts: readonly string[]): boolean {
  return parts.every((part) => part === '' || /^[\p{Lu}\p{Lo}\p{N}][^.!?,;:"“”«]*$/u.test(part));
}

/** The units, where the first is a way from the site's name on: the name and what stands beside it are units of their own. */
export function withSiteApart(units: readonly Unit[]): readonly Unit[] {
  const [first, ...others] = units;
  if (first === undefined || first.text.length > 200 || !isTrail(first.text)) return units;
  const name = findName(first.text);
  if (name === undefined) return units;
  const [start, end] = name;
  const parts = [partOf(first, 0, start), partOf(first, start, end), partOf(first, end)];
  return [...parts.filter((part) => part !== undefined), ...others];
}

/** `[start, end)` of the first step, or of the one after "Home", where it is no section. */
function findName(text: string): readonly [number, number] | undefined {
  let start = 0;
  for (const part of text.split(separator).slice(0, 2)) {
    const at = text.indexOf(part, start);
    if (part !== '' && !isStep(folded(part)) && /\p{L}/u.test(part)) return [at, at + part.length];
    if (sectionLines.has(folded(part))) return undefined;
    start = at + part.length;
  }
  return undefined;
}
