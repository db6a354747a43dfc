import type { AttributionRule, Confidence } from '../../article/article.ts';
import type { QuotationSpan } from '../draft.ts';
import { findCarried } from './carried.ts';
import type { Finding } from './finding.ts';
import { introducedByColon } from './introduced.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';
import { sureness } from './sureness.ts';

/** One quotation with the words that attribute it, beside it or carried from elsewhere. */
export interface Turn {
  readonly span: QuotationSpan;
  /** Index of the passage that the finding points into. */
  readonly passage: number;
  readonly finding: Finding | undefined;
  readonly rule: AttributionRule;
  /** How sure it is that `finding` is about this quotation; whom it means is another question. */
  readonly confidence: Confidence;
}

/** Where a quotation begins and ends, and what the rules found beside it. */
export interface Spot {
  readonly span: QuotationSpan;
  /** Index of the passage it begins in. */
  readonly index: number;
  readonly passage: Passage;
  /** Its first token; -1 where the passage has no such quotation. */
  readonly token: number;
  /** The passage and the token that its last piece ends with. */
  readonly end: { readonly index: number; readonly token: number };
  readonly finding: Finding | undefined;
  /** Index of the passage that the finding points into. */
  readonly found: number;
}

/** The quotations of an article in order, each with its attribution. */
export function turnsOf(reading: Reading, spans: readonly QuotationSpan[]): readonly Turn[] {
  const spots = spans.map((span) => spotOf(span, reading));
  const turns: Turn[] = [];
  spots.forEach((spot, nth) => {
    if (spot === undefined) turns.push(unattributed(spans[nth], 0));
    else
      turns.push(
        beside(spot, reading) ??
          findCarried(spot, turns, spots, nth, reading) ??
          unattributed(spot.span, spot.index),
      );
  });
  return turns;
}

const nothing: QuotationSpan = { kind: 'direct', pieces: [] };
const unattributed = (span: QuotationSpan = nothing, passage: number): Turn => ({
  span,
  passage,
  finding: undefined,
  rule: 'subject',
  confidence: 'unsure',
});

function spotOf(span: QuotationSpan, reading: Reading): Spot | undefined {
  const places = span.pieces.map((piece) => placeOf(piece, span.kind, reading));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const passage = reading.passages[first.index];
  if (passage === undefined) return undefined;
  const found = places.find((place) => place?.finding !== undefined);
  const { index, token } = first;
  return {
    span,
    index,
    passage,
    token,
    end: last,
    finding: found?.finding,
    found: found?.index ?? index,
  };
}

interface PiecePlace {
  readonly index: number;
  readonly token: number;
  readonly finding: Finding | undefined;
}

function placeOf(
  { block, start }: QuotationSpan['pieces'][number],
  kind: QuotationSpan['kind'],
  { indexOf, passages, quoted, reported }: Reading,
): PiecePlace | undefined {
  const index = indexOf.get(block);
  const passage = index === undefined ? undefined : passages[index];
  if (index === undefined || passage === undefined) return undefined;
  if (kind === 'indirect') {
    const it = reported[index]?.get(start);
    return it && { index, token: it.from, finding: it.finding };
  }
  const it = quoted[index]?.get(start);
  return { index, token: it?.token ?? -1, finding: it?.finding };
}

/** What stands beside the quotation; words beside a later paragraph of it count for the whole. */
function beside(spot: Spot, { passages }: Reading): Turn | undefined {
  const { span, index, finding, found } = spot;
  const passage = passages[found];
  if (finding === undefined || passage === undefined) return undefined;
  // "As the paper reported:" before a whole passage of it: who speaks inside is not who is quoted.
  const source = found === index ? undefined : introducedByColon(spot, passages);
  if (source !== undefined) return source;
  const rule = found === index ? finding.rule : 'unclosed';
  return { span, passage: found, finding, rule, confidence: sureness(passage, finding) };
}
