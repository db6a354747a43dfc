/**
 * Bytes to text. The order is that of certainty: byte order mark, UTF-16 by its
 * pattern, strict UTF-8, the declaration, and last the statistics of the letters.
 */
import type { SourceFile } from '../draft.ts';
import { type Problem, excerpt } from '../problem.ts';
import { binaryKindOf } from './binary.ts';
import {
  type Encoding,
  encodingOfDeclaration,
  encodingOfMark,
  encodingOfPattern,
  encodingOfStatistics,
} from './encoding.ts';
import { repairMojibake } from './mojibake.ts';
import { characterOf, decodeWindows1252 } from './windows1252.ts';

/** The text of a file, or why it has none; `text` is undefined exactly when a problem is an error. */
export interface Decoded {
  readonly text: string | undefined;
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** Read the bytes of a file as text. Never throws. */
export function decode(file: SourceFile): Decoded {
  const problems: Problem[] = [];
  const report = (severity: Problem['severity'], code: string, message: string) => {
    problems.push({ severity, code, message, file: file.name });
  };
  const pattern = encodingOfMark(file.bytes) ?? encodingOfPattern(file.bytes);
  const binary = pattern?.name.startsWith('utf-16') ? undefined : binaryKindOf(file.bytes);
  if (binary !== undefined) {
    report(
      'error',
      'decode/binary',
      `“${excerpt(file.name)}” is ${binary}, not text. Save the article as plain text or HTML and add that file.`,
    );
    return { text: undefined, encoding: 'binary', problems };
  }
  const { text, encoding } = textOf(file.bytes, pattern, report);
  const repaired = repairMojibake(text);
  if (repaired !== undefined) {
    report(
      'warning',
      'decode/mojibake',
      'The text was UTF-8 read as Windows-1252 and saved again; it has been put right. Save the original as UTF-8.',
    );
  }
  return { text: repaired ?? text, encoding, problems };
}

type Report = (severity: Problem['severity'], code: string, message: string) => void;

function textOf(bytes: Uint8Array, pattern: Encoding | undefined, report: Report) {
  const utf8 = pattern === undefined ? findUtf8(bytes) : undefined;
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const encoding = pattern ?? encodingOfDeclaration(bytes) ?? guessed(bytes);
  const body = bytes.subarray(encoding.skip);
  if (encoding.by === 'statistics') {
    report(
      'note',
      'decode/assumed',
      `The file is not UTF-8 and names no encoding; it was read as ${encoding.name}. Save it as UTF-8 to be sure.`,
    );
  }
  return { text: decodedAs(encoding.name, body, report), encoding: encoding.name };
}

/** Strict UTF-8: a text that passes by chance is rarer than a wrong declaration. */
function findUtf8(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // ISO-2022-JP and its kin are ASCII bytes with escapes: there the declaration knows better.
    return text.includes('\u001b') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few wrong bytes is still UTF-8 when most of its high bytes are in valid sequences. */
function guessed(bytes: Uint8Array): Encoding {
  const { wrong, right } = sequencesIn(bytes);
  if (right > wrong) return { name: 'utf-8', by: 'pattern', skip: 0 };
  return encodingOfStatistics(bytes);
}

function decodedAs(name: string, bytes: Uint8Array, report: Report): string {
  if (name === 'windows-1252') return decodeWindows1252(bytes);
  if (name === 'utf-8') return decodeUtf8(bytes, report);
  const text = new TextDecoder(name).decode(bytes);
  if (text.includes('\ufffd')) reportInvalid(name, report);
  return text;
}

function decodeUtf8(bytes: Uint8Array, report: Report): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    reportInvalid('UTF-8', report);
    return decodeMixed(bytes);
  }
}

function reportInvalid(name: string, report: Report): void {
  report(
    'warning',
    'decode/invalid-bytes',
    `Some bytes are not ${name}; quotation marks and dashes among them were read as Windows-1252, the rest shows as “\ufffd”. Save the file as UTF-8.`,
  );
}

/** Valid UTF-8 as it is, stray bytes 0x80 to 0xFF as Windows-1252. */
function decodeMixed(bytes: Uint8Array): string {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      parts.push(strict.decode(bytes.subarray(from, at)), strayCharacter(bytes, at));
      from = at + 1;
    }
    at += Math.max(length, 1);
  }
  parts.push(strict.decode(bytes.subarray(from)));
  return parts.join('');
}

/** A cut sequence at the end of the file is damage, not Windows-1252. */
function strayCharacter(bytes: Uint8Array, at: number): string {
  const byte = bytes[at] ?? 0;
  const cut = byte >= 0xc2 && at + 4 > bytes.length;
  return cut ? '\ufffd' : characterOf(byte);
}

function sequencesIn(bytes: Uint8Array): { right: number; wrong: number } {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) wrong += 1;
    if (length > 1) right += 1;
    at += Math.max(length, 1);
  }
  return { right, wrong };
}

/** The length of the UTF-8 sequence at a place, 0 where there is none (Unicode 16, table 3-7). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) {
    if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
