import { findCueVerb } from '../lexicon/cueVerb.ts';
import {
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  pronouns,
  subjectPronouns,
  subordinators,
  times,
} from '../lexicon/words.ts';
import type { Token } from '../token.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { isClosed, isNickname, isNominal, isTitleOf, longest } from './nounPhrase.ts';
import { isFiniteVerb } from './verb.ts';

/**
 * The noun phrase that ends with token `last`, with the noun that its prepositions hang on.
 *
 *     On Tuesday a spokesman for the State Department said
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ last
 */
export function findPhraseEnding(
  tokens: readonly Token[],
  last: number,
  floor: number,
): NounPhrase | undefined {
  const token = tokens[last];
  if (token === undefined || last < floor) return undefined;
  if (token.kind === 'word' && !token.capital && subjectPronouns.has(token.lower)) {
    return { from: last, coreTo: last + 1, to: last + 1 };
  }
  if (/^(?:He|She|They|We|I|It|You|Who)$/.test(token.text)) {
    return { from: last, coreTo: last + 1, to: last + 1 };
  }
  let from = last + 1;
  let coreTo = last + 1;
  const lowest = Math.max(floor, last - 2 * longest);
  while (from > lowest) {
    const start = startOfRun(tokens, from - 1, lowest);
    if (start === from) break;
    from = start;
    const preposition = tokens[from - 1];
    if (from - 1 <= lowest || preposition === undefined) break;
    if (!prepositions.has(preposition.lower) || preposition.capital) break;
    if (/^(?:as|than|like|before|after|until|since)$/.test(preposition.lower)) break;
    if (!canHang(tokens, from - 2, lowest)) {
      // "in Ohio Trump said": the phrase is only what follows the place or time.
      return withoutLeadingTime(tokens, from, coreTo, last + 1, preposition);
    }
    if (!isTitleOf(tokens, from - 1)) coreTo = from - 1;
    from -= 1;
  }
  if (coreTo === last + 1) return tidied(tokens, from, coreTo, last + 1);
  return tidied(tokens, from, coreTo, last + 1);
}

function startOfRun(tokens: readonly Token[], at: number, lowest: number): number {
  let start = at + 1;
  while (start > lowest) {
    const token = tokens[start - 1];
    if (token === undefined) break;
    if (token.kind === 'quoted') {
      if (!isNickname(tokens, start - 1) && !(tokens[start]?.capital || start === at + 1)) break;
      if (/[,.?!][)\]'’”"]*$/u.test(token.text)) break;
      start -= 1;
      continue;
    }
    if (token.kind === 'mark') {
      if (token.text === '&') start -= 1;
      else if (token.text === ')' && start === at + 1) {
        const open = openingOf(tokens, start - 1, lowest);
        if (open === undefined) break;
        start = open;
      } else break;
      continue;
    }
    if (token.lower === 'that' && isFiniteVerb(tokens, start - 2)) break;
    if (token.lower === 'that' && (tokens[start - 2]?.lower ?? '').endsWith('ing')) break;
    if (determiners.has(token.lower)) {
      start -= 1;
      const before = tokens[start - 1];
      if (before === undefined || !determiners.has(before.lower)) break;
      continue;
    }
    const noun = token.lower === 'back' && determiners.has(tokens[start - 2]?.lower ?? '');
    if (
      isClosed(token) &&
      !noun &&
      !(token.capital && start - 1 > lowest && !isSentenceWord(token))
    )
      break;
    if (
      !token.capital &&
      isFiniteVerb(tokens, start - 1) &&
      findCueVerb(token.lower)?.form !== 'ing'
    )
      break;
    start -= 1;
  }
  return start;
}

const isSentenceWord = ({ lower }: Token): boolean =>
  prepositions.has(lower) ||
  conjunctions.has(lower) ||
  subordinators.has(lower) ||
  isAdverb(lower) ||
  pronouns.has(lower);

function openingOf(tokens: readonly Token[], close: number, lowest: number): number | undefined {
  for (let at = close - 1; at >= Math.max(lowest, close - 20); at -= 1) {
    if (tokens[at]?.text === '(' || tokens[at]?.text === '[') return at;
  }
  return undefined;
}

/** Whether a preposition after token `at` belongs to the noun there. */
function canHang(tokens: readonly Token[], at: number, lowest: number): boolean {
  const token = tokens[at];
  if (at < lowest || token === undefined) return false;
  if (token.kind === 'mark') return token.text === ')';
  if (token.kind === 'quoted') return true;
  if (isClosed(token) && !pronouns.has(token.lower)) return false;
  return token.capital || !isFiniteVerb(tokens, at) || token.lower.endsWith('ed');
}

function withoutLeadingTime(
  tokens: readonly Token[],
  from: number,
  coreTo: number,
  to: number,
  preposition: Token,
): NounPhrase | undefined {
  let start = from;
  while (start < coreTo && times.has(tokens[start]?.lower ?? '')) start += 1;
  while (start < coreTo && /^\d/.test(tokens[start]?.text ?? '')) start += 1;
  if (start === from && preposition.lower !== 'of') return undefined;
  return start < coreTo ? { from: start, coreTo, to } : undefined;
}

function tidied(
  tokens: readonly Token[],
  from: number,
  coreTo: number,
  to: number,
): NounPhrase | undefined {
  let start = from;
  while (start < coreTo) {
    const token = tokens[start];
    if (token === undefined) break;
    if (
      token.kind === 'mark' ||
      (isClosed(token) &&
        !determiners.has(token.lower) &&
        isSentenceWord(token) &&
        !possessives.has(token.lower))
    )
      start += 1;
    else if (times.has(token.lower) && start + 1 < coreTo && !token.possessive) start += 1;
    else break;
  }
  if (start >= coreTo) return undefined;
  const participle = participleIn(tokens, start, coreTo);
  if (participle !== undefined) {
    return isNominal(tokens, start, participle)
      ? { from: start, coreTo: participle, to: participle }
      : undefined;
  }
  let core = start;
  while (core < coreTo && tokens[core]?.text !== '(' && tokens[core]?.text !== '[') core += 1;
  return isNominal(tokens, start, core) ? { from: start, coreTo: core, to } : undefined;
}

/** "protesters *marching* through the streets": the participle after the noun is not part of the name. */
function participleIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (token === undefined || token.capital || !/[a-z]{2}(?:ing|[^e]ed)$/.test(token.lower))
      continue;
    const noun = before?.lower.endsWith('s') === true || before?.capital === true;
    const follows = prepositions.has(next?.lower ?? '') || determiners.has(next?.lower ?? '');
    if (noun && !before?.possessive && (follows || at === to - 1)) return at;
  }
  return undefined;
}

const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);
