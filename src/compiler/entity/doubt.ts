import { foldName } from '../gazetteer/fold.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { FoundName } from './found.ts';

/**
 * The names without the persons and places of which the tagger is not sure and
 * for which nothing else speaks: no sure mention of the same name or of a longer
 * one, and for a place no gazetteer. Nobody is better than a wrong person.
 */
export function withoutDoubtful(names: readonly FoundName[], gazetteer: Gazetteer): FoundName[] {
  const sure = new Set<string>();
  for (const { text, type, isSure } of names) {
    if (isSure === false) continue;
    const folded = foldName(text);
    sure.add(`${type} ${folded}`);
    if (type === 'person') for (const word of folded.split(' ')) sure.add(`${type} ${word}`);
  }
  return names.filter(({ text, type, isSure }) => {
    if (isSure !== false || type === 'organization' || type === 'other') return true;
    if (sure.has(`${type} ${foldName(text)}`)) return true;
    return type === 'place' && gazetteer.placesNamed(text).length > 0;
  });
}

const keyOf = (it: FoundName): string => `${it.at} ${it.from} ${it.to} ${it.type}`;

/** The tagger's names, sure where other evidence gives the same words the same type. */
export function confirmed(names: readonly FoundName[], evident: readonly FoundName[]): FoundName[] {
  const keys = new Set(evident.map(keyOf));
  return names.map((it) => (keys.has(keyOf(it)) ? { ...it, isSure: true } : it));
}

const calendar =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|am|pm|[\d\W]+|\d+(?:st|nd|rd|th))$/;

/** A word that a list of names has, or no list at all. */
function isNameLike(word: string, words: Knowledge['words']): boolean {
  const { marks, group, isCommon } = words.find(word.toLowerCase());
  return /^\p{Lu}/u.test(word) && !isCommon && (group === '' || /[fsnp]/.test(marks));
}

/** Whether words only say when. */
export const isDate = (text: string): boolean =>
  foldName(text)
    .split(' ')
    .every((it) => calendar.test(it));

/**
 * The names to keep of a text in another language than the tagger's: those for
 * which a list speaks as well.
 */
export function supportedNames(
  names: readonly FoundName[],
  { gazetteer, words }: Knowledge,
): FoundName[] {
  return names.filter(({ text, type, isSure }) => {
    if (isSure === false) return false;
    if (type === 'place') return gazetteer.placesNamed(text).some((it) => it.population >= 20);
    const parts = text.split(' ');
    if (type === 'organization')
      return /^\p{Lu}{2,6}$/u.test(text) || gazetteer.isOrganization(text);
    return parts.length > 1 && parts.every((it) => isNameLike(it, words));
  });
}
