import type { Finding } from './finding.ts';
import type { CueVerb } from './lexicon/cueVerb.ts';
import { findCueVerb } from './lexicon/cueVerb.ts';
import { auxiliaries, isAdverb, prepositions, subordinators, times } from './lexicon/words.ts';
import type { Passage } from './passage.ts';
import { findAccording } from './rules/according.ts';
import type { NounPhrase } from './syntax/nounPhrase.ts';
import { findSpeakerFirst } from './rules/speakerFirst.ts';
import { isFiniteVerb } from './syntax/verb.ts';
import type { Token } from './token.ts';
import { clauseStart, findClauseSubject } from './syntax/clause.ts';
import { findPhraseFrom } from './syntax/phraseFrom.ts';
import { findSubject } from './syntax/subject.ts';

/** What somebody is reported to have said in the writer's words: tokens `[from, to)` of the passage. */
export interface Reported {
  readonly from: number;
  readonly to: number;
  readonly finding: Finding;
}

/**
 * The indirect statements of a passage whose cue is beyond doubt; sentences with
 * quotation marks are left to the direct rules.
 *
 *     Lopez also stressed that the town needs help.
 *                              ^^^^^^^^^^^^^^^^^^^
 *     The town needs help, Lopez noted.
 *     ^^^^^^^^^^^^^^^^^^^
 */
export function reportedIn(passage: Passage): readonly Reported[] {
  const { tokens, sentenceStart } = passage;
  const found: Reported[] = [];
  let start = 0;
  for (let end = 1; end <= tokens.length; end += 1) {
    if (end < tokens.length && sentenceStart[end] === start) continue;
    const reported = end - start > 90 ? undefined : reportedBy(tokens, start, end);
    if (reported !== undefined) found.push(reported);
    start = end;
  }
  return found;
}

function reportedBy(tokens: readonly Token[], start: number, end: number): Reported | undefined {
  for (let at = start; at < end; at += 1) if (tokens[at]?.kind === 'quoted') return undefined;
  const last = /^[.!]$/.test(tokens[end - 1]?.text ?? '') ? end - 1 : end;
  if (tokens[end - 1]?.text === '?') return undefined;
  return (
    findTrailing(tokens, start, last) ??
    findLeadingAccording(tokens, start, last) ??
    findThatClause(tokens, start, last)
  );
}

/** Verbs that state something when a clause follows; the rest of the reporting verbs are too weak alone. */
const stating = new Set(
  `say note add state stress emphasize emphasise explain declare announce argue insist claim warn acknowledge admit
  assert maintain contend report reveal confirm conclude remark observe allege reiterate underline underscore
  complain concede caution write tweet testify suggest predict recall reply respond tell inform assure deny vow pledge
  promise boast joke lament estimate disclose find agree hear think believe`.split(/\s+/),
);

function statingVerb(token: Token | undefined): CueVerb | undefined {
  const verb = token === undefined || token.capital ? undefined : findCueVerb(token.lower);
  return verb !== undefined && stating.has(verb.base) ? verb : undefined;
}

/** "The town needs help, Lopez noted." */
function findTrailing(tokens: readonly Token[], start: number, last: number): Reported | undefined {
  for (let comma = last - 2; comma > start + 3 && last - comma < 24; comma -= 1) {
    if (tokens[comma]?.text !== ',') continue;
    const finding = findAccording(tokens, comma + 1) ?? trailingClause(tokens, comma + 1, last);
    if (finding === undefined) continue;
    if (finding.rule === 'according to' && !endsWithin(tokens, finding.clauseTo, last)) continue;
    if (!isStatement(tokens, start, comma)) return undefined;
    return { from: start, to: comma, finding };
  }
  return undefined;
}

function trailingClause(tokens: readonly Token[], at: number, last: number): Finding | undefined {
  const inverted = statingVerb(tokens[at]);
  if (inverted !== undefined && /^(?:past|present)$/.test(inverted.form)) {
    const speaker = findPhraseFrom(tokens, at + 1);
    if (speaker === undefined || !endsWithin(tokens, speaker.to, last)) return undefined;
    const isPlain = /^(?:say|add|note)$/.test(inverted.base) || tokens[at + 1]?.capital === true;
    if (!isPlain) return undefined;
    return { rule: 'cue before speaker', speaker, cue: at, clauseTo: speaker.to, strength: 'firm' };
  }
  const found = findSpeakerFirst(tokens, at, true);
  const verb = statingVerb(tokens[found?.cue ?? -1]);
  if (found?.cue === undefined || found.cue >= last || verb === undefined) return undefined;
  return endsWithin(tokens, found.cue + 1, last) ? found : undefined;
}

