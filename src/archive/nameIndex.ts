/** The indexes of people, of organisations and of places: by letter or by country, on pages that stay small. */
import type { EntityKind } from '../article/article.ts';
import { slugOf } from '../article/id.ts';
import type { Archive } from './archive.ts';
import { compared, type EntityCard } from './card.ts';
import { initial } from './initialPart.ts';
import { byStanding, entityCardOf, type Standing } from './dossier/standing.ts';
import { entityWeight, groupWeight, indexRoom, indexVolumeWeight } from './pageWeight.ts';
import { listPagesOf, type Contents, type ListPage } from './binding/listPage.ts';
import { firstOf, type Binding } from './binding/volume.ts';

/** Entities that share a letter, a script or a country. */
export interface IndexGroup {
  /** What they share, as the part of the address of their volume: "a", "-han", "ie"; empty for those in most articles. */
  readonly key: string;
  /** The country's name. */
  readonly name?: string;
  readonly entities: readonly EntityCard[];
}

/** A page of an index: all entities of a kind, or those in most articles, or a volume by name. */
export interface IndexPage {
  readonly groups: readonly IndexGroup[];
  readonly contents: Contents;
  /** What the volumes by country are called. */
  readonly names: readonly { readonly part: string; readonly name: string }[];
}

/** A country's name for its ISO 3166-1 code of two letters. */
export type CountryNamer = (code: string) => string | undefined;

/** Names on a page, however short they are. */
const mostRows = 60;
/** So many countries have no room beside each other; they stand under the letters that their names begin with. */
const mostCountries = 50;

/** The key of what has no country or no letter. */
export const elsewhere = '-other';

/** Scripts of so many letters that one of them is too small a group. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['-han', /\p{Script=Han}/u],
  ['-kana', /\p{Script=Hiragana}|\p{Script=Katakana}/u],
  ['-hangul', /\p{Script=Hangul}/u],
];

/** What an entity is found under: a place under its country, anyone else under the first letter of the name. */
export function indexKeyOf({ id, kind, geography }: Pick<Standing, 'id' | 'kind' | 'geography'>) {
  if (kind === 'place') return geography?.country?.toLowerCase() ?? elsewhere;
  const [letter = ''] = slugOf(id);
  const script = scripts.find(([, pattern]) => pattern.test(letter));
  return script?.[0] ?? (/\p{L}/u.test(letter) ? letter : elsewhere);
}

/**
 * The volumes of an entity, from the widest to the finest. The last ends the
 * name, for another name may begin with all of it.
 *
 *     people/hussein   ->   h, hu, hus ... hussein, hussein--
 *     places/cork      ->   ie, ie-c, ie-co ... ie-cork, ie-cork--
 *                           -in-i before them, where there are many countries
 */
function partsOf(standing: Standing): readonly string[] {
  const key = indexKeyOf(standing);
  const letters = [...slugOf(standing.id)];
  const begins = letters.map((_letter, n) => letters.slice(0, n + 1).join(''));
  const own = key === begins[0] ? begins.slice(1) : begins.map((it) => `${key}-${it}`);
  const last = own.at(-1) ?? key;
  return [key, ...own, `${last}--`];
}

/** The pages of the index of a kind. The first has all, or those in most articles. */
export function indexPagesOf(
  archive: Archive,
  kind: EntityKind,
  countryName: CountryNamer,
): readonly ListPage<Standing>[] {
  const place = (it: Standing): string => {
    const key = indexKeyOf(it);
    return key === elsewhere ? '\uffff' : (countryNameOf(it, countryName) ?? key);
  };
  const byName = standingsIn(archive, kind).toSorted(
    (a, b) => compared(place(a), place(b)) || compared(slugOf(a.id), slugOf(b.id)),
  );
  const binding = bindingOf(byName, kind, place);
  const [first, ...volumes] = listPagesOf(byName, binding);
  if (first === undefined) return [];
  if (first.contents.volumes.length === 0) return [first];
  const links = first.contents.volumes.length * indexVolumeWeight;
  const items = firstOf(byName.toSorted(byStanding), binding, '', links);
  const next = first.contents.volumes[0]?.part;
  const { next: _next, ...contents } = first.contents;
  return [
    {
      items,
      contents: {
        ...contents,
        ...(next !== undefined && { next: { part: leafUnder(volumes, next) } }),
      },
    },
    ...volumes,
  ];
}

/** Each group's first name carries the weight of the group's heading. */
function bindingOf(
  byName: readonly Standing[],
  kind: EntityKind,
  placeName: (it: Standing) => string,
): Binding<Standing> {
  const firsts = new Map(byName.toReversed().map((it) => [indexKeyOf(it), it]));
  const isManifold = kind === 'place' && firsts.size > mostCountries;
  const least = indexRoom / mostRows;
  const known = new Map(
    byName.map((it) => [
      it,
      isManifold ? [initialPart(placeName(it)), ...partsOf(it)] : partsOf(it),
    ]),
  );
  return {
    findPart: (it, level) => known.get(it)?.[level],
    rowsOf: (it) => {
      const weight = Math.max(least, entityWeight(it));
      return firsts.get(indexKeyOf(it)) === it ? weight + groupWeight : weight;
    },
    rows: indexRoom,
    volumeRows: indexVolumeWeight,
  };
}

/** The volume of all countries whose names begin with a letter: "-in-i". */
function initialPart(country: string): string {
  const [letter = ''] = foldedLetters(country);
  return /\p{L}/u.test(letter) ? `${initial}${letter}` : elsewhere;
}

const foldedLetters = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function countryNameOf({ geography }: Standing, countryName: CountryNamer): string | undefined {
  return geography?.country && countryName(geography.country);
}

/** The first page below a volume that has no finer ones. */
function leafUnder(pages: readonly ListPage<Standing>[], part: string): string {
  const finer = pages.find(({ contents }) => contents.part === part)?.contents.volumes[0]?.part;
  return finer === undefined ? part : leafUnder(pages, finer);
}

export function indexPageOf(
  { items, contents }: ListPage<Standing>,
  kind: EntityKind,
  countryName: CountryNamer,
): IndexPage {
  const isSelection = contents.part === '' && contents.volumes.length > 0;
  const groups = new Map<string, Standing[]>();
  for (const item of items) {
    const key = isSelection ? '' : indexKeyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return {
    groups: Array.from(groups, ([key, them]) => ({
      key,
      ...(kind === 'place' && key.length === 2 && { name: countryName(key.toUpperCase()) ?? key }),
      entities: them.map(entityCardOf),
    })),
    contents,
    names: kind === 'place' ? countriesIn(contents, countryName) : [],
  };
}

/** What the volumes that a page leads to are called, so far as that is a country's name. */
function countriesIn(
  { part, volumes, within, previous, next }: Contents,
  countryName: CountryNamer,
): IndexPage['names'] {
  const ways = [...volumes, previous, next].flatMap((way) => way?.part ?? []);
  const parts = [part, ...ways, ...within];
  const codes = new Set(parts.flatMap((it) => /^[a-z]{2}(?=-|$)/.exec(it)?.[0] ?? []));
  return Array.from(codes, (code) => ({
    part: code,
    name: countryName(code.toUpperCase()) ?? code.toUpperCase(),
  }));
}

/** A capital that only stands for its government is no place where anything happened. */
export function standingsIn({ standings }: Archive, kind: EntityKind): readonly Standing[] {
  return [...standings.values()].filter((it) => it.kind === kind && it.ofStory);
}
