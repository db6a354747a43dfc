import type { Person, Wording } from '../../../article/article.ts';
import type { EntityId } from '../../../article/id.ts';
import { genderOfFirstName } from '../lexicon/firstNames.ts';
import type { Gender } from '../lexicon/roles.ts';
import { genderOfWord, roleNouns, titles } from '../lexicon/roles.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';
import type { Place } from './place.ts';

/** A word for what a person does, said of them in the article. */
export interface Role extends Wording {
  /** The noun it turns on: "minister". */
  readonly noun: string;
}

/** What the article tells of one person, beyond the name. */
export interface Profile {
  readonly person: Person;
  readonly gender: Gender | undefined;
  readonly roles: readonly Role[];
  /** In the headline or the body, not in captions and notes only. */
  readonly inStory: boolean;
}

/** What the article tells of each person it names. */
export function profilesOf(
  passages: readonly Passage[],
  places: readonly (readonly Place[])[],
): ReadonlyMap<EntityId, Profile> {
  const evidence = new Map<EntityId, Evidence>();
  places.forEach((list, index) => {
    const passage = passages[index];
    if (passage === undefined) return;
    list.forEach((place, nth) => {
      if (place.entity.kind !== 'person') return;
      const known = evidence.get(place.entity.id) ?? newEvidence(place.entity);
      evidence.set(place.entity.id, known);
      if (passage.zone !== 'aside') known.inStory = true;
      if (!place.quoted) gather(known, passage, place, list[nth + 1], list[nth - 1]);
    });
  });
  return new Map([...evidence].map(([id, known]) => [id, concluded(known)]));
}

interface Evidence {
  readonly person: Person;
  readonly stated: Map<Gender, number>;
  readonly pronouns: Map<Gender, number>;
  readonly roles: Role[];
  inStory: boolean;
}

const newEvidence = (person: Person): Evidence => ({
  person,
  stated: new Map(),
  pronouns: new Map(),
  roles: [],
  inStory: false,
});

const count = (counts: Map<Gender, number>, gender: Gender | undefined): void => {
  if (gender !== undefined) counts.set(gender, (counts.get(gender) ?? 0) + 1);
};

function concluded({ person, stated, pronouns, roles, inStory }: Evidence): Profile {
  for (const role of person.roles) {
    const noun = findNoun(role.text);
    if (noun !== undefined) roles.push({ text: role.text, range: role.range, noun });
    if (noun !== undefined) count(stated, genderOfWord(noun));
  }
  const gender =
    majority(stated, 1) ??
    majority(pronouns, 3) ??
    genderOfFirstName(firstNameOf(person.name)) ??
    majority(pronouns, 1);
  return { person, gender, roles, inStory };
}

/** The noun that the words of a role turn on: "foreign *minister* of Iraq". */
function findNoun(text: string): string | undefined {
  const [head = ''] = text.toLowerCase().split(/[,(]| (?:of|for|at|in|on|to|from|with|and|who) /);
  const noun = head.trim().split(/\s+/).at(-1);
  return noun !== undefined && roleNouns.has(noun) ? noun : undefined;
}

function majority(counts: ReadonlyMap<Gender, number>, least: number): Gender | undefined {
  const female = counts.get('female') ?? 0;
  const male = counts.get('male') ?? 0;
  if (female >= least && female >= 3 * male) return 'female';
  return male >= least && male >= 3 * female ? 'male' : undefined;
}

const firstNameOf = (name: string): string => {
  const words = name
    .split(/\s+/)
    .filter((word) => !titles.has(word.toLowerCase().replace(/\.$/, '')));
  return words.length > 1 ? (words[0] ?? '') : '';
};

function gather(
  known: Evidence,
  passage: Passage,
  place: Place,
  next: Place | undefined,
  former: Place | undefined,
): void {
  titleBefore(known, passage, place);
  roleAfter(known, passage, place);
  roleBefore(known, passage, place, former);
  count(known.pronouns, pronounAfter(passage, place, next));
}

/** "Mr. Lopez", "Foreign Minister Ana Lopez", "spokeswoman Ana Lopez". */
function titleBefore(known: Evidence, passage: Passage, place: Place): void {
  const { tokens } = passage;
  let from = place.from;
  const inside = tokens[from];
  if (inside !== undefined && place.to - from > 1) noteTitle(known, passage, from, from + 1);
  let to = from;
  while (from > 0 && place.from - from < 5 && belongsToTitle(tokens, from - 1, from === place.from))
    from -= 1;
  for (let at = from; at < to; at += 1) noteTitle(known, passage, from, at + 1, at);
}

function belongsToTitle(tokens: readonly Token[], at: number, last: boolean): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word' || token.possessive) return false;
  const plain = token.lower.replace(/\.$/, '');
  if (last) return titles.has(plain) || roleNouns.has(plain) || genderOfWord(plain) !== undefined;
  return (
    /^[\p{L}-]+$/u.test(token.text) &&
    (token.capital ||
      /^(?:former|foreign|prime|vice|deputy|interim|acting|senior|campaign|press|communications)$/.test(
        plain,
      ) ||
      roleNouns.has(plain))
  );
}