/** Nothing follows but when, where or to whom it was said. */
function endsWithin(tokens: readonly Token[], at: number, last: number): boolean {
  if (at >= last) return true;
  let from = at;
  if (tokens[from]?.text === '(') while (from < last && tokens[from - 1]?.text !== ')') from += 1;
  if (from >= last) return true;
  const token = tokens[from];
  if (token === undefined || last - from > 14) return false;
  if (
    tokens
      .slice(at, last)
      .some((_, nth) => isFiniteVerb(tokens, at + nth) || tokens[at + nth]?.lower === 'that')
  )
    return false;
  return (
    times.has(token.lower) ||
    prepositions.has(token.lower) ||
    isAdverb(token.lower) ||
    token.text === ',' ||
    tokens[at - 1]?.lower === 'told' ||
    tokens[at - 1]?.lower === 'tells'
  );
}

/** A main clause: it has a finite verb and does not begin as an aside. */
function isStatement(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  if (first === undefined || end - start < 4 || first.lower === 'as') return false;
  for (let at = start; at < end; at += 1)
    if (isFiniteVerb(tokens, at) || isPresent(tokens, at)) return true;
  return false;
}

/** "maintains", "needs": a word in -s between a noun and its object. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before === undefined || after === undefined || token.capital)
    return false;
  return (
    /[^s]s$/.test(token.lower) &&
    before.kind === 'word' &&
    !before.lower.endsWith('s') &&
    after.kind === 'word'
  );
}

/** "According to the ministry, the town needs help." */
function findLeadingAccording(
  tokens: readonly Token[],
  start: number,
  last: number,
): Reported | undefined {
  if (tokens[start]?.lower !== 'according') return undefined;
  const finding = findAccording(tokens, start);
  if (finding === undefined) return undefined;
  let comma = finding.clauseTo;
  while (comma < last && tokens[comma]?.text !== ',') comma += 1;
  if (comma - finding.clauseTo > 12 || !isStatement(tokens, comma + 1, last)) return undefined;
  return { from: comma + 1, to: last, finding };
}

/** "Lopez also stressed that the town needs help." */
function findThatClause(
  tokens: readonly Token[],
  start: number,
  last: number,
): Reported | undefined {
  if (subordinators.has(tokens[start]?.lower ?? '')) return undefined;
  for (let at = start + 1; at < Math.min(last - 4, start + 40); at += 1) {
    const verb = statingVerb(tokens[at]);
    if (verb === undefined || verb.form === 'ing') continue;
    const before = tokens[at - 1]?.lower ?? '';
    if (verb.form === 'base' && !before.endsWith('s')) continue;
    if (verb.form === 'participle' && !/^(?:has|have|had)$/.test(tokens[at - 1]?.lower ?? ''))
      continue;
    if (verb.form !== 'base' && !isFiniteVerb(tokens, at)) continue;
    const from = contentFrom(tokens, at, verb, last);
    const speaker = from === undefined ? undefined : plainSubject(tokens, at, start);
    if (from === undefined || speaker === undefined) return undefined;
    const finding: Finding = {
      rule: 'speaker before',
      speaker,
      cue: at,
      clauseTo: from,
      strength: 'firm',
    };
    return { from, to: last, finding };
  }
  return undefined;
}

/** Index of the first word said: after "that", or after "said" when a subject and its verb follow. */
function contentFrom(
  tokens: readonly Token[],
  verb: number,
  { base }: CueVerb,
  last: number,
): number | undefined {
  const longest = /^(?:tell|inform|assure)$/.test(base) ? 8 : 6;
  for (let at = verb + 1; at <= verb + longest; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ',' || token.text === ':') break;
    if (token.lower === 'that' && isStatement(tokens, at + 1, last)) return at + 1;
    if (isFiniteVerb(tokens, at)) break;
  }
  if (base !== 'say' || isFiniteVerb(tokens, verb + 1)) return undefined;
  const subject = findPhraseFrom(tokens, verb + 1);
  if (subject === undefined) return undefined;
  return isFiniteVerb(tokens, subject.to) || auxiliaries.has(tokens[subject.to]?.lower ?? '')
    ? verb + 1
    : undefined;
}

/** The subject, where the verb is neither denied, supposed nor passive. */
function plainSubject(
  tokens: readonly Token[],
  verb: number,
  start: number,
): NounPhrase | undefined {
  let at = verb - 1;
  while (
    at >= start &&
    (isAdverb(tokens[at]?.lower ?? '') || auxiliaries.has(tokens[at]?.lower ?? ''))
  ) {
    if (
      !/^(?:has|have|had|also)$/.test(tokens[at]?.lower ?? '') &&
      !isAdverb(tokens[at]?.lower ?? '')
    )
      return undefined;
    if (/^(?:not|never)$/.test(tokens[at]?.lower ?? '')) return undefined;
    at -= 1;
  }
  const subject = findSubject(tokens, verb, start);
  if (subject === undefined || /^(?:who|which|that)$/.test(tokens[subject.from]?.lower ?? ''))
    return undefined;
  const main = findClauseSubject(tokens, clauseStart(tokens, verb, start), verb);
  // "On Monday he told": nothing but time and place before it.
  const isLed = main === undefined && prepositions.has(tokens[start]?.lower ?? '');
  return isLed || main?.from === subject.from ? subject : undefined;
}
