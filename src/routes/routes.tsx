/** The map of the site: every page, its address, its data and its head. */
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Location, Params } from 'react-router';
import {
  downloadsPath,
  entityKinds,
  indexPath,
  offlinePath,
  openPath,
  savedPath,
} from '../paths.ts';
import { ArticlePage, articleHead, loadArticle } from './article.tsx';
import { ArticlesPage, articlesHead, loadArticles } from './articles.tsx';
import { DownloadsPage, downloadsHead, loadDownloads } from './downloads.tsx';
import { IndexPage, indexHead, loadIndex } from './entities.tsx';
import { EntityPage, entityHead, loadEntity } from './entity.tsx';
import { Loading, loadingHead, NotFoundPage, notFoundHead } from './failure.tsx';
import type { HeadSource, PageHead } from './head.ts';
import { HomePage, homeHead, loadHome } from './home.tsx';
import { OpenPage, openHead } from './open.tsx';
import { patternOf, type Pattern } from './pattern.ts';
import { SavedPage, savedHead } from './saved.tsx';
import { SearchDoor, searchHead } from './searching/searchDoor.tsx';
import { QuotationsPage, loadQuotations, quotationsHead } from './quotations.tsx';

/** What a page knows of its address. */
export interface Place {
  readonly params: Params;
  /** What follows the path: a question, with its mark. */
  readonly search: string;
}

/** A page of the site, or one for each value of its parameters. */
export interface Page {
  /** A pattern of addresses, as React Router reads it. */
  readonly path: string;
  /** The file of this folder that makes it. What is in that file's styles is in the page at its first paint. */
  readonly file: string;
  readonly component: ComponentType<Place>;
  /** Fills the cache with what the page needs. A page without it needs nothing. */
  readonly load?: (client: QueryClient, params: Params) => Promise<unknown>;
  /** Nothing where the page's data could not be had. */
  readonly head: (source: HeadSource) => PageHead | undefined;
}

export const pages: Page[] = [
  { path: '/', file: 'home.tsx', component: HomePage, load: loadHome, head: homeHead },
  {
    path: '/all/articles/:part',
    file: 'articles.tsx',
    component: ArticlesPage,
    load: loadArticles,
    head: articlesHead,
  },
  {
    path: '/articles/:slug',
    file: 'article.tsx',
    component: ArticlePage,
    load: loadArticle,
    head: articleHead,
  },
  {
    path: '/quotations/:part?',
    file: 'quotations.tsx',
    component: QuotationsPage,
    load: loadQuotations,
    head: quotationsHead,
  },
  {
    path: downloadsPath,
    file: 'downloads.tsx',
    component: DownloadsPage,
    load: loadDownloads,
    head: downloadsHead,
  },
  { path: savedPath, file: 'saved.tsx', component: SavedPage, head: savedHead },
  {
    path: openPath,
    file: 'open.tsx',
    component: OpenPage,
    head: openHead,
  },
  ...entityKinds.flatMap((kind): readonly Page[] => [
    ...[indexPath(kind), `/all${indexPath(kind)}:part`].map((path): Page => ({
      path,
      file: 'entities.tsx',
      component: ({ params }) => <IndexPage kind={kind} params={params} />,
      load: (client, params) => loadIndex(kind, client, params),
      head: (source) => indexHead(kind, source),
    })),
    {
      path: `${indexPath(kind)}:slug/:part?`,
      file: 'entity.tsx',
      component: ({ params }) => <EntityPage kind={kind} params={params} />,
      load: (client, params) => loadEntity(kind, client, params),
      head: (source) => entityHead(kind, source),
    },
  ]),
  {
    path: '/search',
    file: 'searching/searchDoor.tsx',
    component: SearchDoor,
    head: searchHead,
  },
  { path: offlinePath, file: 'failure.tsx', component: Loading, head: loadingHead },
  { path: '*', file: 'failure.tsx', component: NotFoundPage, head: notFoundHead },
];

/** The pages by the first folder of their addresses, each with its pattern. */
const nearby = new Map<string, (readonly [Page, Pattern])[]>();
for (const page of pages) {
  const folder = folderOf(page.path);
  nearby.set(folder, [...(nearby.get(folder) ?? []), [page, patternOf(page.path)]]);
}

function folderOf(path: string): string {
  return path.split('/', 2).at(-1) ?? '';
}

/** The page at a location, and the values of its parameters there. */
export function pageAt({ pathname }: Pick<Location, 'pathname'>): { page: Page; params: Params } {
  for (const folder of [folderOf(pathname), '*']) {
    for (const [page, paramsOf] of nearby.get(folder) ?? []) {
      const params = paramsOf(pathname);
      if (params !== undefined) return { page, params };
    }
  }
  throw new TypeError(`No page of the site takes ${pathname}.`);
}
