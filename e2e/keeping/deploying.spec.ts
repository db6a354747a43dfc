/** What a reader has while the site is published anew. Two builds of the site stand for two deploys. */
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { article, english, heading, test, visit } from './keptEdition.ts';

/** Another language is another build of the code. */
const next = join(import.meta.dirname, '../../.on-record/arabic');
const inArabic = /الاقتباسات/;

test.use({ serviceWorkers: 'allow' });

/** Asks for the newer edition once the worker is at rest: one that is busy is not ended while Playwright watches it. */
async function showNewer(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.locator('html[data-tools]').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await page.getByRole('button', { name: 'Show it' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', /ar/);
}

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
