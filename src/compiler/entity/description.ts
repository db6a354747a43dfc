/** What is to be said of a group of mentions: the entity, its names, roles, place and links. */
import { isBareName } from '../../article/authority/authority.ts';
import type { Entity, SameAs, TextRange, Wording } from '../../article/article.ts';
import { entityIdOf, type EntityId } from '../../article/id.ts';
import type { Draft } from '../draft.ts';
import { foldName } from '../gazetteer/fold.ts';
import type { KnownPlace } from '../gazetteer/gazetteer.ts';
import type { Knowledge } from '../knowledge.ts';
import { foldedWords, type Definition, type Words } from './definition.ts';
import type { Group } from './grouping.ts';
import { findEntry } from './linking.ts';
import { roleOf } from './role.ts';
import { agencies } from './wording.ts';
import type { ZonedText } from './text/zone.ts';

/** The document that an entity is described from. */
export interface Scene {
  readonly draft: Draft;
  readonly texts: readonly ZonedText[];
  /** By the folded name that they explain. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  readonly knowledge: Knowledge;
}

/** Definitions by the folded name that they explain. */
export function byName(
  texts: readonly ZonedText[],
  definitions: readonly Definition[],
): ReadonlyMap<string, Definition[]> {
  const index = new Map<string, Definition[]>();
  for (const definition of definitions) {
    const text = texts[definition.at];
    if (text === undefined) continue;
    const name = foldedWords(text, definition.name);
    const same = index.get(name);
    if (same === undefined) index.set(name, [definition]);
    else same.push(definition);
  }
  return index;
}

/** The definitions of a group's names, each once. */
function definitionsOf({ names }: Group, { definitions }: Scene): readonly Definition[] {
  if (definitions.size === 0) return [];
  const folded = new Set(names.map((it) => foldName(it.text)));
  return [...folded].flatMap((it) => definitions.get(it) ?? []);
}

/** The entity of a group. */
export function entityOf(group: Group, scene: Scene): Entity {
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

/** Where some tokens stand. */
export function rangeOf({ block, tokens }: ZonedText, { from, to }: Words): TextRange {
  return { block: block.id, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function wordingOf(text: ZonedText, words: Words): Wording {
  const range = rangeOf(text, words);
  return { text: text.block.text.slice(range.start, range.end), range };
}

function otherNamesOf(group: Group, scene: Scene): Wording[] {
  const found = new Map<string, Wording>();
  for (const { at, aliases } of definitionsOf(group, scene)) {
    const text = scene.texts[at];
    if (text === undefined) continue;
    for (const alias of aliases) {
      const wording = wordingOf(text, alias);
      if (!found.has(wording.text)) found.set(wording.text, wording);
    }
  }
  return [...found.values()];
}

type Role = Wording & { readonly confidence: 'stated' };

function rolesOf(group: Group, scene: Scene): Role[] {
  const { kind, names } = group;
  const { texts, knowledge } = scene;
  const found = new Map<string, Role>();
  const add = (text: ZonedText | undefined, words: Words | undefined): void => {
    if (text === undefined || words === undefined || words.to <= words.from) return;
    const wording = wordingOf(text, words);
    const key = foldName(wording.text);
    if (!found.has(key)) found.set(key, { ...wording, confidence: 'stated' });
  };
  if (kind === 'person') {
    for (const name of names) {
      const text = texts[name.at];
      if (text?.zone === 'prose') add(text, roleOf(text, name, knowledge.gazetteer));
    }
  }
  if (kind === 'organization') {
    for (const { at, role } of definitionsOf(group, scene)) add(texts[at], role);
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
    const isBare = isBareName(kind, name);
    return entityIdOf(kind, name, isBare ? draft.id : undefined);
  }
  const isShort = /^[\p{Lu}\p{N}.&-]{1,6}$/u.test(name);
  const isAgency = names.some((it) => it.by === 'position') && agencies.has(foldName(name));
  const plain = name.replace(/^[Tt]he (?=\S)/, '');
  return entityIdOf(kind, plain, isShort && !isAgency ? draft.id : undefined);
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
export function merged(before: Entity | undefined, entity: Entity): Entity {
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
