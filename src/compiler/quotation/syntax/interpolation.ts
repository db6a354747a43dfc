import { roleNouns } from '../lexicon/roles.ts';
import { prepositions } from '../lexicon/words.ts';
import type { Token } from '../token.ts';
import { clauseStart, findClauseSubject, isIntroductory } from './clause.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { findPhraseEnding } from './phraseEnding.ts';
import { findPhraseFrom } from './phraseFrom.ts';
import { isFiniteVerb } from './verb.ts';

/**
 * The phrase that an interpolation ending at the comma `close` is about.
 *
 *     Pence, his running mate, said
 *     ^^^^^                  ^ close
 */
export function beforeInterpolation(
  tokens: readonly Token[],
  close: number,
  floor: number,
): NounPhrase | undefined {
  const sign = tokens[close]?.text === ')' ? '(' : tokens[close]?.text;
  const direct = directHost(tokens, close, floor);
  if (direct !== undefined) return direct;
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

/**
 * The subject of the clause, when only appositions and relative clauses follow it; or the
 * last of the parts between commas, when all before it is introduction.
 *
 *     Of her rival, Lopez, who is running again, said
 *                   ^^^^^
 */
function directHost(
  tokens: readonly Token[],
  close: number,
  floor: number,
): NounPhrase | undefined {
  const last = (lastMark(tokens, close - 1, floor, ',') ?? floor - 1) + 1;
  const before = (lastMark(tokens, last - 2, floor, ',') ?? floor - 1) + 1;
  const [first, former] = [tokens[last], tokens[before]];
  if (
    first?.capital &&
    former !== undefined &&
    before < last &&
    isIntroductory(former, tokens[before + 1])
  ) {
    return findPhraseFrom(tokens, last);
  }
  const main = findClauseSubject(tokens, clauseStart(tokens, close, floor), close);
  if (main === undefined || tokens[main.coreTo - 1]?.capital !== true) return undefined;
  return hasOwnVerb(tokens, main.to, close) ? undefined : main;
}

/** Whether a finite verb stands in `[from, to)` outside relative clauses. */
function hasOwnVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (/^(?:who|which|whose|whom|where|that)$/.test(tokens[at]?.lower ?? '')) {
      while (at < to && tokens[at]?.text !== ',') at += 1;
    } else if (isFiniteVerb(tokens, at)) return true;
  }
  return false;
}

/** Index of the last `sign` in `[floor, from]`. */
export function lastMark(
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
    const former = tokens[(lastMark(tokens, start - 2, floor, ',') ?? floor - 1) + 1];
    if (former === undefined || isIntroductory(former, tokens[start])) return false;
    return !hasFinite(tokens, start, end) && tokens[start - 2]?.capital === true;
  }
  const role = tokens
    .slice(start, Math.min(end, start + 5))
    .some(({ lower }) => roleNouns.has(lower));
  if (!first.capital && role && !hasFinite(tokens, start, end)) {
    return tokens[start - 2]?.capital === true;
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
