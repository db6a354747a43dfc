import type { QueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Params, RouteObject } from 'react-router';
import { entityKinds, indexPath, openPath, savedPath } from '../paths.ts';
import { ArticlePage, articleHead, loadArticle } from './article.tsx';
import { ArticlesPage, articlesHead, loadArticles } from './articles.tsx';
import { IndexPage, indexHead, loadIndex } from './entities.tsx';
import { EntityPage, entityHead, loadEntity } from './entity.tsx';
import { FailurePage, Loading, NotFoundPage, notFoundHead } from './failure.tsx';
import { Frame, loadFrame } from './frame.tsx';
import type { HeadSource, PageHandle } from './head.ts';
import { HomePage, homeHead, loadHome } from './home.tsx';
import { OpenPage, openHead } from './open.tsx';
import { SavedPage, savedHead } from './saved.tsx';
import { QuotationsPage, loadQuotations, quotationsHead } from './quotations.tsx';

interface Page {
  path: string;
  element: ReactNode;
  /** Fills the cache with what the page needs, so that the page finds it there. */
  load: (client: QueryClient, params: Params) => Promise<unknown>;
  head: PageHandle['head'];
}

/** Every page of the site. */
const pages: readonly Page[] = [
  { path: '/', element: <HomePage />, load: loadHome, head: homeHead },
  {
    path: '/all/articles/:part',
    element: <ArticlesPage />,
    load: loadArticles,
    head: articlesHead,
  },
  { path: '/articles/:slug', element: <ArticlePage />, load: loadArticle, head: articleHead },
  {
    path: '/quotations/:part?',
    element: <QuotationsPage />,
    load: loadQuotations,
    head: quotationsHead,
  },
  {
    path: openPath,
    element: <OpenPage />,
    load: () => Promise.resolve(null),
    head: openHead,
  },
  {
    path: savedPath,
    element: <SavedPage />,
    load: () => Promise.resolve(null),
    head: savedHead,
  },
  ...entityKinds.flatMap((kind): Page[] => [
    ...[indexPath(kind), `/all${indexPath(kind)}:part`].map((path) => ({
      path,
      element: <IndexPage kind={kind} />,
      load: (client: QueryClient, params: Params) => loadIndex(kind, client, params),
      head: (source: HeadSource) => indexHead(kind, source),
    })),
    {
      path: `${indexPath(kind)}:slug/:part?`,
      element: <EntityPage kind={kind} />,
      load: (client, params) => loadEntity(kind, client, params),
      head: (source) => entityHead(kind, source),
    },
  ]),
  {
    path: '*',
    element: <NotFoundPage />,
    load: () => Promise.resolve(null),
    head: notFoundHead,
  },
];

/** The id of the route round all pages. */
export const frameId = 'frame';

/** The routes of the site. Each page's id is its path. */
export function routesOf(client: QueryClient): RouteObject[] {
  const pageRoutes = pages.map(({ path, element, load, head }): RouteObject => ({
    id: path,
    path,
    element,
    loader: ({ params }) => load(client, params),
    handle: { head } satisfies PageHandle,
  }));
  const failure = { errorElement: <FailurePage />, hydrateFallbackElement: <Loading /> };
  return [
    {
      id: frameId,
      path: '/',
      element: <Frame client={client} />,
      loader: () => loadFrame(client),
      ...failure,
      children: [{ ...failure, children: pageRoutes }],
    },
  ];
}
