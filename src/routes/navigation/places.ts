/** Where a reader was on each page visited in this tab, so that Back leads to the same place. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Location } from 'react-router';
import { decodedPart } from '../../paths.ts';

const storageKey = 'places';

/** Places are kept by visit and, within one, by anchor: the browser's own links to an anchor begin no new visit. */
const placeKey = ({ key, pathname, hash }: Location): string => `${key} ${pathname}${hash}`;

/** A place on a page: how far down, and where in the window the block then stood that was at its top. What lies above a block may be taller than it was taken for. */
type Spot = readonly [y: number, block?: string, top?: number];

/** Spots by the key of the place. They outlive a reload, as the tab's history does. */
function storedPlaces(): Map<string, Spot> {
  try {
    return new Map(Object.entries(JSON.parse(sessionStorage.getItem(storageKey) ?? '{}')));
  } catch {
    // Storage is blocked: places then last as long as this document.
    return new Map();
  }
}

function store(places: ReadonlyMap<string, Spot>): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(places)));
  } catch {
    // As above, or there is no room left.
  }
}

/** Keeps the reader's place on the page `shown` while it is also the page asked for, and goes to the place of a page when it is shown. */
export function usePlaces(asked: Location, shown: Location): void {
  const places = useRef<Map<string, Spot>>(undefined);
  const last = useRef(shown);
  useEffect(() => {
    // While the document lives the places are ours; a document that comes back gets its place from the browser.
    const take = (): void => void (history.scrollRestoration = 'manual');
    const leave = (): void => {
      history.scrollRestoration = 'auto';
      store((places.current ??= storedPlaces()));
    };
    take();
    addEventListener('pageshow', take);
    addEventListener('pagehide', leave);
    // Reading the storage takes the browser a while, and nobody waits for it yet.
    const timer = setTimeout(() => (places.current ??= storedPlaces()), 1000);
    return () => {
      clearTimeout(timer);
      removeEventListener('pageshow', take);
      removeEventListener('pagehide', leave);
    };
  }, []);
  useLayoutEffect(() => {
    if (last.current === shown) return;
    places.current ??= storedPlaces();
    goTo(shown, last.current, places.current.get(placeKey(shown)));
    last.current = shown;
  }, [shown]);
  useLayoutEffect(() => {
    if (asked !== shown) return;
    return watchPlace((spot) => note((places.current ??= storedPlaces()), placeKey(shown), spot));
  }, [asked, shown]);
}

/** Visits whose places are kept. A tab's history is no longer than half of that. */
const most = 100;

function note(places: Map<string, Spot>, key: string, spot: Spot): void {
  places.delete(key);
  places.set(key, spot);
  for (const oldest of places.keys()) {
    if (places.size <= most) return;
    places.delete(oldest);
  }
}

/** Milliseconds after which a page has come to rest. */
const rest = 150;

/** Notes where the reader is: how far down at once, the block when the page rests or a link may be followed. Gives what stops it. */
function watchPlace(tell: (spot: Spot) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    tell([scrollY]);
    clearTimeout(timer);
    timer = setTimeout(() => tell(spotHere()), rest);
  };
  const settle = (): void => tell(spotHere());
  addEventListener('scroll', look, { passive: true });
  addEventListener('click', settle, { capture: true });
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', look);
    removeEventListener('click', settle, { capture: true });
  };
}

/** How far down the window a block is looked for; more than once, since between two blocks there is none. */
const depths = [1 / 4, 1 / 3, 1 / 2];

function spotHere(): Spot {
  const block = depths
    .map((depth) => document.elementFromPoint(innerWidth / 2, innerHeight * depth))
    .map((element) => element?.closest('.story > [id]'))
    .find((found) => found);
  return block ? [scrollY, block.id, block.getBoundingClientRect().top] : [scrollY];
}

/** The place kept, else the anchor, else the top. Another question to the same page leaves the reader where he is. */
function goTo(shown: Location, before: Location, kept: Spot | undefined): void {
  if (kept !== undefined) return goBack(kept);
  const anchor = shown.hash && document.getElementById(decodedPart(shown.hash.slice(1)));
  if (anchor) anchor.scrollIntoView();
  else if (shown.pathname !== before.pathname || shown.search === before.search) scrollTo(0, 0);
}

function goBack([y, block, top]: Spot): void {
  scrollTo(0, y);
  const found = block === undefined ? null : document.getElementById(block);
  if (found !== null && top !== undefined) holdAt(found, top);
}

/** Frames after which a page that is shown again has what belongs to it. */
const settling = 60;

/**
 * Brings a block to where it stood, and keeps it there while the page settles: what was not
 * laid out until it came near moves it away again, and at the foot of a page there is no
 * room for it before the tools have put there what they show. A reader who acts goes first.
 */
function holdAt(block: HTMLElement, top: number): void {
  const holding = new AbortController();
  const { signal } = holding;
  for (const act of ['wheel', 'pointerdown', 'touchstart', 'keydown'])
    addEventListener(act, () => holding.abort(), { signal, passive: true, capture: true });
  const hold = (left: number): void => {
    if (left === 0 || !block.isConnected) holding.abort();
    if (signal.aborted) return;
    scrollBy(0, block.getBoundingClientRect().top - top);
    requestAnimationFrame(() => hold(left - 1));
  };
  hold(settling);
}
