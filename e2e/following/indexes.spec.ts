import { editions, expect, test } from '../site.ts';

test('A reader finds people by letter, and jumps to one', async ({ page, site }) => {
  await site.openMany('people/');
  await page.getByRole('navigation', { name: 'Jump to' }).getByRole('link', { name: 'D' }).click();
  const letter = page.getByRole('region', { name: 'D', exact: true });
  await expect(letter).toBeInViewport();
  await expect(letter.getByRole('link', { name: 'Declan Roche-Hanley' })).toBeVisible();
});

test('A reader finds places by country', async ({ page, site }) => {
  await site.openMany('places/');
  await page
    .getByRole('navigation', { name: 'Jump to' })
    .getByRole('link', { name: 'Ireland' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Places, Ireland');
  await expect(page.getByRole('main').getByRole('link', { name: 'Dublin' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Madrid' })).toHaveCount(0);
});

test('A reader narrows an index without a request, hears how many are left, and clears it', async ({
  page,
  site,
}) => {
  await site.openMany('people/');
  await site.alive();
  const requests: string[] = [];
  // The pages that links lead to, and the tools, may come ahead; the filter would ask for other parts or the search's files.
  page.on('request', (request) => {
    if (/\/(?:all|search)\//.test(request.url())) requests.push(request.url());
  });
  await page.getByLabel('Show names with').fill('roche');
  await expect(page.getByText(/^1 of \d+ left$/)).toBeVisible();
  await expect(page.locator('a.entity:visible')).toHaveText(['Declan Roche-Hanley']);
  expect(requests).toEqual([]);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('a.entity:visible').count()).toBeGreaterThan(10);
});

test('A reader whose name is not on the page is led to the search', async ({ page, site }) => {
  await site.openMany('places/');
  await site.alive();
  await page.getByLabel('Show names with').fill('madrid');
  await page.getByRole('link', { name: 'Search the whole edition for “madrid”' }).click();
  await expect(page).toHaveURL(/search\/\?q=madrid$/);
});

test('A reader of an Arabic edition finds its indexes and dossiers in Arabic', async ({ page }) => {
  await page.goto(`${editions.arabic.address}places/`);
  await expect(page.getByRole('main')).not.toContainText(/[A-Za-z]{4,} articles?|Jump|Show/);
  await page.getByRole('main').locator('a.entity').first().click();
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(headings.filter((text) => !/\p{Script=Arabic}/u.test(text))).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('A reader sees no filter, and all names', async ({ page, site }) => {
    await site.openMany('people/');
    await expect(page.getByLabel('Show names with')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Declan Roche-Hanley' })).toBeVisible();
  });
});
