import type { Finding } from './finding.ts';
import { findCueVerb } from './lexicon/cueVerb.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { findSignature } from './rules/after.ts';
import { isFiniteVerb } from './syntax/verb.ts';
import type { Spot, Turn } from './turn.ts';
import { findClauseSubject, mainSubject } from './syntax/clause.ts';
import { findSubject } from './syntax/subject.ts';

/** How many tokens a sentence is looked back over. */
const furthest = 80;

/** No words of saying beside the quotation: look before it, after it, and in the paragraphs before. */
export function findCarried(
  spot: Spot,
  turns: readonly Turn[],
  spots: readonly (Spot | undefined)[],
  nth: number,
  { passages }: Reading,
): Turn | undefined {
  const former = turns.at(-1);
  const before = spots[nth - 1];
  if (before?.end.index === spot.index && former?.finding !== undefined) {
    return besideOther(spot, before, former);
  }
  const signed = signedBelow(spot, passages);
  if (signed !== undefined) return signed;
  if (!isFirst(spot)) return introducedWithin(spot) ?? subjectOf(spot);
  return (
    unclosed(spot, before, former, passages) ??
    beforeOther(spot, spots[nth + 1]) ??
    introduced(spot, passages) ??
    carriedOver(spot, before, former, passages)
  );
}

/** In the paragraph of an attributed quotation: the same speaker, unless a sentence between names another. */
function besideOther(spot: Spot, before: Spot, former: Turn): Turn {
  // A few words in the midst of a sentence belong to whom the sentence is about.
  const part = isPart(spot) && startsAfter(before, spot) ? subjectOf(spot) : undefined;
  if (part !== undefined) return part;
  const own = sentenceBetween(before, spot) ? introducedWithin(spot) : undefined;
  if (own?.confidence === 'inferred') return own;
  const confidence = former.confidence === 'unsure' ? 'unsure' : 'inferred';
  return { ...former, span: spot.span, rule: 'same paragraph', confidence };
}

/** Before an attributed quotation with nothing between: “One.” “Two,” Lopez said. */
function beforeOther(spot: Spot, next: Spot | undefined): Turn | undefined {
  if (next?.index !== spot.index || next.finding === undefined) return undefined;
  if (next.token - spot.end.token > 3) return undefined;
  const { span, index } = spot;
  return {
    span,
    passage: index,
    finding: next.finding,
    rule: 'same paragraph',
    confidence: 'inferred',
  };
}

/** The quotation before did not close, and this one goes on with it. */
function unclosed(
  spot: Spot,
  before: Spot | undefined,
  former: Turn | undefined,
  passages: readonly Passage[],
): Turn | undefined {
  if (before === undefined || former?.finding === undefined) return undefined;
  if (previousBody(passages, spot.index) !== before.end.index) return undefined;
  if (passages[before.end.index]?.regions.at(-1)?.unclosed !== true) return undefined;
  return { ...former, span: spot.span, rule: 'unclosed' };
}

/** Nothing of the writer's stands before it in its paragraph. */
const isFirst = ({ passage, token }: Spot): boolean =>
  token < 6 && passage.tokens.slice(0, Math.max(0, token)).every(({ kind }) => kind === 'mark');

const isPart = ({ passage, token }: Spot): boolean => (passage.sentenceStart[token] ?? 0) < token;

const startsAfter = (before: Spot, { passage, token }: Spot): boolean =>
  (passage.sentenceStart[token] ?? 0) > before.end.token;

/** Whether a sentence of the writer's own, besides the reporting clause, stands between two quotations. */
function sentenceBetween(before: Spot, { passage, token }: Spot): boolean {
  if (passage.sentenceStart[token] !== token) return false;
  return (passage.sentenceStart[token - 1] ?? 0) > before.end.token;
}

/**
 * The signature of a letter or a saying, in a paragraph of its own.
 *
 *     “We will win.”
 *     — Ana Lopez, Quito
 */
function signedBelow({ span, end }: Spot, passages: readonly Passage[]): Turn | undefined {
  if (end.token !== (passages[end.index]?.tokens.length ?? 0) - 1) return undefined;
  const next = passages[end.index + 1];
  const dash = next?.tokens[0];
  if (next === undefined || next.tokens.length > 12 || !/^(?:[—–―-]|--)$/.test(dash?.text ?? ''))
    return undefined;
  const finding = findSignature(next.tokens, 0);
  return (
    finding && { span, passage: end.index + 1, finding, rule: 'signature', confidence: 'stated' }
  );
}

