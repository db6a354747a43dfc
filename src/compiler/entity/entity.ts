/**
 * Who and what an article names: recognition, typing and linking.
 *
 *     Draft -zone-> texts -recognition-> names -place, grouping-> entities -linking-> Named
 */
import type { Entity, Mention, TextRange } from '../../article/article.ts';
import type { EntityId } from '../../article/id.ts';
import type { Draft, Named } from '../draft.ts';
import { foldName } from '../gazetteer/fold.ts';
import type { KnownPlace } from '../gazetteer/gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import { byName, entityOf, merged, rangeOf } from './description.ts';
import type { FoundName } from './found.ts';
import { grouped, type Group } from './grouping.ts';
import { placesWithin } from './place/nested.ts';
import { resolvedPlaces } from './place/place.ts';
import { recognized } from './recognition/recognition.ts';
import { speakingVerbs } from './wording.ts';
import { zonedTextsIn, type ZonedText } from './text/zone.ts';

/** A place inside a longer name: no mention, but it has a place on the map. */
export interface PlaceWithin {
  readonly range: TextRange;
  readonly place: KnownPlace;
}

/** Find who and what a draft names, in every text of it, with the entity behind each name. */
export function findEntities(draft: Draft, knowledge: Knowledge): Named {
  return namedIn(draft, knowledge).named;
}

/** The same, with the places inside the longer names. */
export function namedIn(
  draft: Draft,
  knowledge: Knowledge,
): { readonly named: Named; readonly within: readonly PlaceWithin[] } {
  const texts = zonedTextsIn(draft, knowledge);
  const { names, definitions } = recognized(texts, draft.language, knowledge);
  const inner = placesWithin(texts, names, knowledge.gazetteer);
  const places = resolvedPlaces(
    texts,
    [...names, ...inner].toSorted(inOrder),
    knowledge.gazetteer,
    draft.language,
  );
  const groups = grouped(texts, names, definitions, places);
  const scene = { draft, texts, definitions: byName(texts, definitions), knowledge };
  const entities = new Map<EntityId, Entity>();
  const mentions: { name: FoundName; mention: Mention }[] = [];
  for (const group of groups) {
    const entity = entityOf(group, scene);
    entities.set(entity.id, merged(entities.get(entity.id), entity));
    for (const name of group.names) {
      mentions.push({ name, mention: mentionOf(name, group, entity, texts) });
    }
  }
  mentions.sort((a, b) => a.name.at - b.name.at || a.name.start - b.name.start);
  const named = { entities: [...entities.values()], mentions: mentions.map((it) => it.mention) };
  const within = inner.flatMap((name) => {
    const [text, place] = [texts[name.at], places.get(name)?.place];
    return text && place ? [{ range: rangeOf(text, name), place }] : [];
  });
  return { named, within };
}

const inOrder = (a: FoundName, b: FoundName): number => a.at - b.at || a.from - b.from;

function mentionOf(
  name: FoundName,
  group: Group,
  entity: Entity,
  texts: readonly ZonedText[],
): Mention {
  const text = texts[name.at];
  const range: TextRange = {
    block: text?.block.id ?? entityIdError(name),
    start: name.start,
    end: name.end,
  };
  const isAlias = entity.alternateNames.some((it) => foldName(it.text) === foldName(name.text));
  const how = name.type === 'other' ? 'demonym' : isAlias ? 'alias' : 'name';
  const speaks = how !== 'demonym' && text !== undefined && speaksAsGovernment(text, name, group);
  return { entity: entity.id, range, how, ...(speaks && { standsFor: 'government' as const }) };
}

function entityIdError(name: FoundName): never {
  throw new RangeError(`A name of no text: ${name.text}`);
}

/**
 * Whether a capital or a country stands for its government: it does what only
 * persons do.
 *
 *     Baghdad declared final victory
 *     ^^^^^^^
 */
function speaksAsGovernment({ tokens }: ZonedText, name: FoundName, { resolved }: Group): boolean {
  const place = resolved?.place;
  if (place === undefined || !(place.type === 'country' || place.isCapital)) return false;
  const before = tokens[name.from - 1]?.lower ?? '';
  const after = tokens[name.to]?.lower ?? '';
  const after2 = /^(?:has|had|have|also)$/.test(after) ? (tokens[name.to + 1]?.lower ?? '') : after;
  const isObject =
    /^(?:in|of|from|to|at|near|outside|around|across|for|with|by|on|into|over|through|,)$/.test(
      before,
    );
  return !isObject && speakingVerbs.has(after2);
}
