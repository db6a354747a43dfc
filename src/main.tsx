/**
 * Starts the app in a browser. The page is readable before that: React comes
 * once the page has loaded and the browser is idle, or at the reader's first touch.
 */
import { startOffline } from './offline/registration.ts';
import { healReplacedPage } from './offline/replaced.ts';
import './style.css';

let started = false;

/** Fetches the app and, beside it, the page's data. Where either cannot be had the page stays as it was made, and the next touch tries again. */
function start(): void {
  if (started) return;
  started = true;
  const file = document.getElementById('page-data')?.dataset['file'];
  Promise.all([import('./app.tsx'), file && fetchData(file)]).then(
    // In a task of its own, as in `breath.ts`.
    ([{ startApp }, data]) => void setTimeout(() => startApp(data)),
    () => (started = false),
  );
}

async function fetchData(file: string): Promise<unknown> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file} could not be fetched: ${answer.status}.`);
  return answer.json();
}

function startWhenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 200);
}

healReplacedPage();
for (const event of ['pointerdown', 'keydown', 'focusin'] as const) {
  addEventListener(event, start, { passive: true });
}
function onceLoaded(): void {
  startWhenIdle();
  if (import.meta.env.PROD) void startOffline();
}

if (document.readyState === 'complete') onceLoaded();
else addEventListener('load', onceLoaded, { once: true });
