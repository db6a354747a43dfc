import { expect, test } from '../site.ts';

test('A reader sees who else published a text, and gets there and back', async ({ page, site }) => {
  await site.openMany('articles/harbour-bridge-vote/');
  await expect(page.getByText('Also published by Munster Evening Mail')).toBeVisible();
  await page.getByRole('link', { name: 'Munster Evening Mail' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Harbour bridge wins by one vote' }),
  ).toBeVisible();
  await expect(page.getByText('Also published by Lee Valley Courier')).toBeVisible();
});

test('A reader of a later version sees what has changed since the one before', async ({
  page,
  site,
}) => {
  await site.openMany('articles/storm-surge/');
  await page.getByText('An earlier version, with what changed').click();
  const changes = page.locator('details', { hasText: 'An earlier version' });
  await expect(changes.getByRole('deletion').filter({ hasText: '12,000' }).first()).toBeVisible();
  await expect(changes.getByRole('insertion').filter({ hasText: '40,000' }).first()).toBeVisible();
  await expect(changes).toContainText('The lifeboat from Youghal was called out three times.');
  await expect(changes).not.toContainText('Forecasters expect the wind to drop');
});

test('A reader of an earlier version is told that there is a later one', async ({ page, site }) => {
  await site.openMany('articles/storm-surge-first-79o4lkxjcd/');
  await page.getByRole('link', { name: 'There is a later version of this article' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('40,000 homes in Munster');
});
