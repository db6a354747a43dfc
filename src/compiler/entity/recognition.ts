import { foldName } from '../gazetteer/fold.ts';
import type { Knowledge } from '../knowledge.ts';
import { namesInCredit, namesInDateline } from './credit.ts';
import { definitionsIn, type Definition } from './definition.ts';
import { usageOf } from './feature.ts';
import { namesByEvidence } from './evidence.ts';
import { nameOf, withoutCollisions, type FoundName } from './found.ts';
import { projected } from './projection.ts';
import { splitNames } from './splitting.ts';
import { segmentsIn } from './segment.ts';
import { tagged, type NameType } from './tagger.ts';
import { agreed } from './vote.ts';
import type { ZonedText } from './zone.ts';

/** What recognition found in the texts of one document. */
export interface Recognized {
  readonly names: readonly FoundName[];
  readonly definitions: readonly Definition[];
}

/**
 * The names in a document. What the document explains itself comes first, then
 * what a position says (a credit, a site), then the gazetteer, then shape and
 * context as the tagger weighs them, then the vote of the document; names found
 * so are then looked for wherever else they stand, also in titles.
 */
export function recognized(texts: readonly ZonedText[], knowledge: Knowledge): Recognized {
  const definitions = definitionsIn(texts);
  const explained = definitions.flatMap((it) => explainedNames(texts, it));
  const placed = texts.flatMap(namesByPosition);
  const weighed = splitNames(texts, taggedNames(texts, knowledge), knowledge);
  const evident = texts.flatMap((it, at) => namesByEvidence(it, at, knowledge));
  const first = withoutCollisions([
    ...placed,
    ...evident.filter((it) => it.by === 'position'),
    ...explained,
    ...weighed.filter((it) => it.type !== 'other'),
    ...evident,
    ...weighed.filter((it) => it.type === 'other'),
  ]);
  const types = new Map<string, NameType>();
  for (const { type, text } of explained) types.set(foldName(text), type);
  const voted = agreed(first, types, knowledge);
  return { names: projected(texts, voted, knowledge), definitions };
}

function explainedNames(texts: readonly ZonedText[], definition: Definition): FoundName[] {
  const { at, name, type, aliases } = definition;
  const text = texts[at];
  if (text === undefined || type === undefined) return [];
  return [name, ...aliases].map((words) => nameOf(text, at, words, type, 'definition'));
}

function namesByPosition(text: ZonedText, at: number): FoundName[] {
  if (text.zone === 'credit') return namesInCredit(text, at);
  if (text.zone === 'dateline') return namesInDateline(text, at);
  if (text.zone !== 'whole' || text.tokens.length === 0) return [];
  return [nameOf(text, at, { from: 0, to: text.tokens.length }, 'organization', 'position')];
}

export function taggedNames(
  texts: readonly ZonedText[],
  { gazetteer, words, tagger }: Knowledge,
): FoundName[] {
  const usage = usageOf(texts.filter((it) => it.zone === 'prose').map((it) => it.tokens));
  return texts.flatMap((zoned, at) => {
    if (zoned.zone !== 'prose') return [];
    const { tokens, block } = zoned;
    const segments = segmentsIn(tokens);
    const sight = {
      text: block.text,
      tokens,
      segments,
      usage,
      words,
      gazetteer,
    };
    return tagged(sight, tagger).map((it) => nameOf(zoned, at, it, it.type, 'tagger'));
  });
}
