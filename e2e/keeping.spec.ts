import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { ensureBrowser } from './browser.ts';
import { editions, expect, test } from './site.ts';

const article = 'articles/000_c59ae9a75706696f/';
const headline = /^Iraq Warns Daesh/;

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Saved on this device.');
}

test('A reader saves an article and finds it again', async ({ page, site }) => {
  await site.open(article);
  await save(page);
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await site.open('saved/');
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible();
  await page.getByRole('link', { name: headline }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeFocused();
});

test('A reader gives up a saved article', async ({ page, site }) => {
  await site.open(article);
  await save(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('No longer saved.');
  await site.open('saved/');
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
});

test('A reader with two tabs sees in one what is saved in the other', async ({
  page,
  site,
  context,
}) => {
  await site.open('saved/');
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
  const other = await context.newPage();
  await other.goto(editions.given.address + article);
  await save(other);
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible();
  await other.close();
});

test('A reader keeps a note on a passage, and finds it there and among the saved', async ({
  page,
  site,
}) => {
  await site.open(article);
  await site.alive();
  await page.evaluate(() => {
    const paragraph = document.querySelector('.story > p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await page.getByRole('button', { name: 'Add a note' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your note' });
  await dialog.getByRole('textbox').fill('Compare with 2017.');
  await dialog.getByRole('button', { name: 'Keep note' }).click();
  await expect(page.getByRole('status')).toHaveText('The note is kept on this device.');
  expect(await page.evaluate(() => CSS.highlights.get('notes')?.size)).toBe(1);
  await site.open('saved/');
  const notes = page.getByRole('region', { name: 'Your notes' });
  await expect(notes).toContainText('Compare with 2017.');
  await expect(notes.getByRole('blockquote')).toContainText('"Unfortunately, the Daesh');
  await notes.getByRole('button', { name: 'Delete' }).click();
  await expect(notes).toHaveCount(0);
});

test('A reader carries everything to another device in one file', async ({
  page,
  site,
  browser,
}) => {
  await site.open(article);
  await save(page);
  await site.open('saved/');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export to a file' }).click();
  const file = await (await download).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'on-record/1' });
  const other = await browser.newPage();
  await other.goto(`${editions.given.address}saved/`);
  await other.getByLabel('Import a file').setInputFiles(file);
  await expect(other.getByRole('link', { name: headline }).first()).toBeVisible();
  await other.close();
});

test('A reader who imports a wrong file is told what is wrong, and keeps what there was', async ({
  page,
  site,
}, testInfo) => {
  const file = testInfo.outputPath('wrong.json');
  writeFileSync(file, '{"format":"on-record/1","saved":[{"id":7}]}');
  await site.open(article);
  await save(page);
  await site.open('saved/');
  await page.getByLabel('Import a file').setInputFiles(file);
  await expect(page.getByRole('status')).toHaveText(
    'This file could not be read: saved[0].id should be a text, but is 7.',
  );
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible();
});

test('A reader deletes everything, after a question', async ({ page, site }) => {
  await site.open(article);
  await save(page);
  await site.open('saved/');
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('alert')).toContainText('Delete everything that is kept');
  await page.getByRole('alert').getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Nothing is saved yet.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Read before' })).toHaveCount(0);
});

test('A reader whose browser refuses to keep anything is told so', async ({ page, site }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await site.open(article);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText(/could not be kept on this device: The disk/);
});

test('A reader without JavaScript is offered nothing to save, and told why', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(editions.given.address + article);
  await expect(page.getByRole('button', { name: 'Save' })).toBeHidden();
  await page.goto(`${editions.given.address}saved/`);
  await expect(page.getByText('your browser runs none')).toBeVisible();
  await page.close();
});

/** The library alone, as one module that a page can import. */
async function libraryModule(): Promise<string> {
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

/** Saves `count` things one after the other and counts on the page what has been acknowledged. */
async function startSaving(page: Page, code: string, name: string, count: number): Promise<void> {
  await page.route('**/probe.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  );
  await page.goto(`${editions.given.address}saved/`);
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

const acknowledged = (page: Page) =>
  page.evaluate(() => Number(document.body.dataset['acknowledged'] ?? 0));

async function keptIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const address = '/probe.js';
    const { everything } = await import(address);
    return (await everything('saved')).map(({ id }: { id: string }) => id);
  });
}

test('Readers with two tabs lose none of 200 saves in each', async ({ context, isMobile }) => {
  test.skip(isMobile, 'The same browser.');
  const code = await libraryModule();
  const tabs = [await context.newPage(), await context.newPage()];
  await Promise.all(tabs.map((tab, n) => startSaving(tab, code, `tab${n}`, 200)));
  for (const tab of tabs) await expect.poll(() => acknowledged(tab), { timeout: 25_000 }).toBe(200);
  expect(await keptIds(tabs[0] as Page)).toHaveLength(400);
});

test('A reader whose browser is killed in the middle of saving loses nothing acknowledged', async ({
  isMobile,
}) => {
  test.skip(isMobile, 'The same browser.');
  test.setTimeout(120_000);
  const code = await libraryModule();
  const folder = mkdtempSync(join(tmpdir(), 'on-record-profile-'));
  const open = async () => {
    const server = await chromium.launchPersistentContext(folder, {
      executablePath: ensureBrowser(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    return { context: server, page: await server.newPage() };
  };
  for (let round = 0; round < 5; round += 1) {
    const { context, page } = await open();
    await startSaving(page, code, `round${round}`, 1000);
    await expect.poll(() => acknowledged(page)).toBeGreaterThan(5 + round * 7);
    const before = await acknowledged(page);
    const session = await context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new TypeError('The browser cannot be reached.');
    const gone = new Promise((resolve) => context.on('close', resolve));
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pid = processInfo.find(({ type }) => type === 'browser')?.id;
    if (pid === undefined) throw new TypeError('The browser has no process.');
    process.kill(pid, 'SIGKILL');
    await gone;
    const after = await open();
    await startSaving(after.page, code, 'none', 0);
    const kept = (await keptIds(after.page)).filter((id) => id.startsWith(`round${round}-`));
    expect(kept.length, `round ${round}`).toBeGreaterThanOrEqual(before);
    await after.context.close();
  }
  rmSync(folder, { recursive: true, force: true });
});
