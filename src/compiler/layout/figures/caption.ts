import { creditAtEndOf } from './credit.ts';
import { endsSentence, isProse, weightOf } from '../shape.ts';
import { findDate } from '../dates/statedDate.ts';

/** "The old bridge. File photo" */
const closing =
  /(?:архивное фото|file (?:photo|picture|image)|archive (?:photo|picture)|foto de archivo|photo d'archives|archivfoto|أرشيف(?:ية)?|آرشیو)\s*[).]*$/iu;

const opening =
  /^(?:\(?(?:file|archive) (?:photo|picture|image|pic)\)?\b|(?:image|media|photo|picture) ?caption|caption\s*:|(?:in )?this (?:\p{L}+ ){0,3}(?:file )?(?:photo|image|picture|photograph)\b|(?:photo|image|picture) (?:shows|taken)|(?:undated|handout) (?:photo|image)|a (?:screenshot|still|screen grab)\b|(?:صورة )?أرشيفية|архивное фото|fotoarchivo|archivbild|资料图|資料写真|자료\s?사진)/iu;

/** Whether a line says of itself that it stands under a picture. */
export function isMarkedCaption(text: string): boolean {
  return weightOf(text) <= 90 && (opening.test(text) || closing.test(text));
}

/**
 * A caption that ends with its credit. Prose of the story may end with something
 * in parentheses too; therefore one sentence or two, no quotation, and a credit that names a source.
 */
export function isCreditedCaption(text: string): boolean {
  const at = creditAtEndOf(text);
  return at !== undefined && at > 15 && weightOf(text) <= 80 && !/^["“«„]/.test(text);
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
