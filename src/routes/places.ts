/** Where a reader was on each page visited in this tab, so that Back leads to the same place. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Location } from 'react-router';

const storageKey = 'places';

/** Places are kept by visit and, within one, by anchor: the browser's own links to an anchor begin no new visit. */
const placeKey = ({ key, pathname, hash }: Location): string => `${key} ${pathname}${hash}`;

/** Scroll positions by the key of the place. They outlive a reload, as the tab's history does. */
function storedPlaces(): Map<string, number> {
  try {
    return new Map(Object.entries(JSON.parse(sessionStorage.getItem(storageKey) ?? '{}')));
  } catch {
    // Storage is blocked: places then last as long as this document.
    return new Map();
  }
}

function store(places: ReadonlyMap<string, number>): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(places)));
  } catch {
    // As above, or there is no room left.
  }
}

/** Keeps the reader's place on the page `shown` while it is also the page asked for, and goes to the place of a page when it is shown. */
export function usePlaces(asked: Location, shown: Location): void {
  const places = useRef<Map<string, number>>(undefined);
  const last = useRef(shown);
  useEffect(() => {
    // While the document lives the places are ours; a document that comes back gets its place from the browser.
    const take = (): void => void (history.scrollRestoration = 'manual');
    const leave = (): void => {
      history.scrollRestoration = 'auto';
      store(places.current ?? new Map());
    };
    take();
    addEventListener('pageshow', take);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pageshow', take);
      removeEventListener('pagehide', leave);
    };
  }, []);
  useLayoutEffect(() => {
    places.current ??= storedPlaces();
    if (last.current === shown) return;
    goTo(shown, last.current, places.current.get(placeKey(shown)));
    last.current = shown;
  }, [shown]);
  useLayoutEffect(() => {
    if (asked !== shown) return;
    const note = (): void => void places.current?.set(placeKey(shown), scrollY);
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, [asked, shown]);
}

/** The place kept, else the anchor, else the top. Another question to the same page leaves the reader where he is. */
function goTo(shown: Location, before: Location, kept: number | undefined): void {
  if (kept !== undefined) return scrollTo(0, kept);
  const anchor = shown.hash && document.getElementById(decodeURIComponent(shown.hash.slice(1)));
  if (anchor) anchor.scrollIntoView();
  else if (shown.pathname !== before.pathname || shown.search === before.search) scrollTo(0, 0);
}
