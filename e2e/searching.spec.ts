import { expect, test } from './site.ts';

test('A reader finds who said something, as they type', async ({ page, site }) => {
  await site.openMany('search/');
  await site.alive();
  await page.getByLabel('Words').pressSequentially('gangway lock');
  const found = page.getByRole('link', { name: /Nine days ashore/ });
  await expect(found).toBeVisible();
  await expect(page).toHaveURL(/\?q=gangway\+lock/);
});

test('A reader finds a person by a name that is not quite right', async ({ page, site }) => {
  await site.openMany('search/?q=Aschenbrant');
  await expect(page.getByRole('link', { name: 'Lena Aschenbrandt' })).toBeVisible();
});

test('A reader asks what one person said about a thing', async ({ page, site }) => {
  await site.openMany('search/?q=refusing&speaker=Harcombe');
  const quote = page.getByRole('listitem').filter({ hasText: 'People think that I am refusing' });
  await expect(quote).toBeVisible();
  await expect(quote.locator('mark').first()).toHaveText(/refusing/i);
  await quote.getByRole('link', { name: 'in context' }).click();
  await expect(page).toHaveURL(/articles\/ferry-strike\/#q\d+/);
});

test('A reader finds an Arabic article by an Arabic word', async ({ page, site }) => {
  await site.openMany('search/?q=طنجة');
  await expect(page.locator('h2[lang="ar"]').first()).toBeVisible();
});

test('A reader is told that nothing was found', async ({ page, site }) => {
  await site.openMany('search/?q=qqqqxyz');
  await expect(page.getByText('Nothing was found.')).toBeVisible();
});
