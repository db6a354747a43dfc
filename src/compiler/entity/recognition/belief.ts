import { foldName } from '../../gazetteer/fold.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { WordList } from '../../gazetteer/wordList.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { FoundName } from '../found.ts';
import { isNamesake, namesakesIn } from './namesake.ts';
import { roleOf } from '../role.ts';
import type { Shares } from '../tagger/certainty.ts';
import { nameTypes, type NameType } from '../tagger/label.ts';
import { courtesies, roleNouns, speakingVerbs } from '../wording.ts';
import type { ZonedText } from '../text/zone.ts';

/** How likely a name must be, all its mentions considered, to be believed. Nobody is better than a wrong person. */
const enough = { person: 0.7, organization: 0.5, place: 0.6, other: 0.4 };
/** The same for a lone word of the dictionary: "Fax", "League". */
const enoughOrdinary = { person: 0.8, organization: 0.7, place: 0.8, other: 0.4 };
/** The same where somebody of that name speaks or has an office, by a full name and by a lone word. */
const enoughActing = { ...enough, person: 0.35 };
const enoughAlone = { ...enough, person: 0.55 };
/** The same for the surname of somebody whom the document names in full: *Donald Trump* ... "Trump". */
const enoughSurname = 0.2;
/** The same for an organisation in which somebody has an office, or that its last word shows to be one. */
const enoughEmploying = 0.25;
/** Nothing is held for less likely than this, so that one mention alone cannot rule a type out. */
const least = 0.02;
/** Mentions are hardly independent witnesses: a hundred of them count as two or three. */
const independence = 0.2;

/**
 * The tagger's names that the document bears out, each with the type that all its
 * mentions together make likeliest.
 */
export function believedNames(
  names: readonly FoundName[],
  texts: readonly ZonedText[],
  { words, gazetteer }: Knowledge,
): FoundName[] {
  const namesakes = namesakesIn(texts);
  const mentions = new Map<string, Shares[]>();
  for (const { text, shares } of names) {
    if (shares === undefined) continue;
    const key = foldName(text);
    const all = mentions.get(key);
    if (all === undefined) mentions.set(key, [shares]);
    else all.push(shares);
  }
  const acting = new Set(
    names.filter((it) => actsAsPerson(texts[it.at], it, gazetteer)).map((it) => foldName(it.text)),
  );
  const employing = new Set(
    names.filter((it) => actsAsOrganization(texts[it.at], it)).map((it) => foldName(it.text)),
  );
  const beliefs = new Map([...mentions].map(([key, all]) => [key, pooled(all)]));
  const surnames = surnamesIn(names, texts, beliefs, words);
  return names.flatMap((name) => {
    const belief = beliefs.get(foldName(name.text));
    if (name.shares === undefined || belief === undefined) return [name];
    const type = isNamesake(name, namesakes) ? 'other' : likeliest(belief);
    const acts = type === 'person' && acting.has(foldName(name.text));
    const employs =
      (employing.has(foldName(name.text)) && belief.person < 0.5) || isCalledBody(name.text);
    const isFirm = employing.has(foldName(name.text)) && isCalledBody(name.text);
    if (isFirm || (employs && belief.organization >= enoughEmploying))
      return [{ ...name, type: 'organization' }];
    const isSurname = surnames.has(foldName(name.text)) && belief.person >= enoughSurname;
    if (isSurname || isCourteous(texts[name.at], name)) return [{ ...name, type: 'person' }];
    const needed = neededOf(name, acts || isRepeated(name, beliefs, words), words);
    return belief[type] < needed[type] || isNoName(name) ? [] : [{ ...name, type }];
  });
}

/** The surnames of whom the document names in full or by a courtesy, folded. */
function surnamesIn(
  names: readonly FoundName[],
  texts: readonly ZonedText[],
  beliefs: ReadonlyMap<string, Shares>,
  words: WordList,
): ReadonlySet<string> {
  const isPerson = (it: FoundName): boolean => {
    const share = beliefs.get(foldName(it.text))?.person ?? 0;
    return share >= (isRepeated(it, beliefs, words) ? enoughActing : enough).person;
  };
  const full = names.filter(
    (it) => isCourteous(texts[it.at], it) || (it.to - it.from > 1 && isPerson(it)),
  );
  return new Set(full.map(surnameOf));
}

/** "Donald Trump" where the document goes on with "Trump": a first name, and a surname of its own. */
const isRepeated = (
  name: FoundName,
  beliefs: ReadonlyMap<string, Shares>,
  words: WordList,
): boolean => beginsWithFirstName(name, words) && beliefs.has(surnameOf(name));

/** "Mr. Obama", "Mrs. Rea": only people are called so. */
function isCourteous(text: ZonedText | undefined, name: FoundName): boolean {
  const isCourtesy = (i: number): boolean => courtesies.has(text?.tokens[i]?.lower ?? '');
  return isCourtesy(name.from - 1) || (name.to - name.from > 1 && isCourtesy(name.from));
}

