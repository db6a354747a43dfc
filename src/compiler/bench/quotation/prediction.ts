import type { Attribution, Quotation, TextRange } from '../../../article/article.ts';
import { findEntities } from '../../entity/entity.ts';
import type { Named } from '../../draft.ts';
import type { Knowledge } from '../../knowledge.ts';
import { languageOf } from '../../layout/language.ts';
import { attribute } from '../../quotation/attribution.ts';
import { findQuotations } from '../../quotation/quotation.ts';
import type { Prediction, Span } from './corpus.ts';
import { draftOf } from './draft.ts';

/** A text with the names in it, ready for the engine. */
export interface Prepared {
  readonly text: string;
  readonly language: string;
  readonly named: Named;
}

/** Find the names of a bare text. */
export function prepared(text: string, knowledge: Knowledge): Prepared {
  const language = languageOf(text);
  return { text, language, named: findEntities(draftOf(text, language), knowledge) };
}

/** Find the quotations of a text and who said them. */
export function predicted(it: Prepared): readonly Prediction[] {
  const names = new Map(it.named.entities.map(({ id, name }) => [id as string, name]));
  return quotationsIn(it).flatMap((quotation) => piecesOf(quotation, it.text, names));
}

function quotationsIn({ text, language, named }: Prepared): readonly Quotation[] {
  const draft = draftOf(text, language);
  return attribute(draft, findQuotations(draft), named).quotations;
}

/** Milliseconds for all texts, without the finding of names: the best of five rounds, since the engine warms up. */
export function timeOf(texts: readonly Prepared[]): number {
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now();
    for (const text of texts) quotationsIn(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
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
