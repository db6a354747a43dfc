import type { Confidence, TextRange } from '../../../article/article.ts';
import type { EntityId } from '../../../article/id.ts';
import type { Named } from '../../draft.ts';
import type { Language } from '../lexicon/languages.ts';
import { findLexicon } from '../lexicon/languages.ts';
import type { Gender } from '../lexicon/roles.ts';
import { roleNouns } from '../lexicon/roles.ts';
import type { Passage } from '../passage.ts';
import { findPhraseFrom } from '../syntax/nounPhrase.ts';
import type { Event, Spot } from './event.ts';
import { anaphorOf, eventOf } from './event.ts';
import type { Place } from './place.ts';
import { placesOf } from './place.ts';
import type { Profile } from './profile.ts';
import { profilesOf } from './profile.ts';
import { findPronounReferent } from './pronoun.ts';
import type { RoleBook } from './role.ts';
import { findRoleNoun, findRoleReferent, roleBookOf } from './role.ts';

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
  const reading = newReading(profiles);
  let sentence = 0;
  passages.forEach((passage, index) => {
    if (passage.zone === 'aside') return;
    const sentences = passage.sentenceStart.map((start, at) =>
      start === at ? (sentence += 1) : sentence,
    );
    readPassage({ passage, index, sentences }, places[index] ?? [], reading);
  });
  return { passages, places, profiles, referents: reading.referents };
}

interface Reading {
  readonly profiles: ReadonlyMap<EntityId, Profile>;
  readonly roles: RoleBook;
  readonly events: Event[];
  readonly byPerson: Map<EntityId, Event[]>;
  readonly referents: Map<string, Referent>;
}

const newReading = (profiles: ReadonlyMap<EntityId, Profile>): Reading => ({
  profiles,
  roles: roleBookOf(profiles),
  events: [],
  byPerson: new Map(),
  referents: new Map(),
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
    const words = wordsFrom(spot.passage, at);
    const found = words && referentOf(words, spot, at, reading);
    if (words === undefined || found === undefined) continue;
    reading.referents.set(keyOf(spot.index, at), found);
    if (found.confidence === 'inferred') record(reading, anaphorOf(spot, at, words.to, found));
  }
}

function record({ events, byPerson }: Reading, event: Event): void {
  events.push(event);
  const own = byPerson.get(event.person);
  if (own === undefined) byPerson.set(event.person, [event]);
  else own.push(event);
}

type Words = { readonly to: number; readonly gender?: Gender; readonly noun?: string };

/** A pronoun, or a role with its article, that begins at a token. */
function wordsFrom({ tokens, language }: Passage, at: number): Words | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const gender = genderOfPronoun(token.lower, language);
  if (gender !== undefined) return { to: at + 1, gender };
  if (token.lower !== 'the') return undefined;
  let near = false;
  for (let next = at + 1; next < at + 6; next += 1)
    near ||= roleNouns.has(tokens[next]?.lower ?? '');
  const phrase = near ? findPhraseFrom(tokens, at) : undefined;
  const noun = phrase && findRoleNoun(tokens.slice(at, phrase.coreTo));
  return phrase === undefined || noun === undefined ? undefined : { to: phrase.coreTo, noun };
}

function genderOfPronoun(word: string, language: Language): Gender | undefined {
  const foreign = findLexicon(language)?.pronouns.get(word);
  if (language !== 'en') return foreign === 'other' ? undefined : foreign;
  if (/^(?:he|him|his|himself)$/.test(word)) return 'male';
  return /^(?:she|her|herself)$/.test(word) ? 'female' : undefined;
}

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
