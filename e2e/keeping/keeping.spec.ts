import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { acknowledged, keptIds, killRounds, libraryModule, startSaving } from './keepingProbe.ts';
import { editions, expect, test } from '../site.ts';

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
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('notes')?.size)).toBe(1);
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

test('Readers with two tabs lose none of 200 saves in each', async ({ context, isMobile }) => {
  test.skip(isMobile, 'The same browser.');
  const code = await libraryModule();
  const site = editions.given.address;
  const tabs = [await context.newPage(), await context.newPage()];
  await Promise.all(
    tabs.map((tab, n) => startSaving(tab, { site, code, name: `tab${n}`, count: 200 })),
  );
  for (const tab of tabs) await expect.poll(() => acknowledged(tab), { timeout: 25_000 }).toBe(200);
  expect(await keptIds(tabs[0] as Page)).toHaveLength(400);
});

test('A reader whose browser is killed in the middle of saving loses nothing acknowledged', async ({
  isMobile,
}) => {
  test.skip(isMobile, 'The same browser.');
  test.setTimeout(120_000);
  const code = await libraryModule();
  for (const { acknowledged: saved, found } of await killRounds(
    { site: editions.given.address, code },
    4,
  )) {
    expect(saved).toBeGreaterThanOrEqual(5);
    expect(found).toBe(saved);
  }
});
