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

/**
 * The tagger's names, sure where other evidence gives the same words the same
 * type, and a person's where a first name begins what was taken for an organisation.
 */
export function confirmed(
  names: readonly FoundName[],
  evident: readonly FoundName[],
  { gazetteer, words }: Knowledge,
): FoundName[] {
  const keyOf = ({ at, from, to }: FoundName): string => `${at} ${from} ${to}`;
  const types = new Map(evident.map((it) => [keyOf(it), it.type]));
  return names.map((it) => {
    const type = types.get(keyOf(it));
    if (type === it.type) return { ...it, isSure: true };
    const first = words.find(it.text.split(' ', 1)[0]?.toLowerCase() ?? '');
    const isPerson =
      type === 'person' &&
      it.type === 'organization' &&
      first.isFirstName &&
      it.to - it.from > 1 &&
      !gazetteer.isOrganization(it.text);
    return isPerson ? { ...it, type, isSure: true } : it;
  });
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
