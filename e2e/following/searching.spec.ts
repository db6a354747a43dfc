import { editions, expect, test } from '../site.ts';

test('A reader finds who said something, as they type', async ({ page, site }) => {
  await site.openMany('search/');
  await site.alive();
  await page.getByLabel('Words').pressSequentially('gangway lock');
  const found = page.getByRole('link', { name: /Nine days ashore/ });
  await expect(found).toBeVisible();
  await expect(page).toHaveURL(/\?q=gangway\+lock/);
});

test('A reader finds a word that stands in no quotation and beside no name', async ({
  page,
  site,
}) => {
  await site.openMany('search/?q=flat+plate');
  const passage = page.getByRole('listitem').filter({ hasText: 'as flat as a plate' });
  await expect(passage.locator('mark')).toHaveText(['flat', 'plate']);
  await passage.getByRole('link', { name: 'in context' }).click();
  await expect(page).toHaveURL(/articles\/ferry-strike\/#/);
});

test('A reader finds a person by a name that is not quite right', async ({ page, site }) => {
  const person = page.getByRole('link', { name: 'Lena Aschenbrandt', exact: true });
  await site.openMany('search/?q=Aschenbrant');
  await expect(person).toBeVisible();
  // What was found before stays until the next answer: so nothing, in between.
  await page.getByLabel('Words').fill('xxxxxxxx');
  await expect(page.getByRole('status').first()).toHaveText('Nothing was found.');
  await expect(person).toHaveCount(0);
  await page.getByLabel('Words').fill('Oshenbrandt');
  await expect(person).toBeVisible();
});

test('A reader who slips in a name still finds its articles, and is told', async ({
  page,
  site,
}) => {
  await site.openMany('search/?q=Aschenbrnadt+sentence');
  await expect(page.getByText('Showing what was found for')).toBeVisible();
  await expect(page.getByRole('link', { name: /Nine days ashore/ })).toBeVisible();
});

test('A reader asks what one person said about a thing', async ({ page, site }) => {
  await site.openMany('search/?q=refusing&speaker=Harcombe');
  const quote = page.getByRole('listitem').filter({ hasText: 'People think that I am refusing' });
  await expect(quote).toBeVisible();
  await expect(quote.locator('mark').first()).toHaveText(/refusing/i);
  await quote.getByRole('link', { name: 'in context' }).click();
  await expect(page).toHaveURL(/articles\/ferry-strike\/#q\d+/);
});

test('A reader does not get what somebody else said about it', async ({ page, site }) => {
  await site.openMany('search/?q=refusing&speaker=Aschenbrandt');
  await expect(page.getByText('Nothing was found.')).toBeVisible();
});

test('A reader narrows a search by publisher, date and kind, and goes back step by step', async ({
  page,
  site,
}) => {
  await site.openMany('search/?q=people');
  await site.alive();
  const stories = page.getByRole('heading', { level: 2 });
  await expect(stories.first()).toBeVisible();
  const all = await stories.count();
  expect(all).toBeGreaterThan(2);
  await page.getByText('Narrow the search').click();
  await page.getByLabel('Publisher').selectOption('Atlantic Dispatch');
  await expect(page).toHaveURL(/publisher=Atlantic\+Dispatch/);
  await expect.poll(() => stories.count()).toBeLessThan(all);
  const narrowed = await stories.count();
  await page.getByLabel('What').selectOption('Quotations, word for word');
  await expect(page).toHaveURL(/kind=direct/);
  await expect(page.locator('[data-results] li q').first()).toBeVisible();
  await page.getByLabel('Until').fill('2001-01-01');
  await expect(page.getByText('Nothing was found.')).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByLabel('What')).toHaveValue('');
  await expect.poll(() => stories.count()).toBe(narrowed);
  await page.goBack();
  await expect(page.getByLabel('Publisher')).toHaveValue('');
  await expect.poll(() => stories.count()).toBe(all);
});

test('A reader finds what happened in a place, in a span of days', async ({ page, site }) => {
  await site.openMany('search/?place=Ringaskiddy&from=2026-11-09&until=2026-11-09');
  await expect(page.getByRole('link', { name: /Nine days ashore/ })).toBeVisible();
  await page.getByLabel('From').fill('2026-11-10');
  await expect(page.getByRole('link', { name: /Nine days ashore/ })).toBeHidden();
});

test('A reader goes through the results with the arrow keys', async ({ page, site, isMobile }) => {
  test.skip(isMobile, 'A phone has no arrow keys.');
  await site.openMany('search/?q=Aschenbrandt');
  await site.alive();
  await expect(page.getByRole('link', { name: /Nine days ashore/ })).toBeVisible();
  const words = page.getByLabel('Words');
  await words.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Lena Aschenbrandt', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-results] a').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(words).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/people\/lena-aschenbrandt/);
  await page.goBack();
  await expect(words).toHaveValue('Aschenbrandt');
});

