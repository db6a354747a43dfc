/** Where everything lives: ids to addresses. The only place that knows the shape of a link. Paths end in a slash, as static hosts serve folders. */
import type { EntityKind } from './article/article.ts';
import { slugOf, type ArticleId, type EntityId, type QuotationId } from './article/id.ts';

export const homePath = '/';
export const quotationsPath = '/quotations/';
/** Not a page: what the owner says about the edition. */
export const editionPath = '/edition/';

const folders = { person: 'people', organization: 'organizations', place: 'places' } as const;

/** Every kind of entity, in the order of the menu. */
export const entityKinds: readonly EntityKind[] = ['person', 'organization', 'place'];

/** The index of all entities of a kind: `/people/`. */
export function indexPath(kind: EntityKind): string {
  return `/${folders[kind]}/`;
}

export function kindOf(id: EntityId): EntityKind {
  return id.slice(0, id.indexOf('/')) as EntityKind;
}

export function articlePath(id: ArticleId, at?: QuotationId | string): string {
  return `/articles/${encodeURIComponent(id)}/${at === undefined ? '' : `#${at}`}`;
}

export function entityPath(id: EntityId): string {
  return `/${folders[kindOf(id)]}/${encodeURIComponent(slugOf(id))}/`;
}

/** A picture of the edition, below the site's base. */
export function picturePath(file: string): string {
  return `${import.meta.env.BASE_URL}media/${encodeURIComponent(file)}`;
}

/** The file with a page's data, below the site's base: `data/people/fuad-hussein.json`. */
export function dataPath(pagePath: string): string {
  return `data${pagePath === homePath ? '/home/' : pagePath}`.replace(/\/$/, '.json');
}
