import { introduced, introducedWithin, previousBody, subjectOf } from './introduced.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { findSignature } from './rules/after.ts';
import type { Spot, Turn } from './turn.ts';

/** No words of saying beside the quotation: look before it, after it, and in the paragraphs before. */
export function findCarried(
  spot: Spot,
  turns: readonly Turn[],
  spots: readonly (Spot | undefined)[],
  nth: number,
  { passages }: Reading,
): Turn | undefined {
  if (spot.passage.language === 'other') return undefined;
  const former = turns.at(-1);
  const before = spots[nth - 1];
  if (before?.end.index === spot.index && former?.finding !== undefined) {
    return besideOther(spot, before, former);
  }
  const signed = signedBelow(spot, passages);
  if (signed !== undefined) return signed;
  const isEnglish = spot.passage.language === 'en';
  if (!isFirst(spot)) return isEnglish ? (introducedWithin(spot) ?? subjectOf(spot)) : undefined;
  return (
    unclosed(spot, before, former, passages) ??
    beforeOther(spot, spots[nth + 1]) ??
    (isEnglish ? introduced(spot, passages) : undefined) ??
    carriedOver(spot, before, former, passages)
  );
}

/** In the paragraph of an attributed quotation: the same speaker, unless a sentence between names another. */
function besideOther(spot: Spot, before: Spot, former: Turn): Turn {
  // A few words in the midst of a sentence belong to whom the sentence is about.
  const isEnglish = spot.passage.language === 'en';
  const part = isEnglish && isPart(spot) && startsAfter(before, spot) ? subjectOf(spot) : undefined;
  if (part !== undefined) return part;
  const own = isEnglish && sentenceBetween(before, spot) ? introducedWithin(spot) : undefined;
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

/** Nothing at all: the speaker of the paragraph before, who may have gone on. */
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
