import type { Confidence, TextRange } from '../../../article/article.ts';
import type { EntityId } from '../../../article/id.ts';
import type { Named } from '../../draft.ts';
import type { Language } from '../lexicon/languages.ts';
import { findLexicon, isDefinite } from '../lexicon/languages.ts';
import type { Gender } from '../lexicon/roles.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Passage } from '../passage.ts';
import type { Event, Spot } from './event.ts';
import { anaphorOf, eventOf, strangerOf } from './event.ts';
import type { Place } from './place.ts';
import { placesOf } from './place.ts';
import type { Profile } from './profile.ts';
import { profilesOf } from './profile.ts';
import { findPronounReferent } from './pronoun.ts';
import type { RoleBook } from './role.ts';
import { findRoleNoun, findRoleReferent, isRoleNoun, roleBookOf } from './role.ts';
import { findPhraseFrom } from '../syntax/phraseFrom.ts';

/** Whom a pronoun or a role stands for, how sure that is, and the words it rests on, nearest first. */
export interface Referent {
  readonly entity: EntityId;
  readonly confidence: Confidence;
  readonly evidence: readonly TextRange[];
}

/** Who is named where, and whom the pronouns and roles of the writer's own sentences stand for. */
export interface Discourse {
  readonly passages: readonly Passage[];
  readonly places: readonly (readonly Place[])[];
  readonly profiles: ReadonlyMap<EntityId, Profile>;
  /** Who bears a last name, in lower case; full names only, at most three each. */
  readonly surnames: ReadonlyMap<string, readonly EntityId[]>;
  /** Of pronouns and roles, by passage and token. */
  readonly referents: ReadonlyMap<string, Referent>;
}

const keyOf = (passage: number, token: number): string => `${passage}:${token}`;

/** Whom the pronoun or role that begins at a token stands for. */
export function findReferent(
  { referents }: Discourse,
  passage: number,
  token: number,
): Referent | undefined {
  return referents.get(keyOf(passage, token));
}

/** Read the article once from the top and understand its pronouns and roles as a reader does. */
export function discourseOf(passages: readonly Passage[], named: Named): Discourse {
  const places = placesOf(passages, named);
  const profiles = profilesOf(passages, places);
  const first = readAll(passages, places, profiles);
  const agreed = agreedGenders(first);
  const { referents } = agreed === profiles ? first : readAll(passages, places, agreed);
  return { passages, places, profiles: agreed, surnames: surnamesOf(agreed), referents };
}

function surnamesOf(profiles: Discourse['profiles']): Discourse['surnames'] {
  const surnames = new Map<string, EntityId[]>();
  for (const [id, { person }] of profiles) {
    const last = /\s(\S+)$/.exec(person.name)?.[1]?.toLowerCase();
    if (last === undefined) continue;
    const list = surnames.get(last);
    if (list === undefined) surnames.set(last, [id]);
    else if (list.length < 3) list.push(id);
  }
  return surnames;
}

function readAll(
  passages: readonly Passage[],
  places: Discourse['places'],
  profiles: Discourse['profiles'],
): Reading {
  const reading = newReading(profiles);
  let sentence = 0;
  passages.forEach((passage, index) => {
    if (passage.zone === 'aside') return;
    const sentences = passage.sentenceStart.map((start, at) =>
      start === at ? (sentence += 1) : sentence,
    );
    readPassage({ passage, index, sentences }, places[index] ?? [], reading);
  });
  return reading;
}

/**
 * The profiles with the gender of those whom nothing but pronouns tells: by the pronouns
 * that the first reading led to them, where these agree.
 */
function agreedGenders({ profiles, led }: Reading): ReadonlyMap<EntityId, Profile> {
  const learned = [...led].flatMap(([id, { female, male }]) => {
    const profile = profiles.get(id);
    if (profile === undefined || profile.gender !== undefined || female === male) return [];
    const gender: Gender = female > male ? 'female' : 'male';
    return Math.max(female, male) >= 3 * Math.min(female, male) + 3
      ? [[id, { ...profile, gender }] as const]
      : [];
  });
  return learned.length === 0 ? profiles : new Map([...profiles, ...learned]);
}

interface Reading {
  readonly profiles: ReadonlyMap<EntityId, Profile>;
  readonly roles: RoleBook;
  readonly events: Event[];
  readonly byPerson: Map<EntityId, Event[]>;
  readonly referents: Map<string, Referent>;
  /** How many pronouns of each gender led to a person. */
  readonly led: Map<EntityId, Record<Gender, number>>;
}

const newReading = (profiles: ReadonlyMap<EntityId, Profile>): Reading => ({
  profiles,
  roles: roleBookOf(profiles),
  events: [],
  byPerson: new Map(),
  referents: new Map(),
  led: new Map(),
});

