/** The edition as the pages of a site: which there are, what each is made from, and the data of each. */
import type { Archive } from '../archive/archive.ts';
import { companionsIn, dossierOf, dossierPagesOf, type Dossier } from '../archive/dossier.ts';
import { downloadsPageOf } from '../archive/downloads.ts';
import type { Entry } from '../archive/entry.ts';
import {
  articlePagesOf,
  articlesPageOf,
  frontPageOf,
  indexPageOf,
  indexPagesOf,
  quotationPagesOf,
  quotationsPageOf,
  shortListOf,
} from '../archive/page.ts';
import type { Standing } from '../archive/standing.ts';
import type { ListPage } from '../archive/volume.ts';
import type { ArticleId } from '../article/id.ts';
import {
  articlePath,
  articlesPath,
  downloadsPath,
  editionPath,
  entityKinds,
  entityPath,
  indexPath,
  offlinePath,
  openPath,
  quotationsPartPath,
  savedPath,
  searchPath,
} from '../paths.ts';
import { mapMaker } from './placeMap.ts';
import { hashOf } from './plainFile.ts';

/** A page of the site. */
export interface Page {
  readonly path: string;
  /** Changes when the page's data does, and is had without computing the data. */
  readonly key: string;
  /** Its data; for the page of an article, the article's id. */
  readonly data: (() => unknown) | { readonly article: ArticleId };
}

/** Every page of the site. */
export function* pagesOf(archive: Archive): Iterable<Page> {
  yield* articleLists(archive);
  yield* quotationLists(archive);
  yield* indexes(archive);
  yield { path: searchPath, key: 'search', data: () => null };
  for (const { key, card } of archive.entries)
    yield { path: articlePath(card.id), key, data: { article: card.id } };
  yield* dossiers(archive);
  const downloads = downloadsPageOf(archive);
  yield { path: downloadsPath, key: keyOf(downloads), data: () => downloads };
  yield { path: savedPath, key: '', data: () => ({}) };
  yield { path: openPath, key: '', data: () => null };
  yield { path: offlinePath, key: '', data: () => null };
}

function* articleLists(archive: Archive): Iterable<Page> {
  const [first, ...volumes] = articlePagesOf(archive);
  if (first !== undefined) {
    const { entries } = archive;
    const lists = entityKinds.map((kind) => shortListOf(archive, kind));
    yield {
      path: articlesPath(''),
      key: keyOf(keysOf(first), lists, entries.length),
      data: () => frontPageOf(archive, first),
    };
  }
  for (const page of volumes) {
    yield {
      path: articlesPath(page.contents.part),
      key: keyOf(keysOf(page)),
      data: () => articlesPageOf(archive, page),
    };
  }
}

function* quotationLists(archive: Archive): Iterable<Page> {
  for (const page of quotationPagesOf(archive)) {
    const { part } = page.contents;
    // The first page counts all quotations, a volume only its own.
    const all = part === '' ? archive.entries.map(({ key }) => key) : undefined;
    yield {
      path: quotationsPartPath(part),
      key: keyOf(keysOf(page), all),
      data: () => quotationsPageOf(archive, page),
    };
  }
}

function* indexes(archive: Archive): Iterable<Page> {
  for (const kind of entityKinds) {
    for (const page of indexPagesOf(archive, kind)) {
      const data = indexPageOf(page);
      yield { path: indexPath(kind, page.contents.part), key: keyOf(data), data: () => data };
    }
  }
}

function* dossiers(archive: Archive): Iterable<Page> {
  for (const standing of archive.standings.values()) {
    for (const page of dossierPagesOf(standing)) {
      const isFirst = page.contents.part === '';
      yield {
        path: entityPath(standing.id, page.contents.part),
        key: keyOf(keysOf(page), standing.name, isFirst && wholeOf(archive, standing)),
        data: () => withMap(dossierOf(archive, standing, page), standing),
      };
    }
  }
}

const drawMap = mapMaker();

/** A map where the story itself names a place whose position is known. */
function withMap(dossier: Dossier, { ofStory }: Standing): Dossier {
  const { position, type } = dossier.geography ?? {};
  if (position === undefined || !ofStory) return dossier;
  const map = drawMap({ ...position, isCountry: type === 'country' });
  return map === undefined ? dossier : { ...dossier, map };
}

/** What only the first page of a dossier shows of all articles. */
function wholeOf(archive: Archive, standing: Standing): unknown {
  const { id, roles, alternateNames, entries, geography, ofStory } = standing;
  return [
    geography,
    ofStory,
    roles,
    alternateNames,
    entries.map(({ key }) => key),
    companionsIn(archive, id, entries),
    archive.notes.get(id),
  ];
}

function keysOf({ items, contents }: ListPage<Entry>): unknown {
  return [items.map(({ key }) => key), contents];
}

const keyOf = (...parts: readonly unknown[]): string => hashOf(JSON.stringify(parts));

/** The data of every path that can be fetched, the edition's own included. `article` gives the data of an article. */
export function dataOf(
  archive: Archive,
  article: (id: ArticleId) => unknown,
): ReadonlyMap<string, () => unknown> {
  const data = new Map<string, () => unknown>([[editionPath, () => archive.edition]]);
  for (const page of pagesOf(archive)) {
    const { data: own } = page;
    data.set(page.path, typeof own === 'function' ? own : () => article(own.article));
  }
  return data;
}
