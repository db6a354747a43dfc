/** Where a passage begins to be seen. */
import { isMeantBy } from '../../components/Highlighted.tsx';

/** Letters that the place of a passage has room for: four lines of a narrow phone. */
const room = 160;
/** Letters before the first word that is looked for with which that word still has room, for a reader of large letters too. */
const seen = 80;
/** Letters shown before it otherwise, at least. */
const before = 40;

/**
 * The place from which on a text is shown: its beginning, or that of a word
 * before the first one that has a term, so that as much is seen as there is
 * room for.
 *
 *     They came at noon … and then the old harbour master said that the pier …
 *                                  ^ for "harbour"
 */
export function startOfSight(text: string, terms: readonly string[]): number {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const hit = words.find(([word]) => isMeantBy(terms, word));
  if (hit === undefined || hit.index <= seen || text.length <= room) return 0;
  const start = Math.min(hit.index - before, text.length - room);
  return words.find(({ index }) => index >= start)?.index ?? 0;
}
