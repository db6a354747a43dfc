import type { Confidence, TextRange } from '../../article/article.ts';
import type { EntityId } from '../../article/id.ts';
import type { Named } from '../draft.ts';
import { findCueVerb } from './lexicon/cueVerb.ts';
import type { Gender } from './lexicon/roles.ts';
import { genderOfWord, roleNouns } from './lexicon/roles.ts';
import type { Passage } from './passage.ts';
import type { Place, Profile } from './profile.ts';
import { placesOf, profilesOf } from './profile.ts';
import { findPhraseFrom } from './syntax/nounPhrase.ts';
import { isFiniteVerb } from './syntax/verb.ts';

/** Whom a pronoun or a role stands for, how sure that is, and the words it rests on. */
export interface Referent {
  readonly entity: EntityId;
  readonly confidence: Confidence;
  readonly evidence: readonly TextRange[];
}

/** Who is named where, and whom the pronouns of the writer's own sentences stand for. */
export interface Discourse {
  readonly passages: readonly Passage[];
  readonly places: readonly (readonly Place[])[];
  readonly profiles: ReadonlyMap<EntityId, Profile>;
  /** In reading order. */
  readonly events: readonly Event[];
  /** Of pronouns and roles, by passage and token. */
  readonly referents: ReadonlyMap<string, Referent>;
}

/** A person comes up in the writer's words: by name or by a pronoun already understood. */
interface Event {
  readonly person: EntityId;
  readonly passage: number;
  readonly token: number;
  readonly range: TextRange;
  readonly subject: boolean;
  /** Subject of a verb of saying. */
  readonly speaks: boolean;
  /** For a role: the noun it turns on. */
  readonly noun?: string;
  /** For a pronoun: what it was understood by. */
  readonly evidence: readonly TextRange[];
}

const keyOf = (passage: number, token: number): string => `${passage}:${token}`;

/** Read the article once from the top and understand its pronouns as a reader does. */
export function discourseOf(passages: readonly Passage[], named: Named): Discourse {
  const places = placesOf(passages, named);
  const profiles = profilesOf(passages, places);
  const events: Event[] = [];
  const referents = new Map<string, Referent>();
  const discourse: Discourse = { passages, places, profiles, events, referents };
  passages.forEach((passage, index) => {
    if (passage.zone === 'aside') return;
    const list = (places[index] ?? []).filter(
      ({ quoted, entity }) => !quoted && entity.kind === 'person',
    );
    let nth = 0;
    passage.tokens.forEach((_, at) => {
      const place = list[nth];
      if (place !== undefined && place.from === at) {
        nth += 1;
        events.push(eventOf(passage, index, place));
        return;
      }
      const words = wordsFrom(passage, at);
      if (words === undefined) return;
      const found =
        words.gender === undefined
          ? resolvedRole(discourse, index, at, words.to)
          : resolved(passages, profiles, events, index, at, words.gender);
      if (found === undefined) return;
      referents.set(keyOf(index, at), found);
      if (found.confidence === 'inferred')
        events.push(anaphor(passage, index, at, words.to, found));
    });
  });
  return discourse;
}

/** A pronoun, or a role with its article, that begins at a token. */
function wordsFrom(passage: Passage, at: number): { to: number; gender?: Gender } | undefined {
  const token = passage.tokens[at];
  if (token?.kind !== 'word') return undefined;
  const gender = genderOfPronoun(token.lower);
  if (gender !== undefined) return { to: at + 1, gender };
  if (token.lower !== 'the') return undefined;
  const near = passage.tokens.slice(at + 1, at + 6).some(({ lower }) => roleNouns.has(lower));
  const phrase = near ? findPhraseFrom(passage.tokens, at) : undefined;
  return phrase && { to: phrase.coreTo };
}

