import { creditAtEndOf } from './credit.ts';
import { endsSentence, isProse, weightOf } from '../shape.ts';
import { findDate } from '../dates/statedDate.ts';

/** "The old bridge. File photo" */
const closing =
  /(?:архивное фото|file (?:photo|picture|image)|archive (?:photo|picture)|foto de archivo|photo d'archives|archivfoto|أرشيف(?:ية)?|آرشیو)\s*[).]*$/iu;

const opening =
  /^(?:\(?(?:file|archive) (?:photo|picture|image|pic)\)?\b|(?:image|media|photo|picture) ?caption|caption\s*:|(?:in )?this (?:\p{L}+ ){0,3}(?:file )?(?:photo|image|picture|photograph)\b|(?:photo|image|picture) (?:shows|taken)|(?:undated|handout) (?:photo|image)|a (?:screenshot|still|screen grab)\b|(?:صورة )?أرشيفية|архивное фото|fotoarchivo|archivbild|资料图|資料写真|자료\s?사진)/iu;

/** Words that stand before a colon and then before what a picture shows. */
const labelled =
  /^(?:(?:main |lead |top |cover )?(?:photo|picture|image)|pictured(?: above| below)?|above|foto|фото|bild|imagen|صورة|الصورة|عکس)\s*[:：]\s*/iu;

/** Words of a credit: what follows the label then names who made or gave the picture. */
const ofCredit =
  /\b(?:courtesy|suppl(?:y|ied)|provided|handout|contributed|via|by|copyright|licen[sc]ed?|credit|archives?|screenshot)\b|[/|©@]/iu;

const particle =
  /^(?:of|the|and|for|de|del|della|la|le|les|el|los|du|des|di|da|do|dos|von|van|der|den|und|et|y|e)$/;

/** How long the label before a caption is; 0 where there is none. */
export function captionLabelLengthOf(text: string): number {
  return labelled.exec(text)?.[0].length ?? 0;
}

/**
 * Whether a line is a caption behind a label: it tells what is seen rather than who saw it.
 *
 *     Photo: The mayor opens the new harbour.       Photo: Ada Quayle
 *                      ^^^^^     ^^^ ^^^^^^^        a credit: names only
 */
export function isLabelledCaption(text: string): boolean {
  const label = captionLabelLengthOf(text);
  if (label === 0 || weightOf(text) > 90) return false;
  const rest = text.slice(label);
  if (ofCredit.test(rest)) return weightOf(rest) > 12;
  const told = rest.match(/(?<![\p{L}\p{M}'’-])\p{Ll}[\p{L}\p{M}'’-]*/gu) ?? [];
  return told.filter((it) => !particle.test(it)).length >= 2 || weightOf(rest) > 12;
}

/** Whether a line says of itself that it stands under a picture. */
export function isMarkedCaption(text: string): boolean {
  if (weightOf(text) > 90) return false;
  return opening.test(text) || closing.test(text) || isLabelledCaption(text);
}

/**
 * A caption that ends with its credit. Prose of the story may end with something
 * in parentheses too; therefore one sentence or two, no quotation, and a credit that names a source.
 */
export function isCreditedCaption(text: string): boolean {
  if (weightOf(text) > 80 || /^["“«„]/.test(text)) return false;
  const at = creditAtEndOf(text);
  return at !== undefined && at > 15;
}

/**
 * A line beside a credit that describes a picture: one sentence that closes with the day it was taken.
 *
 *     Soldiers move toward the front line in western Mosul, Iraq, March 17, 2017.
 *                                                                 ^^^^^^^^^^^^^^
 */
export function isDatedCaption(text: string): boolean {
  const date = findDate(text);
  if (date === undefined || weightOf(text) > 60 || /^["“«„]/.test(text)) return false;
  const rest = text.slice(date.end).replace(/[\s.)]/g, '');
  return rest === '' && date.start > 15 && !/[.!?]\s+\p{Lu}/u.test(text.slice(0, date.start));
}

/** Whether a short line beside a credit may be its caption: words, but no sentence of the story. */
export function isBareCaption(text: string): boolean {
  return weightOf(text) <= 25 && !isProse(text) && !endsSentence(text);
}
