import { findCueVerb } from '../lexicon/cueVerb.ts';
import {
  auxiliaries,
  conjunctions,
  isAdverb,
  prepositions,
  relatives,
  subordinators,
  times,
} from '../lexicon/words.ts';
import type { Token } from '../token.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { findPhraseEnding, findPhraseFrom } from './nounPhrase.ts';
import { isFiniteVerb } from './verb.ts';

/** A subject, and how it was reached. */
export interface Subject {
  readonly phrase: NounPhrase;
  /** `near`: right before its verb. `far`: over an apposition, a coordination or an infinitive. */
  readonly reach: 'near' | 'far';
}

const far = (phrase: NounPhrase | undefined): Subject | undefined =>
  phrase === undefined ? undefined : { phrase, reach: 'far' };

/**
 * The subject of the verb at `verb`, looked for leftwards and no further than `floor`.
 *
 *     John Kirby, a spokesman for the department, also said
 *     ^^^^^^^^^^                                       ^^^^
 */
export function findSubject(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  depth = 0,
): Subject | undefined {
  if (depth > 4) return undefined;
  const at = beforeModifiers(tokens, verb - 1, floor);
  const token = tokens[at];
  if (at < floor || token === undefined) return undefined;
  if (token.lower === 'to' && findCueVerb(tokens[verb]?.lower ?? '')?.form === 'base') {
    return governingSubject(tokens, at, floor, depth);
  }
  if (conjunctions.has(token.lower) || token.lower === 'then') {
    return governingSubject(tokens, at, floor, depth);
  }
  if (token.text === ',' || /^[—–-]+$/.test(token.text) || token.text === ')') {
    if (token.text === ',' && conjunctions.has(tokens[at - 1]?.lower ?? '')) {
      return governingSubject(tokens, at - 1, floor, depth);
    }
    const phrase = beforeInterpolation(tokens, at, floor);
    return phrase === undefined ? governingSubject(tokens, at, floor, depth) : far(phrase);
  }
  if (relatives.has(token.lower) && !token.capital) {
    const end = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    if (token.lower === 'who')
      return { phrase: { from: at, coreTo: at + 1, to: at + 1 }, reach: 'near' };
    return far(findPhraseEnding(tokens, end, floor));
  }
  const phrase = findPhraseEnding(tokens, at, floor);
  if (phrase === undefined) return undefined;
  if (isTime(tokens, phrase)) return findSubject(tokens, phrase.from, floor, depth + 1);
  return { phrase, reach: 'near' };
}

/** "this week", "last Tuesday": when, not who. */
function isTime(tokens: readonly Token[], { from, coreTo }: NounPhrase): boolean {
  const head = tokens[coreTo - 1];
  if (head === undefined || !times.has(head.lower) || coreTo - from > 3) return false;
  return (
    coreTo - from === 1 ||
    /^(?:this|last|next|that|late|early|one|the|a|on|earlier)$/.test(tokens[from]?.lower ?? '')
  );
}

/** Skip adverbs and auxiliaries leftwards: "has also repeatedly *said*". */
function beforeModifiers(tokens: readonly Token[], from: number, floor: number): number {
  let at = from;
  while (at >= floor) {
    const lower = tokens[at]?.lower ?? '';
    const capital = tokens[at]?.capital;
    if (
      !capital &&
      (auxiliaries.has(lower) || (isAdverb(lower) && !/^(?:back|here|there)$/.test(lower)))
    )
      at -= 1;
    else break;
  }
  return at;
}

/** The subject of the nearest finite verb before token `at`: for coordination, infinitives, participles. */
export function governingSubject(
  tokens: readonly Token[],
  at: number,
  floor: number,
  depth: number,
): Subject | undefined {
  for (let verb = at - 1; verb >= floor; verb -= 1) {
    if (!isFiniteVerb(tokens, verb)) continue;
    const outer = verbBeforeThat(tokens, verb, floor);
    if (outer !== undefined && tokens[at - 1]?.text === ',') verb = outer;
    const subject = findSubject(tokens, verb, floor, depth + 1);
    if (subject !== undefined && subject.phrase.from < verb) return { ...subject, reach: 'far' };
    if (depth > 2) return undefined;
  }
  return far(findClauseSubject(tokens, floor, at));
}

