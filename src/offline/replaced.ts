/**
 * A page that outlives its edition: a script is gone, or data no longer reads as
 * this page's code expects. If the site has been published anew since, loading the
 * page again heals that. It happens once for each build, so never in a loop.
 */

/** Says that data was not as the code of this page expects. */
export const unreadableEvent = 'on-record:unreadable';

/** Listens for both signs from now on. */
export function healReplacedPage(): void {
  for (const sign of ['vite:preloadError', unreadableEvent])
    addEventListener(sign, () => void reloadIfReplaced().catch(() => undefined));
}

async function reloadIfReplaced(): Promise<void> {
  const { build = '' } = document.documentElement.dataset;
  if (!(await isReplaced(build))) return;
  // Where nothing can be noted nothing is loaded again.
  if (sessionStorage['reloaded'] === build) return;
  sessionStorage['reloaded'] = build;
  // The worker of the old edition would answer with the old page.
  const registration = await navigator.serviceWorker?.getRegistration();
  await registration?.unregister();
  location.reload();
}

/** Whether the server now has pages of another build. */
async function isReplaced(build: string): Promise<boolean> {
  const answer = await fetch(import.meta.env.BASE_URL, { cache: 'no-store' });
  const html = await answer.text();
  return answer.ok && html.includes(' data-build="') && !html.includes(` data-build="${build}"`);
}
