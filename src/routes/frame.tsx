import { useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import {
  lazy,
  memo,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
} from 'react';
import { NavigationType, useLocation, useNavigationType, type Location } from 'react-router';
import type { Edition } from '../archive/archive.ts';
import { Masthead } from '../components/Masthead.tsx';
import { downloadsPath, hrefOf, openPath } from '../paths.ts';
import { editionQuery } from '../queries.ts';
import { NamePreviews } from './NamePreviews.tsx';
import { FailureBoundary, Loading, notFoundHead, Optional } from './failure.tsx';
import { Ahead } from './navigation/ahead.ts';
import { Following } from './navigation/following.ts';
import { isAtHand, Stage, useKept } from './navigation/stage.tsx';
import type { PageHead } from './head.ts';
import * as phrases from '../phrases/page.ts';
import { usePlaces } from './navigation/places.ts';
import { pageAt } from './routes.tsx';
import { withSheet } from './withSheet.ts';

export function loadFrame(client: QueryClient): Promise<unknown> {
  return client.ensureQueryData(editionQuery());
}

const Tools = lazy(async () => ({
  default: (await withSheet(import('../tools/Tools.tsx'), 'tools')).Tools,
}));

/** What surrounds every page. A page stays until the next one's data is there: `shown` follows the address then. */
export function Frame({ client }: { client: QueryClient }) {
  const { data: edition } = useSuspenseQuery(editionQuery());
  const location = useLocation();
  const deferred = useDeferredValue(location);
  const shown = isAtHand(client, location) ? location : deferred;
  // Or a document's first page.
  const isBack = useNavigationType() === NavigationType.Pop;
  usePlaces(location, shown);
  const [isUsed, setUsed] = useState(false);
  const noteUse = useCallback(() => afterPaint(() => setUsed(true)), []);
  return (
    <>
      <Head title={edition.title} />
      <main id="main" aria-busy={shown !== location} tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Shown
            client={client}
            edition={edition}
            location={shown}
            isWhole={isBack || shown.hash !== ''}
            onUse={noteUse}
          />
        </Suspense>
      </main>
      <footer className="imprint aside">
        <p>{phrases.imprint}</p>
        <p>
          <a href={hrefOf(downloadsPath)}>{phrases.downloads}</a>
        </p>
        <p className="scripted">
          <a href={hrefOf(openPath)}>{phrases.openYourOwn}</a>
        </p>
      </footer>
      {isUsed && (
        <Optional>
          <Suspense>
            <Tools client={client} location={shown} />
          </Suspense>
        </Optional>
      )}
    </>
  );
}

/** What a reader has just done is shown first. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

/** The same on every page, and made once. */
const Head = memo(Masthead);

interface ShownProps {
  client: QueryClient;
  edition: Edition;
  location: Location;
  isWhole: boolean;
  onUse: () => void;
}

/** The page of a location and what stands beside it, made anew only with the location: while the reader waits for the next page, this one is left in peace. */
const Shown = memo(({ client, edition, location, isWhole, onUse }: ShownProps) => {
  const { pathname } = location;
  const kept = useKept(client, location);
  return (
    <>
      {kept.map((it) => (
        <Stage key={it.pathname} isShown={it.pathname === pathname} isWhole={isWhole}>
          <FailureBoundary client={client}>
            <PageAt pathname={it.pathname} search={it.search} />
          </FailureBoundary>
          <Following />
          <FirstUse onUse={onUse} />
          <NamePreviews />
        </Stage>
      ))}
      <PageChange client={client} edition={edition} pathname={pathname} />
      <Ahead key={`to ${pathname}`} client={client} />
    </>
  );
});

/** Another anchor on a page leaves the page as it is. */
const PageAt = memo(({ pathname, search }: { pathname: string; search: string }) => {
  const { page, params } = pageAt({ pathname });
  return <page.component params={params} search={search} />;
});

/**
 * Tells when the reader does something on this page for the first time. It
 * stands beside the page within one boundary, and so comes to life with it:
 * nothing changes the page's markup before React knows it.
 */
function FirstUse({ onUse }: { onUse: () => void }) {
  useEffect(() => {
    document.documentElement.dataset['alive'] = '';
    const events = ['click', 'keydown', 'scroll', 'toggle', 'selectionchange', 'change'];
    const stop = (): void => {
      for (const event of events) document.removeEventListener(event, note, { capture: true });
    };
    const note = (): void => {
      stop();
      onUse();
    };
    for (const event of events) document.addEventListener(event, note, { capture: true });
    // Something may have been asked for, or a card opened, before this page came to life.
    const isOpen = document.querySelector(':popover-open') !== null;
    if (isOpen || document.documentElement.dataset['asked'] !== undefined) note();
    return stop;
  }, [onUse]);
  return null;
}

interface PageChangeProps {
  client: QueryClient;
  edition: Edition;
  pathname: string;
}

/**
 * On a change of page: the title first, then, when the page is there to be seen, focus on the
 * new heading, which a screen reader then reads. It stands beside the page within one boundary, and so waits for its data.
 */
function PageChange({ client, edition, pathname }: PageChangeProps) {
  const before = useRef(pathname);
  useEffect(() => {
    const { page, params } = pageAt({ pathname });
    const head = page.head({ client, params, edition });
    document.title = documentTitle(head ?? notFoundHead(), edition);
    if (before.current === pathname) return;
    before.current = pathname;
    afterPaint(() => document.querySelector('h1')?.focus({ preventScroll: true }));
  }, [client, edition, pathname]);
  return null;
}

/** "Headline – On Record"; the front page bears the edition's title alone. */
export function documentTitle({ title }: PageHead, edition: Edition): string {
  return title === edition.title ? title : `${title} – ${edition.title}`;
}
