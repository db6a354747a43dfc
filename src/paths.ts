/** Where everything lives: ids to addresses. The only place that knows the shape of a link. Paths end in a slash, as static hosts serve folders. */
import type { EntityKind } from './article/article.ts';
import { slugOf, type ArticleId, type EntityId, type QuotationId } from './article/id.ts';

export const homePath = '/';
export const quotationsPath = '/quotations/';
export const searchPath = '/search/';
/** Where a reader opens articles of their own. */
export const openPath = '/open/';
/** An article that a reader has opened, by its key on this device. */
export const openedPath = (key: string): string => `${openPath}?article=${encodeURIComponent(key)}`;
/** Not a page: every list's volumes are below it, where no name can collide with them. */
const volumesPath = '/all/';
/** What the reader keeps on this device. */
export const savedPath = '/saved/';
/** The page that stands in for any other whose data is on the device, and fills itself. */
export const offlinePath = '/offline/';
/** Feeds, tables and the schema. */
export const downloadsPath = '/downloads/';
/** Not a page: what the owner says about the edition. */
export const editionPath = '/edition/';

const folders = { person: 'people', organization: 'organizations', place: 'places' } as const;

/** Every kind of entity, in the order of the menu. */
export const entityKinds: readonly EntityKind[] = ['person', 'organization', 'place'];

/** The index of all entities of a kind: `/people/`. */
export function indexPath(kind: EntityKind, part = ''): string {
  const folder = `${folders[kind]}/`;
  return part === '' ? `/${folder}` : `${volumesPath}${folder}${encodeURIComponent(part)}/`;
}

/** A volume of the list of articles: `/all/articles/2026-11/`. The whole list begins on the front page. */
export function articlesPath(part: string): string {
  return part === '' ? homePath : `${volumesPath}articles/${encodeURIComponent(part)}/`;
}

/** A volume of the list of quotations: `/quotations/2026-11/`. */
export function quotationsPartPath(part: string): string {
  return part === '' ? quotationsPath : `${quotationsPath}${encodeURIComponent(part)}/`;
}

export function kindOf(id: EntityId): EntityKind {
  return id.slice(0, id.indexOf('/')) as EntityKind;
}

export function articlePath(id: ArticleId, at?: QuotationId | string): string {
  return `/articles/${encodeURIComponent(id)}/${at === undefined ? '' : `#${at}`}`;
}

/** The page of an entity, or a volume of its dossier: `/people/fuad-hussein/2026-11/`. */
export function entityPath(id: EntityId, part = ''): string {
  const path = `/${folders[kindOf(id)]}/${encodeURIComponent(slugOf(id))}/`;
  return part === '' ? path : `${path}${encodeURIComponent(part)}/`;
}

/** The entity whose page stands at an address below the site's base, if it is the address of one. */
export function findEntityAt(path: string): EntityId | undefined {
  const [, folder, slug] = /^\/([a-z]+)\/([^/]+)\/$/.exec(path) ?? [];
  const kind = entityKinds.find((it) => folders[it] === folder);
  if (kind === undefined || slug === undefined) return undefined;
  return `${kind}/${decodedPart(slug)}` as EntityId;
}

/** A part of an address as it was before it was encoded. What is no encoding stands for itself: an address may be typed by anybody. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A file of a picture, below the site's base: `media/harbour-3f9a2c11d0e4-480.avif`. */
export function picturePath(form: string): string {
  return `media/${encodeURIComponent(form)}`;
}

/** What a link to a path says: the path below the site's base. */
export function hrefOf(path: string): string {
  return import.meta.env.BASE_URL.slice(0, -1) + path;
}

/** The path of the page of ours that an address of this site leads to, if it leads to one. Pages end in a slash. */
export function findPagePath(pathname: string): string | undefined {
  const base = import.meta.env.BASE_URL;
  const isPage = pathname.startsWith(base) && pathname.endsWith('/');
  return isPage ? pathname.slice(base.length - 1) : undefined;
}

/** The file with a page's data, below the site's base: `data/people/fuad-hussein.json`. */
export function dataPath(pagePath: string): string {
  return `data${pagePath === homePath ? '/home/' : pagePath}`.replace(/\/$/, '.json');
}

/** The feeds of a page, as RSS, Atom and JSON Feed: of what mentions it, or of what it said. */
export function feedPaths(
  pagePath: string,
  name: 'feed' | 'said' = 'feed',
): readonly [rss: string, atom: string, json: string] {
  return [`${pagePath}${name}.xml`, `${pagePath}${name}.atom`, `${pagePath}${name}.json`];
}

/** The table of a month's quotations, below the site's base, and the list of all tables. */
export const tablePath = (month: string, format: 'csv' | 'json'): string =>
  `downloads/quotations-${month}.${format}`;
export const tablesPath = 'downloads/quotations.json';
/** The shape of all published JSON. */
export const schemaPath = 'schema.json';

/** Files of the search index, below the site's base. */
export const searchContentsPath = 'search/contents.json';
export const nameShardPath = (shard: number): string => `search/names/${shard}.json`;
export const termShardPath = (segment: string, shard: number): string =>
  `search/terms/${segment}/${shard}.json`;
export const firstShardPath = (shard: number): string => `search/first/${shard}.json`;
/** Folder of what only makes answers quicker: none depends on it. */
export const quickFolder = 'search/quick/';
export const bestShardPath = (shard: number): string => `${quickFolder}cards/${shard}.json`;
export const statementShardPath = (shard: number): string =>
  `${quickFolder}statements/${shard}.json`;
export const cardBlockPath = (segment: string, block: number): string =>
  `search/cards/${segment}/${block}.json`;
