/** A page rendered to HTML outside a browser, through the same routes and components. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Edition } from '../archive/archive.ts';
import { Settings } from '../components/Settings.tsx';
import { documentTitle, Frame, loadFrame } from '../routes/frame.tsx';
import type { PageHead } from '../routes/head.ts';
import { pageAt, pages } from '../routes/routes.tsx';

export interface Rendering {
  readonly body: string;
  readonly head: PageHead;
  readonly title: string;
  /** The route file that makes the page. */
  readonly file: string;
}

/** What React writes for a part that it could not render. */
const failedPart = '<!--$!-->';

/**
 * Renders the page at `path`. `data` must hold what the page asks for, by query
 * key: whatever is missing would be fetched, and that throws here.
 */
export async function renderPage(
  path: string,
  data: readonly (readonly [string, unknown])[],
  edition: Edition,
  base: string,
): Promise<Rendering> {
  const client = new QueryClient();
  for (const [key, value] of data) client.setQueryData([key], value);
  const { page, params } = pageAt({ pathname: path });
  await Promise.all([loadFrame(client), page.load?.(client, params)]);
  const body = renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <StaticRouter basename={base} location={base.slice(0, -1) + path}>
          <Frame client={client} />
        </StaticRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
  if (body.includes(failedPart)) throw new Error(`${path} could not be rendered.`);
  const head = page.head({ client, params, edition });
  if (head === undefined) throw new TypeError(`${path} was rendered without its data.`);
  client.clear();
  return { body, head, title: documentTitle(head, edition), file: page.file };
}

/** The panel of reading settings, the same on every page: markup that no script of ours renders again. */
export function renderSettings(): string {
  return renderToStaticMarkup(<Settings />);
}

/** The route files, each of which makes a kind of page. */
export const routeFiles: readonly string[] = [...new Set(pages.map(({ file }) => file))];
