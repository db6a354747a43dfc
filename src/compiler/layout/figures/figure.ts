import type { BlockId } from '../../../article/id.ts';
import type { Credit, Figure, TextBlock } from '../../../article/article.ts';
import { blockIdOf } from '../../../article/id.ts';
import { captionLabelLengthOf } from './caption.ts';
import { creditAtEndOf, creditPartsOf } from './credit.ts';
import { findDate } from '../dates/statedDate.ts';
import { type LabelledUnit, type Unit, partOf } from '../unit.ts';

/**
 * Units with every credit in one piece: a lone sign joins the line after it,
 * and a credit at the end of a caption becomes a unit of its own.
 *
 *     ©                                  ©
 *     AP Photo / Felipe Dana      ->     AP Photo / Felipe Dana     one credit of two slices
 */
export function withWholeCredits(units: readonly LabelledUnit[]): LabelledUnit[] {
  const whole: LabelledUnit[] = [];
  for (const unit of units) {
    const last = whole.at(-1);
    if (unit.label === 'credit' && last?.label === 'mark' && /[\p{L}©ⓒ]/u.test(last.text)) {
      whole[whole.length - 1] = joined(last, unit);
    } else if (unit.label === 'caption') whole.push(...captionAndCredit(unit));
    else whole.push(unit);
  }
  return whole;
}

function joined(mark: LabelledUnit, credit: LabelledUnit): LabelledUnit {
  return {
    label: 'credit',
    text: `${mark.text} ${credit.text}`,
    source: [...mark.source, ...credit.source],
    apart: mark.apart,
  };
}

/** Words with which a page labels its captions for those who cannot see the picture. */
const captionLabel = /^(?:image|media|photo|picture) ?caption:?\s*/iu;

function captionAndCredit(unit: LabelledUnit): LabelledUnit[] {
  const label = captionLabel.exec(unit.text)?.[0].length ?? 0;
  const found = unit.text.length > 600 ? undefined : creditAtEndOf(unit.text);
  // "Main image: ..." is no caption "Main" with a credit.
  const at = found !== undefined && found > captionLabelLengthOf(unit.text) ? found : undefined;
  const caption = partOf(unit, label, at);
  const credit = at === undefined ? undefined : partOf(unit, at);
  const parts: LabelledUnit[] = caption ? [{ ...caption, label: 'caption' }] : [];
  return credit ? [...parts, { ...credit, label: 'credit' }] : parts.length > 0 ? parts : [unit];
}

/** A figure of a caption, a credit, or both. */
export function figureOf(units: readonly LabelledUnit[], id: BlockId): Figure {
  const caption = units.find((unit) => unit.label === 'caption');
  const credit = units.find((unit) => unit.label === 'credit');
  const captionBlock = caption && textBlockOf(`${id}-caption`, caption);
  const dateCreated = captionBlock && dateOf(captionBlock);
  return {
    type: 'figure',
    id,
    ...(captionBlock && { caption: captionBlock }),
    ...(credit && { credit: creditOf(`${id}-credit`, credit) }),
    ...(dateCreated && { dateCreated }),
  };
}

const textBlockOf = (id: string, { text, source }: Unit): TextBlock => ({
  id: blockIdOf(id),
  text,
  source,
});

function creditOf(id: string, unit: Unit): Credit {
  const block = textBlockOf(id, unit);
  const { agency, photographer } = creditPartsOf(unit.text);
  const range = ([start, end]: readonly [number, number]) => ({ block: block.id, start, end });
  return {
    ...block,
    ...(agency && { agency: range(agency) }),
    ...(photographer && { photographer: range(photographer) }),
  };
}

/** The day a caption closes with is the day of the picture; a day in the midst of it may be that of an event. */
function dateOf(caption: TextBlock): Figure['dateCreated'] {
  const found = caption.text.length > 600 ? undefined : findDate(caption.text);
  if (!found || !/^[\s.)]*$/.test(caption.text.slice(found.end))) return undefined;
  return { ...found.date, range: { block: caption.id, start: found.start, end: found.end } };
}