function anaphor(
  passage: Passage,
  index: number,
  from: number,
  to: number,
  { entity, evidence }: Referent,
): Event {
  const { tokens, block } = passage;
  const start = tokens[from]?.start ?? 0;
  const oblique = /^(?:him|his|her|himself|herself)$/.test(tokens[from]?.lower ?? '');
  const speaks = !oblique && isSpeaking(passage, from, to);
  return {
    person: entity,
    passage: index,
    token: from,
    range: { block, start, end: tokens[to - 1]?.end ?? start },
    subject: !oblique && (speaks || to - from === 1 || isSubject(passage, from, to)),
    speaks,
    evidence,
    ...(to - from > 1 && { noun: tokens[to - 1]?.lower ?? '' }),
  };
}

function genderOfPronoun(word: string): Gender | undefined {
  if (/^(?:he|him|his|himself)$/.test(word)) return 'male';
  return /^(?:she|her|herself)$/.test(word) ? 'female' : undefined;
}

function eventOf(passage: Passage, index: number, { entity, from, to }: Place): Event {
  const { tokens, block } = passage;
  const possessive = tokens[to - 1]?.possessive === true;
  const speaks = !possessive && isSpeaking(passage, from, to);
  return {
    person: entity.id,
    passage: index,
    token: from,
    range: { block, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    subject: !possessive && (speaks || isSubject(passage, from, to)),
    speaks,
    evidence: [],
  };
}

/** Before or after a verb of saying: "said Lopez", "Lopez (D) also said". */
function isSpeaking({ tokens }: Passage, from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (before !== undefined && !before.capital && tokens[from - 2]?.kind !== 'word') {
    const verb = findCueVerb(before.lower);
    if (verb !== undefined && /^(?:past|present)$/.test(verb.form)) return true;
  }
  for (let at = to; at < to + 4; at += 1) {
    const verb = tokens[at]?.capital ? undefined : findCueVerb(tokens[at]?.lower ?? '');
    if (verb !== undefined && /^(?:past|present)$/.test(verb.form) && isFiniteVerb(tokens, at))
      return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

function isSubject({ tokens, sentenceStart }: Passage, from: number, to: number): boolean {
  if (sentenceStart[from] === from) return true;
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:of|for|to|with|by|from|on|in|against|about|at|than)$/.test(before)) return false;
  for (let at = to; at < to + 3; at += 1) if (isFiniteVerb(tokens, at)) return true;
  return false;
}

/** Whom the pronoun at token `at` stands for: the best of the people it agrees with. */
function resolved(
  passages: readonly Passage[],
  profiles: ReadonlyMap<EntityId, Profile>,
  events: readonly Event[],
  index: number,
  at: number,
  gender: Gender,
): Referent | undefined {
  const scores = new Map<EntityId, { score: number; event: Event }>();
  for (let nth = events.length - 1; nth >= Math.max(0, events.length - 40); nth -= 1) {
    const event = events[nth];
    if (event === undefined || index - event.passage > 5) break;
    const profile = profiles.get(event.person);
    if (profile?.gender !== undefined && profile.gender !== gender) continue;
    const score = salience(passages, event, index, at) - (profile?.gender === undefined ? 0.5 : 0);
    const known = scores.get(event.person);
    if (known === undefined) scores.set(event.person, { score, event });
    else
      scores.set(event.person, { score: Math.max(known.score, score) + 0.1, event: known.event });
  }
  return bestOf([...scores]);
}

function salience(passages: readonly Passage[], event: Event, index: number, at: number): number {
  const role = event.subject ? 3 : 1;
  const speaks = event.speaks ? 0.6 : 0;
  const distance = index - event.passage;
  if (distance > 0) return role + speaks - distance;
  const starts = passages[index]?.sentenceStart ?? [];
  const same = starts[event.token] === starts[at];
  if (same) return role + speaks + (event.subject ? 2.5 : 1.5);
  return role + speaks + (starts[event.token] === previousStart(starts, at) ? 2 : 1);
}

function previousStart(starts: readonly number[], at: number): number {
  const start = starts[at] ?? 0;
  return start > 0 ? (starts[start - 1] ?? 0) : -1;
}

function bestOf(
  scores: readonly (readonly [EntityId, { score: number; event: Event }])[],
): Referent | undefined {
  let best: (typeof scores)[number] | undefined;
  let second = -Infinity;
  for (const entry of scores) {
    if (best === undefined || entry[1].score > best[1].score) {
      second = best?.[1].score ?? second;
      best = entry;
    } else second = Math.max(second, entry[1].score);
  }
  if (best === undefined) return undefined;
  const [entity, { score, event }] = best;
  const confidence = score - second >= 0.9 ? 'inferred' : 'unsure';
  return { entity, confidence, evidence: [event.range, ...event.evidence].slice(0, 6) };
}

/** Whom the pronoun or role that begins at a token stands for. */
export function findReferent(
  { referents }: Discourse,
  passage: number,
  token: number,
): Referent | undefined {
  return referents.get(keyOf(passage, token));
}

/**
 * Whom a role stands for: the one person of whom the article says it, or the one
 * person of the whole story.
 *
 *     "...", Lopez said.   ...   "...", the minister added.
 *            ^^^^^ evidence             ^^^^^^^^^^^^ role
 */
function resolvedRole(
  discourse: Discourse,
  passage: number,
  from: number,
  to: number,
): Referent | undefined {
  const { tokens } = discourse.passages[passage] ?? { tokens: [] };
  const words = tokens.slice(from, to);
  const noun = words.at(-1)?.lower ?? '';
  if (!roleNouns.has(noun) || !/^(?:the|this|that)$/.test(words[0]?.lower ?? '')) return undefined;
  if (words.some(({ possessive }) => possessive)) return undefined;
  const gender = genderOfWord(noun);
  const fitting = [...discourse.profiles.values()].filter(
    (it) => it.inStory && (gender === undefined || it.gender === undefined || it.gender === gender),
  );
  const bearers = fitting.filter(({ roles }) => roles.some((role) => role.noun === noun));
  const candidates = bearers.length > 0 ? bearers : fitting;
  const found = candidates.flatMap(
    (it) =>
      referentOf(discourse, it, { passage, token: from, noun, isBorne: bearers.length > 0 }) ?? [],
  );
  if (candidates.length === 1 || found.length === 0) return found[0];
  if (bearers.length === 0) return undefined;
  const nearest = found.toSorted(
    (a, b) => order(discourse, b.evidence[0]) - order(discourse, a.evidence[0]),
  )[0];
  return nearest && { ...nearest, confidence: 'unsure' };
}

const order = ({ events }: Discourse, range: TextRange | undefined): number =>
  events.findLastIndex((event) => event.range === range);

/** A role with its article in the writer's words; `isBorne`: the article says it of somebody by name. */
interface RoleWords {
  readonly passage: number;
  readonly token: number;
  readonly noun: string;
  readonly isBorne: boolean;
}

/**
 * Why a role may stand for a person. The chain goes by the same role earlier,
 * where there was one, since that says more than the bare name:
 *
 *     Hussein said ... the foreign minister noted ... the minister added
 *     ^^^^^^^ 2nd      ^^^^^^^^^^^^^^^^^^^^ 1st
 */
function referentOf(
  { events, profiles }: Discourse,
  { person, roles }: Profile,
  { passage, token, noun, isBorne }: RoleWords,
): Referent | undefined {
  const before = events.filter(
    (it) =>
      it.person === person.id &&
      (it.passage < passage || (it.passage === passage && it.token < token)),
  );
  const nearest = before.at(-1);
  if (nearest === undefined) return undefined;
  if (!isBorne && passage - nearest.passage > 4) return undefined;
  // Without a word that gives this person the role, only the one person of the story will do.
  if (!isBorne && !before.some(({ speaks }) => speaks)) return undefined;
  if (!isBorne && roles.length > 0 && profiles.size > 1) return undefined;
  const said = isBorne ? roles.find((role) => role.noun === noun)?.range : undefined;
  const { range, evidence } = before.findLast((it) => it.noun === noun) ?? nearest;
  return {
    entity: person.id,
    confidence: 'inferred',
    evidence: [range, ...evidence, ...(said === undefined ? [] : [said])],
  };
}
