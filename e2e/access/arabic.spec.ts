import { editions, expect, test } from '../site.ts';

const article = `${editions.arabic.address}articles/tangier-basin-arabic/`;

test('A reader of an Arabic edition finds it in Arabic, from right to left', async ({
  page,
  site,
}) => {
  await page.goto(editions.arabic.address);
  await site.alive();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('navigation', { name: 'الرئيسية' })).toContainText('الاقتباسات');
  const title = await page.locator('.masthead > a').last().boundingBox();
  const menu = await page.getByRole('navigation').boundingBox();
  expect((title?.x ?? 0) + (title?.width ?? 0)).toBeGreaterThan(menu?.x ?? Infinity);
});

test('A reader of an Arabic edition asks in Arabic who said a thing', async ({ page, site }) => {
  await page.goto(article);
  await site.alive();
  await page
    .getByRole('button', { name: /^من قال هذا/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'نسخ' })).toBeVisible();
});

test('A reader of an Arabic edition saves in Arabic', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('حُفظ على هذا الجهاز.');
});

test('A reader of an Arabic edition makes the text larger', async ({ page }) => {
  await page.goto(article);
  await page.getByRole('button', { name: 'إعدادات القراءة' }).click();
  await page.getByLabel('حجم النص').fill('1.5');
  await expect(page.getByLabel('حجم النص')).toBeInViewport();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
