import type { AttributionRule, Confidence, TextRange } from '../../article/article.ts';
import type { QuotationSpan } from '../draft.ts';
import type { Finding } from './finding.ts';
import { findCueVerb } from './lexicon/cueVerb.ts';
import { reportedIn } from './indirect.ts';
import type { Passage } from './passage.ts';
import { findSignature } from './rules/after.ts';
import { findBeside } from './reading.ts';
import { findClauseSubject, findSubject, mainSubject } from './syntax/subject.ts';
import { isFiniteVerb } from './syntax/verb.ts';

/** One quotation with the words that attribute it, beside it or carried from elsewhere. */
export interface Turn {
  readonly span: QuotationSpan;
  /** Index of the passage that the finding points into. */
  readonly passage: number;
  readonly finding: Finding | undefined;
  readonly rule: AttributionRule;
  /** How sure it is that `finding` is about this quotation; whom it means is another question. */
  readonly confidence: Confidence;
  readonly evidence?: readonly TextRange[];
}

interface Spot {
  readonly span: QuotationSpan;
  readonly index: number;
  readonly passage: Passage;
  readonly token: number;
  readonly finding: Finding | undefined;
}

/** The quotations of an article in order, each with its attribution. */
export function turnsOf(
  passages: readonly Passage[],
  spans: readonly QuotationSpan[],
): readonly Turn[] {
  const indexOf = new Map(passages.map(({ block }, index) => [block, index]));
  const spots = spans.map((span) => spotOf(span, passages, indexOf));
  const turns: Turn[] = [];
  spots.forEach((spot, nth) => {
    if (spot === undefined) return;
    turns.push(beside(spot) ?? carried(spot, turns, spots, nth, passages));
  });
  return turns;
}

function spotOf(
  span: QuotationSpan,
  passages: readonly Passage[],
  indexOf: ReadonlyMap<string, number>,
): Spot | undefined {
  const [first] = span.pieces;
  const index = first === undefined ? undefined : indexOf.get(first.block);
  const passage = index === undefined ? undefined : passages[index];
  if (first === undefined || index === undefined || passage === undefined) return undefined;
  if (span.kind === 'indirect') {
    const reported = reportedIn(passage).find(
      ({ from }) => passage.tokens[from]?.start === first.start,
    );
    return reported && { span, index, passage, token: reported.from, finding: reported.finding };
  }
  const tokens = span.pieces.map((piece) =>
    passage.tokens.findIndex(
      (it) => it.kind === 'quoted' && it.start <= piece.start && piece.end <= it.end,
    ),
  );
  const token = tokens[0] ?? -1;
  const finding = tokens.map((at) => (at < 0 ? undefined : findBeside(passage, at))).find(Boolean);
  return { span, index, passage, token, finding };
}

function beside({ span, index, finding }: Spot): Turn | undefined {
  if (finding === undefined) return undefined;
  const { rule, strength } = finding;
  const confidence = strength === 'firm' ? 'stated' : strength === 'loose' ? 'inferred' : 'unsure';
  return { span, passage: index, finding, rule, confidence };
}

/** No words of saying beside the quotation: look before it, after it, and in the paragraphs before. */
function carried(
  spot: Spot,
  turns: readonly Turn[],
  spots: readonly (Spot | undefined)[],
  nth: number,
  passages: readonly Passage[],
): Turn {
  const { span, index } = spot;
  const none: Turn = {
    span,
    passage: index,
    finding: undefined,
    rule: 'subject',
    confidence: 'unsure',
  };
  const former = turns.at(-1);
  const before = spots[nth - 1];
  if (before?.index === index && former?.finding !== undefined) {
    // A few words in the midst of a sentence belong to whom the sentence is about.
    const part = isPart(spot) && sentenceBetween(before, spot, true) ? subjectOf(spot) : undefined;
    if (part !== undefined) return part;
    const own = sentenceBetween(before, spot) ? introducedWithin(spot) : undefined;
    if (own?.confidence === 'inferred') return own;
    return { ...former, span, rule: 'same paragraph', confidence: sameSpeech(before, spot) };
  }
  const signed = signedBelow(spot, passages);
  if (signed !== undefined) return signed;
  if (spot.token === 0) {
    if (former?.finding !== undefined && before !== undefined && runsOn(before, spot, passages)) {
      return { ...former, span, rule: 'unclosed', confidence: former.confidence };
    }
    const next = spots[nth + 1];
    if (next?.index === index && next.finding !== undefined && isClose(spot, next)) {
      return {
        span,
        passage: index,
        finding: next.finding,
        rule: 'same paragraph',
        confidence: 'inferred',
      };
    }
    return introduced(spot, passages) ?? carriedOver(spot, before, former, passages) ?? none;
  }
  return introducedWithin(spot) ?? subjectOf(spot) ?? none;
}

