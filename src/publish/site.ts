/** The edition as the pages of a site: which there are, what each is made from, and the data of each. */
import type { Archive, Edition } from '../archive/archive.ts';
import { companionsIn, dossierOf, type Dossier } from '../archive/dossier/dossier.ts';
import { dossierPagesOf } from '../archive/dossier/dossierPages.ts';
import { downloadsPageOf, quotationsIn } from '../archive/downloads.ts';
import type { CopyOf } from '../archive/copies/copies.ts';
import { withCopies } from '../archive/copies/published.ts';
import type { Entry } from '../archive/entry.ts';
import { indexPageOf } from '../archive/nameIndex.ts';
import { articlesPageOf, frontPageOf, quotationsPageOf, shortListOf } from '../archive/page.ts';
import type { Slice } from '../archive/slice.ts';
import type { Standing } from '../archive/dossier/standing.ts';
import type { ListPage } from '../archive/binding/listPage.ts';
import type { NewsArticle } from '../article/article.ts';
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
import type { PlannedPage, Planner } from './dossierPlan.ts';
import { listsOf, type Lists } from './lists.ts';
import { countryNamer } from './map/countryName.ts';
import { mapMaker, type MapMaker } from './map/placeMap.ts';
import type { MappedPlace } from './map/view.ts';
import { hashOf, type PlainFile } from './plainFile.ts';

interface ArticlePage {
  readonly article: ArticleId;
  readonly copies: readonly CopyOf[];
}

/** A page of the site. */
export interface Page {
  readonly path: string;
  /** Changes when the page's data does, and is had without computing the data. */
  readonly key: string;
  /** Its data; for the page of an article, the article's id and the others of the same text. */
  readonly data: (() => unknown) | ArticlePage;
  /** The date of the newest article on it, where it shows some of many: pages of one time show the same ones. */
  readonly newest?: string;
}

/** Every page of the site. `planned` gives the pages of dossiers, `lists` those of lists, `maps` shows where places lie. */
export function* pagesOf(
  archive: Archive,
  planned: Planner = (_standing, bound) => bound(),
  lists: Lists = listsOf(archive),
  maps: MapMaker = ownMaps,
): Iterable<Page> {
  yield* articleLists(archive, lists);
  yield* quotationLists(archive, lists);
  yield* indexes(archive, lists);
  yield { path: searchPath, key: 'search', data: () => null };
  yield* articles(archive);
  yield* dossiers(archive, planned, maps);
  const downloads = downloadsPageOf(archive);
  yield { path: downloadsPath, key: keyOf(downloads), data: () => downloads };
  yield { path: savedPath, key: '', data: () => ({}) };
  yield { path: openPath, key: '', data: () => null };
  yield { path: offlinePath, key: '', data: () => null };
}

function* articles({ entries, copies }: Archive): Iterable<Page> {
  for (const { key, card } of entries) {
    const own = copies.get(card.id);
    const path = articlePath(card.id);
    if (own === undefined) yield { path, key, data: { article: card.id, copies: [] } };
    else {
      const others = own.map(({ relation, entry }) => [relation, entry.key]);
      yield { path, key: keyOf(key, others), data: { article: card.id, copies: own } };
    }
  }
}

