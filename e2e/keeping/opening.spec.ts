import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect as expected, test } from '../site.ts';
import { neverOpen } from '../silentStorage.ts';

/** The first file waits for the compiler to be loaded. */
const expect = expected.configure({ timeout: 20_000 });

const seeds = join(import.meta.dirname, '../seeds');
const seed = (name: string): string => join(seeds, `${name}.txt`);

const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Lock Gates Renewed</title></head><body><article><h1>Lock Gates Renewed</h1><p>2 May 2024</p>${body}</article></body></html>`;
const told =
  '<p>The two lock gates at the head of the canal were renewed on Thursday after eleven weeks of work, and boats passed through them again before noon.</p><p>“The old oak had served its time,” said Orla Fenwick, the engineer of the canal. The work cost less than had been planned, and the towpath is open again.</p>';

async function choose(
  page: Page,
  ...files: Parameters<ReturnType<Page['locator']>['setInputFiles']>
) {
  await page.getByLabel('Choose files').setInputFiles(...files);
}

test('A reader finds the way to open a file, and reads who said what in it', async ({
  page,
  site,
  isMobile,
}) => {
  await site.open();
  await site.alive();
  await page.getByRole('link', { name: 'Open your own articles' }).click();
  await choose(page, seed('ferry-strike'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nine days ashore/);
  await expect(page.locator('.story q').first()).toBeVisible();
  if (isMobile) await page.getByRole('button', { name: /^Who said what/ }).click();
  await expect(page.getByRole('complementary', { name: 'Who said what' })).toBeInViewport();
  // The edition has no pages about the people of a file.
  await expect(page.locator('.story a.entity')).toHaveCount(0);
});

test('A wrong file among many fails alone, and says why', async ({ page, site }) => {
  await site.open('open/');
  await site.alive();
  await choose(page, [
    seed('ferry-merger'),
    join(import.meta.dirname, '../seeds-bad/picture.txt'),
    seed('opera-review'),
  ]);
  const refused = page.getByRole('region', { name: 'Not opened' });
  await expect(refused).toContainText('picture.txt');
  await expect(refused).toContainText('is a PNG picture, not text');
  const opened = page.getByRole('region', { name: 'Opened on this device' });
  await expect(opened.getByRole('listitem')).toHaveCount(2);
});

test('An opened article stays on this device, is exported, and is deleted', async ({
  page,
  site,
}) => {
  await site.open('open/');
  await site.alive();
  await choose(page, {
    name: 'lock.html',
    mimeType: 'text/html',
    buffer: Buffer.from(pageOf(told)),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lock Gates Renewed');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lock Gates Renewed');
  const exported = async (name: string): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  expect(JSON.parse(await exported('Export as JSON'))).toMatchObject({
    headline: { text: 'Lock Gates Renewed' },
  });
  expect(await exported('Export as Markdown')).toMatch(/^# Lock Gates Renewed\n[^]*Orla Fenwick/);
  expect(await exported('Export as HTML')).toMatch(
    /^<!doctype html><html[^]*<h1>Lock Gates Renewed/,
  );
  expect(await exported('Export as EPUB')).toMatch(/^PK[^]*mimetypeapplication\/epub\+zip/);
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
});

test('A reader pastes an article, and drops one', async ({ page, site }) => {
  await site.open('open/');
  await site.alive();
  await page
    .getByLabel('Or paste the text of an article')
    .fill(readFileSync(seed('storm-surge'), 'utf8'));
  await page.getByRole('button', { name: 'Open this text' }).click();
  await expect(page.locator('.story > p').first()).toBeVisible();
  await page.getByRole('link', { name: 'All opened articles' }).click();
  const data = await page.evaluateHandle((html) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([html], 'lock.html'));
    return transfer;
  }, pageOf(told));
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lock Gates Renewed');
});

test('A reader opens fifty files at once: all are read beside the page, and nothing is sent', async ({
  page,
  site,
}) => {
  await site.open('open/');
  await site.alive();
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const files = Array.from({ length: 49 }, (_, n) => ({
    name: `lock-${n}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(pageOf(told.repeat(1 + (n % 7)))),
  }));
  const wrong = { name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from(' ') };
  await choose(page, [...files.slice(0, 20), wrong, ...files.slice(20)]);
  const opened = page.getByRole('region', { name: 'Opened on this device' });
  await expect(opened.getByRole('listitem')).toHaveCount(49, { timeout: 50_000 });
  await expect(page.getByRole('region', { name: 'Not opened' })).toContainText(
    /empty\.txt.*no text/,
  );
  expect(workers).toHaveLength(1);
  expect(sent).toEqual([]);
});

