import type { Entity, Mention, TextRange } from '../../../article/article.ts';
import type { Named } from '../../draft.ts';
import type { Passage } from '../passage.ts';
import type { Token } from '../token.ts';

/** A mention of a named entity, with the tokens `[from, to)` it covers. */
export interface Place {
  readonly entity: Entity;
  readonly passage: number;
  readonly from: number;
  readonly to: number;
  /** Somebody's words, not the writer's. */
  readonly quoted: boolean;
}

/** Where the entities are named, by passage, in order. */
export function placesOf(
  passages: readonly Passage[],
  { entities, mentions }: Named,
): readonly (readonly Place[])[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byBlock = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const list = byBlock.get(mention.range.block);
    if (list === undefined) byBlock.set(mention.range.block, [mention]);
    else list.push(mention);
  }
  return passages.map((passage, index) => {
    const list = byBlock.get(passage.block) ?? [];
    return list.flatMap((mention) => {
      const entity = byId.get(mention.entity);
      const place = entity && placeOf(passage, index, entity, mention.range);
      return place === undefined ? [] : [place];
    });
  });
}

/** The last place that shares a token with `[from, to)`, of a passage's places in order. */
export function findPlaceWithin(
  places: readonly Place[],
  from: number,
  to: number,
): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.from ?? Infinity) < to) low = middle + 1;
    else high = middle;
  }
  const place = places[low - 1];
  return place !== undefined && place.to > from && !place.quoted ? place : undefined;
}

function placeOf(
  { tokens }: Passage,
  passage: number,
  entity: Entity,
  range: TextRange,
): Place | undefined {
  const from = firstEndingAfter(tokens, range.start);
  const token = tokens[from];
  if (token === undefined || token.start >= range.end) return undefined;
  if (token.kind === 'quoted') return { entity, passage, from, to: from + 1, quoted: true };
  let to = from + 1;
  while ((tokens[to]?.start ?? Infinity) < range.end) to += 1;
  return { entity, passage, from, to, quoted: false };
}

/** Index of the first token that ends after a place in the text. */
function firstEndingAfter(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
