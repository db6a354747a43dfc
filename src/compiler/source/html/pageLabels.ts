/** What each line of a page is, once the story's lines are known. */
import { frameLabelOf } from '../../layout/frame.ts';
import { areFootnotes } from '../../layout/footnote.ts';
import type { Label } from '../../layout/label.ts';
import { sectionLines } from '../../layout/words/phrases.ts';
import { folded, isProse, weightOf } from '../../layout/shape.ts';
import { families, familiesOf } from './families.ts';
import { type PageLine, tagOf } from './pageLines.ts';

/** The lines, which of them are the story's, and which one is the headline. */
export interface LabelledPage {
  readonly lines: readonly PageLine[];
  readonly story: readonly boolean[];
  readonly headline: number | undefined;
  /** The description in the head, folded: a line that equals it is the standfirst. */
  readonly description: string;
}

/** Label every line of a page. */
export function pageLabelsOf(page: LabelledPage): Label[] {
  const { lines, story, headline } = page;
  const title = folded(lines[headline ?? -1]?.text ?? '');
  const first = story.indexOf(true);
  const last = story.lastIndexOf(true);
  const notes = areFootnotes(
    lines.map((line) => line.text),
    story,
  );
  const captions = new Set<string>();
  let standfirst = false;
  let byline = false;
  return lines.map((line, i) => {
    if (i === headline) return 'headline';
    if (title !== '' && folded(line.text) === title) return 'headline again';
    if (story[i]) return notes[i] ? 'footnote' : storyLabelOf(line);
    const isNear = i >= Math.min(first, headline ?? first) - 6 && i <= last + 4;
    const cue = frameLabelOf(line.text);
    const label = isNear
      ? besideLabelOf(line, cue, i < first || first < 0, page.description)
      : undefined;
    const isTaken = (label === 'standfirst' && standfirst) || (label === 'byline' && byline);
    if (label === undefined || isTaken) return droppedLabelOf(line, cue);
    if (label === 'caption') {
      // A gallery states one caption for each of its pictures.
      const size = captions.size;
      return captions.add(folded(line.text)).size > size ? label : 'caption again';
    }
    standfirst ||= label === 'standfirst';
    byline ||= label === 'byline';
    return label;
  });
}

function storyLabelOf({ block, text }: PageLine): Label {
  const tag = tagOf(block);
  if (!/[\p{L}\p{N}]/u.test(text)) return 'mark';
  if (/^h[1-6]$/.test(tag) && weightOf(text) <= 30) return 'subheading';
  return isWithin(block, /^li$/, 3) ? 'item' : 'body';
}

/** What belongs to the article though not to its running text. `cue` is what the line's words alone say. */
function besideLabelOf(
  { block, text }: PageLine,
  cue: Label | undefined,
  isBefore: boolean,
  description: string,
): Label | undefined {
  const near = familiesOf(block) | (block.parentElement ? familiesOf(block.parentElement) : 0);
  const has = (name: string) => (near >> families.findIndex(([it]) => it === name)) & 1;
  if (isWithin(block, /^(?:figcaption|figure)$/, 4) || has('caption'))
    return pictureLabelOf(text, cue);
  if (cue === 'caption') return 'caption';
  if (!isBefore) return cue === 'agency' ? 'agency' : undefined;
  if (cue === 'date') return 'date';
  if (cue === 'byline' || (has('byline') && isName(text, cue))) return 'byline';
  const isSummary =
    cue === undefined && has('summary') && isProse(text) && !has('related') && !has('newsletter');
  return isSummary || (description !== '' && folded(text) === description)
    ? 'standfirst'
    : undefined;
}

/** Names where the page's maker marked an author: two to five words with capitals, or a short name in a script without. */
function isName(text: string, cue: Label | undefined): boolean {
  if (cue !== undefined || sectionLines.has(folded(text)) || /[\d@#?!:;]/.test(text)) return false;
  if (/^[\p{Lo}\p{M}\s]{2,20}$/u.test(text)) return true;
  return /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:and|de|van|von|der|bin|al|el|la|da) )?\p{Lu}[\p{L}\p{M}.'’-]*){1,4}$/u.test(
    text,
  );
}

function pictureLabelOf(text: string, cue: Label | undefined): Label | undefined {
  if (cue === 'credit') return 'credit';
  if (cue === 'navigation' || cue === 'promotion' || cue === 'related' || cue === 'mark')
    return undefined;
  return weightOf(text) >= 3 && weightOf(text) <= 120 ? 'caption' : undefined;
}

/** Why a line is left out: by its words, else by where it stands. */
function droppedLabelOf({ block }: PageLine, cue: Label | undefined): Label {
  if (
    cue &&
    cue !== 'credit' &&
    cue !== 'caption' &&
    cue !== 'date' &&
    cue !== 'byline' &&
    cue !== 'dateline'
  )
    return cue;
  if (cue === 'date' || cue === 'byline') return 'page';
  if (isWithin(block, /^(?:nav|footer|menu|button|form)$/, 256)) return 'navigation';
  const near = ancestorFamiliesOf(block, 5);
  const has = (name: string) => (near >> families.findIndex(([it]) => it === name)) & 1;
  if (has('related') || has('side')) return 'related';
  if (has('advertisement') || has('newsletter')) return 'promotion';
  return has('navigation') || has('share') || has('tags') ? 'navigation' : 'page';
}

function ancestorFamiliesOf(block: Element, levels: number): number {
  let bits = 0;
  let element: Element | null = block;
  for (let i = 0; element && i < levels; i += 1) {
    if (!/^(?:body|html)$/.test(tagOf(element))) bits |= familiesOf(element);
    element = element.parentElement;
  }
  return bits;
}

function isWithin(block: Element, tags: RegExp, levels: number): boolean {
  let element: Element | null = block;
  for (let i = 0; element && i < levels; i += 1) {
    if (tags.test(tagOf(element))) return true;
    element = element.parentElement;
  }
  return false;
}
