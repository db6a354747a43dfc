import { foldName } from '../gazetteer/fold.ts';
import type { Knowledge } from '../knowledge.ts';
import { nameOf, withoutCollisions, type FoundName } from './found.ts';
import type { NameType } from './tagger.ts';
import type { Token } from './token.ts';
import type { ZonedText } from './zone.ts';

const longest = 8;

/**
 * The names of a document wherever they stand, the longest first: what the prose
 * named once is a name again in a title, a caption or at the front of a sentence.
 * Demonyms and countries are found by the gazetteer, the surnames of the persons
 * by their full names.
 */
export function projected(
  texts: readonly ZonedText[],
  names: readonly FoundName[],
  { gazetteer, words }: Knowledge,
): FoundName[] {
  const known = new Map<string, NameType>();
  for (const { text, type } of names) {
    const key = foldName(text);
    if (type !== 'other' && !known.has(key)) known.set(key, type);
  }
  for (const surname of surnamesIn(names)) if (!known.has(surname)) known.set(surname, 'person');
  const again = texts.flatMap((text, at) => {
    if (text.zone === 'whole' || text.zone === 'credit') return [];
    const found: FoundName[] = [];
    for (let from = 0; from < text.tokens.length; from += 1) {
      if (text.tokens[from]?.isCapitalized !== true) continue;
      const name = nameFrom(text, at, from);
      if (name === undefined) continue;
      found.push(name);
      from = name.to - 1;
    }
    return found;
  });

  function nameFrom(text: ZonedText, at: number, from: number): FoundName | undefined {
    for (let to = Math.min(text.tokens.length, from + longest); to > from; to -= 1) {
      const last = text.tokens[to - 1];
      if (last === undefined || !/[\p{L}\p{N}.]$/u.test(last.text)) continue;
      const name = nameOf(text, at, { from, to }, 'other', 'projection');
      const type = known.get(foldName(name.text)) ?? certainly(name.text);
      if (type === undefined || (to - from === 1 && isOrdinary(text.tokens, from))) continue;
      return { ...name, type };
    }
    return undefined;
  }
  const certainly = (name: string): NameType | undefined => {
    if (gazetteer.placeOfDemonym(name) !== undefined) return 'other';
    const place = gazetteer.placesNamed(name)[0];
    return place?.type === 'country' && !/^\p{Lu}{2,4}$/u.test(name) ? 'place' : undefined;
  };
  /** A word at the front of a sentence that is a common word as well needs more than its capital. */
  const isOrdinary = (tokens: readonly Token[], i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || !token.begins) return false;
    return words.find(token.lower).isCommon && !token.text.slice(1).match(/\p{Lu}/u);
  };
  return withoutCollisions([...names, ...again]);
}

/** The last words of the full names of persons, folded. */
function surnamesIn(names: readonly FoundName[]): Set<string> {
  const surnames = new Set<string>();
  for (const { text, type } of names) {
    const parts = foldName(text).split(' ');
    const last = parts.at(-1) ?? '';
    if (type === 'person' && parts.length > 1 && last.length > 2) surnames.add(last);
  }
  return surnames;
}
