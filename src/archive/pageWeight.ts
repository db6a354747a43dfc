/**
 * What a row adds to a page, estimated before the page is made: bytes as brotli
 * sends them, markup and data together. `npm run bench:pages` says how true it is.
 */
import type { Passage } from './passage.ts';
import type { QuotedWords } from './quotationIndex.ts';

/** A byte of text in UTF-8. */
const perByte = 0.38;
const encoder = new TextEncoder();

/** A sentence with its marks and its link. */
export function passageWeight({ text, marks }: Passage): number {
  return Math.round(38 + 4 * marks.length + bytesOf(text) * perByte);
}

/** A quotation with its speaker and its links. */
export function quotationWeight({ pieces }: QuotedWords): number {
  return Math.round(58 + bytesOf(pieces.join(' ')) * perByte);
}

/** An article's heading over its rows. */
export const headingWeight = 110;

const bytesOf = (text: string): number => encoder.encode(text).length;
