/**
 * Starts the app in a browser. The page is readable before that: React comes
 * once the page has loaded and the browser is idle, or at the reader's first touch.
 */
import './style.css';

let started = false;

function start(): void {
  if (started) return;
  started = true;
  void import('./app.tsx').then(({ startApp }) => startApp());
}

function startWhenIdle(): void {
  if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 2000 });
  else setTimeout(start, 200);
}

for (const event of ['pointerdown', 'keydown', 'focusin'] as const) {
  addEventListener(event, start, { once: true, passive: true });
}
if (document.readyState === 'complete') startWhenIdle();
else addEventListener('load', startWhenIdle, { once: true });
