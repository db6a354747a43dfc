import type { Entity, SameAs } from '../../../article/article.ts';
import { namedIn } from '../../entity/entity.ts';
import type { KnownPlace } from '../../gazetteer/gazetteer.ts';
import type { Knowledge } from '../../knowledge.ts';
import type { PlacedDraft } from './draft.ts';

/** What is found in one text, by offsets into it. */
export interface Found {
  readonly names: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: 'person' | 'organization' | 'place';
    readonly entity: string;
  }[];
  /** Where each name of a place and each demonym leads, where that is known. */
  readonly places: readonly {
    readonly start: number;
    readonly end: number;
    readonly name: string;
    readonly country?: string;
    readonly type?: string;
    readonly latitude: number;
    readonly longitude: number;
    readonly ids: readonly Pick<SameAs, 'catalogue' | 'id'>[];
  }[];
}

/** The names and places of a draft, in reading order, by offsets into its text. */
export function foundIn({ draft, offsetOf }: PlacedDraft, knowledge: Knowledge): Found {
  const { named, within } = namedIn(draft, knowledge);
  const { entities, mentions } = named;
  const byId = new Map<string, Entity>(entities.map((it) => [it.id, it]));
  const names: Found['names'][number][] = [];
  const places: Found['places'][number][] = [];
  for (const { entity: entityId, range, how } of mentions) {
    const entity = byId.get(entityId);
    const start = offsetOf(range.block, range.start);
    const end = offsetOf(range.block, range.end);
    if (entity === undefined || start === undefined || end === undefined) continue;
    if (how !== 'demonym') names.push({ start, end, type: entity.kind, entity: entityId });
    if (entity.kind !== 'place' || entity.position === undefined) continue;
    const { name, country, type, position, sameAs } = entity;
    const ids = sameAs.map(({ catalogue, id }) => ({ catalogue, id }));
    places.push({
      start,
      end,
      name,
      ...(country && { country }),
      ...(type && { type }),
      ...position,
      ids,
    });
  }
  for (const { range, place } of within) {
    const start = offsetOf(range.block, range.start);
    const end = offsetOf(range.block, range.end);
    if (start === undefined || end === undefined) continue;
    const { name, country, type, latitude, longitude } = place;
    places.push({ start, end, name, country, type, latitude, longitude, ids: idsOf(place) });
  }
  const inOrder = (a: { start: number }, b: { start: number }): number => a.start - b.start;
  return { names: names.toSorted(inOrder), places: places.toSorted(inOrder) };
}

function idsOf({ type, id }: KnownPlace): Found['places'][number]['ids'] {
  if (id === undefined) return [];
  const catalogue = type === 'country' ? 'iso-3166-1' : type === 'city' ? 'geonames' : 'iso-3166-2';
  return [{ catalogue, id }];
}
