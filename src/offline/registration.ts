/**
 * The page's side of the service worker: registers it once the page has loaded,
 * and tells the reader when a newer edition is ready. Nothing here may keep a page
 * from being read, so a browser that refuses is left in peace.
 */
import { ownScript } from '../library/ownScript.ts';
import { dataPath } from '../paths.ts';
import { showNotice } from './notice.ts';

const base = import.meta.env.BASE_URL;
/** At most so often does an open page ask for a newer edition. */
const tenMinutes = 600_000;

export async function startOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !navigator.serviceWorker) return;
  const { serviceWorker } = navigator;
  try {
    const worker = serviceWorker.controller;
    const registration = await serviceWorker.register(ownScript(`${base}serviceWorker.js`), {
      scope: base,
      updateViaCache: 'none',
    });
    if (worker === null) keepThisPage();
    else worker.postMessage('mend');
    announceUpdates(registration);
    askAgainLater(registration);
  } catch {
    // Private windows and full disks: the page works as it does without a worker.
  }
}

/** The first page that a reader opens was fetched before there was a worker to keep it. */
function keepThisPage(): void {
  const path = `/${location.pathname.slice(base.length)}`;
  // Only pages have data, and their paths end in a slash.
  if (!path.endsWith('/')) return;
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => void fetch(base + dataPath(path)).catch(() => undefined),
    { once: true },
  );
}

function announceUpdates(registration: ServiceWorkerRegistration): void {
  const announce = (): void => {
    // The first edition of all is no news.
    if (registration.waiting && navigator.serviceWorker.controller)
      showNotice(() => takeOver(registration));
  };
  announce();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', announce);
  });
}

/** The newer edition takes over in all pages, and this one is loaded again. */
function takeOver({ waiting }: ServiceWorkerRegistration): void {
  const reload = (): void => location.reload();
  // Another page has been asked before this one.
  if (waiting === null) return reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage('take over');
}

function askAgainLater(registration: ServiceWorkerRegistration): void {
  let asked = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - asked < tenMinutes) return;
    asked = performance.now();
    registration.update().catch(() => undefined);
  });
}
