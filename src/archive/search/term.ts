/** Terms: the words of a text in the one form under which they are indexed and looked for. The publisher and the reader's browser make them by the same rules. */
import { isPlain } from '../../article/plain.ts';

/**
 * The terms of a text: its words in lower case, without accents or vowel
 * signs, Arabic words also without their article and with one form of alef.
 *
 *     "Île-de-France, 2020"  ->  ile de france 2020
 */
export function termsOf(text: string): readonly string[] {
  if (isPlain(text)) return text.toLowerCase().match(/[a-z0-9]{2,}/g) ?? [];
  return (
    folded(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(stripped)
      .filter((term) => term.length > 1) ?? []
  );
}

/** Lower case, without accents and vowel signs; the same length is not kept. Plain text has none of them. */
export function folded(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replaceAll('\u0649', '\u064a')
    .replaceAll('\u0629', '\u0647')
    .toLowerCase();
}

const stripped = (word: string): string =>
  /^\u0627\u0644.{2,}/u.test(word) ? word.slice(2) : word;

/** Letters that a term must have before words that only begin with it are looked for: those of one beginning stand in one shard. */
export const beginning = 4;
/** The same for names, of which there are fewer. */
export const nameBeginning = 3;

/** The first letters of a term, after the sign before it. */
export function beginningOf(term: string, letters: number): string {
  const sign = term.search(/[:~]/) + 1;
  return [term.slice(0, sign), ...Array.from(term.slice(sign)).slice(0, letters)].join('');
}

/**
 * The shard that a term stands in: all terms that begin alike stand in one. A
 * sign before a term (its field, `~` for a name by its sound) counts extra.
 *
 *     said:hussein
 *     ^^^^^^^^^
 */
export function shardOf(term: string, shards: number, letters = beginning): number {
  const key = beginningOf(term, letters);
  let hash = 0;
  for (let n = 0; n < key.length; n += 1) hash = (Math.imul(hash, 31) + key.charCodeAt(n)) >>> 0;
  // The low bits of such a sum are poor: mix before taking the rest.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % shards;
}
