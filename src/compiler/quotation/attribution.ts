import type {
  Attribution,
  Confidence,
  Mention,
  Quotation,
  TextRange,
} from '../../article/article.ts';
import { quotationIdOf } from '../../article/id.ts';
import type { Draft, Named, QuotationSpan, Spoken } from '../draft.ts';
import type { Discourse } from './discourse/coreference.ts';
import { discourseOf } from './discourse/coreference.ts';
import { rangeOf } from './discourse/event.ts';
import { findPlaceWithin } from './discourse/place.ts';
import { isDefinite } from './lexicon/languages.ts';
import { readingOf } from './reading.ts';
import { findSpeaker, isPronoun } from './speaker.ts';
import type { Turn } from './turn.ts';
import { turnsOf } from './turn.ts';

/**
 * Who said each quotation of an article: the words that name the speaker, the words of
 * saying, the rule, and the person, body or place where the words lead to one that the
 * article names.
 */
export function attribute(draft: Draft, spans: readonly QuotationSpan[], named: Named): Spoken {
  const reading = readingOf(draft);
  const discourse = discourseOf(reading.passages, named);
  const turns = turnsOf(reading, spans);
  const quotations = turns.map((turn, nth) => quotationOf(turn, nth + 1, discourse));
  const understood = turns.flatMap((turn, nth) => {
    const attribution = quotations[nth]?.attribution;
    return attribution === undefined ? [] : (findUnderstood(turn, attribution, discourse) ?? []);
  });
  const distinct = [...new Map(understood.map((it) => [keyOf(it.mention.range), it])).values()];
  return {
    quotations,
    mentions: distinct.map((it) => it.mention),
    roles: distinct.flatMap((it) => it.role ?? []),
  };
}

const keyOf = ({ block, start }: TextRange): string => `${block}:${start}`;

function quotationOf(turn: Turn, nth: number, discourse: Discourse): Quotation {
  const { kind, pieces } = turn.span;
  const attribution = findAttribution(turn, discourse);
  return { id: quotationIdOf(nth), kind, pieces, ...(attribution && { attribution }) };
}

function findAttribution(turn: Turn, discourse: Discourse): Attribution | undefined {
  const { finding, passage: index } = turn;
  const passage = discourse.passages[index];
  if (finding === undefined || passage === undefined) return undefined;
  const { speaker, cue } = finding;
  const referent = findSpeaker(discourse, index, speaker);
  return {
    ...(referent?.entity !== undefined && { speaker: referent.entity }),
    as: rangeOf(passage, speaker.from, speaker.to),
    ...(cue !== undefined && { cue: rangeOf(passage, cue, cue + 1) }),
    rule: turn.rule,
    confidence: weaker(turn.confidence, referent?.confidence ?? 'stated'),
    evidence: referent?.evidence ?? [],
  };
}

const order: readonly Confidence[] = ['unsure', 'inferred', 'stated'];
const weaker = (a: Confidence, b: Confidence): Confidence =>
  order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'unsure';

interface Understood {
  readonly mention: Mention;
  readonly role?: Spoken['roles'][number];
}

/** The pronoun or role that was understood on the way to a speaker, unless that is unsure. */
function findUnderstood(
  { passage: index, finding }: Turn,
  { speaker, confidence }: Attribution,
  discourse: Discourse,
): Understood | undefined {
  const passage = discourse.passages[index];
  if (passage === undefined || finding === undefined) return undefined;
  if (speaker === undefined || confidence === 'unsure') return undefined;
  const { from, coreTo } = finding.speaker;
  const how = findHow(discourse, index, from, coreTo);
  if (how === undefined) return undefined;
  const mention: Mention = { entity: speaker, range: rangeOf(passage, from, coreTo), how };
  if (how === 'pronoun') return { mention };
  const range = rangeOf(passage, from + 1, coreTo);
  const text = passage.text.slice(range.start, range.end);
  return { mention, role: { entity: speaker, range, text, confidence: 'inferred' } };
}

/** By what the words name somebody when no name is in them: "she", "the minister". */
function findHow(
  { passages, places }: Discourse,
  index: number,
  from: number,
  to: number,
): 'role' | 'pronoun' | undefined {
  if (findPlaceWithin(places[index] ?? [], from, to) !== undefined) return undefined;
  const word = passages[index]?.tokens[from]?.lower ?? '';
  if (to - from === 1) return isPronoun(word) ? 'pronoun' : undefined;
  return isDefinite(word, passages[index]?.language ?? 'en') ? 'role' : undefined;
}
