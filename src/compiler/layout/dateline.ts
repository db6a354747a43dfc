import { agencyName } from './agencies.ts';

const upperPlace = "\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{1,28}\\p{Lu}\\.?";
const place =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: (?:(?:de|del|la|el|al|of|the|and|am) )?\\p{Lu}[\\p{L}\\p{M}.'’-]+){0,3}";
const more = "(?:\\s*[,/،]\\s*[\\p{L}\\p{M}.'’ ]{2,24}){0,2}";
const day = '(?:,?\\s*\\(?(?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2} \\p{L}{3,9})(?:,? \\d{4})?\\)?)?';
const dash = '(?:--|[-–—])';
const agency = `(?:${agencyName}|\\p{Lu}[\\p{L}.&]{1,14}(?: \\p{Lu}[\\p{L}.&]{1,14}){0,2}|[\\p{Lo}\\p{M}][\\p{Lo}\\p{M} ]{1,24})`;

const forms: readonly RegExp[] = [
  // BAGHDAD (Reuters) -   Park City, Utah (CNN)   SEOUL, Nov. 26 (Yonhap) --   دمشق، سوريا (CNN) --
  new RegExp(`^(?:${upperPlace}|${place})${more}${day}\\s*\\((?:${agency})\\)\\s*${dash}*`, 'u'),
  new RegExp(
    `^[\\p{Lo}\\p{M}]{2,15}(?: [\\p{Lo}\\p{M}]{2,15}){0,2}${more}\\s*\\(${agency}\\)\\s*${dash}+`,
    'u',
  ),
  // (Reuters) -
  new RegExp(`^\\(${agency}\\)\\s*${dash}+`, 'u'),
  // LONDON, Nov 26, 2020 -   BAGHDAD —   BAGHDAD/ANKARA —
  new RegExp(`^${upperPlace}${more}${day}\\s*(?:\\s${dash}|${dash}\\s)\\s*`, 'u'),
  // LONDON: and KYIV. are too weak alone; with an agency they stand: "MOSCOW, November 26. /TASS/."
  new RegExp(`^${upperPlace}${more}${day}\\.?\\s*/${agency}/\\.?\\s*${dash}*`, 'u'),
  // بغداد/ الأناضول   بغداد - واع
  new RegExp(
    `^[\\p{Lo}\\p{M}]{2,15}(?: [\\p{Lo}\\p{M}]{2,15}){0,2}\\s*/\\s*${agency}\\s*${dash}+`,
    'u',
  ),
];

/**
 * Where the dateline before the first sentence ends: place, day and agency.
 * Undefined where the paragraph has none.
 *
 *     BAGHDAD (Reuters) - The minister said ...
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function datelineEndOf(text: string): number | undefined {
  const head = text.slice(0, 90);
  for (const form of forms) {
    const found = form.exec(head)?.[0].trimEnd();
    if (found !== undefined && found.length < text.length - 10) return found.length;
  }
  return undefined;
}
