import type { Confidence, Entity, TextRange } from '../../article/article.ts';
import type { EntityId } from '../../article/id.ts';
import type { Discourse } from './discourse/coreference.ts';
import { findPlaceWithin } from './discourse/place.ts';
import { findReferent } from './discourse/coreference.ts';
import { roleNouns, type Gender } from './lexicon/roles.ts';
import type { NounPhrase } from './syntax/nounPhrase.ts';

/** Whom the words that name a speaker lead to. */
export interface Speaker {
  /** Absent when nobody the article names is meant for certain. */
  readonly entity?: EntityId;
  readonly confidence: Confidence;
  /** Nearest first; empty when the words are the name itself. */
  readonly evidence: readonly TextRange[];
}

/** From the words to the person: by the name in them, by the pronoun, by the role. */
export function findSpeaker(
  discourse: Discourse,
  passage: number,
  { from, coreTo, to }: NounPhrase,
): Speaker | undefined {
  const words = discourse.passages[passage]?.tokens ?? [];
  if (words.slice(coreTo, to).some(({ lower }) => lower === 'and')) return undefined;
  const named = findNamed(discourse, passage, from, coreTo);
  if (named !== undefined) return named;
  const tokens = discourse.passages[passage]?.tokens ?? [];
  if (coreTo - from === 1) {
    const word = tokens[from]?.lower ?? '';
    if (isPronoun(word)) {
      return findReferent(discourse, passage, from) ?? { confidence: 'unsure', evidence: [] };
    }
    if (word === 'who') return findAntecedent(discourse, passage, from);
  }
  return findApposition(discourse, passage, coreTo, from) ?? findReferent(discourse, passage, from);
}

/** A pronoun of the third person that stands for one person. */
export const isPronoun = (word: string): boolean =>
  /^(?:he|she|him|her|his|il|elle|er|él|ella|هو|هي)$/.test(word);

/** The name that the phrase ends with: "Trump campaign spokeswoman *Hope Hicks*". */
function findNamed(
  discourse: Discourse,
  passage: number,
  from: number,
  to: number,
): Speaker | undefined {
  const tokens = discourse.passages[passage]?.tokens ?? [];
  const last = findPlaceWithin(discourse.places[passage] ?? [], from, to);
  if (last === undefined) return undefined;
  const rest = tokens.slice(last.to, to);
  if (
    rest.some(
      ({ kind, lower }) =>
        kind === 'word' && !/^(?:jr|sr|ii|iii|iv|himself|herself)\.?$/.test(lower),
    )
  )
    return undefined;
  if (tokens[last.to - 1]?.possessive && last.to < to) return undefined;
  const full = findFullName(discourse, last.entity);
  if (full === 'several') return { entity: last.entity.id, confidence: 'unsure', evidence: [] };
  return { entity: full ?? last.entity.id, confidence: 'stated', evidence: [] };
}

/** The one person whose last name a single name is; `several` where more than one person bears it. */
function findFullName(
  { surnames, profiles }: Discourse,
  { id, name, kind }: Entity,
): EntityId | 'several' | undefined {
  const isLabel = name.length > 2 && name === name.toUpperCase();
  if ((kind !== 'person' && !isLabel) || /\s/.test(name)) return undefined;
  const own = profiles.get(id)?.gender;
  // "Mr. Obama" is not Michelle Obama.
  const isOther = (gender: Gender | undefined): boolean =>
    own !== undefined && gender !== undefined && gender !== own;
  const bearers = (surnames.get(name.toLowerCase()) ?? []).filter(
    (it) => it !== id && !isOther(profiles.get(it)?.gender),
  );
  return bearers.length > 1 ? 'several' : bearers[0];
}

/** "Graham, *who* said" */
function findAntecedent(discourse: Discourse, passage: number, who: number): Speaker {
  const tokens = discourse.passages[passage]?.tokens ?? [];
  const comma = tokens[who - 1]?.text === ',' ? who - 1 : who;
  const end = beforeBrackets(tokens, comma);
  const place = findPlaceWithin(discourse.places[passage] ?? [], end - 1, end);
  if (place?.to !== end) return { confidence: 'inferred', evidence: [] };
  const { block } = discourse.passages[passage] ?? { block: '' };
  const range = {
    block,
    start: tokens[place.from]?.start ?? 0,
    end: tokens[place.to - 1]?.end ?? 0,
  };
  return { entity: place.entity.id, confidence: 'inferred', evidence: [range as TextRange] };
}

/** Where a phrase ends that has brackets after it: "Sen. Lopez *(Vt.)*, who said". */
function beforeBrackets(tokens: readonly { readonly text: string }[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  const longest = 8;
  for (let at = end - 2; at >= Math.max(0, end - longest); at -= 1)
    if (tokens[at]?.text === '(') return at;
  return end;
}

/** "the group's president, *Ana Lopez*," */
function findApposition(
  discourse: Discourse,
  passage: number,
  to: number,
  from: number,
): Speaker | undefined {
  const tokens = discourse.passages[passage]?.tokens ?? [];
  if (tokens[to]?.text !== ',' || !roleNouns.has(tokens[to - 1]?.lower ?? '')) return undefined;
  const place = findPlaceWithin(discourse.places[passage] ?? [], to + 1, to + 2);
  if (place?.from !== to + 1 || place.entity.kind !== 'person' || from === to) return undefined;
  const passageBlock = discourse.passages[passage]?.block;
  if (passageBlock === undefined) return undefined;
  const range = {
    block: passageBlock,
    start: tokens[place.from]?.start ?? 0,
    end: tokens[place.to - 1]?.end ?? 0,
  };
  return { entity: place.entity.id, confidence: 'stated', evidence: [range] };
}
