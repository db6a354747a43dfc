/**
 * The service worker of an edition: its events, and nothing else. The build puts
 * the list of what it keeps before this script. It never takes over from the
 * worker before it unless a reader asks for that, so a page and its worker are of
 * one edition for as long as the page is open.
 */
import { findAnswer } from './answer.ts';
import type { OfflineEdition } from './edition.ts';
import { install } from './install.ts';
import { clearShelves, editionShelf } from './shelf.ts';

declare const offlineEdition: OfflineEdition;

/** TypeScript knows one global scope for pages and workers; this script runs in this one. */
const worker = self as unknown as ServiceWorkerGlobalScope;
const edition = offlineEdition;
const base = new URL(worker.registration.scope).pathname;

worker.addEventListener('install', (event) => event.waitUntil(install(base, edition)));

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    clearShelves(base, editionShelf(base, edition)).then(() => worker.clients.claim()),
  ),
);

worker.addEventListener('fetch', (event) => {
  const answer = findAnswer(event.request, { base, edition });
  if (answer) event.respondWith(answer);
});

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
  // The browser may have cleared what was kept: what is missing is fetched again.
  if (event.data === 'mend') event.waitUntil(install(base, edition).catch(() => undefined));
});
