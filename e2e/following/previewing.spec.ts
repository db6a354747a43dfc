import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { editions, expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';
const nameIn = (page: Page): Locator =>
  page.locator('.story').getByRole('link', { name: 'Daesh' }).first();
// Insertions into a quotation are notes too.
const cardOn = (page: Page): Locator => page.locator('[role=note][popover]');

test('A reader who rests on a name sees who it is, reads on in the card, and goes on to the page', async ({
  page,
  site,
  isMobile,
}) => {
  test.skip(isMobile, 'A finger does not rest.');
  await site.open(article);
  await site.alive();
  const name = nameIn(page);
  await name.hover();
  const card = cardOn(page);
  await expect(card).toContainText('Organisation');
  await expect(card).toContainText('mention');
  await expect(card.locator('mark').first()).toBeVisible();
  const [onName, onCard] = [await name.boundingBox(), await card.boundingBox()];
  const isBeside =
    (onCard?.y ?? 0) >= (onName?.y ?? 0) + (onName?.height ?? 0) ||
    (onCard?.y ?? 0) + (onCard?.height ?? 0) <= (onName?.y ?? 0);
  expect(isBeside).toBe(true);
  await card.hover();
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
  await card.getByRole('link', { name: 'Open the page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Daesh' })).toBeFocused();
  await expect(card).toBeHidden();
});

test('A reader who passes over a name or leaves it is not kept by a card', async ({
  page,
  site,
  isMobile,
}) => {
  test.skip(isMobile, 'A finger does not rest.');
  await site.open(article);
  await site.alive();
  await nameIn(page).hover();
  await expect(cardOn(page)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(cardOn(page)).toBeHidden();
});

test('A reader with a keyboard sees the card of a name in focus, and dismisses it', async ({
  page,
  site,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has no Tab key.');
  await site.open(article);
  await site.alive();
  const name = nameIn(page);
  await page.keyboard.press('Tab');
  await name.focus();
  const card = cardOn(page);
  await expect(card).toBeVisible();
  await expect(name).toHaveAttribute('aria-describedby', (await card.getAttribute('id')) ?? '');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(name).toBeFocused();
});

test('A reader who presses a name for long sees its card, and a tap still follows it', async ({
  page,
  site,
  isMobile,
}) => {
  test.skip(!isMobile, 'A mouse does not press for long.');
  await site.open(article);
  await site.alive();
  const name = nameIn(page);
  await name.scrollIntoViewIfNeeded();
  const box = await name.boundingBox();
  const point = { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 8 };
  const touch = await page.context().newCDPSession(page);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await expect(cardOn(page)).toBeVisible();
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(cardOn(page)).toBeVisible();
  await expect(page).toHaveURL(/articles/);
  await page.getByRole('heading', { level: 1 }).tap();
  await expect(cardOn(page)).toBeHidden();
  await name.tap();
  await expect(page).toHaveURL(/islamic-state/);
});

test.describe('in an Arabic edition', () => {
  test('A reader sees the card in Arabic', async ({ page, site, isMobile }) => {
    test.skip(isMobile, 'A finger does not rest.');
    await page.goto(`${editions.arabic.address}articles/tangier-basin-arabic/`);
    await site.alive();
    await page.locator('.story a.entity').first().hover();
    await expect(cardOn(page).getByRole('link', { name: 'افتح الصفحة' })).toBeVisible();
    await expect(cardOn(page)).not.toContainText(/mention|article/);
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('A reader follows the name itself', async ({ page, site }) => {
    await site.open(article);
    await nameIn(page).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Daesh');
  });
});
