/**
 * The head of an article: the lines before its first paragraph. Finds the
 * headline, its repetitions, and what stands around it.
 */
import { headlineCandidatesOf } from '../forest/headlineFeatures.ts';
import headlineForest from '../forest/headlineForest.json' with { type: 'json' };
import { chanceOf } from '../forest/trees.ts';
import type { Label } from '../label.ts';
import type { Frame } from '../neighbours.ts';
import { sectionLines } from '../words/phrases.ts';
import { folded, isProse, weightOf } from '../shape.ts';
import type { Unit } from '../unit.ts';

/** The head: units `[0, end)`, and which of them is the headline. */
export interface Head {
  readonly end: number;
  readonly labels: ReadonlyMap<number, Label>;
}

/** Label the head of the article. `from` is where the story starts among much else; undefined for a clean text. */
export function headOf(units: readonly Unit[], frame: Frame, from?: number): Head {
  const end = headEndOf(units, frame, from ?? 0);
  const labels = new Map<number, Label>();
  const again = from === undefined ? repetitionsIn(units, frame, end) : undefined;
  const headline =
    again?.chosen ??
    (from === undefined ? headlineIn(units, frame, end) : headlineAbove(units, frame, from));
  if (headline === undefined) return { end, labels: aroundNothing(units, frame, end) };
  labels.set(headline, 'headline');
  for (const index of again?.others ?? copiesOf(units, headline, end)) {
    labels.set(index, 'headline again');
  }
  let hasStandfirst = false;
  for (let i = 0; i < end; i += 1) {
    if (labels.has(i) || frame[i] !== undefined) continue;
    const label = i < headline ? labelBefore(units, i) : labelAfter(units, i, hasStandfirst);
    if (label) labels.set(i, label);
    if (label === 'standfirst') hasStandfirst = true;
  }
  return { end, labels };
}

/**
 * Where the head ends: at the first prose, or, where a date or a byline follows
 * within a few lines and at most one paragraph, after that.
 */
function headEndOf(units: readonly Unit[], frame: Frame, from: number): number {
  const firstFree = frame.indexOf(undefined);
  const isText = (i: number) => {
    const text = units[i]?.text ?? '';
    if (i < from || frame[i] !== undefined || !isProse(text)) return false;
    return !(i === firstFree && (isHeadlineWithMark(text) || isTitleCase(text)));
  };
  let end = 0;
  while (end < units.length && !isText(end)) end += 1;
  if (end === units.length) return endWithoutText(frame);
  const texts = new Set<string>();
  for (let i = end; i < Math.min(units.length, end + 6) && texts.size < 2; i += 1) {
    if (isText(i)) texts.add(folded(units[i]?.text ?? ''));
    const dated = frame[i] === 'date' || frame[i] === 'byline';
    if (dated && texts.size < 2 && isTitled(units, frame, i) && isTextAfter(i, units, isText))
      end = i + 1;
  }
  return end;
}

/** Where nothing is prose, the head is the first line, and the date or byline that follows. */
function endWithoutText(frame: Frame): number {
  const last = frame.slice(0, 8).findLastIndex((label) => label === 'date' || label === 'byline');
  return Math.min(frame.length, Math.max(last + 1, 1));
}

/** Whether some line before `index` can be a headline. */
function isTitled(units: readonly Unit[], frame: Frame, index: number): boolean {
  const before = units.slice(0, index);
  return before.some(
    (unit, i) => frame[i] === undefined && (!isProse(unit.text) || isRepeated(units, i, index)),
  );
}

function isTextAfter(
  index: number,
  units: readonly Unit[],
  isText: (i: number) => boolean,
): boolean {
  for (let i = index + 1; i < units.length; i += 1) if (isText(i)) return true;
  return false;
}

function isRepeated(units: readonly Unit[], index: number, end: number): boolean {
  const plain = folded(units[index]?.text ?? '');
  return units.slice(index + 1, end).some((unit) => folded(unit.text) === plain);
}