function* articleLists(archive: Archive, lists: Lists): Iterable<Page> {
  const [first, ...volumes] = lists.articles;
  if (first !== undefined) {
    const { entries } = archive;
    const shortLists = entityKinds.map((kind) => shortListOf(archive, kind));
    yield {
      path: articlesPath(''),
      key: keyOf(keysOf(first), shortLists, entries.length, quotationsIn(entries)),
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

function* quotationLists(archive: Archive, lists: Lists): Iterable<Page> {
  for (const page of lists.quotations) {
    const { part } = page.contents;
    // The first page counts all quotations, a volume only its own.
    const all = part === '' ? archive.entries.map(({ key }) => key) : undefined;
    yield {
      path: quotationsPartPath(part),
      key: keyOf(slicesIn(page), page.contents, all),
      data: () => quotationsPageOf(archive, page),
    };
  }
}

function* indexes(archive: Archive, lists: Lists): Iterable<Page> {
  const countryName = countryNamer(archive.edition.language);
  for (const [kind, pages] of lists.indexes) {
    for (const page of pages) {
      const data = indexPageOf(page, kind, countryName);
      yield { path: indexPath(kind, page.contents.part), key: keyOf(data), data: () => data };
    }
  }
}

function* dossiers(archive: Archive, planned: Planner, maps: MapMaker): Iterable<Page> {
  for (const standing of archive.standings.values()) {
    let pages: readonly ListPage<Slice>[] | undefined;
    const bound = (): readonly ListPage<Slice>[] =>
      (pages ??= dossierPagesOf(standing, archive.notes.get(standing.id)));
    const plan = (): readonly PlannedPage[] =>
      bound().map((page) => plannedPage(archive, standing, page));
    for (const [part, key, newest] of planned(standing, plan)) {
      const data = (): Dossier => {
        const page = bound().find(({ contents }) => contents.part === part);
        if (page === undefined) throw new RangeError(`"${standing.id}" has no part "${part}".`);
        return withMap(dossierOf(archive, standing, page), standing, archive.edition, maps);
      };
      yield { path: entityPath(standing.id, part), key, data, newest };
    }
  }
}

function plannedPage(archive: Archive, standing: Standing, page: ListPage<Slice>): PlannedPage {
  const { part } = page.contents;
  const whole = part === '' && wholeOf(archive, standing);
  const key = keyOf(slicesIn(page), page.contents, standing.name, whole);
  return [part, key, page.items[0]?.entry.card.datePublished?.iso ?? ''];
}

/** Where nothing is kept from before. */
const ownMaps = mapMaker();

function withMap(dossier: Dossier, standing: Standing, edition: Edition, maps: MapMaker): Dossier {
  const place = dossier.contents.part === '' ? findMapped(standing, edition) : undefined;
  const map = place && maps.findMap(place);
  return map === undefined ? dossier : { ...dossier, map };
}

/** What a map would show: the story itself names the place, and its position is known. */
function findMapped(
  { name, geography, ofStory }: Standing,
  { language }: Edition,
): MappedPlace | undefined {
  const { position, type, country } = geography ?? {};
  // A region may lie in several countries or in none.
  if (position === undefined || !ofStory || (type === 'region' && country === undefined))
    return undefined;
  const countryName = country && countryNamer(language)(country);
  return {
    name,
    ...position,
    isCountry: type === 'country',
    ...(country !== undefined && { country }),
    ...(countryName && { countryName }),
  };
}

/** The pictures of the maps that pages show, each once. */
export function mapPicturesOf(
  { standings, edition }: Archive,
  maps: MapMaker = ownMaps,
): readonly PlainFile[] {
  const pictures = [...standings.values()].flatMap((standing) => {
    const place = findMapped(standing, edition);
    return (place && maps.findPicture(place)) ?? [];
  });
  return [...new Map(pictures.map((picture) => [picture.name, picture])).values()];
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

const slicesIn = ({ items }: ListPage<Slice>): unknown =>
  items.map(({ entry, from, to }) => [entry.key, from, to]);

function keysOf({ items, contents }: ListPage<Entry>): unknown {
  return [items.map(({ key }) => key), contents];
}

const keyOf = (...parts: readonly unknown[]): string => hashOf(JSON.stringify(parts));

/** The data of every path that can be fetched, the edition's own included. `article` gives the data of an article. */
export function dataOf(
  archive: Archive,
  article: (id: ArticleId) => NewsArticle | undefined,
): ReadonlyMap<string, () => unknown> {
  const data = new Map<string, () => unknown>([[editionPath, () => archive.edition]]);
  for (const page of pagesOf(archive)) {
    const { data: own } = page;
    data.set(page.path, typeof own === 'function' ? own : () => articleData(own, article));
  }
  return data;
}

function articleData(
  { article: id, copies }: ArticlePage,
  find: (id: ArticleId) => NewsArticle | undefined,
): unknown {
  const article = find(id);
  const named = copies.map(({ relation, entry }) => ({ relation, article: entry.card }));
  return article && withCopies(article, named, find);
}
