/** Pages rendered to HTML outside a browser, through the same routes and components. */
import { QueryClient, QueryClientProvider, type QueryKey } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Edition } from '../../archive/archive.ts';
import { Settings } from '../../components/Settings.tsx';
import { editionPath } from '../../paths.ts';
import { documentTitle, Frame } from '../../routes/frame.tsx';
import type { PageHead } from '../../routes/head.ts';
import { pageAt, pages } from '../../routes/routes.tsx';

export interface Rendering {
  readonly body: string;
  readonly head: PageHead;
  readonly title: string;
  /** The route file that makes the page. */
  readonly file: string;
}

/** Renders the page at `path`, which must be given what it asks for, by query key: whatever is missing would be fetched, and that throws here. */
export type RenderPage = (
  path: string,
  data: readonly (readonly [key: string, value: unknown])[],
) => Rendering;

/** What React writes for a part that it could not render. */
const failedPart = '<!--$!-->';

/**
 * Renders the pages of an edition. The frame is the same round all of them, so
 * it is rendered with the first and then only joined: a page is
 *
 *     <header>...</header><main><!--$-->  <h1>...</h1>  <!--/$--></main><footer>...
 *     ---------- frame -----------------  --- page ---  -------- frame ------------
 *
 * so that a page must not depend on where in the whole it stands (`useId` does).
 */
export function pageRenderer(edition: Edition, base: string): RenderPage {
  const atHand = new Map<unknown, unknown>([[editionPath, edition]]);
  const client = new ClientAtHand(atHand);
  client.setQueryData([editionPath], edition);
  let frame: readonly [before: string, after: string] | undefined;
  return (path, data) => {
    for (const [key, value] of data) atHand.set(key, value);
    const { page, params } = pageAt({ pathname: path });
    const markup = (element: ReactElement): string =>
      renderToString(
        <QueryClientProvider client={client}>
          <StaticRouter basename={base} location={base.slice(0, -1) + path}>
            {element}
          </StaticRouter>
        </QueryClientProvider>,
      );
    const own = markup(<page.component params={params} search="" />);
    frame ??= frameRound(own, markup(<Frame client={client} />));
    if (own.includes(failedPart)) throw new Error(`${path} could not be rendered.`);
    const body = frame[0] + own + frame[1];
    const head = page.head({ client, params, edition });
    if (head === undefined) throw new TypeError(`${path} was rendered without its data.`);
    for (const [key] of data) atHand.delete(key);
    return { body, head, title: documentTitle(head, edition), file: page.file };
  };
}

/** A client that answers from what is at hand: React Query's own cache makes an object with a hash of its key for each value, which takes as long as a small page. */
class ClientAtHand extends QueryClient {
  readonly #atHand: ReadonlyMap<unknown, unknown>;

  constructor(atHand: ReadonlyMap<unknown, unknown>) {
    super();
    this.#atHand = atHand;
  }

  override getQueryData([key]: QueryKey): never {
    return this.#atHand.get(key) as never;
  }
}

function frameRound(page: string, whole: string): readonly [before: string, after: string] {
  const [before, after, ...more] = whole.split(page);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('A page is not the same within the frame. Does it use useId?');
  return [before, after];
}

/** The panel of reading settings, the same on every page: markup that no script of ours renders again. */
export function renderSettings(): string {
  return renderToStaticMarkup(<Settings />);
}

/** The route files, each of which makes a kind of page. */
export const routeFiles: readonly string[] = [...new Set(pages.map(({ file }) => file))];
