import type { Finding } from '../finding.ts';
import { findCueVerb } from '../lexicon/cueVerb.ts';
import {
  auxiliaries,
  conjunctions,
  isAdverb,
  nounLike,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  times,
} from '../lexicon/words.ts';
import type { Passage } from '../passage.ts';
import type { NounPhrase } from '../syntax/nounPhrase.ts';
import { findPhraseFrom } from '../syntax/nounPhrase.ts';
import { isFiniteVerb, isNounPlace } from '../syntax/verb.ts';
import type { Token } from '../token.ts';

const furthest = 45;

/**
 * The reporting clause right after a quotation, whatever the order of its parts.
 *
 *     “We won,” said Ana Lopez, the mayor of Quito.
 *               ^^^^ ^^^^^^^^^
 *     “We won”, Ana Lopez, who leads the council, said.
 *               ^^^^^^^^^                         ^^^^
 *     “We won,” according to Ana Lopez.
 *               ^^^^^^^^^^^^ ^^^^^^^^^
 */
export function findAfter(passage: Passage, quoted: number): Finding | undefined {
  const { tokens } = passage;
  const inner = tokens[quoted]?.text ?? '';
  let at = quoted + 1;
  let soft = /[,?!…—–-][)\]'’”"]*$/u.test(inner) || inner.endsWith('...');
  while (tokens[at]?.text === ',') {
    soft = true;
    at += 1;
  }
  const next = tokens[at];
  if (next === undefined) return undefined;
  if (isDash(next)) return findSignature(tokens, at) ?? findClause(tokens, at + 1, soft);
  if (next.kind !== 'word') return undefined;
  if (!soft && /\.[)\]'’”"]*$/u.test(inner)) return findOwnSentence(tokens, at);
  return findClause(tokens, at, soft);
}

const isDash = ({ text }: Token): boolean => /^(?:[—–―-]|--)$/.test(text);

/** “This is wonderful news.” — Maria Perez, Leeds */
function findSignature(tokens: readonly Token[], dash: number): Finding | undefined {
  const speaker = findPhraseFrom(tokens, dash + 1);
  if (speaker === undefined || tokens[dash + 1]?.capital !== true) return undefined;
  const tail = tokens.slice(speaker.coreTo);
  const short = tail.length < 14 && tail.every((it) => it.kind !== 'quoted');
  const verbless = tail.every((_, index) => !isFiniteVerb(tokens, speaker.coreTo + index));
  if (!short || !verbless) return undefined;
  return { rule: 'signature', speaker, clauseTo: tokens.length, strength: 'firm' };
}

/** A quotation that ended with a full stop takes only a whole sentence of reporting: “No.” Lopez said. */
function findOwnSentence(tokens: readonly Token[], at: number): Finding | undefined {
  const found = findClause(tokens, at, true);
  if (found?.cue === undefined) return undefined;
  const after = tokens[found.cue + 1];
  const inverted = found.speaker.from > found.cue;
  const end = inverted ? tokens[found.speaker.to] : after;
  const closes = end === undefined || end.text === '.' || times.has(end.lower);
  return closes && !leadsToQuotation(tokens, found.cue) ? found : undefined;
}

function leadsToQuotation(tokens: readonly Token[], cue: number): boolean {
  return /^[:,]$/.test(tokens[cue + 1]?.text ?? '') && tokens[cue + 2]?.kind === 'quoted';
}

function findClause(tokens: readonly Token[], at: number, soft: boolean): Finding | undefined {
  return (
    findAccording(tokens, at) ??
    findVerbFirst(tokens, at, soft) ??
    findSpeakerFirst(tokens, skipLead(tokens, at), soft)
  );
}

/** "..., as Lopez put it"; "..., is how Lopez put it". */
function skipLead(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (first === 'as') return at + 1;
  if (/^(?:is|was)$/.test(first) && /^(?:how|what)$/.test(second)) return at + 2;
  return at;
}

