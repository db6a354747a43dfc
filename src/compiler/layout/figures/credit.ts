/**
 * Credits of pictures: who made or owns one, as the source words it.
 *
 *     © AP Photo / Felipe Dana
 *       ^^         ^^^^^^^^^^^
 *       agency     photographer
 */
import { agencyName } from '../words/agencies.ts';
import { weightOf } from '../shape.ts';

/** A sign or a label that stands alone and belongs to the credit in the next line. */
export function isCreditMark(text: string): boolean {
  return /^(?:©|\(c\)|ⓒ|(?:photo|image|picture|photograph|foto|фото|credit|photo credit|image credit|source of the photo)\s*:)$/iu.test(
    text,
  );
}

const label =
  '(?:photos?|images?|pictures?|photographs?|photography|fotos?|fotograf\\p{L}*|фото|credits?|crédits?|bild|imagen|(?:file )?photo credit|photo credits?|image credits?|crédit photo|foto de|صورة|الصورة|تصوير|تصویر|عکس|وێنە|फोटो|तस्वीर|写真|사진)';
const opening = new RegExp(
  `^(?:${label}\\s*(?:[:：=]|\\b(?:by|courtesy|de|von|par)\\b)|(?:image|picture|photo) copyright\\b|©|\\(c\\)\\s|ⓒ)`,
  'iu',
);
const agencyFirst = new RegExp(
  `^${agencyName}(?:\\s+(?:photo|pool|images?|file))?\\s*(?:/|via\\b|\\||-|–|$)`,
  'iu',
);
const agencyLast = new RegExp(
  `(?:/|\\bvia|\\bfor|\\|)\\s*${agencyName}(?:\\s+(?:photo|images?))?$`,
  'iu',
);

/** Whether a whole line is a credit. A copyright notice with a year is none. */
export function isCredit(text: string): boolean {
  if (
    weightOf(text) > 12 ||
    /^(?:©|\(c\)|ⓒ|copyright)\s*(?:copyright\s*)?(?:19|20)\d\d/iu.test(text)
  )
    return false;
  if (opening.test(text)) return true;
  // "The bridge on Wednesday. / EFE" is a caption with its credit.
  if (/[.!?]\s*\//.test(text)) return false;
  return (
    weightOf(text) <= 9 && !/[.!?]$/.test(text) && (agencyFirst.test(text) || agencyLast.test(text))
  );
}

/**
 * A credit at the end of a caption: in parentheses, after a copyright sign or after a label.
 *
 *     A cyclist rides past the plant, November 19, 2019. © Reuters / David Mercado
 *                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
/** Each after a sign without which it need not be tried. */
const closing: readonly (readonly [signs: RegExp, pattern: RegExp])[] = [
  [/\//, new RegExp(`(?<=[.!?])\\s*/\\s*${agencyName}$`, 'iu')],
  [/[©ⓒ]/, new RegExp(`\\s*(?:©|ⓒ)\\s*[^©]{2,80}$`, 'u')],
  [
    /:|by|courtesy/iu,
    new RegExp(
      `\\s+(?:photographs?|photos?|pictures?|images?|credit|фото|foto)\\s*(?::|\\bby\\b|\\bcourtesy\\b)\\s*[^:.]{2,80}\\.?$`,
      'iu',
    ),
  ],
  [
    /\(/,
    new RegExp(
      `\\s*\\((?:(?:photo|image|picture|credit)s?(?:\\s+by|:|\\s+courtesy)?\\s+)?[^()]{0,60}(?:/[^()]{2,60}|${agencyName}[^()]{0,40}|\\bphoto\\b[^()]{0,40})\\)(?:\\s*@\\w+)?$`,
      'iu',
    ),
  ],
  [
    /\//,
    new RegExp(`\\s+(?:REUTERS|AP Photo|AFP|EPA|Getty Images)\\s*/\\s*[\\p{L}.'/ -]{3,60}$`, 'u'),
  ],
  [/[—–|-]/, new RegExp(`\\s+[—–|-]\\s*${agencyName}(?:\\s+(?:photo|images?))?$`, 'u')],
];

/** Where the credit at the end of a caption begins. Undefined where the line bears none. */
export function creditAtEndOf(text: string): number | undefined {
  for (const [signs, pattern] of closing) {
    if (!signs.test(text)) continue;
    const at = pattern.exec(text)?.index ?? 0;
    if (at > 0) return at;
  }
  return undefined;
}

const agency = new RegExp(agencyName, 'iu');
const person =
  /\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:(?:de|del|la|van|von|der|den|bin|al|el|da|di|dos|ter|le)\s+)*\p{Lu}[\p{L}\p{M}.'’-]*){1,3}/u;

/** The agency and the photographer of a credit, each `[start, end)` of its text. */
export interface CreditParts {
  readonly agency?: readonly [start: number, end: number];
  readonly photographer?: readonly [start: number, end: number];
}

/** Who is named in a credit. Names nobody where a name stands without an agency or a label to show what it is. */
export function creditPartsOf(text: string): CreditParts {
  const found = agency.exec(text);
  const range: readonly [number, number] | undefined = found
    ? [found.index, found.index + found[0].length]
    : undefined;
  const photographer = photographerOf(text, range);
  return { ...(range && { agency: range }), ...(photographer && { photographer }) };
}

function photographerOf(text: string, agencyRange: readonly [number, number] | undefined) {
  const lead =
    new RegExp(`^(?:${label}\\s*(?:[:=]|by|courtesy of|courtesy|de|von|par)\\s*)`, 'iu').exec(
      text,
    )?.[0].length ?? 0;
  const slashed = /[/|]|\bvia\b|\bfor\b/.test(text);
  // "Image by A / B" names two makers, and which of them held a camera nobody can tell.
  if (lead > 0 && slashed && agencyRange && agencyRange[0] <= lead + 1) return undefined;
  if (lead === 0 && !(slashed && agencyRange)) return undefined;
  let from = lead;
  for (const part of text.slice(lead).split(/(\s*[/|]\s*|\s+via\s+|\s+for\s+)/)) {
    const within = agencyRange && agencyRange[0] >= from && agencyRange[0] < from + part.length;
    const name = within ? null : person.exec(part);
    if (name && name.index <= 1)
      return [from + name.index, from + name.index + name[0].length] as const;
    from += part.length;
  }
  return undefined;
}
