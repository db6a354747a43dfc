/** Lines that a letter or a reader's word ends with: no sentences, and yet the story's own. */
import { weightOf } from './shape.ts';
import type { Unit } from './unit.ts';

/**
 * A reader's word with who said it, on one line:
 *
 *     “Build it, and let the children name it.” - Helga Birkeland, Douglas
 *      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const signedQuotation = /^["“„«‘'][^"“”„«»]{12,600}["”“»’']\s*[-–—]{1,2}\s*\p{Lu}[^.!?]{2,80}$/u;

/** The words before the name of whoever wrote a letter, alone on their line. */
const valediction =
  /^(?:yours(?: (?:sincerely|faithfully|truly|etc\.?))?|sincerely(?: yours)?|(?:kind|best|warm) regards|respectfully|mit freundlichen grüßen|cordialement|veuillez agréer.{0,80}|atentamente|un saludo|cordiali saluti|met vriendelijke groet(?:en)?|مع التحية|وتفضلوا بقبول.{0,40})[,،.…]?$/iu;

/** So many short lines after a valediction are the name, the office and the place. */
const longestSignature = 3;

/** Which units are a signed quotation with the heading right before it, or the end of a letter. */
export function letterLinesIn(units: readonly Unit[]): readonly boolean[] {
  const own = units.map(({ text }) => signedQuotation.test(text));
  units.forEach(({ text }, i) => {
    if (own[i] === true && own[i - 1] !== true && isShort(units[i - 1])) own[i - 1] = true;
    if (text.length > 120 || !valediction.test(text)) return;
    own[i] = true;
    for (let next = i + 1; next <= i + longestSignature; next += 1) {
      const unit = units[next];
      // A blank line ends a signature that has begun.
      if (!isShort(unit) || (unit?.apart === true && next > i + 1)) break;
      own[next] = true;
    }
  });
  return own;
}

const isShort = (unit: Unit | undefined): boolean =>
  unit !== undefined && weightOf(unit.text) <= 7 && !/[.!?]$/.test(unit.text);