const beginsWithFirstName = ({ from, to, text }: FoundName, words: WordList): boolean =>
  to - from > 1 && words.find(text.split(' ', 1)[0]?.toLowerCase() ?? '').isFirstName;

function neededOf(name: FoundName, acts: boolean, words: WordList): Shares {
  const isLone = name.to - name.from === 1;
  if (acts && !isLone) return enoughActing;
  if (isOrdinary(name, words)) return enoughOrdinary;
  return acts ? enoughAlone : enough;
}

const surnameOf = ({ text }: FoundName): string => foldName(text).split(' ').at(-1) ?? '';

/** What several mentions say together: their geometric mean, sharper the more there are. */
function pooled(all: readonly Shares[]): Shares {
  const weight = all.length ** (independence - 1);
  const oddsOf = (share: (it: Shares) => number): number =>
    Math.exp(all.reduce((sum, it) => sum + Math.log(Math.max(least, share(it))), 0) * weight);
  const belief = { person: 0, organization: 0, place: 0, other: 0 };
  let sum = oddsOf((it) => 1 - it.person - it.organization - it.place - it.other);
  for (const type of nameTypes) {
    belief[type] = oddsOf((it) => it[type]);
    sum += belief[type];
  }
  for (const type of nameTypes) belief[type] /= sum;
  return belief;
}

function likeliest(belief: Shares): NameType {
  let best: NameType = 'person';
  for (const type of nameTypes) if (belief[type] > belief[best]) best = type;
  return best;
}

function isOrdinary({ from, to, text }: FoundName, words: WordList): boolean {
  if (to - from > 1 || /\p{Lu}.*\p{Lu}/u.test(text)) return false;
  const { isCommon, isFirstName } = words.find(text.toLowerCase());
  return isCommon && !isFirstName;
}

const abbreviations =
  /^(?:asap|lmao|lol|omg|fyi|tbd|faq|diy|rsvp|ceo|cfo|coo|cto|vp|hr|pr|tv|dvd|cd|pc|gps|usb|pdf|html|www|http|url|id|atm|suv|dna|rna|hiv|aids|gdp|ko|dj|mc|phd|mba|ba|ma|ok|p\.?s|n\.?b)s?$/i;

/** A letter, a number or an abbreviation of a plain word. */
const isNoName = ({ text }: FoundName): boolean =>
  /^\P{L}*\p{L}?\P{L}*$/u.test(text) ||
  /^\p{N}+\p{Lu}{1,2}$/u.test(text) ||
  abbreviations.test(text);

/** Whether words do or are beside a name what only a person does or is: it speaks, or has an office. */
function actsAsPerson(text: ZonedText | undefined, name: FoundName, gazetteer: Gazetteer): boolean {
  if (text === undefined) return false;
  const word = (i: number): string => text.tokens[i]?.lower ?? '';
  const isSource = word(name.from - 1) === 'to' && word(name.from - 2) === 'according';
  const isNamedAfter = speakingVerbs.has(word(name.from - 1)) && /^[.,;]$/.test(word(name.to));
  // “The lamp is lit.” — Ana Lopez
  const isSignature =
    /^(?:[—–―-]|--)$/.test(word(name.from - 1)) && /^[”"’'»]$/.test(word(name.from - 2));
  return (
    speakingVerbs.has(word(name.to)) ||
    isNamedAfter ||
    isSource ||
    isSignature ||
    roleOf(text, name, gazetteer) !== undefined
  );
}

/**
 * Whether a name stands where an organisation does: somebody has an office in it,
 * or it has shares and owns.
 *
 *     the chief executive of Merrow Line      Shares in Acme fell
 *                            ^^^^^^^^^^^                 ^^^^
 */
function actsAsOrganization(text: ZonedText | undefined, name: FoundName): boolean {
  if (text === undefined) return false;
  const word = (i: number): string => text.tokens[i]?.lower ?? '';
  const joint = word(name.from - 1) === 'the' ? name.from - 2 : name.from - 1;
  const isOffice = /^(?:of|for|at|with|from)$/.test(word(joint)) && roleNouns.has(word(joint - 1));
  const isFirm =
    /^(?:shares?|stakes?|stock)$/.test(word(joint - 1)) && /^(?:in|of)$/.test(word(joint));
  return isOffice || isFirm || (word(name.to) === ',' && word(name.to + 1) === 'which');
}

const bodies =
  /^(?:lines?|alliance|association|board|tribunal|federation|union|council|committee|commission|agency|authority|institute|ministry|department|bureau|group|inc|corp|ltd|llc|plc|company|airlines|airways|bank|party|club|university|college|court|orchestra|courier|dispatch|foundation|trust|society|holdings|industries|systems|technologies|ferries|motors|pharmaceuticals|insurance)\.?$/;

/** Whether the last of several words is one for a body: "Merrow Line". */
export function isCalledBody(text: string): boolean {
  const words = text.toLowerCase().split(' ');
  return words.length > 1 && bodies.test(words.at(-1) ?? '');
}