test('A reader of an opened article sees what was noticed in its file', async ({ page, site }) => {
  await site.open('open/');
  await site.alive();
  const open = told.replace('time,” said', 'time, said');
  await choose(page, {
    name: 'open.html',
    mimeType: 'text/html',
    buffer: Buffer.from(pageOf(open)),
  });
  const noticed = page.getByRole('region', { name: 'What was noticed in this file' });
  await expect(noticed).toContainText('The quotation mark before “The old oak');
  // It is kept with the article, for the next visit.
  await page.reload();
  await expect(noticed).toContainText('The quotation mark before “The old oak');
});

test('A reader whose browser keeps nothing opens files all the same, and is told that they go', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked.', 'SecurityError');
    };
  });
  await site.open('open/');
  await site.alive();
  await choose(page, [seed('ferry-merger'), seed('opera-review')]);
  const opened = page.getByRole('region', { name: 'Opened on this device' });
  await expect(opened.getByRole('listitem')).toHaveCount(2);
  await expect(opened).toContainText('gone when you leave');
  await opened.getByRole('link').first().click();
  await expect(page.locator('.story > p').first()).toBeVisible();
});

test('A reader stops the opening of many files, and has those that were read', async ({
  page,
  site,
}) => {
  await site.open('open/');
  await site.alive();
  const files = Array.from({ length: 20 }, (_, n) => ({
    name: `lock-${n}.html`,
    mimeType: 'text/html',
    buffer: Buffer.from(pageOf(told.repeat(60 + n))),
  }));
  await choose(page, files);
  const lines = page.getByRole('region', { name: 'Opened on this device' }).getByRole('listitem');
  await expect(lines.first()).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled.')).toBeVisible();
  const count = await lines.count();
  expect(count).toBeLessThan(20);
  await page.reload();
  await expect(lines).toHaveCount(count);
  // The next file has a worker of its own.
  await choose(page, seed('opera-review'));
  await expect(page.locator('.story > p').first()).toBeVisible();
});

test('A reader on a plain address without safe hashes opens a file all the same', async ({
  page,
  site,
}) => {
  await page.route('**/compilerWorker*.js', async (route) => {
    const answer = await route.fetch();
    const plain = "Object.defineProperty(crypto, 'subtle', { value: undefined });";
    await route.fulfill({ response: answer, body: plain + (await answer.text()) });
  });
  await site.open('open/');
  await site.alive();
  await choose(page, {
    name: 'lock.html',
    mimeType: 'text/html',
    buffer: Buffer.from(pageOf(told)),
  });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lock Gates Renewed');
  await page.getByText('What was cleaned').click();
  const hash = createHash('sha256').update(pageOf(told)).digest('hex');
  await expect(page.locator('code', { hasText: hash })).toBeVisible();
});

for (const [how, storage] of [
  ['refuses to keep anything', () => void Reflect.deleteProperty(window, 'indexedDB')],
  ['never says whether it keeps anything', neverOpen],
] as const)
  test(`Where the browser ${how}, an opened article is there until the site is left`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(storage);
    await site.open();
    await site.alive();
    await page.getByRole('link', { name: 'Open your own articles' }).click();
    await choose(page, seed('ferry-strike'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Nine days ashore/);
    for (const name of ['Quotations', 'People', 'Places'])
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Places');
    await page.getByRole('link', { name: 'Open your own articles' }).click();
    const opened = page.getByRole('region', { name: 'Opened on this device' });
    await expect(opened.getByRole('link', { name: /^Nine days ashore/ })).toBeVisible();
    await expect(opened).toContainText('keeps nothing for this page');
  });