/** The verb whose "that" clause the verb at `verb` stands in: "she *noted* that he taught law, and added". */
function verbBeforeThat(tokens: readonly Token[], verb: number, floor: number): number | undefined {
  for (let at = verb - 1; at > floor && verb - at < 12; at -= 1) {
    if (/^[,;:]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (tokens[at]?.lower !== 'that') continue;
    return isFiniteVerb(tokens, at - 1) ? at - 1 : undefined;
  }
  return undefined;
}

/**
 * The phrase that an interpolation ending at the comma `close` is about.
 *
 *     Pence, his running mate, said
 *     ^^^^^                  ^ close
 */
function beforeInterpolation(
  tokens: readonly Token[],
  close: number,
  floor: number,
): NounPhrase | undefined {
  const sign = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  let end = close;
  for (let round = 0; round < 4; round += 1) {
    const open = lastMark(tokens, end - 1, floor, sign ?? ',');
    if (open === undefined)
      return round > 0 ? findPhraseFrom(tokens, floor) : findClauseSubject(tokens, floor, end);
    end = open;
    const start = (lastMark(tokens, open - 1, floor, ',') ?? floor - 1) + 1;
    if (!isInterpolation(tokens, start, open, floor)) break;
  }
  return findPhraseEnding(tokens, end - 1, floor) ?? findClauseSubject(tokens, floor, end);
}

function lastMark(
  tokens: readonly Token[],
  from: number,
  floor: number,
  sign: string,
): number | undefined {
  for (let at = from; at >= floor; at -= 1) if (tokens[at]?.text === sign) return at;
  return undefined;
}

/** Whether `[start, end)` between commas only adds to the phrase before it. */
function isInterpolation(
  tokens: readonly Token[],
  start: number,
  end: number,
  floor: number,
): boolean {
  if (start <= floor) return false;
  const first = tokens[start];
  if (first === undefined) return false;
  if (/^(?:who|which|whose|whom|where)$/.test(first.lower)) return true;
  if (prepositions.has(first.lower) || first.lower.endsWith('ing') || /[^e]ed$/.test(first.lower))
    return true;
  if (/^(?:the|a|an|his|her|their)$/.test(first.lower) && !first.capital) {
    return !hasFinite(tokens, start, end) && tokens[start - 2]?.capital === true;
  }
  return (
    /^(?:[rd]-|jr|sr)/i.test(first.text) ||
    (end - start === 1 && first.capital && tokens[start - 2]?.capital === true)
  );
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tokens, at)) return true;
  return false;
}

/**
 * The subject of the clause that begins at `start`: the first noun phrase after the
 * introductory phrases.
 *
 *     In an interview on Tuesday, Ms. Lopez attacked
 *                                 ^^^^^^^^^
 */
export function findClauseSubject(
  tokens: readonly Token[],
  start: number,
  end: number,
): NounPhrase | undefined {
  let at = start;
  while (at < end && (conjunctions.has(tokens[at]?.lower ?? '') || tokens[at]?.kind === 'mark'))
    at += 1;
  for (let round = 0; round < 4; round += 1) {
    const first = tokens[at];
    if (first === undefined || at >= end) return undefined;
    if (!isIntroductory(first, tokens[at + 1])) return findPhraseFrom(tokens, at);
    const comma = nextComma(tokens, at, end);
    if (comma === undefined) return undefined;
    at = comma + 1;
    while (conjunctions.has(tokens[at]?.lower ?? '')) at += 1;
  }
  return undefined;
}

function isIntroductory(first: Token, second: Token | undefined): boolean {
  const { lower } = first;
  return (
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    (isAdverb(lower) && !first.possessive) ||
    /^here'?s?$/.test(lower) ||
    (/[a-z]{2}ing$/.test(lower) && !second?.capital) ||
    (/[^e]ed$/.test(lower) &&
      /^(?:by|in|on|with|about|at|to|for|as|whether|if|why|how|what|from)$/.test(
        second?.lower ?? '',
      ))
  );
}

function nextComma(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (tokens[at]?.text === ',') return at;
  return undefined;
}
