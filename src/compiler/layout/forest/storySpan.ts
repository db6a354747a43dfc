import type { Label } from '../label.ts';
import { endsSentence, isProse, weightOf } from '../shape.ts';
import { textFeaturesOf } from './textFeatures.ts';
import { type Forest, chanceOf } from './trees.ts';

/** Where the story stands among the lines: `[start, end)`, and how likely each line is part of it. */
export interface StorySpan {
  readonly start: number;
  readonly end: number;
  readonly chances: readonly number[];
}

/**
 * The run of lines that is most likely the story: the sum of the log odds of
 * its lines is the greatest. Undefined where the text is so clean that its
 * lines are better judged one by one.
 *
 *     Menu   Sport   Other headline   Story   Story   Heading   Story   Share   Other headline
 *     -3     -3      -2               +3      +3      +1        +3      -3      -2
 *                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function storySpanOf(
  texts: readonly string[],
  frame: readonly (Label | undefined)[],
  forest: Forest,
  letters: readonly boolean[] = [],
): StorySpan | undefined {
  if (!isCluttered(texts, frame)) return undefined;
  const chances = textFeaturesOf(texts, frame).map((row) => chanceOf(forest, row));
  const span = greatestRun(chances.map(oddsOf));
  if (span === undefined) return undefined;
  return {
    ...bridged(widened(span, texts, frame, chances), texts, frame, chances, letters),
    chances,
  };
}

/** Whether there is enough that is neither prose nor known for what it is. */
function isCluttered(texts: readonly string[], frame: readonly (Label | undefined)[]): boolean {
  const free = texts.filter((_, i) => frame[i] === undefined);
  const bare = free.filter((text) => text.length < 400 && !isProse(text));
  return texts.length <= 20_000 && bare.length >= 6 && bare.length * 4 >= free.length;
}

/** Log odds, no line deciding more than another by far. */
function oddsOf(chance: number): number {
  const bounded = Math.min(0.95, Math.max(0.05, chance));
  return Math.log(bounded / (1 - bounded));
}

function greatestRun(odds: readonly number[]): { start: number; end: number } | undefined {
  let best: { start: number; end: number; sum: number } | undefined;
  let [start, sum] = [0, 0];
  odds.forEach((value, i) => {
    if (sum <= 0) [start, sum] = [i, 0];
    sum += value;
    if (sum > (best?.sum ?? 0)) best = { start, end: i + 1, sum };
  });
  return best;
}

/** The run without titles at its edges that may be another story's, and with sentences there that the trees only doubt. */
function widened(
  { start, end }: { start: number; end: number },
  texts: readonly string[],
  frame: readonly (Label | undefined)[],
  chances: readonly number[],
): { start: number; end: number } {
  const isDoubtful = (i: number) => {
    const text = texts[i];
    if (text === undefined || frame[i] !== undefined || (chances[i] ?? 0) < 0.2) return false;
    return isProse(text) || (endsSentence(text) && weightOf(text) >= 3);
  };
  const isTitle = (i: number) => !isProse(texts[i] ?? '') && (chances[i] ?? 0) < 0.65;
  let [from, to] = [start, end];
  while (to - from > 1 && isTitle(to - 1)) to -= 1;
  while (to - from > 1 && isTitle(from)) from += 1;
  while (isDoubtful(from - 1)) from -= 1;
  while (isDoubtful(to)) to += 1;
  return { start: from, end: to };
}

/** So many lines of something else may interrupt a story: a list of links, a form, a post. */
const longestGap = 8;

/** The run with what goes on after an interruption, and with the ends of letters. */
function bridged(
  { start, end }: { start: number; end: number },
  texts: readonly string[],
  frame: readonly (Label | undefined)[],
  chances: readonly number[],
  letters: readonly boolean[],
): { start: number; end: number } {
  let to = end;
  for (let i = end; i < Math.min(texts.length, to + longestGap); i += 1) {
    const isSentence = isProse(texts[i] ?? '') && (chances[i] ?? 0) >= 0.5;
    const isStory = frame[i] === undefined && (isSentence || letters[i] === true);
    if (isStory) to = i + 1;
  }
  return { start, end: to };
}
