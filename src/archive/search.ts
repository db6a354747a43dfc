/** The search index: how texts become terms, and the shapes of its files. The publisher writes them and the reader's browser reads them by the same rules. */
import type { EntityCard } from './card.ts';
import type { Digest } from './digest.ts';

/** Part of the index for the articles of one year: some of its terms. */
export interface TermShard {
  readonly ids: readonly string[];
  /** For each term the articles that have it, as places in `ids`, the weightiest first; a very common term has the first of them only. */
  readonly terms: readonly (readonly [term: string, places: readonly number[]])[];
}

/** Some of the entities, by standing. */
export interface NameShard {
  readonly entities: readonly EntityCard[];
}

/** What is shown of an article that was found. */
export type FoundArticle = Pick<Digest, 'card' | 'quotations'>;

/** Into how many shards each year and the names are divided. Years are newest first, the undated last. */
export interface SearchContents {
  readonly years: readonly { readonly year: string; readonly shards: number }[];
  readonly names: number;
}

/** Articles kept for one term in one year. */
export const longestPosting = 200;

/**
 * The terms of a text: its words in lower case, without accents or vowel
 * signs, Arabic words also without their article and with one form of alef.
 *
 *     "Île-de-France, 2020"  ->  ile de france 2020
 */
export function termsOf(text: string): readonly string[] {
  return (
    folded(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(stripped)
      .filter((term) => term.length > 1) ?? []
  );
}

/** Lower case, without accents and vowel signs; the same length is not kept. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replaceAll('\u0649', '\u064a')
    .toLowerCase();
}

const stripped = (word: string): string =>
  /^\u0627\u0644.{2,}/u.test(word) ? word.slice(2) : word;

/** The shard that a term stands in: all terms with the same two first letters stand in one, so that the beginning of a word finds them. */
export function shardOf(term: string, shards: number): number {
  let hash = 0;
  for (const letter of [...term].slice(0, 2))
    hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash % shards;
}

/** Whether two words differ by at most one letter added, left out, changed, or two exchanged. */
export function isNearly(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}

/** The terms of an article with their weights: its headline says most, then its names, then what is said in it. */
export function weightedTermsOf({
  card,
  quotations,
  appearances,
}: Digest): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const term of termsOf(text)) weights.set(term, (weights.get(term) ?? 0) + weight);
  };
  add(card.headline, 8);
  for (const { name, passages } of appearances) {
    if (passages.length > 0) add(name, 4);
  }
  const sentences = new Set(
    appearances.flatMap(({ passages }) => passages.map(({ text }) => text)),
  );
  for (const text of sentences) add(text, 1);
  for (const { pieces, speaker } of quotations) {
    add(pieces.join(' '), 1);
    if (speaker && speaker.confidence !== 'unsure') add(speaker.name, 2);
  }
  return weights;
}
