/** Saves as fast as it can through the library alone, so that the browser can be killed in the middle and what was acknowledged counted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser } from '../browser.ts';

/** The library as one module that a page can import. */
export async function libraryModule(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/library/keeping.ts', formats: ['es'], fileName: 'probe' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new TypeError('Vite built nothing.');
  return output.output[0].code;
}

interface Saving {
  /** Of the front page. */
  readonly site: string;
  /** The module of the library. */
  readonly code: string;
  /** How the saved things are called: `name-0`, `name-1`. */
  readonly name: string;
  readonly count: number;
}

/** Saves things one after the other and counts on the page what has been acknowledged. */
export async function startSaving(page: Page, { site, code, name, count }: Saving): Promise<void> {
  await page.route('**/probe.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  );
  await page.goto(`${site}saved/`);
  await page.evaluate(
    ([prefix, n]) => {
      const address = '/probe.js';
      void import(address).then(async ({ keep }) => {
        for (let i = 0; i < n; i += 1) {
          const id = `${prefix}-${i}`;
          await keep('saved', { id, headline: id, language: 'en', direction: 'ltr', at: i });
          document.body.dataset['acknowledged'] = String(i + 1);
        }
      });
    },
    [name, count] as const,
  );
}

export const acknowledged = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.body.dataset['acknowledged'] ?? 0));

export async function keptIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const address = '/probe.js';
    const { everything } = await import(address);
    return (await everything('saved')).map(({ id }: { id: string }) => id);
  });
}

/** What a round of killing left. */
interface Round {
  readonly acknowledged: number;
  /** Of these, what the next start of the browser found. */
  readonly found: number;
}

/** Kills a browser in the middle of saving, again and again with the same profile, and looks each time what is left. */
export async function killRounds(
  { site, code }: Pick<Saving, 'site' | 'code'>,
  rounds: number,
): Promise<readonly Round[]> {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  const done: Round[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const { context, page } = await opened(folder);
    await startSaving(page, { site, code, name: `round${n}`, count: 10_000 });
    const wanted = 5 + ((n * 7) % 60);
    while ((await acknowledged(page)) < wanted) await page.waitForTimeout(5);
    const before = await acknowledged(page);
    await kill(context);
    const after = await opened(folder);
    await startSaving(after.page, { site, code, name: 'none', count: 0 });
    const kept = new Set(await keptIds(after.page));
    const ids = Array.from({ length: before }, (_, i) => `round${n}-${i}`);
    done.push({ acknowledged: before, found: ids.filter((id) => kept.has(id)).length });
    await after.context.close();
  }
  rmSync(folder, { recursive: true, force: true });
  return done;
}

async function opened(folder: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  return { context, page: await context.newPage() };
}

/** SIGKILL to the browser's own process: nothing is flushed, no handler runs. */
async function kill(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new TypeError('The browser cannot be reached.');
  const gone = new Promise((resolve) => context.on('close', resolve));
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new TypeError('The browser has no process.');
  process.kill(pid, 'SIGKILL');
  await gone;
}
