import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import {
  Link,
  Outlet,
  ScrollRestoration,
  useLocation,
  useMatches,
  useNavigation,
  type Location,
} from 'react-router';
import type { Edition } from '../archive/archive.ts';
import { Masthead } from '../components/Masthead.tsx';
import { openPath } from '../paths.ts';
import { editionQuery } from '../queries.ts';
import { notFoundHead } from './failure.tsx';
import { isPageHandle, type PageHead } from './head.ts';
import * as phrases from '../phrases/page.ts';

export function loadFrame(client: QueryClient): Promise<unknown> {
  return client.ensureQueryData(editionQuery());
}

const Tools = lazy(async () => ({ default: (await import('../tools/Tools.tsx')).Tools }));

/** What surrounds every page. */
export function Frame({ client }: { client: QueryClient }) {
  const { data: edition } = useSuspenseQuery(editionQuery());
  usePageChange(client, edition);
  const used = useFirstUse();
  const busy = useNavigation().state !== 'idle';
  return (
    <>
      <Masthead title={edition.title} />
      <main id="main" aria-busy={busy} tabIndex={-1} className="mx-auto max-w-page px-5 pt-8 pb-24">
        <Outlet />
      </main>
      <footer className="imprint aside mx-auto max-w-page border-t border-rule px-5 py-6">
        <p>{phrases.imprint}</p>
        <p className="scripted mt-2">
          <Link to={openPath}>{phrases.openYourOwn}</Link>
        </p>
      </footer>
      {used && (
        <Suspense>
          <Tools client={client} />
        </Suspense>
      )}
      <ScrollRestoration getKey={placeKey} />
    </>
  );
}

/** Whether the reader has done anything on this page yet. */
function useFirstUse(): boolean {
  const [used, setUsed] = useState(false);
  useEffect(() => {
    const note = (): void => setUsed(true);
    const events = ['click', 'keydown', 'scroll', 'toggle', 'selectionchange', 'change'];
    for (const event of events) document.addEventListener(event, note, { capture: true });
    // Something may have been asked for, or a card opened, before this page came to life.
    const isOpen = document.querySelector(':popover-open') !== null;
    if (isOpen || document.documentElement.dataset['asked'] !== undefined) queueMicrotask(note);
    return () => {
      for (const event of events) document.removeEventListener(event, note, { capture: true });
    };
  }, []);
  return used;
}

/** Places are kept by visit and, within one, by anchor: the browser's own links to an anchor begin no new visit. */
const placeKey = ({ key, hash }: Location): string => `${key}${hash}`;

/** On a change of page: the title first, then focus on the new heading, which a screen reader then reads. */
function usePageChange(client: QueryClient, edition: Edition): void {
  const { pathname } = useLocation();
  const match = useMatches().at(-1);
  const shown = useRef(pathname);
  useEffect(() => {
    const handle = match?.handle;
    const head = isPageHandle(handle)
      ? handle.head({ client, params: match?.params ?? {}, edition })
      : undefined;
    document.title = documentTitle(head ?? notFoundHead(), edition);
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [client, edition, match, pathname]);
}

/** "Headline – On Record"; the front page bears the edition's title alone. */
export function documentTitle({ title }: PageHead, edition: Edition): string {
  return title === edition.title ? title : `${title} – ${edition.title}`;
}