function noteTitle(known: Evidence, passage: Passage, from: number, to: number, at = from): void {
  const token = passage.tokens[at];
  if (token === undefined) return;
  const plain = token.lower.replace(/\.$/, '');
  count(known.stated, genderOfWord(plain));
  const noun = titles.get(plain) ?? (roleNouns.has(plain) ? plain : undefined);
  if (noun !== undefined) known.roles.push(roleAt(passage, from, to, noun));
}

function roleAt({ block, text, tokens }: Passage, from: number, to: number, noun: string): Role {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { noun, text: text.slice(start, end), range: { block, start, end } };
}

/** "Ana Lopez, the mayor of Quito,". */
function roleAfter(known: Evidence, passage: Passage, place: Place): void {
  const { tokens } = passage;
  let at = place.to;
  if (tokens[at]?.text === '(') while (at < place.to + 12 && tokens[at - 1]?.text !== ')') at += 1;
  if (tokens[at]?.text !== ',') return;
  const end = nounOfApposition(tokens, at + 1);
  if (end === undefined) return;
  const noun = tokens[end]?.lower ?? '';
  const from = /^(?:a|an|the)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  known.roles.push(roleAt(passage, from, end + 1, noun));
  for (let word = from; word <= end; word += 1)
    count(known.stated, genderOfWord(tokens[word]?.lower ?? ''));
}

/**
 * Index of the noun that an apposition beginning at `from` turns on: a word for a role, or
 * with an article any noun, since the place alone says that it is one.
 *
 *     Carl Cruz, a diver, said        Ana Lopez, mayor of Quito, said
 *                  ^^^^^                         ^^^^^
 */
function nounOfApposition(tokens: readonly Token[], from: number): number | undefined {
  const isOpen = /^(?:a|an|the)$/.test(tokens[from]?.lower ?? '');
  for (let at = from; at < from + 9; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') return undefined;
    const next = tokens[at + 1];
    const ends =
      next === undefined ||
      next.kind === 'mark' ||
      /^(?:of|for|at|in|on|to|from|with|and|who|whose|said|says)$/.test(next.lower);
    const isNoun =
      roleNouns.has(token.lower) ||
      (isOpen && at > from && !token.capital && /^[,.;]$/.test(next?.text ?? ''));
    if (ends && isNoun) return at;
    if (/^(?:of|for|who|which|said|says|and|that|whose|but)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** "the group's president, Ana Lopez,"; "her husband, Ana Lopez". */
function roleBefore(
  known: Evidence,
  passage: Passage,
  place: Place,
  former: Place | undefined,
): void {
  const { tokens } = passage;
  if (tokens[place.from - 1]?.text !== ',') return;
  const after = tokens[place.to];
  if (after !== undefined && after.kind === 'word') return;
  if (former !== undefined && former.to === place.from - 1) return;
  const noun = tokens[place.from - 2];
  if (noun === undefined || !roleNouns.has(noun.lower)) return;
  let from = place.from - 2;
  while (
    from > 0 &&
    place.from - from < 8 &&
    /^(?:\p{L}|')/u.test(tokens[from - 1]?.text ?? '') &&
    !/^(?:the|a|an|and|said|with|by|to|from)$/.test(tokens[from - 1]?.lower ?? '')
  )
    from -= 1;
  known.roles.push(roleAt(passage, from, place.from - 1, noun.lower));
  count(known.stated, genderOfWord(noun.lower));
}

const reach = 14;

/** The first "he" or "she" after a name in its sentence, before anybody else is named. */
function pronounAfter(
  { tokens, sentenceStart }: Passage,
  place: Place,
  next: Place | undefined,
): Gender | undefined {
  const stop = Math.min(tokens.length, place.to + reach, next?.from ?? Infinity);
  for (let at = place.to; at < stop; at += 1) {
    if (sentenceStart[at] !== sentenceStart[place.from]) return undefined;
    const lower = tokens[at]?.lower ?? '';
    // Another name, known or not, may be whom the pronoun means.
    if (tokens[at]?.capital && lower !== 'i') return undefined;
    if (/^(?:he|his|him|himself)$/.test(lower)) return 'male';
    if (/^(?:she|her|hers|herself)$/.test(lower)) return 'female';
  }
  return undefined;
}
