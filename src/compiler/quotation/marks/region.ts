import type { Mark } from './mark.ts';
import { marksIn } from './mark.ts';

/**
 * The words between an outer pair of quotation marks in one paragraph, marks excluded.
 *
 *     “He told me, ‘no,’ and left,” she said.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ one region: what is nested belongs to it
 */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** With the marks. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly family: Mark['family'];
  /** A transcript's label stood inside the marks, before the words. */
  readonly labelled: boolean;
  /** The paragraph ends before the closing mark. */
  readonly unclosed: boolean;
}

/** The outermost quoted regions of a paragraph, in order; no two overlap. */
export function regionsIn(text: string): readonly Region[] {
  const marks = marksIn(text);
  if (marks.length === 0) return [];
  const doubles = marks.filter(({ family }) => family !== 'single');
  const all = marks.filter(({ family }) => family === 'single');
  const outer = withoutInner(paired(doubles, text), all, text);
  const singles = outsideOf(all, outer);
  const british = paired(withoutPossessives(singles, text), text).filter(
    (region) => !region.unclosed || isWholeParagraph(region, text),
  );
  return [...outer, ...british].sort((a, b) => a.start - b.start);
}

/** Pair with nesting; where the marks do not balance, pair each opening with the next closing mark. */
function paired(marks: readonly Mark[], text: string): readonly Region[] {
  const nested = pairedBy(marks, text, true);
  return nested ?? pairedBy(marks, text, false) ?? [];
}

function pairedBy(marks: readonly Mark[], text: string, nesting: boolean) {
  const regions: Region[] = [];
  let first: Mark | undefined;
  let depth = 0;
  for (const mark of marks) {
    if (first === undefined) {
      if (!mark.opens) continue;
      first = mark;
      depth = 1;
    } else if (mark.closes && fits(first, mark)) {
      depth -= 1;
      if (depth > 0 && nesting) continue;
      push(regions, first, mark, text);
      first = undefined;
    } else if (mark.opens && nesting && mark.directed && first.directed) {
      depth += 1;
    } else if (mark.opens && !mark.closes && !nesting && mark.start - first.end > 1) {
      // A closing mark was forgotten: the new one opens.
      first = mark;
    }
  }
  if (first !== undefined && depth > 1) return undefined;
  if (first !== undefined) push(regions, first, undefined, text);
  return regions;
}

/** Whether two marks can be a pair: what opens with `''` does not close with `”`. */
function fits(opening: Mark, closing: Mark): boolean {
  return opening.family === closing.family || opening.family === 'doubled';
}

function push(regions: Region[], opening: Mark, closing: Mark | undefined, text: string): void {
  const label = labelAfter(opening, text);
  let start = opening.end + label;
  let end = closing?.start ?? text.length;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end)) || isDirection(text.slice(start, end))) return;
  regions.push({
    start,
    end,
    outerStart: label > 0 ? start : opening.start,
    outerEnd: closing?.end ?? text.length,
    family: opening.family,
    labelled: label > 0,
    unclosed: closing === undefined,
  });
}

/**
 * Length of a transcript's label inside the marks: it names the speaker and is not said.
 *
 *     "PENCE: The truth is simple.
 *      ^^^^^^^
 */
function labelAfter({ end }: Mark, text: string): number {
  const label = /^\s*\p{Lu}[\p{Lu}.'’ -]{2,30}:\s/u.exec(text.slice(end, end + 40));
  return label?.[0].length ?? 0;
}

/** "(CROSSTALK.)": what happens, not what is said. */
const isDirection = (words: string): boolean => /^[([][^\p{Ll}]*[)\]]\.?$/u.test(words);

/**
 * The double-marked regions that no single-marked one encloses. British style turns the
 * nesting round, and its outer mark must be curly, or it could be an apostrophe.
 *
 *     ‘He shouted "stop" and it stopped,’ she said.
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function withoutInner(
  regions: readonly Region[],
  singles: readonly Mark[],
  text: string,
): readonly Region[] {
  if (!text.includes('‘') || regions.length === 0) return regions;
  const around = paired(withoutPossessives(singles, text), text).filter(
    ({ unclosed, outerStart, outerEnd }) =>
      !unclosed && text[outerStart] === '‘' && /[.,?!…]$/.test(text.slice(0, outerEnd - 1)),
  );
  let nth = 0;
  return regions.filter(({ outerStart, outerEnd }) => {
    while (nth < around.length && (around[nth]?.outerEnd ?? 0) < outerEnd) nth += 1;
    return (around[nth]?.outerStart ?? Infinity) > outerStart;
  });
}

function outsideOf(marks: readonly Mark[], regions: readonly Region[]): readonly Mark[] {
  let next = 0;
  return marks.filter(({ start }) => {
    while (next < regions.length && (regions[next]?.outerEnd ?? 0) <= start) next += 1;
    const region = regions[next];
    return region === undefined || start < region.outerStart;
  });
}

/**
 * Drop plural possessives inside British quotations: a mark after an s and before a
 * lower-case word, when a mark after a stop still comes.
 *
 *     'It is the workers' union,' she said.
 *                      ^ no mark
 */
function withoutPossessives(marks: readonly Mark[], text: string): readonly Mark[] {
  let stopAhead = false;
  const kept: Mark[] = [];
  for (const mark of marks.toReversed()) {
    const before = text.charAt(mark.start - 1);
    if (mark.closes && /[.,?!…]/.test(before)) stopAhead = true;
    const possessive =
      stopAhead &&
      mark.closes &&
      /s/i.test(before) &&
      /^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
    if (mark.opens && !mark.closes) stopAhead = false;
    if (!possessive) kept.push(mark);
  }
  return kept.toReversed();
}

/** An unclosed British quotation counts only where the paragraph begins with it. */
function isWholeParagraph(region: Region, text: string): boolean {
  return (
    text.slice(0, region.outerStart).trim() === '' &&
    text.charAt(region.outerStart) === '‘' &&
    text.length - region.start > 40
  );
}
