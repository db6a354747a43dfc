/**
 * What each unit of a plain text is in the layout of an article: first what its
 * words alone tell, then what its neighbours tell, then its place.
 */
import { frameLabelOf } from './frame.ts';
import { type StorySpan, storySpanOf } from './forest/storySpan.ts';
import textForest from './forest/textForest.json' with { type: 'json' };
import type { Forest } from './forest/trees.ts';
import { areFootnotes, footnoteMarkerOf } from './footnote.ts';
import { headOf } from './head/head.ts';
import type { Label } from './label.ts';
import { type Frame, withNeighbours } from './neighbours.ts';
import { letterLinesIn } from './letter.ts';
import { endsSentence, isBulleted, isProse, weightOf } from './shape.ts';
import { tailOf } from './tail.ts';
import type { LabelledUnit, Unit } from './unit.ts';

/** Label the units of a story whose headline is known: the text of a feed's item. */
export function classifyStory(units: readonly Unit[]): LabelledUnit[] {
  const frame = withNeighbours(
    units,
    units.map((unit) => frameLabelOf(unit.text)),
  );
  return labelled(units, frame, 0, new Map());
}

/** Label every unit of a text. */
export function classify(units: readonly Unit[], forest: Forest = textForest): LabelledUnit[] {
  const frame = withNeighbours(
    units,
    units.map((unit, i) => firstLabelOf(unit.text, i)),
  );
  const letters = letterLinesIn(units);
  const span = storySpanOf(
    units.map((unit) => unit.text),
    frame,
    forest,
    letters,
  );
  const head = headOf(units, frame, span?.start);
  return labelled(units, frame, head.end, head.labels, span && { ...span, letters });
}

/** The run of the story, and which lines anywhere are the end of a letter or a reader's word. */
interface LetteredSpan extends StorySpan {
  readonly letters: readonly boolean[];
}

function labelled(
  units: readonly Unit[],
  frame: Frame,
  headEnd: number,
  head: ReadonlyMap<number, Label>,
  span?: LetteredSpan,
): LabelledUnit[] {
  const tail = tailOf(units, frame, headEnd);
  const placed = units.map(
    (unit, i) =>
      head.get(i) ??
      tail.get(i) ??
      placedLabelOf(units, frame, i, headEnd) ??
      (span ? besideSpanLabelOf(unit, i, span) : undefined),
  );
  const notes = areFootnotes(
    units.map((unit) => unit.text),
    placed.map((label) => label === undefined),
  );
  return units.map((unit, i) => {
    const label = placed[i] ?? (notes[i] ? 'footnote' : storyLabelOf(units, placed, i));
    return { ...unit, label };
  });
}

/** What the words tell; but the name of an agency on the first line is the site's, not a picture's credit. */
function firstLabelOf(text: string, index: number): Label | undefined {
  const label = frameLabelOf(text);
  const isName = index === 0 && label === 'credit' && /^[\p{L}\p{N} .-]+$/u.test(text);
  return isName && weightOf(text) <= 4 ? undefined : label;
}

/** From this chance on a sentence after the story's run is the story's too. */
const likelyProse = 0.25;

/** Titles and links after the story, and in it those that are hardly its own. */
function besideSpanLabelOf({ text }: Unit, index: number, span: LetteredSpan): Label | undefined {
  const isIn = index >= span.start && index < span.end;
  if (isIn && span.letters[index] === true) return undefined;
  const isNote = index < span.end + 4 && footnoteMarkerOf(text) !== undefined;
  const chance = span.chances[index] ?? 1;
  const isOwn = chance >= 0.12 || isProse(text);
  if (index >= span.start && isProse(text) && chance >= likelyProse) return undefined;
  if (isNote || (isIn && isOwn)) return undefined;
  return weightOf(text) >= 4 ? 'related' : 'navigation';
}

/** A byline belongs to the head and to the end; in the middle of a story the words are the story's. */
function placedLabelOf(
  units: readonly Unit[],
  frame: Frame,
  index: number,
  headEnd: number,
): Label | undefined {
  const label = frame[index];
  if (label !== 'byline' && label !== 'agency') return label;
  const isNear = index < headEnd + 3 || units.length - index <= 6;
  const after = units
    .slice(index + 1, index + 7)
    .filter((unit, i) => frame[index + 1 + i] === undefined && isProse(unit.text));
  return isNear || after.length <= 1 ? label : undefined;
}

/** What a unit of the story is. */
function storyLabelOf(units: readonly Unit[], placed: Frame, index: number): Label {
  const text = units[index]?.text ?? '';
  if (isBulleted(text)) return 'item';
  if (!isHeading(text) || !isFollowedByText(units, placed, index, isQuestion(text) ? 2 : 1))
    return 'body';
  if (weightOf(text) < 9 || /[:#?؟？]/.test(text)) return 'subheading';
  // Subheadings are short: so many words between two paragraphs are another story's title, or a cut sentence.
  return /[,،、;]/.test(text) ? 'body' : 'related';
}

/** Whether a paragraph comes after a line, or after one more line, which may be the next heading. */
function isFollowedByText(
  units: readonly Unit[],
  placed: Frame,
  index: number,
  within: number,
): boolean {
  const next = [1, 2, 3, 4]
    .map((step) => index + step)
    .filter((i) => i < units.length && placed[i] === undefined)
    .slice(0, within)
    .map((i) => units[i]?.text ?? '');
  return next.some(
    (text) => isProse(text) && !(isQuestion(text) && next[0] === text && within === 1),
  );
}

/** Whether a line can be a subheading: few words that are no sentence, or one short question. */
function isHeading(text: string): boolean {
  if (text.length > 200 || weightOf(text) > 16 || /[,;:،؛：]$/.test(text)) return false;
  if (isQuestion(text)) return weightOf(text) <= 14 && /^\p{L}/u.test(text) && !/[.:]\s/.test(text);
  return !isProse(text) && !endsSentence(text);
}

const isQuestion = (text: string): boolean => /[?？؟]$/.test(text);