/** A headline may be a question or a cry; a statement with a full stop is prose. */
function isHeadlineWithMark(text: string): boolean {
  return weightOf(text) <= 20 && /[?!؟？！]["'”’»]?$/.test(text) && !/[.!?؟？！]\s/.test(text);
}

/**
 * A single sentence whose long words nearly all have capitals is a headline,
 * full stop or not; prose in which they do is not written in English or German.
 *
 *     Council Closes Old Bridge After Heavy Storm.
 */
function isTitleCase(text: string): boolean {
  if (text.length > 200 || weightOf(text) > 20 || /[.!?]\s+\S/.test(text)) return false;
  const long = text.match(/[\p{L}\p{M}'’-]{4,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word));
  return long.length >= 4 && capital.length >= long.length * 0.8;
}

interface Repetitions {
  readonly chosen: number;
  readonly others: readonly number[];
}

/** The other lines of the head that say the same as the headline. */
function copiesOf(units: readonly Unit[], headline: number, end: number): number[] {
  const plain = folded(units[headline]?.text ?? '');
  const indices = [...Array(end).keys()].filter((i) => i !== headline);
  return indices.filter((i) => folded(units[i]?.text ?? '') === plain);
}

/** The longest line that comes more than once in the head; of its forms the one with most punctuation. */
function repetitionsIn(units: readonly Unit[], frame: Frame, end: number): Repetitions | undefined {
  const groups = new Map<string, number[]>();
  for (let i = 0; i < end; i += 1) {
    const plain = folded(units[i]?.text ?? '');
    if (plain === '' || frame[i] === 'navigation' || frame[i] === 'date' || frame[i] === 'credit')
      continue;
    const group = groups.get(plain);
    if (group) group.push(i);
    else groups.set(plain, [i]);
  }
  const repeated = [...groups].filter(([, indices]) => indices.length > 1);
  const longest = repeated.toSorted(([a], [b]) => weightOf(b) - weightOf(a))[0];
  if (!longest || weightOf(longest[0]) < 2) return undefined;
  const marks = (i: number) => (units[i]?.text.match(/[\p{P}\p{S}]/gu) ?? []).length;
  const chosen = longest[1].toSorted((a, b) => marks(b) - marks(a) || a - b)[0] ?? 0;
  return { chosen, others: longest[1].filter((i) => i !== chosen) };
}

/** The first free line of at least four words, else the longest of two or more. */
function headlineIn(units: readonly Unit[], frame: Frame, end: number): number | undefined {
  const free = [...Array(Math.min(end, units.length)).keys()].filter((i) => frame[i] === undefined);
  const weights = new Map(free.map((i) => [i, weightOf(units[i]?.text ?? '')]));
  const weight = (i: number) => weights.get(i) ?? 0;
  const isName = (i: number) => weight(i) <= 5 && siteWord.test(units[i]?.text ?? '');
  const long = free.filter((i) => weight(i) >= 4);
  const titled = long.find(
    (i) => !(isName(i) && long.some((other) => other > i && weight(other) >= 6)),
  );
  if (titled !== undefined) return titled;
  return free
    .filter((i) => weight(i) >= 2 && !sectionLines.has(folded(units[i]?.text ?? '')))
    .toSorted((a, b) => weight(b) - weight(a) || a - b)[0];
}

/** Below this chance no line is the headline: the first words of the story stand in, and a warning says so. */
const leastChance = 0.25;

/** Among menus and titles of other stories the trees choose, by what the story says and by what follows. */
function headlineAbove(units: readonly Unit[], frame: Frame, end: number): number | undefined {
  const texts = units.map((unit) => unit.text);
  const chances = headlineCandidatesOf(texts, frame, end).map(({ index, features }) => ({
    index,
    chance: chanceOf(headlineForest, features),
  }));
  const best = chances.toSorted((a, b) => b.chance - a.chance)[0];
  return best && best.chance >= leastChance ? best.index : undefined;
}

const siteWord =
  /\b(?:news|times|post|press|agency|daily|herald|journal|tribune|gazette|network|today|observer|telegraph|guardian|independent|mail|chronicle|review|courier|examiner|inquirer|advertiser|\w+\.(?:com|org|net|\w\w))\b/iu;

/** Above the headline stand the site's name, the section and the way there. */
function labelBefore(units: readonly Unit[], index: number): Label {
  const text = units[index]?.text ?? '';
  if (sectionLines.has(folded(text))) return 'section';
  const isName = weightOf(text) <= 6 && !/[.!?:;]$/.test(text) && /\p{L}/u.test(text);
  const isFirst = units
    .slice(0, index)
    .every((unit) => sectionLines.has(folded(unit.text)) || weightOf(unit.text) <= 1);
  if (isName && isFirst && (index === 0 || siteWord.test(text))) return 'site';
  return weightOf(text) <= 4 ? 'section' : 'related';
}

/** Below it stand the section, a standfirst, and counters. */
function labelAfter(
  units: readonly Unit[],
  index: number,
  hasStandfirst: boolean,
): Label | undefined {
  const text = units[index]?.text ?? '';
  if (sectionLines.has(folded(text))) return 'section';
  const isWhole = !/[,،;؛:-]$/.test(text);
  return weightOf(text) >= 6 && isWhole && !hasStandfirst ? 'standfirst' : undefined;
}

/** Without a headline only names of sections can be told. */
function aroundNothing(
  units: readonly Unit[],
  frame: Frame,
  end: number,
): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  for (let i = 0; i < end; i += 1) {
    if (frame[i] === undefined && sectionLines.has(folded(units[i]?.text ?? '')))
      labels.set(i, 'section');
  }
  return labels;
}
