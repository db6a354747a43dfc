/** A page rendered to HTML outside a browser, through the same routes, loaders and components. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router';
import type { Edition } from '../archive/archive.ts';
import { Settings } from '../components/Settings.tsx';
import { documentTitle } from '../routes/frame.tsx';
import { isPageHandle, type PageHead } from '../routes/head.ts';
import { routesOf } from '../routes/routes.tsx';

export interface Rendering {
  readonly body: string;
  readonly head: PageHead;
  readonly title: string;
}

/**
 * Renders the page at `path`. `data` must hold what the page's loaders ask for,
 * by query key: whatever is missing would be fetched, and that throws here.
 */
export async function renderPage(
  path: string,
  data: readonly (readonly [string, unknown])[],
  edition: Edition,
  base: string,
): Promise<Rendering> {
  const client = new QueryClient();
  for (const [key, value] of data) client.setQueryData([key], value);
  const { query, dataRoutes } = createStaticHandler(routesOf(client), { basename: base });
  const context = await query(new Request(`http://prerender.invalid${base.slice(0, -1)}${path}`));
  if (context instanceof Response)
    throw new TypeError(`${path} answers with a redirect, which a file cannot.`);
  const router = createStaticRouter(dataRoutes, context);
  const body = renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </QueryClientProvider>
    </StrictMode>,
  );
  const match = context.matches.at(-1);
  const handle = match?.route.handle as unknown;
  if (match === undefined || !isPageHandle(handle))
    throw new TypeError(`The route of ${path} has no head.`);
  if (context.errors)
    throw new Error(`${path} could not be rendered.`, { cause: Object.values(context.errors)[0] });
  const head = handle.head({ client, params: match.params, edition });
  if (head === undefined) throw new TypeError(`${path} was rendered without its data.`);
  client.clear();
  return { body, head, title: documentTitle(head, edition) };
}

/** The panel of reading settings, the same on every page: markup that no script of ours renders again. */
export function renderSettings(): string {
  return renderToStaticMarkup(<Settings />);
}
