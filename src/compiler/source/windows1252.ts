/**
 * Windows-1252, decoded and encoded by our own table: `TextDecoder` of Node 20
 * gives C1 controls for 0x80 to 0x9F, where the standard has quotation marks.
 */

/** What 0x80 to 0x9F stand for; the five unused bytes keep their own value, as the Encoding Standard says. */
const marks =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const byteOfMark = new Map(Array.from(marks, (mark, index) => [mark, 0x80 + index]));

/** The character of one byte. */
export function characterOf(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? marks.charAt(byte - 0x80) : String.fromCharCode(byte);
}

/** A text from bytes in Windows-1252, which gives every byte a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(Array.from(bytes.subarray(at, at + 8192), characterOf).join(''));
  }
  return parts.join('');
}

/** The bytes of a text in Windows-1252, or undefined where a character has none. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const byte =
      code < 0x80 || (code >= 0xa0 && code < 0x100) ? code : byteOfMark.get(text[i] ?? '');
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