export function findAccording(tokens: readonly Token[], at: number): Finding | undefined {
  const [first, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const from = first === 'according' && second === 'to' ? at + 2 : first === 'per' ? at + 1 : -1;
  const speaker = from < 0 ? undefined : findPhraseFrom(tokens, from);
  if (speaker === undefined) return undefined;
  return { rule: 'according to', speaker, cue: at, clauseTo: speaker.to, strength: 'firm' };
}

/** The verb before its subject: “...,” said Ana Lopez. */
function findVerbFirst(tokens: readonly Token[], at: number, soft: boolean): Finding | undefined {
  const token = tokens[at];
  const verb = token === undefined || token.capital ? undefined : findCueVerb(token.lower);
  if (verb === undefined || !/^(?:past|present)$/.test(verb.form)) return undefined;
  if (verb.kind === 'name' || /^(?:tell|ask about|find|show|see)$/.test(verb.base))
    return undefined;
  if (!soft && verb.base !== 'say') return undefined;
  const from = at + 1 + (isAdverb(tokens[at + 1]?.lower ?? '') ? 1 : 0);
  const speaker = findPhraseFrom(tokens, from);
  if (speaker === undefined) return undefined;
  return { rule: 'cue before speaker', speaker, cue: at, clauseTo: speaker.to, strength: 'firm' };
}

/** The subject first, with whatever stands between it and its verb. */
function findSpeakerFirst(
  tokens: readonly Token[],
  at: number,
  soft: boolean,
): Finding | undefined {
  const speaker = findPhraseFrom(tokens, at);
  if (speaker === undefined) return undefined;
  const cue = findVerbOf(tokens, speaker, soft);
  if (cue === undefined) return findPlural(tokens, speaker);
  return { rule: 'speaker after', speaker, cue, clauseTo: cue + 1, strength: 'firm' };
}

/** "the Saudis state": a verb that reads as one more noun of the phrase. */
function findPlural(tokens: readonly Token[], { from, coreTo }: NounPhrase): Finding | undefined {
  for (let cue = from + 1; cue < coreTo; cue += 1) {
    const verb = findCueVerb(tokens[cue]?.lower ?? '');
    const [before, token] = [tokens[cue - 1], tokens[cue]];
    if (
      verb?.kind !== 'say' ||
      token?.capital ||
      (!before?.lower.endsWith('s') && !before?.capital)
    )
      continue;
    if (verb.form !== 'base' && verb.form !== 'present') continue;
    const speaker = { from, coreTo: cue, to: cue };
    return { rule: 'speaker after', speaker, cue, clauseTo: cue + 1, strength: 'firm' };
  }
  return undefined;
}

function findVerbOf(
  tokens: readonly Token[],
  speaker: NounPhrase,
  soft: boolean,
): number | undefined {
  let relative = 0;
  let depth = 0;
  let other = false;
  for (let at = speaker.coreTo; at < Math.min(tokens.length, speaker.coreTo + furthest); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'quoted' || /^[.;:?!]$/.test(token.text)) {
      if (depth > 0 && token?.kind !== 'quoted') continue;
      if (token?.kind === 'quoted' && (relative > 0 || depth > 0)) continue;
      return undefined;
    }
    if (token.text === '(' || token.text === '[') depth += 1;
    if (token.text === ')' || token.text === ']') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (relatives.has(token.lower)) relative += 1;
    if (!soft && at > speaker.to + 2 && token.text === ',') return undefined;
    if (!isReporting(tokens, at, other)) {
      if (relative === 0 && isFiniteVerb(tokens, at) && !auxiliaries.has(token.lower)) {
        if (at === speaker.coreTo && soft && isManner(token)) return at;
        other = true;
      }
      continue;
    }
    if (relative > 0) {
      relative -= 1;
      continue;
    }
    return at;
  }
  return undefined;
}

function isReporting(tokens: readonly Token[], at: number, other: boolean): boolean {
  const token = tokens[at];
  const verb = token === undefined || token.capital ? undefined : findCueVerb(token.lower);
  if (token === undefined || verb === undefined) return false;
  const before = tokens[at - 1]?.lower ?? '';
  if (nounLike.has(token.lower) && isNounPlace(tokens, at)) return false;
  if (verb.form === 'base')
    return (
      /^(?:to|not|did|will|would|can|could|may|might|must|should|i|we|they|you)$/.test(before) ||
      before.endsWith('s')
    );
  if (verb.form === 'ing')
    return (
      /^(?:is|are|was|were|been|by|kept)$/.test(before) || (tokens[at - 1]?.text === ',' && !other)
    );
  if (verb.form === 'participle') return /^(?:has|have|had)$/.test(before);
  return !(
    verb.kind === 'name' &&
    prepositions.has(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 1]?.lower === 'by'
  );
}

/** A verb that no list has may still carry a quotation when nothing stands between: “No,” Lopez thundered. */
function isManner({ lower }: Token): boolean {
  return (
    /[^e]ed$/.test(lower) &&
    !pronouns.has(lower) &&
    !conjunctions.has(lower) &&
    !subordinators.has(lower)
  );
}

/** A reporting clause at the end of the sentence, after more words of the writer: “...” is over, Lopez said. */
export function findAtSentenceEnd(passage: Passage, quoted: number): Finding | undefined {
  const { tokens, sentenceStart } = passage;
  const start = sentenceStart[quoted] ?? 0;
  let end = quoted + 1;
  while (end < tokens.length && sentenceStart[end] === start && end - quoted < 60) end += 1;
  for (let at = quoted + 2; at < end; at += 1) {
    if (tokens[at - 1]?.text !== ',') continue;
    const found =
      findAccording(tokens, at) ?? findVerbFirst(tokens, at, true) ?? findPlain(tokens, at);
    if (found === undefined) continue;
    const next = tokens[found.clauseTo];
    const ends =
      next === undefined ||
      found.clauseTo >= end ||
      /^[.,;]$/.test(next.text) ||
      times.has(next.lower) ||
      prepositions.has(next.lower);
    if (ends && !leadsToQuotation(tokens, found.clauseTo - 1))
      return { ...found, strength: 'loose' };
  }
  return undefined;
}

function findPlain(tokens: readonly Token[], at: number): Finding | undefined {
  const speaker = findPhraseFrom(tokens, at);
  if (speaker === undefined) return undefined;
  let cue = speaker.to;
  while (isAdverb(tokens[cue]?.lower ?? '') || auxiliaries.has(tokens[cue]?.lower ?? '')) cue += 1;
  const verb = findCueVerb(tokens[cue]?.lower ?? '');
  if (verb === undefined || verb.kind === 'name' || verb.kind === 'manner' || tokens[cue]?.capital)
    return undefined;
  if (!isReporting(tokens, cue, false)) return undefined;
  return { rule: 'speaker after', speaker, cue, clauseTo: cue + 1, strength: 'loose' };
}
