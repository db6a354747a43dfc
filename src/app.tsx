/** The app in a browser: the cache, the router, and the page that the server sent brought to life. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterProvider, type RouteObject } from 'react-router';
import { array, object, string, type Decoder } from './article/decoder.ts';
import { frameId, routesOf } from './routes/routes.tsx';

/** The data that a prerendered page was made from, as it stands in the page. */
const pageData = object({
  path: string,
  data: array(((value: unknown) => value) as Decoder<unknown>),
});

export function startApp(): void {
  const root = document.getElementById('root');
  if (root === null) throw new TypeError('index.html has no element #root.');
  const client = new QueryClient({
    defaultOptions: { queries: { refetchOnWindowFocus: false, networkMode: 'offlineFirst' } },
  });
  const prerendered = adoptData(client);
  const routes = routesOf(client);
  const router = createBrowserRouter(routes, {
    basename: import.meta.env.BASE_URL,
    ...(import.meta.env.PROD && { hydrationData: { loaderData: loadedFor(routes, prerendered) } }),
  });
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
  document.documentElement.dataset['alive'] = '';
  if (prerendered) hydrateRoot(root, app);
  else createRoot(root).render(app);
  import.meta.hot?.on('seeds:changed', () => void client.invalidateQueries());
}

/** Puts the page's data into the cache. False where the page was not rendered for this address (404.html, development). */
function adoptData(client: QueryClient): boolean {
  const block = document.getElementById('page-data')?.textContent;
  if (!block) return false;
  const { path, data } = pageData(JSON.parse(block), 'page-data');
  for (const entry of data) {
    const [key, value] = entry as [string, unknown];
    client.setQueryData([key], value);
  }
  return path === location.pathname;
}

/** Tells the router that the loaders of the first page need not run, for what they load is in the cache; on a page made for any address, only that of the frame. */
function loadedFor(routes: RouteObject[], prerendered: boolean): Record<string, unknown> {
  const matches = matchRoutes(routes, location, import.meta.env.BASE_URL) ?? [];
  const ids = matches.flatMap(({ route: { id } }) => (id === undefined ? [] : [id]));
  return Object.fromEntries(
    ids.filter((id) => prerendered || id === frameId || id === '*').map((id) => [id, null]),
  );
}