test('A reader who types a name sees nothing move and no other name offered', async ({
  page,
  site,
}) => {
  await site.openMany('search/');
  await site.alive();
  await page.evaluate(() => {
    const seen = { moved: 0, instead: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        seen.moved += (shift as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new MutationObserver(() => {
      if (document.querySelector('[data-results] > p > q')) seen.instead += 1;
    }).observe(document.body, { childList: true, subtree: true });
  });
  await page.getByLabel('Words').pressSequentially('Lena Aschenbrandt', { delay: 120 });
  await expect(page.locator('[data-results="Lena Aschenbrandt"] li[dir]').first()).toBeVisible();
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => (window as unknown as { seen: unknown }).seen);
  expect(seen).toEqual({ moved: 0, instead: 0 });
});

test('A reader who empties the field and asks anew does not see the rows before it again', async ({
  page,
  site,
}) => {
  await site.openMany('search/?q=gangway');
  await site.alive();
  await expect(page.getByRole('link', { name: /Nine days ashore/ })).toBeVisible();
  const words = page.getByLabel('Words');
  await words.fill('');
  await expect(page.locator('[data-results]')).toHaveCount(0);
  await page.waitForTimeout(200);
  await page.evaluate(() => {
    const seen: (string | undefined)[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const results = document.querySelector<HTMLElement>('[data-results]');
      if (results !== null) seen.push(results.dataset['results']);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await words.fill('Aschenbrandt');
  await expect(page.getByRole('link', { name: 'Lena Aschenbrandt', exact: true })).toBeVisible();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(new Set(seen)).toEqual(new Set(['Aschenbrandt']));
});

test('A reader finds an Arabic article by an Arabic word', async ({ page, site }) => {
  await site.openMany('search/?q=طنجة');
  await expect(page.locator('h2[lang="ar"]').first()).toBeVisible();
});

test('A reader of an Arabic edition searches in Arabic', async ({ page }) => {
  await page.goto(`${editions.arabic.address}search/?q=طنجه`);
  await expect(page.getByRole('searchbox', { name: 'الكلمات' })).toHaveValue('طنجه');
  await expect(page.locator('h2[lang="ar"]').first()).toBeVisible();
});

test('A reader is told that nothing was found', async ({ page, site }) => {
  await site.openMany('search/?q=qqqqxyz');
  await expect(page.getByText('Nothing was found.')).toBeVisible();
});

test('A reader gets a quotation once, not the sentence it stands in as well', async ({
  page,
  site,
}) => {
  await site.openMany('search/?q=politely+interview');
  const passages = page.getByRole('listitem').filter({ hasText: 'We asked politely' });
  await expect(passages.locator('q')).not.toHaveCount(0);
  await expect(passages).toHaveCount(1);
});

test('A reader’s first results come with the words, in one journey to the server', async ({
  page,
  site,
}) => {
  const blocks: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/search/cards/')) blocks.push(request.url());
  });
  await site.openMany('search/?q=gangway');
  await expect(page.getByRole('link', { name: /Nine days ashore/ })).toBeVisible();
  expect(blocks).toEqual([]);
});

test.describe('where the cards that come with the words are missing', () => {
  test.use({ allowed: /Failed to load resource/ });

  test('A reader finds all the same', async ({ page, site }) => {
    await page.route('**/search/quick/**', (route) => route.fulfill({ status: 504 }));
    await site.openMany('search/?q=gangway');
    await expect(page.getByRole('link', { name: /Nine days ashore/ })).toBeVisible();
  });
});
