import type { Confidence } from '../../article/article.ts';
import type { Finding } from './finding.ts';
import { findCueVerb } from './lexicon/cueVerb.ts';
import type { Passage } from './passage.ts';
import { findLeading } from './rules/before.ts';
import { findClauseSubject, mainSubject } from './syntax/clause.ts';
import type { NounPhrase } from './syntax/nounPhrase.ts';
import { findSubject } from './syntax/subject.ts';
import { isFiniteVerb } from './syntax/verb.ts';
import type { Spot, Turn } from './turn.ts';

/** How many tokens a sentence is looked back over. */
const furthest = 80;

/** Index of the paragraph of the story before passage `index`, over figures and notes; -1 if there is none. */
export function previousBody(passages: readonly Passage[], index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) if (passages[at]?.zone === 'body') return at;
  return -1;
}

function turnOf(
  span: Spot['span'],
  passage: number,
  finding: Finding,
  confidence: Confidence,
): Turn {
  return { span, passage, finding, rule: finding.rule, confidence };
}

const introducing = (speaker: NounPhrase, clauseTo: number, cue?: number): Finding => ({
  rule: 'introduced',
  speaker,
  clauseTo,
  strength: 'loose',
  ...(cue !== undefined && { cue }),
});

/** A paragraph that ends in a colon introduces the next one; one that ends in a report may. */
export function introduced(spot: Spot, passages: readonly Passage[]): Turn | undefined {
  const at = previousBody(passages, spot.index);
  const passage = passages[at];
  if (passage === undefined) return undefined;
  if (passage.tokens.at(-1)?.text === ':') return introducedByColon(spot, passages);
  return introducedPlainly(spot, passage, at, lastSentenceOf(passage));
}

/** The paragraph before reports and ends in a colon: "As the paper wrote:" */
export function introducedByColon(
  { span, index }: Spot,
  passages: readonly Passage[],
): Turn | undefined {
  const at = previousBody(passages, index);
  const passage = passages[at];
  if (passage?.tokens.at(-1)?.text !== ':') return undefined;
  const end = passage.tokens.length;
  const found = findLeading(passage, lastSentenceOf(passage), end);
  return found && turnOf(span, at, introducing(found.speaker, end, found.cue), 'inferred');
}

/** Index of the token that begins the last sentence, or as far back as one is looked over. */
function lastSentenceOf({ tokens, sentenceStart }: Passage): number {
  const last = tokens.length - 1;
  return Math.max(sentenceStart[last] ?? 0, last - furthest);
}

/** The paragraph before ends with a sentence that reports: "Lopez said the lamp was lit." */
function introducedPlainly(
  { span }: Spot,
  { tokens }: Passage,
  at: number,
  floor: number,
): Turn | undefined {
  for (let nth = floor; nth < tokens.length; nth += 1) {
    if (tokens[nth]?.kind === 'quoted') return undefined;
  }
  const speaker = mainSubject(tokens, tokens.length, floor);
  return speaker && turnOf(span, at, introducing(speaker, tokens.length), 'unsure');
}

/** The sentence before, in the same paragraph, reports: "Lopez was blunt. “No.”" */
export function introducedWithin({ passage, token, span, index }: Spot): Turn | undefined {
  const { tokens, sentenceStart } = passage;
  if (token === 0 || sentenceStart[token] !== token) return undefined;
  const floor = Math.max(sentenceStart[token - 1] ?? 0, token - furthest);
  const main = mainSubject(tokens, token, floor);
  if (main !== undefined) return turnOf(span, index, introducing(main, token), 'inferred');
  for (let verb = token - 1; verb >= floor; verb -= 1) {
    const cue = tokens[verb]?.capital ? undefined : findCueVerb(tokens[verb]?.lower ?? '');
    if (cue?.kind !== 'say' || !isFiniteVerb(tokens, verb)) continue;
    const speaker = findSubject(tokens, verb, floor);
    if (speaker !== undefined)
      return turnOf(span, index, introducing(speaker, token, verb), 'inferred');
  }
  const subject = findClauseSubject(tokens, floor, token);
  return subject && turnOf(span, index, introducing(subject, token), 'unsure');
}

/** No word of saying at all: whom the quotation's own sentence is about. */
export function subjectOf({ passage, token, span, index }: Spot): Turn | undefined {
  const start = Math.max(passage.sentenceStart[token] ?? 0, token - furthest);
  const speaker = findClauseSubject(passage.tokens, start, token);
  if (speaker === undefined) return undefined;
  const finding: Finding = { rule: 'subject', speaker, clauseTo: token, strength: 'guess' };
  return turnOf(span, index, finding, 'unsure');
}
