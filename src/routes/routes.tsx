import type { QueryClient } from '@tanstack/react-query';
import type { RouteObject } from 'react-router';
import type { EntityKind } from '../article/article.ts';
import { folderOf } from '../paths.ts';
import { ArticlePage, articleHead, loadArticle } from './article.tsx';
import { EntityPage, entityHead, loadEntity } from './entity.tsx';
import { FailurePage, Loading, NotFoundPage, notFoundHead } from './failure.tsx';
import { Frame, loadFrame } from './frame.tsx';
import type { PageHandle } from './head.ts';
import { HomePage, homeHead, loadHome } from './home.tsx';
import { QuotationsPage, loadQuotations, quotationsHead } from './quotations.tsx';

const kinds: readonly EntityKind[] = ['person', 'organization', 'place'];

/** The map of the site. Loaders fill the cache, so that a page finds its data there. */
export function routesOf(client: QueryClient): RouteObject[] {
  return [
    {
      id: 'frame',
      path: '/',
      element: <Frame client={client} />,
      loader: () => loadFrame(client),
      errorElement: <FailurePage />,
      hydrateFallbackElement: <Loading />,
      children: [
        {
          errorElement: <FailurePage />,
          hydrateFallbackElement: <Loading />,
          children: [
            {
              id: 'home',
              index: true,
              element: <HomePage />,
              loader: () => loadHome(client),
              handle: { head: homeHead } satisfies PageHandle,
            },
            {
              id: 'article',
              path: 'articles/:slug',
              element: <ArticlePage />,
              loader: ({ params }) => loadArticle(client, params),
              handle: { head: articleHead } satisfies PageHandle,
            },
            ...kinds.map((kind): RouteObject => ({
              path: `${folderOf(kind)}/:slug`,
              element: <EntityPage kind={kind} />,
              loader: ({ params }) => loadEntity(kind, client, params),
              handle: { head: (source) => entityHead(kind, source) } satisfies PageHandle,
            })),
            {
              id: 'quotations',
              path: 'quotations',
              element: <QuotationsPage />,
              loader: () => loadQuotations(client),
              handle: { head: quotationsHead } satisfies PageHandle,
            },
            {
              id: 'not-found',
              path: '*',
              element: <NotFoundPage />,
              handle: { head: notFoundHead } satisfies PageHandle,
            },
          ],
        },
      ],
    },
  ];
}