function previousBody(passages: readonly Passage[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (passages[at]?.zone === 'body') return at;
  return -1;
}

/** A paragraph that ends in a colon, or in a verb of saying, introduces the next one. */
function introduced(spot: Spot, passages: readonly Passage[]): Turn | undefined {
  const at = previousBody(passages, spot.index);
  const passage = passages[at];
  if (passage === undefined) return undefined;
  const { tokens, sentenceStart } = passage;
  const last = tokens.length - 1;
  const colon = tokens[last]?.text === ':';
  const floor = Math.max(sentenceStart[last] ?? 0, last - furthest);
  if (!colon) return introducedPlainly(spot, passage, at, floor);
  for (let verb = last; verb >= floor && last - verb < 40; verb -= 1) {
    const cue = tokens[verb]?.capital ? undefined : findCueVerb(tokens[verb]?.lower ?? '');
    if (cue === undefined || !(isFiniteVerb(tokens, verb) || cue.form === 'ing')) continue;
    const speaker = findSubject(tokens, verb, floor);
    if (speaker === undefined) continue;
    const finding: Finding = {
      rule: 'introduced',
      speaker,
      cue: verb,
      clauseTo: last + 1,
      strength: 'loose',
    };
    return {
      span: spot.span,
      passage: at,
      finding,
      rule: 'introduced',
      confidence: 'inferred',
    };
  }
  const speaker = findClauseSubject(tokens, floor, last);
  if (speaker === undefined) return undefined;
  const finding: Finding = {
    rule: 'introduced',
    speaker,
    cue: last,
    clauseTo: last + 1,
    strength: 'loose',
  };
  return { span: spot.span, passage: at, finding, rule: 'introduced', confidence: 'inferred' };
}

/** The paragraph before ends with a sentence that reports something: "Lopez was asked about it. She declined." */
function introducedPlainly(
  spot: Spot,
  passage: Passage,
  at: number,
  floor: number,
): Turn | undefined {
  const { tokens } = passage;
  for (let nth = floor; nth < tokens.length; nth += 1)
    if (tokens[nth]?.kind === 'quoted') return undefined;
  const speaker = mainSubject(tokens, tokens.length, floor);
  if (speaker === undefined) return undefined;
  const finding: Finding = {
    rule: 'introduced',
    speaker,
    clauseTo: tokens.length,
    strength: 'guess',
  };
  return { span: spot.span, passage: at, finding, rule: 'introduced', confidence: 'unsure' };
}

function introducedWithin({ passage, token, span, index }: Spot): Turn | undefined {
  const { tokens, sentenceStart } = passage;
  const start = sentenceStart[token] ?? 0;
  if (start !== token || token === 0) return undefined;
  const floor = Math.max(sentenceStart[token - 1] ?? 0, token - furthest);
  const main = mainSubject(tokens, token, floor);
  if (main !== undefined) {
    const finding: Finding = {
      rule: 'introduced',
      speaker: main,
      clauseTo: token,
      strength: 'loose',
    };
    return { span, passage: index, finding, rule: 'introduced', confidence: 'inferred' };
  }
  for (let verb = token - 1; verb >= floor; verb -= 1) {
    const cue = tokens[verb]?.capital ? undefined : findCueVerb(tokens[verb]?.lower ?? '');
    if (cue === undefined || cue.kind !== 'say' || !isFiniteVerb(tokens, verb)) continue;
    const speaker = findSubject(tokens, verb, floor);
    if (speaker === undefined) continue;
    const finding: Finding = {
      rule: 'introduced',
      speaker,
      cue: verb,
      clauseTo: token,
      strength: 'loose',
    };
    return { span, passage: index, finding, rule: 'introduced', confidence: 'inferred' };
  }
  const speaker = findClauseSubject(tokens, floor, token);
  if (speaker === undefined) return undefined;
  const finding: Finding = { rule: 'introduced', speaker, clauseTo: token, strength: 'guess' };
  return { span, passage: index, finding, rule: 'introduced', confidence: 'unsure' };
}

function carriedOver(
  spot: Spot,
  before: Spot | undefined,
  former: Turn | undefined,
  passages: readonly Passage[],
): Turn | undefined {
  if (before === undefined || former?.finding === undefined) return undefined;
  if (previousBody(passages, spot.index) !== before.end.index) return undefined;
  return { ...former, span: spot.span, rule: 'carried over', confidence: 'unsure' };
}

function subjectOf({ passage, token, span, index }: Spot): Turn | undefined {
  const start = Math.max(passage.sentenceStart[token] ?? 0, token - furthest);
  const speaker = findClauseSubject(passage.tokens, start, token);
  if (speaker === undefined) return undefined;
  const finding: Finding = { rule: 'subject', speaker, clauseTo: token, strength: 'guess' };
  return { span, passage: index, finding, rule: 'subject', confidence: 'unsure' };
}
