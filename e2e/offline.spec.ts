/** What a reader has when the network, the server or the disk fails. Two builds of the site stand for two deploys. */
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { shellFile } from '../src/offline/edition.ts';
import { hostOf, type Host } from './deployment.ts';

const root = join(import.meta.dirname, '..');
const english = join(root, 'dist');
/** Another language is another build of the code. */
const next = join(root, '.on-record/arabic');
const article = 'articles/000_c59ae9a75706696f/';
const inArabic = /الاقتباسات/;

const test = base.extend<{ host: Host; faults: string[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright asks for the braces
  host: async ({}, use) => {
    const host = await hostOf(english);
    await use(host);
    await host.close();
  },
  faults: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await use(faults);
    expect(faults).toEqual([]);
  },
});
test.use({ serviceWorkers: 'allow' });

/** Opens a page and waits until the edition is on the device. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) => void setTimeout(resolve, 20));
  });
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Asks for the newer edition once the worker is at rest: one that is busy is not ended while Playwright watches it. */
async function showNewer(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.locator('html[data-tools]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /ar/);
}

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

test('A reader is told of a newer edition, stays with the old one for as long as he likes, and changes when he asks', async ({
  page,
  host,
  context,
}) => {
  await visit(page, host.address);
  host.weather.folder = next;
  await page.reload();
  const notice = page.getByRole('status').filter({ hasText: 'newer' });
  await expect(
    notice.or(page.getByRole('status').filter({ hasText: 'new version' })),
  ).toBeVisible();
  await page.getByRole('main').getByRole('link').first().click();
  await expect(heading(page)).toContainText('Daesh');
  const other = await context.newPage();
  await other.goto(host.address);
  await expect(other.locator('html')).toHaveAttribute('lang', 'en');
  await other.close();
  await page.goto(host.address);
  await showNewer(page);
  await expect(page.getByRole('navigation').first()).toContainText(inArabic);
});

test('An old page lives on after another has changed to the newer edition', async ({
  page,
  host,
  context,
  faults,
}) => {
  await visit(page, host.address);
  const other = await context.newPage();
  host.weather.folder = next;
  await other.goto(host.address);
  await showNewer(other);
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Saved' }).click();
  await expect(heading(page)).toHaveText('Saved');
  await expect(page.getByText('Nothing is saved yet')).toBeVisible();
  await menu.getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: 'Hussein' }).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('Half a deploy changes nothing for a reader', async ({ page, host }) => {
  await visit(page, host.address);
  for (const missing of [/^\/assets\//, /^\/data\/home/]) {
    Object.assign(host.weather, { folder: next, missing });
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const found = new Promise<void>((resolve) => {
        registration?.addEventListener('updatefound', () => {
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => worker.state === 'redundant' && resolve());
        });
      });
      await registration?.update().catch(() => undefined);
      await found;
    });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  }
  host.weather.isDown = true;
  await page.goto(host.address + article);
  await expect(heading(page)).toContainText('Daesh');
});

test('A page whose script is gone after a deploy is loaded again, once', async ({
  browser,
  host,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(host.address);
  await page.locator('html[data-alive]').waitFor();
  host.weather.folder = next;
  await page.getByRole('link', { name: 'Saved' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /ar/);
  await expect(page).toHaveURL(/saved/);
  // The newer edition is broken as well, and nothing newer is to be had.
  host.weather.missing = /Search|search-|OpeningPage/;
  await page.locator('html[data-alive]').waitFor();
  await page.evaluate(() => document.documentElement.setAttribute('data-kept', ''));
  await page.getByRole('link', { name: 'بحث' }).click();
  await expect(heading(page)).toHaveText('تعذّر عرض هذه الصفحة');
  await expect(page.getByRole('main').getByRole('link').last()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-kept');
  await context.close();
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

test('The parts of one edition are kept or none', async ({ page, host }) => {
  const broken = mkdtempSync(join(tmpdir(), 'on-record-'));
  cpSync(english, broken, { recursive: true, dereference: true });
  copyFileSync(join(next, 'data/home.json'), join(broken, 'data/home.json'));
  host.weather.folder = broken;
  await page.goto(host.address);
  await page.evaluate(async () => {
    const sleep = () => new Promise((resolve) => void setTimeout(resolve, 10));
    let worker: ServiceWorker | null | undefined;
    while (worker == null) {
      worker = (await navigator.serviceWorker.getRegistration())?.installing;
      await sleep();
    }
    while (worker.state !== 'redundant') await sleep();
  });
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  // The page still fetches what it leads to.
  host.weather.folder = english;
  rmSync(broken, { recursive: true });
});
