import { expect, test } from '../site.ts';

test('A reader goes through a long list page by page, and back', async ({ page, site }) => {
  await site.openMany('quotations/');
  await site.alive();
  const more = page.getByRole('navigation', { name: 'More quotations' });
  await more.getByRole('link', { name: /^Older/ }).click();
  await expect(page).toHaveURL(/\/quotations\/[\w-]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Quotations, ');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quotations');
});

test('A reader jumps to a month', async ({ page, site }) => {
  await site.openMany('quotations/');
  const more = page.getByRole('navigation', { name: 'More quotations' });
  const month = more.getByRole('listitem').getByRole('link').last();
  const name = await month.innerText();
  await month.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(page.getByRole('article').or(page.locator('figure')).first()).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('A reader goes through a long list all the same', async ({ page, site }) => {
    await site.openMany('quotations/');
    await page.getByRole('link', { name: /^Older/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Quotations, ');
    await expect(page.getByRole('link', { name: 'All quotations' })).toBeVisible();
  });
});
