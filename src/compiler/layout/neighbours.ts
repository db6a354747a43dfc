/** What a line is by the lines beside it. */
import { isDatedCaption } from './figures/caption.ts';
import type { Label } from './label.ts';
import { relatedHeadings } from './words/phrases.ts';
import { endsSentence, folded, isProse, weightOf } from './shape.ts';
import type { Unit } from './unit.ts';

/** Labels so far; undefined where the words alone do not tell. */
export type Frame = readonly (Label | undefined)[];

/** The frame with what neighbours tell of the lines it left open. */
export function withNeighbours(units: readonly Unit[], frame: Frame): Frame {
  const steps = [
    creditAfterMark,
    captionBesideCredit,
    captionRepeated,
    titleUnderHeading,
    cardOfLink,
  ];
  const told = frame.map((label, i) => buttonBeside(units, frame, i) ?? label);
  return steps.reduce<Frame>(
    (labels, step) => labels.map((label, i) => label ?? step(units, labels, i)),
    told,
  );
}

type Step = (units: readonly Unit[], frame: Frame, index: number) => Label | undefined;

const textAt = (units: readonly Unit[], index: number): string => units[index]?.text ?? '';

/** An address beside buttons is there to be copied; "Read more" under a teaser belongs to it. */
const buttonBeside: Step = (units, frame, index) => {
  const text = textAt(units, index);
  const isAddress = frame[index] === 'embed' && /^https?:/.test(text);
  if (isAddress && (frame[index - 1] ?? frame[index + 1]) === 'navigation') return 'navigation';
  const isMore = frame[index] === 'navigation' && /^read more$/i.test(text);
  return isMore && index > 0 && units[index]?.apart === false ? 'related' : undefined;
};

/** A lone "©" or "Photo:" makes a credit of the few words in the next line. */
const creditAfterMark: Step = (units, frame, index) => {
  const text = textAt(units, index);
  const isAfterMark = frame[index - 1] === 'mark' && /[©ⓒ:]$/.test(textAt(units, index - 1));
  return isAfterMark && weightOf(text) <= 6 && !endsSentence(text) ? 'credit' : undefined;
};

/** A dated sentence beside a credit is its caption. */
const captionBesideCredit: Step = (units, frame, index) => {
  const isBeside = frame[index - 1] === 'credit' || frame[index + 1] === 'credit';
  return isBeside && isDatedCaption(textAt(units, index)) ? 'caption' : undefined;
};

/** A line that the caption after it begins with. */
const captionRepeated: Step = (units, frame, index) => {
  const captions = [index + 1, index + 2, index + 3].filter((i) => frame[i] === 'caption');
  if (captions.length === 0) return undefined;
  const plain = folded(textAt(units, index).slice(0, 600));
  const isRepeated = captions.some((i) => folded(textAt(units, i)).startsWith(plain));
  return isRepeated && weightOf(plain) >= 3 ? 'caption again' : undefined;
};

/** Titles that follow a heading such as "Read more:" are other stories, up to the next paragraph. */
const titleUnderHeading: Step = (units, frame, index) => {
  if (isProse(textAt(units, index))) return undefined;
  for (let i = index - 1; i >= Math.max(0, index - 8); i -= 1) {
    if (frame[i] === 'related' || frame[i] === 'navigation') {
      return isHeadingOfLinks(textAt(units, i)) ? 'related' : undefined;
    }
    if (frame[i] !== undefined || isProse(textAt(units, i))) return undefined;
  }
  return undefined;
};

function isHeadingOfLinks(text: string): boolean {
  const plain = folded(text);
  return relatedHeadings.has(plain) || (plain === 'read more' && /[:：]$/.test(text));
}

/**
 * A card that links to another story: its title, at most a teaser, and "Read more".
 *
 *     Analysis What the new cabinet means     <- related
 *     Its members are less new than they ...  <- related
 *     Read more
 */
const cardOfLink: Step = (units, frame, index) => {
  const isLink = (i: number) => frame[i] === 'related' && /^read more$/i.test(textAt(units, i));
  const isTitle = (i: number) => !isProse(textAt(units, i)) && weightOf(textAt(units, i)) >= 4;
  const isTight = (i: number) => units[i]?.apart === false;
  if (isLink(index + 1) && isTight(index + 1)) {
    const isTeaser = isTight(index) && frame[index - 1] === undefined && isTitle(index - 1);
    return isTitle(index) || isTeaser ? 'related' : undefined;
  }
  const isAboveTeaser = isLink(index + 2) && isTight(index + 1) && isTight(index + 2);
  return isAboveTeaser && isTitle(index) && frame[index + 1] === undefined ? 'related' : undefined;
};
