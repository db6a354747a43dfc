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
import { findPlaceWithin } from './discourse/place.ts';
import type { Passage } from './passage.ts';
import { readingOf } from './reading.ts';
import { findSpeaker, isPronoun } from './speaker.ts';
import type { Turn } from './turn.ts';
import { turnsOf } from './turn.ts';

/** Who said each quotation of an article, in the words of the article and as a person where they lead to one. */
export function attribute(draft: Draft, spans: readonly QuotationSpan[], named: Named): Spoken {
  const reading = readingOf(draft);
  const discourse = discourseOf(reading.passages, named);
  const turns = turnsOf(reading, spans);
  const mentions = new Map<string, Mention>();
  const roles: Spoken['roles'][number][] = [];
  const quotations = turns.map((turn, index): Quotation => {
    const id = quotationIdOf(index + 1);
    const { kind, pieces } = turn.span;
    const attribution = attributionOf(turn, discourse);
    if (attribution === undefined) return { id, kind, pieces };
    note(mentions, roles, attribution, turn, discourse);
    return { id, kind, pieces, attribution };
  });
  return { quotations, mentions: [...mentions.values()], roles };
}

function attributionOf(turn: Turn, discourse: Discourse): Attribution | undefined {
  const { finding, passage: index } = turn;
  const passage = discourse.passages[index];
  if (finding === undefined || passage === undefined) return undefined;
  const as = rangeOf(passage, finding.speaker.from, finding.speaker.to);
  const cue =
    finding.cue === undefined ? undefined : rangeOf(passage, finding.cue, finding.cue + 1);
  const referent = findSpeaker(discourse, index, finding.speaker);
  const confidence = weaker(turn.confidence, referent?.confidence ?? 'stated');
  return {
    ...(referent?.entity !== undefined && { speaker: referent.entity }),
    as,
    ...(cue !== undefined && { cue }),
    rule: turn.rule,
    confidence,
    evidence: referent?.evidence ?? [],
  };
}

const order: readonly Confidence[] = ['unsure', 'inferred', 'stated'];
const weaker = (a: Confidence, b: Confidence): Confidence =>
  order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'unsure';

function rangeOf({ block, tokens }: Passage, from: number, to: number): TextRange {
  const start = tokens[from]?.start ?? 0;
  return { block, start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}

function note(
  mentions: Map<string, Mention>,
  roles: Spoken['roles'][number][],
  { speaker, as, confidence }: Attribution,
  turn: Turn,
  discourse: Discourse,
): void {
  const passage = discourse.passages[turn.passage];
  if (
    speaker === undefined ||
    confidence === 'unsure' ||
    passage === undefined ||
    turn.finding === undefined
  )
    return;
  const { from, coreTo } = turn.finding.speaker;
  const how = howNamed(discourse, turn.passage, from, coreTo);
  if (how === undefined) return;
  mentions.set(`${as.block}:${as.start}`, { entity: speaker, range: as, how });
  if (how !== 'role') return;
  const start = passage.tokens[from]?.lower === 'the' ? from + 1 : from;
  const range = rangeOf(passage, start, coreTo);
  roles.push({
    entity: speaker,
    range,
    text: passage.text.slice(range.start, range.end),
    confidence: 'inferred',
  });
}

function howNamed(
  { passages, places }: Discourse,
  index: number,
  from: number,
  to: number,
): 'role' | 'pronoun' | undefined {
  if (findPlaceWithin(places[index] ?? [], from, to) !== undefined) return undefined;
  const word = passages[index]?.tokens[from]?.lower ?? '';
  if (to - from === 1) return isPronoun(word) ? 'pronoun' : undefined;
  return word === 'the' ? 'role' : undefined;
}