function readPassage(spot: Spot, places: readonly Place[], reading: Reading): void {
  const persons = places.filter(({ quoted, entity }) => !quoted && entity.kind === 'person');
  let nth = 0;
  for (let at = 0; at < spot.passage.tokens.length; at += 1) {
    const place = persons[nth];
    if (place !== undefined && place.from <= at) {
      nth += 1;
      record(reading, eventOf(spot, place));
      continue;
    }
    const stranger = findStranger(spot.passage, at);
    if (stranger !== undefined) {
      record(reading, strangerOf(spot, at, stranger));
      continue;
    }
    const words = wordsFrom(spot.passage, at, reading.roles);
    const found = words && referentOf(words, spot, at, reading);
    if (words?.noun !== undefined && found === undefined)
      record(reading, strangerOf(spot, at, words.to));
    if (words === undefined || found === undefined) continue;
    reading.referents.set(keyOf(spot.index, at), found);
    if (words.gender !== undefined) {
      const counts = reading.led.get(found.entity) ?? { female: 0, male: 0 };
      counts[words.gender] += 1;
      reading.led.set(found.entity, counts);
    }
    if (found.confidence === 'inferred') record(reading, anaphorOf(spot, at, words.to, found));
  }
}

function record({ events, byPerson }: Reading, event: Event): void {
  events.push(event);
  if (event.person === undefined) return;
  const own = byPerson.get(event.person);
  if (own === undefined) byPerson.set(event.person, [event]);
  else own.push(event);
}

const indefinite = new Set(['a', 'an', 'another', 'one']);

/** Index after "a passenger", "one of the nurses": somebody new whom the article does not name. */
function findStranger({ tokens, language }: Passage, at: number): number | undefined {
  if (language !== 'en' || !indefinite.has(tokens[at]?.lower ?? '')) return undefined;
  // "Ana Lopez, a diver," is the name again.
  if (tokens[at - 1]?.text === ',' && tokens[at - 2]?.capital) return undefined;
  let near = false;
  for (let next = at + 1; !near && next < at + 6; next += 1)
    near = roleNouns.has(tokens[next]?.lower ?? '');
  const phrase = near ? findPhraseFrom(tokens, at) : undefined;
  const noun = tokens[(phrase?.coreTo ?? 0) - 1];
  if (phrase === undefined || noun === undefined || !roleNouns.has(noun.lower) || noun.capital)
    return undefined;
  // "a senator, Ana Lopez," is named after all.
  return tokens[phrase.to]?.text === ',' && tokens[phrase.to + 1]?.capital
    ? undefined
    : phrase.coreTo;
}

type Words = { readonly to: number; readonly gender?: Gender; readonly noun?: string };

/** A pronoun, or a role with its article, that begins at a token. */
function wordsFrom({ tokens, language }: Passage, at: number, roles: RoleBook): Words | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const gender = genderOfPronoun(token.lower, language);
  if (gender !== undefined) return { to: at + 1, gender };
  if (!isDefinite(token.lower, language)) return undefined;
  if (language !== 'en') {
    const noun = tokens[at + 1]?.lower ?? '';
    return isRoleNoun(noun, roles) ? { to: at + 2, noun } : undefined;
  }
  let near = false;
  for (let next = at + 1; !near && next < at + 6; next += 1)
    near = isRoleNoun(tokens[next]?.lower ?? '', roles);
  const phrase = near ? findPhraseFrom(tokens, at) : undefined;
  const noun = phrase && findRoleNoun(tokens.slice(at, phrase.coreTo), roles);
  return phrase === undefined || noun === undefined ? undefined : { to: phrase.coreTo, noun };
}

function genderOfPronoun(word: string, language: Language): Gender | undefined {
  if (language === 'en') return english.get(word);
  const foreign = findLexicon(language)?.pronouns.get(word);
  return foreign === 'other' ? undefined : foreign;
}

const english: ReadonlyMap<string, Gender> = new Map([
  ...['he', 'him', 'his', 'himself'].map((it) => [it, 'male'] as const),
  ...['she', 'her', 'herself'].map((it) => [it, 'female'] as const),
]);

function referentOf(
  { gender, noun }: Words,
  { index, sentences }: Spot,
  at: number,
  { profiles, roles, events, byPerson }: Reading,
): Referent | undefined {
  if (noun !== undefined) {
    return findRoleReferent(roles, (person) => byPerson.get(person) ?? [], noun, index);
  }
  if (gender === undefined) return undefined;
  return findPronounReferent(events, profiles, gender, {
    passage: index,
    sentence: sentences[at] ?? 0,
  });
}