const isPart = ({ passage, token }: Spot): boolean => (passage.sentenceStart[token] ?? 0) < token;

/** Whether a sentence of the writer's own, besides the reporting clause, stands between two quotations. */
function sentenceBetween(before: Spot, spot: Spot, within = false): boolean {
  const { sentenceStart } = spot.passage;
  const start = sentenceStart[spot.token] ?? 0;
  if (within) return start > before.token;
  if (start !== spot.token) return false;
  const former = sentenceStart[spot.token - 1] ?? 0;
  return former > before.token;
}

/**
 * The signature of a letter or a saying, in a paragraph of its own.
 *
 *     “We will win.”
 *     — Ana Lopez, Quito
 */
function signedBelow(
  { passage, token, span, index }: Spot,
  passages: readonly Passage[],
): Turn | undefined {
  if (token !== passage.tokens.length - 1) return undefined;
  const next = passages[index + 1];
  const dash = next?.tokens[0];
  if (next === undefined || next.tokens.length > 12 || !/^(?:[—–―-]|--)$/.test(dash?.text ?? ''))
    return undefined;
  const finding = findSignature(next.tokens, 0);
  return finding && { span, passage: index + 1, finding, rule: 'signature', confidence: 'stated' };
}

/** How sure it is that two quotations of one paragraph are one speech: sure when nothing stands between. */
function sameSpeech(before: Spot, spot: Spot): Confidence {
  const between = spot.passage.tokens.slice(before.token + 1, spot.token);
  return between.length < 12 ? 'stated' : 'inferred';
}

/** The paragraph before ends inside its quotation, and this one goes on. */
function runsOn(before: Spot, spot: Spot, passages: readonly Passage[]): boolean {
  if (previousBody(passages, spot.index) !== before.index) return false;
  const last = before.passage.regions.at(-1);
  return last?.unclosed === true;
}

function isClose(spot: Spot, next: Spot): boolean {
  const between = spot.passage.tokens.slice(spot.token + 1, next.token);
  return between.length < 3;
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
  const floor = sentenceStart[last] ?? 0;
  if (!colon) return introducedPlainly(spot, passage, at, floor);
  for (let verb = last; verb >= floor && last - verb < 40; verb -= 1) {
    const cue = tokens[verb]?.capital ? undefined : findCueVerb(tokens[verb]?.lower ?? '');
    if (cue === undefined || !(isFiniteVerb(tokens, verb) || cue.form === 'ing')) continue;
    const speaker = findSubject(tokens, verb, floor)?.phrase;
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
  const speaker = mainSubject(tokens, tokens.length, floor)?.phrase;
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
  const floor = sentenceStart[token - 1] ?? 0;
  const main = mainSubject(tokens, token, floor)?.phrase;
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
    const speaker = findSubject(tokens, verb, floor)?.phrase;
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
  if (previousBody(passages, spot.index) !== before.index) return undefined;
  return { ...former, span: spot.span, rule: 'carried over', confidence: 'unsure' };
}

function subjectOf({ passage, token, span, index }: Spot): Turn | undefined {
  const start = passage.sentenceStart[token] ?? 0;
  const speaker = findClauseSubject(passage.tokens, start, token);
  if (speaker === undefined) return undefined;
  const finding: Finding = { rule: 'subject', speaker, clauseTo: token, strength: 'guess' };
  return { span, passage: index, finding, rule: 'subject', confidence: 'unsure' };
}
