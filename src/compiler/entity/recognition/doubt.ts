import { foldName } from '../../gazetteer/fold.ts';
import type { Knowledge } from '../../knowledge.ts';
import { isCalledBody } from './belief.ts';
import type { FoundName } from '../found.ts';

/**
 * The tagger's names, a person's where a first name begins what was taken for an
 * organisation and other evidence calls it a person.
 */
export function confirmed(
  names: readonly FoundName[],
  evident: readonly FoundName[],
  { gazetteer, words }: Knowledge,
): FoundName[] {
  const keyOf = ({ at, from, to }: FoundName): string => `${at} ${from} ${to}`;
  const types = new Map(evident.map((it) => [keyOf(it), it.type]));
  const beginsWithFirstName = (name: string): boolean =>
    words.find(name.split(' ', 1)[0]?.toLowerCase() ?? '').isFirstName;
  return names.map((it) => {
    const isPerson =
      it.type === 'organization' &&
      it.to - it.from > 1 &&
      types.get(keyOf(it)) === 'person' &&
      beginsWithFirstName(it.text) &&
      !gazetteer.isOrganization(it.text);
    return isPerson ? { ...it, type: 'person' } : it;
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
  return names.filter(({ text, type }) => {
    if (type === 'place') return gazetteer.placesNamed(text).some((it) => it.population >= 20);
    const parts = text.split(' ');
    if (type === 'organization')
      return /^\p{Lu}{2,6}$/u.test(text) || gazetteer.isOrganization(text) || isCalledBody(text);
    if (/^(?:l[ae]s?|el|los|der|die|das|den|dem|il|lo|os?|as?)$/i.test(parts[0] ?? ''))
      return false;
    return parts.length > 1 && parts.every((it) => isNameLike(it, words));
  });
}
