/** What a reader has when the network, the server or the disk fails. */
import { expect, type Page } from '@playwright/test';
import { shellFile } from '../../src/offline/edition.ts';
import { article, heading, test, visit } from './keptEdition.ts';

test.use({ serviceWorkers: 'allow' });

/** Whether a shelf of the device has this address. */
const isHeld = (page: Page, address: string) =>
  page.evaluate(async (path) => (await caches.match(path)) !== undefined, address);

test('A reader without a network has the front page and the newest articles, never opened before', async ({
  page,
  host,
  faults,
}) => {
  await visit(page, host.address);
  host.weather.isDown = true;
  await page.reload();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(heading(page)).toContainText('Daesh');
  await page.goto(host.address + article);
  await expect(heading(page)).toContainText('Daesh');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'People' })
    .click();
  await expect(heading(page)).toHaveText('People');
  expect(faults).toEqual([]);
});

test('A reader without a network has every name that was opened, by link or by address, and is told of the others', async ({
  page,
  host,
}) => {
  await visit(page, host.address);
  await page.goto(`${host.address}people/fuad-hussein/`);
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Places' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Mosul' }).first().click();
  await expect(heading(page)).toHaveText('Mosul');
  const outlines = page.getByRole('img', { name: /Mosul/ }).locator('image');
  const picture = new URL((await outlines.getAttribute('href')) ?? '', host.address).pathname;
  await expect.poll(() => isHeld(page, picture)).toBe(true);
  host.weather.isDown = true;
  for (const [path, name] of [
    ['places/mosul/', 'Mosul'],
    ['people/fuad-hussein/', 'Hussein'],
  ] as const) {
    await page.goto(host.address + path);
    await expect(heading(page)).toHaveText(name);
  }
  await page.goto(`${host.address}places/mosul/`);
  await expect(page.getByRole('img', { name: /Mosul/ })).toBeVisible();
  await page.goto(`${host.address}people/never-opened/`);
  await expect(heading(page)).toHaveText('This page is not on this device');
  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await expect(page).toHaveTitle('On Record');
  await page.goto(`${host.address}no/such/page`);
  await expect(heading(page)).toHaveText('Page not found');
});

test('The page that a reader came by stays, though it was there before the worker', async ({
  page,
  host,
}) => {
  await visit(page, `${host.address}places/baghdad/`);
  await expect.poll(() => isHeld(page, '/data/places/baghdad.json')).toBe(true);
  host.weather.isDown = true;
  await page.reload();
  await expect(heading(page)).toHaveText('Baghdad');
});

test('A reader keeps the whole edition, sees its size, and deletes it again', async ({
  page,
  host,
}) => {
  await visit(page, `${host.address}saved/`);
  await page.reload();
  await page.getByRole('button', { name: 'Keep the whole edition' }).click();
  await expect(page.getByRole('status').filter({ hasText: /files are kept/ })).toBeVisible();
  await expect(page.getByText(/^On this device: \d+ pages read or kept, \d+ kB$/)).toBeVisible();
  host.weather.isDown = true;
  await page.goto(`${host.address}places/iraq/`);
  await expect(heading(page)).toHaveText('Iraq');
  await page.goto(`${host.address}saved/`);
  await page.getByRole('button', { name: 'Delete these pages' }).click();
  await expect(page.getByText(/^On this device: 0 pages/)).toBeVisible();
  await page.goto(`${host.address}places/iraq/`);
  await expect(heading(page)).toHaveText('This page is not on this device');
});

test('A reader keeps what a search has found', async ({ page, host }) => {
  await visit(page, host.address);
  await page.goto(`${host.address}search/?q=daesh`);
  await page.getByRole('button', { name: 'Keep these for offline' }).click();
  const isKept = () =>
    page.evaluate(
      async (path) => {
        const shelf = await caches.open('/ read');
        return (await shelf.match(path)) !== undefined;
      },
      `/data/${article.slice(0, -1)}.json`,
    );
  await expect.poll(isKept).toBe(true);
});

test('A reader on a slow, failing or torn line reads on at once', async ({ page, host }) => {
  await visit(page, host.address);
  await page.goto(`${host.address}people/fuad-hussein/`);
  for (const weather of [{ delay: 20_000 }, { failing: 50 }, { isTorn: true }]) {
    Object.assign(host.weather, { delay: 0, failing: 0, isTorn: false }, weather);
    for (const [path, name] of [
      [article, /Daesh/],
      ['people/fuad-hussein/', 'Hussein'],
    ] as const) {
      await page.goto(host.address + path);
      await expect(heading(page)).toHaveText(name);
    }
  }
});

test('What the browser has cleared is fetched again', async ({ page, host }) => {
  await visit(page, host.address);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(heading(page)).toBeVisible();
  // The shell, and what it shows.
  for (const file of [`/${shellFile}`, `/data/${article.slice(0, -1)}.json`])
    await expect.poll(() => isHeld(page, file), { timeout: 20_000 }).toBe(true);
  host.weather.isDown = true;
  await page.goto(host.address + article);
  await expect(heading(page)).toContainText('Daesh');
});

test('A full disk keeps nobody from reading, and is named when something should be kept', async ({
  page,
  host,
  faults,
}) => {
  await visit(page, `${host.address}saved/`);
  await page.reload();
  const session = await page.context().newCDPSession(page);
  const origin = host.address.slice(0, -1);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.getByRole('button', { name: 'Keep the whole edition' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'no space left' })).toBeVisible();
  await page.goto(`${host.address}places/iraq/`);
  await expect(heading(page)).toHaveText('Iraq');
  expect(faults).toEqual([]);
});

test('A browser that keeps nothing shows every page', async ({ page, host, faults }) => {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse });
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  await page.goto(host.address + article);
  await page.locator('html[data-alive]').waitFor();
  await expect(heading(page)).toContainText('Daesh');
  await page.getByRole('link', { name: 'Saved' }).click();
  await expect(page.getByText('it needs a network')).toBeVisible();
  expect(faults).toEqual([]);
});
