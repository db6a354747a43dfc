/** Fetches what a page leads to before the reader asks for it: at rest, and surely when a finger or a pointer is on a link. */
import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { findPagePath } from '../../paths.ts';
import { pageAt } from '../routes.tsx';
import { atRest } from './atRest.ts';

/** Links whose pages are fetched unasked. Their data is about 1 KB each. */
const most = 24;

/** Pages whose data stays in memory when they are not shown. */
const mostKept = 120;

interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether the reader's bytes are few or slow: then only what is pointed at is fetched. */
function isSparing(): boolean {
  const { connection } = navigator as { readonly connection?: Connection };
  const { saveData = false, effectiveType = '4g' } = connection ?? {};
  return saveData || effectiveType !== '4g';
}

/** The path of another page of ours that a link leads to. */
function findPath({ origin, pathname }: HTMLAnchorElement): string | undefined {
  const isElsewhere = origin === location.origin && pathname !== location.pathname;
  return isElsewhere ? findPagePath(pathname) : undefined;
}

/** The pages that this one leads to, the menu's last: it is the same on every page, and asked for once. */
function pathsHere(): readonly string[] {
  const links = document.querySelectorAll<HTMLAnchorElement>('main a[href], header a[href]');
  const paths = Array.from(links, findPath).filter((path) => path !== undefined);
  return [...new Set(paths)].slice(0, most);
}

/** Lets go of the data that came first and is not in use, beyond what a reader may soon want again: it is fetched anew then. */
export function forgetOldest(client: QueryClient): void {
  const cache = client.getQueryCache();
  const idle = cache
    .getAll()
    .filter((it) => it.getObserversCount() === 0 && it.state.status === 'success')
    .toSorted((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt);
  for (const query of idle.slice(mostKept)) cache.remove(query);
}

/** Stands beside a page, with its address as key, and knows what it leads to. */
export function Ahead({ client }: { client: QueryClient }) {
  useEffect(() => {
    forgetOldest(client);
    const fetchPage = (path: string): void => {
      const { page, params } = pageAt({ pathname: path });
      const forget = (): void =>
        client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
      // Nobody has asked: a failure is forgotten, and met again only if the reader goes there.
      page.load?.(client, params).catch(forget);
    };
    const onPoint = ({ target, type }: PointerEvent): void => {
      if (type === 'pointerover' && isSparing()) return;
      const link = target instanceof Element ? target.closest('a') : null;
      const path = link && findPath(link);
      if (path) fetchPage(path);
    };
    document.addEventListener('pointerover', onPoint, { passive: true });
    document.addEventListener('pointerdown', onPoint, { passive: true });
    const stop = atRest(() =>
      (isSparing() ? [] : pathsHere()).map((path) => () => fetchPage(path)),
    );
    return () => {
      stop();
      document.removeEventListener('pointerover', onPoint);
      document.removeEventListener('pointerdown', onPoint);
    };
  }, [client]);
  return null;
}
