import type { Page } from '@playwright/test';
import { expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';
const firstWords = '"Unfortunately, the Daesh terrorist group still exists';

async function openCard(page: Page, n: number): Promise<void> {
  await page
    .getByRole('button', { name: /^Who said this/ })
    .nth(n)
    .click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Markdown' })).toBeVisible();
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('A reader copies a quotation with its speaker, publisher, date and address', async ({
  page,
  site,
}) => {
  await site.open(article);
  await openCard(page, 0);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  const text = await clipboard(page);
  expect(text).toContain(firstWords);
  expect(text).toContain('the Nineveh [province]" "We have Daesh members');
  expect(text).toContain('— Hussein, in "Iraq Warns Daesh');
  expect(text).toContain('Iraq News via Iraq News Now, 2020-11-26');
  expect(text).toMatch(/articles\/000_c59ae9a75706696f\/#q1:~:text=Unfortunately%2C%20the/);
});

test('A reader who copies inferred words copies that they are inferred', async ({ page, site }) => {
  await site.open(article);
  await openCard(page, 4);
  await page.getByRole('button', { name: 'Citation' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied.');
  expect(await clipboard(page)).toMatch(
    /^Hussein \(inferred from "the minister added"\), quoted in "Iraq Warns/,
  );
});

test('A reader copies a quotation as Markdown and as HTML', async ({ page, site }) => {
  await site.open(article);
  await openCard(page, 0);
  await page.getByRole('button', { name: 'Markdown' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^> "Unfortunately/);
  await page.getByRole('button', { name: 'HTML' }).click();
  await expect.poll(() => clipboard(page)).toMatch(/^<figure><blockquote cite="http/);
});

test('A reader follows the copied address to the very words', async ({ page, site }) => {
  await site.open(article);
  await openCard(page, 3);
  await page.getByRole('button', { name: 'Address' }).click();
  await expect.poll(() => clipboard(page)).toContain('#q4:~:text=');
  const address = await clipboard(page);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('#q4')).toBeInViewport();
});

test('A reader copies a quotation on the page of all quotations', async ({ page, site }) => {
  await site.open('quotations/');
  await site.alive();
  await page.getByText('Copy, share').first().click();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => clipboard(page)).toContain(firstWords);
});

test('A reader goes from one quotation to the next by tap', async ({ page, site }) => {
  await site.open(article);
  await openCard(page, 0);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.locator('#q2')).toBeFocused();
  await expect(page.locator('#q2')).toBeInViewport();
});

test('A reader whose browser gives no clipboard has the text to copy by hand', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await site.open(article);
  await openCard(page, 0);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Text to copy' })).toHaveValue(/^"Unfortunately/);
});

test('A reader shares a quotation where the browser can', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => {
        document.title = `shared ${data.url ?? ''}`;
        return Promise.resolve();
      },
    });
  });
  await site.open(article);
  await openCard(page, 0);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveTitle(/^shared http.*#q1:~:text=/);
});
