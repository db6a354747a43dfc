import type { Attribution, Quotation, TextRange } from '../../article/article.ts';
import { findEntities } from '../entity/entity.ts';
import type { Knowledge } from '../knowledge.ts';
import { languageOf } from '../layout/language.ts';
import { attribute } from '../quotation/attribution.ts';
import { findQuotations } from '../quotation/quotation.ts';
import type { Prediction, Span } from './quotationCorpus.ts';
import { draftOf } from './quotationDraft.ts';

/** What the engine finds in one text, and how long it took without the finding of names. */
export interface Found {
  readonly predictions: readonly Prediction[];
  /** Milliseconds. */
  readonly time: number;
}

/** Find the quotations of a bare text and who said them. */
export function predicted(text: string, knowledge: Knowledge): Found {
  const draft = draftOf(text, languageOf(text));
  const named = findEntities(draft, knowledge);
  const start = performance.now();
  const { quotations } = attribute(draft, findQuotations(draft), named);
  const time = performance.now() - start;
  const names = new Map(named.entities.map(({ id, name }) => [id as string, name]));
  return { predictions: quotations.flatMap((it) => piecesOf(it, text, names)), time };
}

/** A block of a bare text is named by its offset. */
function spanOf({ block, start, end }: TextRange, text: string): Span {
  const offset = Number(block);
  return {
    start: offset + start,
    end: offset + end,
    text: text.slice(offset + start, offset + end),
  };
}

function piecesOf(
  { kind, pieces, attribution }: Quotation,
  text: string,
  names: ReadonlyMap<string, string>,
): Prediction[] {
  const speech = attribution === undefined ? { speaker: null } : speechOf(attribution, text, names);
  const mark = kind === 'indirect' ? { kind } : {};
  return pieces.map((piece) => ({ ...spanOf(piece, text), ...speech, ...mark }));
}

function speechOf(
  { speaker, as, cue, confidence, rule, evidence }: Attribution,
  text: string,
  names: ReadonlyMap<string, string>,
) {
  const name = speaker === undefined ? undefined : names.get(speaker);
  return {
    speaker: spanOf(as, text),
    ...(name !== undefined && { speakerName: name }),
    confidence,
    rule,
    ...(cue !== undefined && { cue: spanOf(cue, text) }),
    evidence: evidence.map((range) => spanOf(range, text)),
  };
}
