/** A few numbers that tell how much two texts have in common: MinHash, as of A. Broder, "On the resemblance and containment of documents" (1997). */
import type { NewsArticle } from '../../article/article.ts';
import { textBlocksOf } from '../../article/text.ts';
import { isPlain } from '../../article/plain.ts';

/** So many numbers, each the least hash of the text's runs of words in one of as many orders. */
const length = 48;
/** Words in a run. */
const run = 4;
/** A text of fewer words is too short to be told from another. */
const fewestWords = 50;

/** Hexadecimal digits of a number, of which all have as many: so a signature is compared and cut in bands as the text that it is kept as. */
const digits = 6;

/** The signature of what an article tells: its paragraphs and lists, without headline and captions. Empty for a very short one. */
export function signatureOf({ blocks }: Pick<NewsArticle, 'blocks'>): string {
  const words = blocks
    .filter(({ type }) => type === 'paragraph' || type === 'list')
    .flatMap(textBlocksOf)
    .flatMap(({ text }) => wordsIn(text));
  if (words.length < fewestWords) return '';
  const least = Array.from({ length }, () => 0xffffff);
  for (let at = 0; at + run <= words.length; at += 1) {
    const hash = hashOf(words, at);
    for (let n = 0; n < length; n += 1) {
      const own = mixed(hash ^ Math.imul(n + 1, 0x9e3779b1)) >>> 8;
      if (own < (least[n] ?? 0)) least[n] = own;
    }
  }
  return least.map((own) => own.toString(16).padStart(digits, '0')).join('');
}

/** Letters and digits in lower case; a sign of a script without blanks is a word. */
function wordsIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  // Most text has no other letters, and these are found in a third of the time.
  if (isPlain(lower)) return lower.match(/[a-z0-9]+/g) ?? [];
  const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu;
  return lower.match(word) ?? [];
}

function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + run; at += 1) {
    const word = words[at] ?? '';
    for (let i = 0; i < word.length; i += 1)
      hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash;
}

function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The share of their runs of words that two texts have in common, from 0 to 1, give or take 0.07. */
export function likenessOf(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let equal = 0;
  for (let at = 0; at < length * digits; at += digits)
    if (a.startsWith(b.slice(at, at + digits), at)) equal += 1;
  return equal / length;
}

/** Digits in a band: three numbers. */
const wide = 3 * digits;

/** Bands of which texts that are much alike have at least one in the same place in common: 16 bands of 3 numbers meet at a likeness of 0.55 in 95 of 100. */
export function bandsOf(signature: string): readonly string[] {
  const bands: string[] = [];
  for (let at = 0; at < signature.length; at += wide) bands.push(signature.slice(at, at + wide));
  return bands;
}
