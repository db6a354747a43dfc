import type { EntityId } from '../../../article/id.ts';
import { genderOfWord, roleNouns } from '../lexicon/roles.ts';
import type { Token } from '../token.ts';
import type { Referent } from './coreference.ts';
import type { Event } from './event.ts';
import type { Profile, Role } from './profile.ts';

/** Who bears which role, by the article's words. */
export interface RoleBook {
  readonly byNoun: ReadonlyMap<string, readonly Profile[]>;
  /** The one person of the whole story, where there is only one. */
  readonly only: Profile | undefined;
}

/** The roles of all persons in the story, by the noun they turn on. */
export function roleBookOf(profiles: ReadonlyMap<EntityId, Profile>): RoleBook {
  const byNoun = new Map<string, Profile[]>();
  const inStory = [...profiles.values()].filter((it) => it.inStory);
  for (const profile of inStory) {
    for (const noun of new Set(profile.roles.map((role) => role.noun))) {
      const list = byNoun.get(noun);
      if (list === undefined) byNoun.set(noun, [profile]);
      else list.push(profile);
    }
  }
  return { byNoun, only: inStory.length === 1 ? inStory[0] : undefined };
}

/** A word for a role in English, or one that the article says of somebody. */
export const isRoleNoun = (word: string, { byNoun }: RoleBook): boolean =>
  roleNouns.has(word) || byNoun.has(word);

/** The noun of a role that may stand for a person named elsewhere: "the foreign *minister*". */
export function findRoleNoun(words: readonly Token[], roles: RoleBook): string | undefined {
  const noun = words.at(-1)?.lower ?? '';
  if (!isRoleNoun(noun, roles) || words[0]?.lower !== 'the') return undefined;
  return words.some(({ possessive }) => possessive) ? undefined : noun;
}

/**
 * Whom a role stands for: the one person of whom the article says it, else the one
 * person of the whole story. Two bearers make it unsure.
 *
 *     "...", Lopez said.   ...   "...", the minister added.
 *            ^^^^^ evidence             ^^^^^^^^^^^^ role
 */
export function findRoleReferent(
  { byNoun, only }: RoleBook,
  eventsOf: (person: EntityId) => readonly Event[],
  noun: string,
  passage: number,
): Referent | undefined {
  const gender = genderOfWord(noun);
  const agrees = (it: Profile): boolean =>
    gender === undefined || it.gender === undefined || it.gender === gender;
  const bearers = (byNoun.get(noun) ?? []).slice(0, 12).filter(agrees);
  if (bearers.length === 0) {
    return only !== undefined && agrees(only)
      ? lonePerson(only, eventsOf, noun, passage)
      : undefined;
  }
  const met = bearers.flatMap((profile) => {
    const nearest = eventsOf(profile.person.id).at(-1);
    return nearest === undefined ? [] : [{ profile, nearest }];
  });
  const latest = met.toSorted((a, b) => b.nearest.sentence - a.nearest.sentence)[0];
  if (latest === undefined) return undefined;
  const said = latest.profile.roles.find((role) => role.noun === noun);
  const { person } = latest.profile;
  return {
    entity: person.id,
    confidence: bearers.length === 1 ? 'inferred' : 'unsure',
    evidence: chainOf(eventsOf(person.id), noun, said),
  };
}

/** Without a word that gives this person the role, only the one person of the story will do, and only near. */
function lonePerson(
  { person, roles }: Profile,
  eventsOf: (person: EntityId) => readonly Event[],
  noun: string,
  passage: number,
): Referent | undefined {
  const events = eventsOf(person.id);
  const nearest = events.at(-1);
  if (nearest === undefined || passage - nearest.passage > 4 || roles.length > 0) return undefined;
  if (!events.some(({ weight }) => weight >= 4)) return undefined;
  return { entity: person.id, confidence: 'inferred', evidence: chainOf(events, noun, undefined) };
}

/**
 * The chain goes by the same role earlier, where there was one, since that says
 * more than the bare name:
 *
 *     Hussein said ... the foreign minister noted ... the minister added
 *     ^^^^^^^ 2nd      ^^^^^^^^^^^^^^^^^^^^ 1st
 */
function chainOf(events: readonly Event[], noun: string, said: Role | undefined) {
  const { range, evidence } = events.findLast((it) => it.noun === noun) ?? events.at(-1) ?? {};
  const chain = range === undefined ? [] : [range, ...(evidence ?? [])];
  return [...chain, ...(said === undefined ? [] : [said.range])].slice(0, 6);
}
