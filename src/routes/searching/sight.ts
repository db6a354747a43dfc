/** Where a passage begins to be seen. */
import { isMeantBy } from '../../components/Highlighted.tsx';

/** Letters before the first word that is looked for with which that word still has room: two lines of a phone. */
const seen = 80;
/** Letters shown before it otherwise. */
const before = 40;

/**
 * The place from which on a text is shown: its beginning, or that of a word
 * shortly before the first one that has a term.
 *
 *     They came at noon … and then the old harbour master said that the pier …
 *                                  ^ for "harbour"
 */
export function startOfSight(text: string, terms: readonly string[]): number {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const hit = words.find(([word]) => isMeantBy(terms, word));
  if (hit === undefined || hit.index <= seen) return 0;
  return words.find(({ index }) => index >= hit.index - before)?.index ?? 0;
}
