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
import { roleNouns } from '../lexicon/roles.ts';
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
    return mainSubject(tokens, at, floor) ?? governingSubject(tokens, at, floor, depth);
  }
  if (token.text === ',' || /^[—–-]+$/.test(token.text) || token.text === ')') {
    if (token.text === ',' && conjunctions.has(tokens[at - 1]?.lower ?? '')) {
      return mainSubject(tokens, at - 1, floor) ?? governingSubject(tokens, at - 1, floor, depth);
    }
    const phrase = beforeInterpolation(tokens, at, floor);
    return phrase === undefined ? governingSubject(tokens, at, floor, depth) : far(phrase);
  }
  if (relatives.has(token.lower) && !token.capital) {
    const end = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    if (token.lower === 'who')
      return { phrase: { from: at, coreTo: at + 1, to: at + 1 }, reach: 'near' };
    return far(lastOf(findPhraseEnding(tokens, end, floor), tokens, end));
  }
  const phrase = findPhraseEnding(tokens, at, floor);
  if (phrase === undefined) return undefined;
  if (isTime(tokens, phrase)) return findSubject(tokens, phrase.from, floor, depth + 1);
  const host = hostOf(tokens, phrase, floor);
  if (host !== undefined) return { phrase: host, reach: 'far' };
  return { phrase: withReflexive(tokens, coordinated(tokens, phrase, floor)), reach: 'near' };
}

/** "*Anton*, president and chief executive of Acme said": the name that a bare role after it is about. */
function hostOf(
  tokens: readonly Token[],
  { from, coreTo }: NounPhrase,
  floor: number,
): NounPhrase | undefined {
  let at = from;
  if (tokens[at - 1]?.lower === 'and')
    while (at > floor && from - at < 6 && tokens[at - 1]?.text !== ',') at -= 1;
  const [comma, name, role] = [tokens[at - 1], tokens[at - 2], tokens[coreTo - 1]];
  if (comma?.text !== ',' || name?.capital !== true || at - 2 < floor) return undefined;
  if (role === undefined || !(roleNouns.has(role.lower) || /^(?:ceo|cfo|coo|mp)$/.test(role.lower)))
    return undefined;
  if (tokens[at]?.capital) return undefined;
  const start = (lastMark(tokens, at - 2, floor, ',') ?? floor - 1) + 1;
  const former = tokens[start];
  if (former === undefined || isIntroductory(former, tokens[start + 1])) return undefined;
  const host = findPhraseEnding(tokens, at - 2, floor);
  return host !== undefined && host.to === at - 1 ? host : undefined;
}

/** "*Cruz himself* said" */
function withReflexive(tokens: readonly Token[], { from, to, coreTo }: NounPhrase): NounPhrase {
  const reflexive = /^(?:him|her|it|them)sel(?:f|ves)$/.test(tokens[to]?.lower ?? '');
  return reflexive && to === coreTo ? { from, coreTo: to + 1, to: to + 1 } : { from, coreTo, to };
}

/** "*Lopez and the mayor* said": both, when nothing governs the first. */
function coordinated(tokens: readonly Token[], phrase: NounPhrase, floor: number): NounPhrase {
  const { from, to } = phrase;
  if (tokens[from - 1]?.lower !== 'and' || from - 2 < floor) return phrase;
  const first = findPhraseEnding(tokens, from - 2, floor);
  if (first === undefined) return phrase;
  const before = tokens[first.from - 1];
  const free =
    first.from === floor ||
    before?.text === ',' ||
    before?.kind === 'quoted' ||
    subordinators.has(before?.lower ?? '');
  return free ? { from: first.from, coreTo: first.coreTo, to } : phrase;
}

/** "the ad *a senator* that": of a chain of phrases the last, which the relative is about. */
function lastOf(
  phrase: NounPhrase | undefined,
  tokens: readonly Token[],
  end: number,
): NounPhrase | undefined {
  if (phrase === undefined || phrase.coreTo > end) return phrase;
  for (let at = end; at > phrase.from; at -= 1) {
    if (prepositions.has(tokens[at]?.lower ?? ''))
      return { from: at + 1, coreTo: end + 1, to: end + 1 };
  }
  return phrase;
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

/** "*Lopez* said the plan is bad and called": the subject of the clause, when its own verb is one of saying. */
export function mainSubject(
  tokens: readonly Token[],
  end: number,
  floor: number,
): Subject | undefined {
  const phrase = findClauseSubject(tokens, clauseStart(tokens, end, floor), end);
  if (phrase === undefined) return undefined;
  for (let at = phrase.to; at < Math.min(end, phrase.to + 25); at += 1) {
    if (!isFiniteVerb(tokens, at) || auxiliaries.has(tokens[at]?.lower ?? '')) continue;
    const verb = findCueVerb(tokens[at]?.lower ?? '');
    return verb?.kind === 'say' || verb?.kind === 'think' ? { phrase, reach: 'far' } : undefined;
  }
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

function isIntroductory(first: Token, second: Token | undefined): boolean {
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
