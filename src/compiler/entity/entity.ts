/**
 * Who and what an article names: recognition, typing and linking.
 *
 *     Draft -zone-> texts -recognition-> names -place, grouping-> entities -linking-> Named
 */
import type { Entity, Mention, SameAs, TextRange, Wording } from '../../article/article.ts';
import type { EntityId } from '../../article/id.ts';
import { entityIdOf } from '../../article/id.ts';
import type { Draft, Named } from '../draft.ts';
import { foldName } from '../gazetteer/fold.ts';
import type { KnownPlace } from '../gazetteer/gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Definition, Words } from './definition.ts';
import { foldedWords } from './definition.ts';
import type { FoundName } from './found.ts';
import { grouped, personName, type Group } from './grouping.ts';
import { findEntry } from './linking.ts';
import { placesWithin } from './nested.ts';
import { resolvedPlaces } from './place.ts';
import { recognized } from './recognition.ts';
import { roleOf } from './role.ts';
import { agencies, speakingVerbs } from './wording.ts';
import { zonedTextsIn, type ZonedText } from './zone.ts';

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
  const places = resolvedPlaces(texts, [...names, ...inner].toSorted(inOrder), knowledge.gazetteer);
  const groups = grouped(texts, names, definitions, places);
  const entities = new Map<EntityId, Entity>();
  const mentions: { name: FoundName; mention: Mention }[] = [];
  for (const group of groups) {
    const entity = entityOf(group, { draft, texts, definitions, knowledge });
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

interface Scene {
  readonly draft: Draft;
  readonly texts: readonly ZonedText[];
  readonly definitions: readonly Definition[];
  readonly knowledge: Knowledge;
}

function entityOf(group: Group, scene: Scene): Entity {
  const { kind, names, resolved } = group;
  const alternateNames = otherNamesOf(group, scene);
  const name = fullestName(group, alternateNames);
  const roles = rolesOf(group, scene);
  const sameAs = resolved === undefined ? [] : catalogued(resolved.place, resolved.basis);
  const candidate = {
    kind,
    names: [...new Set(names.filter((it) => it.type !== 'other').map((it) => it.text))],
    roles: roles.map((it) => it.text),
    sameAs: sameAs.map((it) => `${it.catalogue}:${it.id}`),
  };
  const entry = findEntry(candidate, scene.draft.id, scene.knowledge.authority);
  const id = entry?.id ?? ownId(group, name, scene);
  const known = entry?.sameAs.filter(
    (it) => !candidate.sameAs.includes(`${it.catalogue}:${it.id}`),
  );
  const asserted = (known ?? []).map((it) => ({
    catalogue: it.catalogue,
    id: it.id,
    basis: `the editor's notes: ${it.source.title}`,
  }));
  const base = { id, name, alternateNames, sameAs: [...sameAs, ...asserted] };
  if (kind !== 'place') return { ...base, kind, roles };
  return { ...base, kind, ...geographyOf(resolved?.place) };
}

/**
 * The longest name that is no demonym and, as far as there are others, none that
 * the text itself calls another name: the article's own word for "X, also known
 * as Y" is X. Of a place that only demonyms name, the gazetteer's.
 */
function fullestName({ kind, names, resolved }: Group, alternateNames: readonly Wording[]): string {
  const aliases = new Set(alternateNames.map((it) => it.text));
  const isAliased = names.some(({ text, type }) => type !== 'other' && !aliases.has(text));
  let fullest = '';
  for (const { text, type } of names) {
    if (type === 'other' || (isAliased && aliases.has(text))) continue;
    const plain = kind === 'person' ? withoutCourtesy(text) : text;
    if (plain.length > fullest.length) fullest = plain;
  }
  return fullest === '' ? (resolved?.place.name ?? names[0]?.text ?? '') : fullest;
}

const withoutCourtesy = (text: string): string =>
  text.replace(/^(?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )+(?=\S)/u, '');

function rangeOf({ block, tokens }: ZonedText, { from, to }: Words): TextRange {
  return { block: block.id, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function wordingOf(text: ZonedText, words: Words): Wording {
  const range = rangeOf(text, words);
  return { text: text.block.text.slice(range.start, range.end), range };
}

function otherNamesOf({ names }: Group, { texts, definitions }: Scene): Wording[] {
  const ours = new Set(names.map((it) => foldName(it.text)));
  const found = new Map<string, Wording>();
  for (const { at, name, aliases } of definitions) {
    const text = texts[at];
    if (text === undefined || !ours.has(foldedWords(text, name))) continue;
    for (const alias of aliases) {
      const wording = wordingOf(text, alias);
      if (!found.has(wording.text)) found.set(wording.text, wording);
    }
  }
  return [...found.values()];
}

type Role = Wording & { readonly confidence: 'stated' };

function rolesOf({ kind, names }: Group, { texts, definitions, knowledge }: Scene): Role[] {
  const found = new Map<string, Role>();
  const add = (text: ZonedText, words: Words | undefined): void => {
    if (words === undefined || words.to <= words.from) return;
    const wording = wordingOf(text, words);
    if (!found.has(foldName(wording.text))) {
      found.set(foldName(wording.text), { ...wording, confidence: 'stated' });
    }
  };
  for (const name of names) {
    const text = texts[name.at];
    if (text === undefined || text.zone !== 'prose') continue;
    if (kind === 'person') add(text, roleOf(text, name, knowledge.gazetteer));
    if (kind !== 'organization') continue;
    for (const it of definitions) {
      const isHere = it.at === name.at && it.name.from < name.to && name.from < it.name.to;
      if (isHere) add(text, it.role);
    }
  }
  return [...found.values()];
}

/**
 * The id of an entity that no editor knows. A full name makes it; a single name
 * of a person and an abbreviation are the article's own; a place that is not
 * the best known of its name is told apart by its catalogue.
 */
function ownId(
  { kind, names, resolved }: Group,
  name: string,
  { draft, knowledge }: Scene,
): EntityId {
  if (resolved !== undefined) return placeIdOf(resolved.place, knowledge);
  if (kind === 'person') {
    const isBare = !personName(name).includes(' ');
    return entityIdOf(kind, name, isBare ? draft.id : undefined);
  }
  const isShort = /^[\p{Lu}\p{N}.&-]{1,6}$/u.test(name);
  const isAgency = names.some((it) => it.by === 'position') && agencies.has(foldName(name));
  return entityIdOf(kind, name, isShort && !isAgency ? draft.id : undefined);
}

function placeIdOf(place: KnownPlace, { gazetteer }: Knowledge): EntityId {
  const { name, id, country, division } = place;
  const best = gazetteer.placesNamed(name)[0];
  const isBest =
    best === undefined || (best.type === place.type && best.id === id && best.country === country);
  return entityIdOf(
    'place',
    name,
    isBest ? undefined : (id ?? `${country}.${division} ${place.type}`),
  );
}

function catalogued({ type, id, name }: KnownPlace, basis: string): SameAs[] {
  if (id === undefined) return [];
  const catalogue = type === 'country' ? 'iso-3166-1' : type === 'city' ? 'geonames' : 'iso-3166-2';
  return [{ catalogue, id, basis: `${name}: ${basis}` }];
}

function geographyOf(place: KnownPlace | undefined) {
  if (place === undefined) return {};
  const { type, country, latitude, longitude } = place;
  return {
    type: type === 'county' ? ('division' as const) : type,
    ...(country !== '' && { country }),
    position: { latitude, longitude },
  };
}

/** Two groups that proved to be the same: "Daesh" and "Islamic State", by the editor's notes. */
function merged(before: Entity | undefined, entity: Entity): Entity {
  if (before === undefined) return entity;
  const name = before.name.length >= entity.name.length ? before.name : entity.name;
  const base = {
    ...before,
    name,
    alternateNames: [...before.alternateNames, ...entity.alternateNames],
  };
  if (base.kind === 'place' || entity.kind === 'place') return base;
  return { ...base, roles: [...base.roles, ...entity.roles] };
}

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
