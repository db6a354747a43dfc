import { encodeWindows1252 } from './windows1252.ts';

/**
 * A sign of UTF-8 read as Windows-1252: the first byte of a sequence as a Latin
 * letter, the second as a mark.
 *
 *     Itâ€™s cafÃ© time
 *       ^^^    ^^
 */
const sign =
  /[\u00c2-\u00df][\u0080-\u00bf\u0152-\u2122]|\u00e2[\u20ac\u201a\u2020][\u0080-\u2122]?/;

/**
 * A text whose UTF-8 was once read as Windows-1252, put right. Undefined unless
 * that is proven: the whole text goes back into bytes, these are strict UTF-8,
 * and the signs are gone.
 */
export function repairMojibake(text: string): string | undefined {
  if (!sign.test(text)) return undefined;
  const bytes = encodeWindows1252(text);
  if (bytes === undefined) return undefined;
  try {
    const repaired = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return sign.test(repaired) ? undefined : repaired;
  } catch {
    return undefined;
  }
}
