import { findCueVerb } from '../lexicon/cueVerb.ts';
import {
  auxiliaries,
  conjunctions,
  isAdverb,
  prepositions,
  subordinators,
  times,
} from '../lexicon/words.ts';
import type { Token } from '../token.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { findPhraseFrom } from './phraseFrom.ts';
import { isFiniteVerb } from './verb.ts';

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
    at = skipTimes(tokens, at);
    const first = tokens[at];
    if (first === undefined || at >= end) return undefined;
    const number = /^\d/.test(first.text);
    if (!number && !isIntroductory(first, tokens[at + 1])) return findPhraseFrom(tokens, at);
    const comma = nextComma(tokens, at, end);
    if (comma === undefined) return undefined;
    at = comma + 1;
    while (conjunctions.has(tokens[at]?.lower ?? '')) at += 1;
  }
  return undefined;
}

/** "Even", "Last week": what may stand before a subject without a comma. */
function skipTimes(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:even|only|just|perhaps|maybe|later|earlier|then)$/.test(tokens[at]?.lower ?? ''))
    at += 1;
  const timed = /^(?:last|this|next|earlier|late|early|one)$/.test(tokens[at]?.lower ?? '');
  return timed && times.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at;
}

/** Whether a part of a sentence that begins so only leads to the clause: "In Quito", "After winning", "Asked about it". */
export function isIntroductory(first: Token, second: Token | undefined): boolean {
  const { lower } = first;
  return (
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    (times.has(lower) && !first.possessive) ||
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

/** Where the last independent clause before token `end` begins: after "; " or ", but she". */
export function clauseStart(tokens: readonly Token[], end: number, floor: number): number {
  for (let at = end - 1; at > floor; at -= 1) {
    const token = tokens[at];
    if (token?.text === ';') return at + 1;
    if (!/^(?:and|but|while)$/.test(token?.lower ?? '') || tokens[at - 1]?.text !== ',') continue;
    const phrase = findPhraseFrom(tokens, at + 1);
    if (phrase !== undefined && phrase.to < end && isFiniteVerb(tokens, phrase.to)) return at + 1;
  }
  return floor;
}

/** "*Lopez* said the plan is bad and called": the subject of the clause, when its own verb is one of saying. */
export function mainSubject(
  tokens: readonly Token[],
  end: number,
  floor: number,
): NounPhrase | undefined {
  const phrase = findClauseSubject(tokens, clauseStart(tokens, end, floor), end);
  if (phrase === undefined) return undefined;
  for (let at = phrase.to; at < Math.min(end, phrase.to + 25); at += 1) {
    if (!isFiniteVerb(tokens, at) || auxiliaries.has(tokens[at]?.lower ?? '')) continue;
    const verb = findCueVerb(tokens[at]?.lower ?? '');
    return verb?.kind === 'say' || verb?.kind === 'think' ? phrase : undefined;
  }
  return undefined;
}
