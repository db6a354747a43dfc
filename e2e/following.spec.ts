import { editions, expect, test } from './site.ts';

const article = 'articles/000_c59ae9a75706696f/';

test('A reader follows a name to everything about it, and back to the same place', async ({
  page,
  site,
}) => {
  await site.open(article);
  await site.alive();
  const name = page.locator('.story').getByRole('link', { name: 'Hussein' }).last();
  await name.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await name.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hussein' })).toBeFocused();
  await expect(page).toHaveTitle('Hussein – On Record');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page).toHaveTitle(/^Iraq Warns Daesh/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
});

test('A reader who comes back and saves the article before its tools are there has saved it', async ({
  page,
  site,
}) => {
  await site.open(article);
  await site.alive();
  await page.locator('.story').getByRole('link', { name: 'Hussein' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hussein' })).toBeFocused();
  await page.locator('html[data-tools]').waitFor();
  // In the moment in which the article stands there again, sooner than any reader could.
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          const save = document.querySelector<HTMLElement>('[data-tool="save"]');
          if (save === null) return;
          observer.disconnect();
          save.click();
          resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true });
        history.back();
      }),
  );
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('A reader of a person’s page sees what the articles call him, and what only the editor knows', async ({
  page,
  site,
}) => {
  await site.open('people/fuad-hussein/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hussein');
  await expect(page.getByText('foreign minister', { exact: false }).first()).toBeVisible();
  const notes = page.getByRole('region', { name: 'From the editor’s notes' });
  await expect(notes).toContainText('Not from the articles.');
  await expect(notes).toContainText('Fuad Hussein');
  await expect(notes.getByRole('link').first()).toHaveAttribute('rel', 'noopener noreferrer');
});

test('A reader of a person’s page sees each sentence that mentions him', async ({ page, site }) => {
  await site.open('people/fuad-hussein/');
  const mentions = page.getByRole('region', { name: 'Every mention' });
  await expect(mentions.locator('mark')).toHaveText([
    'Hussein',
    'the foreign minister',
    'He',
    'Hussein',
    'the minister',
  ]);
});

test('A reader goes from a statement on a person’s page to its place in the article', async ({
  page,
  site,
}) => {
  await site.open('people/fuad-hussein/');
  await site.alive();
  await page
    .getByRole('region', { name: 'What Hussein said' })
    .getByRole('link', { name: 'in context' })
    .last()
    .click();
  await expect(page).toHaveURL(/articles\/000_c59ae9a75706696f\/#q\d$/);
  await expect(
    page.locator('q.direct').filter({ hasText: 'As for full withdrawal' }).first(),
  ).toBeInViewport();
});

test('A reader finds the names of a footnote among the names of the group', async ({
  page,
  site,
}) => {
  await site.open(article);
  await page.locator('.story').getByRole('link', { name: 'Daesh' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Daesh');
  const alias = page.getByRole('group').filter({ hasText: /^Islamic State/ });
  await alias.getByText('Islamic State', { exact: true }).click();
  await expect(alias.getByText('Daesh, also known as ISIS/IS/Islamic State')).toBeVisible();
});

test('A reader sees Baghdad as the government it stands for, and not among the places', async ({
  page,
  site,
}) => {
  await site.open('places/baghdad/');
  await expect(page.getByText('stands for the government')).toBeVisible();
  await site.open();
  await expect(
    page.getByRole('region', { name: 'Places' }).getByRole('link', { name: 'Baghdad' }),
  ).toHaveCount(0);
  await expect(
    page.getByRole('region', { name: 'Places' }).getByRole('link', { name: 'Russia' }),
  ).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'People' }).getByRole('link')).toHaveText([
    'Hussein',
  ]);
});

test('A reader reads where a place lies when its map cannot be had', async ({ page, site }) => {
  await page.route('**/media/map-*', (route) => route.fulfill({ body: 'no picture' }));
  await site.open(article);
  await site.alive();
  await page.getByRole('link', { name: 'Mosul' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mosul' })).toBeVisible();
  await expect(page.getByRole('figure')).toContainText('Mosul lies in Iraq.');
  await expect(page.getByRole('figure').getByRole('img')).toHaveCount(0);
});

test('A reader of a place’s page sees on a map where it lies', async ({ page, site }) => {
  await site.open('places/mosul/');
  await expect(page.getByRole('img', { name: 'Map: Mosul in Iraq' })).toBeVisible();
  await expect(page.getByText('Mosul lies in Iraq.')).toBeVisible();
  await site.open('places/baghdad/');
  await expect(page.getByRole('heading', { level: 1, name: 'Baghdad' })).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
});

test('A reader of twenty articles sees in which order they name a person', async ({
  page,
  site,
}) => {
  await site.openMany('people/declan-roche-hanley/');
  const items = page.getByRole('region', { name: 'In order of time' }).getByRole('listitem');
  await expect(page.getByText(/^Person, in 8 articles/)).toBeVisible();
  await expect(items).toHaveCount(8);
  const dates = await items
    .locator('time')
    .evaluateAll((all) => all.map((it) => it.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeGreaterThanOrEqual(5);
  expect(dates).toEqual(dates.toSorted());
});

test('A reader finds all quotations on one page, each with its speaker', async ({ page, site }) => {
  await site.open();
  await site.alive();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Quotations' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Quotations' })).toBeFocused();
  await expect(
    page.getByText('3 quotations, word for word, and 2 statements reported'),
  ).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(5);
});

test('A reader who takes a wrong turn finds the way home', async ({ browser }) => {
  const page = await browser.newPage();
  for (const path of ['nowhere/', 'people/nobody/', 'articles/none/']) {
    const answer = await page.goto(editions.given.address + path);
    expect(answer?.status()).toBe(404);
    await page.locator('html[data-alive]').waitFor();
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
    await expect(page).toHaveTitle('Page not found – On Record');
    await page.getByRole('link', { name: 'Go to the front page' }).click();
    await expect(page).toHaveTitle('On Record');
  }
  await page.close();
});

test('A reader uses the keyboard alone: past the menu, to a name, to its page', async ({
  page,
  site,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has no Tab key.');
  await site.open(article);
  await site.alive();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  const name = page.getByRole('main').getByRole('link', { name: 'Daesh' }).first();
  // First come the actions on the article, then its words.
  for (
    let tabs = 0;
    tabs < 6 && !(await name.evaluate((it) => it === document.activeElement));
    tabs += 1
  )
    await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Daesh' })).toBeFocused();
});

test('A reader goes from page to page without loading a document, and opens a name in a new tab', async ({
  page,
  context,
  site,
}) => {
  await site.open(article);
  await site.alive();
  await page.evaluate(() => (document.body.dataset['loaded'] = 'once'));
  const name = page.locator('.story').getByRole('link', { name: 'Hussein' }).first();
  const opened = context.waitForEvent('page');
  await name.click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab).toHaveURL(/people\/fuad-hussein\/$/);
  await tab.close();
  await expect(page).toHaveTitle(/^Iraq Warns Daesh/);
  await name.click();
  await expect(page).toHaveTitle('Hussein – On Record');
  await expect(page.locator('body')).toHaveAttribute('data-loaded', 'once');
});

test('A reader who asks again for the page he is on goes back to the one before in one step', async ({
  page,
  site,
}) => {
  await site.open('people/');
  await site.alive();
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Places' }).click();
  await expect(page).toHaveTitle('Places – On Record');
  await menu.getByRole('link', { name: 'Places' }).click();
  await page.goBack();
  await expect(page).toHaveTitle('People – On Record');
});

test('A reader of a long article comes back to the same line, though what is above is laid out anew', async ({
  page,
  site,
}) => {
  await site.openMany('articles/ferry-strike/');
  await site.alive();
  // As of a very long article, what is out of sight is not laid out.
  await page.evaluate(() =>
    document.styleSheets[0]?.insertRule(
      '.story > p { content-visibility: auto; contain-intrinsic-size: auto 8rem }',
    ),
  );
  const name = page.locator('.story').getByRole('link').last();
  // Past every paragraph, so that each has been laid out.
  for (const paragraph of await page.locator('.story > p').all())
    await paragraph.scrollIntoViewIfNeeded();
  await name.scrollIntoViewIfNeeded();
  // The place is noted when the page rests.
  await page.waitForTimeout(300);
  const topOf = async (): Promise<number> => (await name.boundingBox())?.y ?? NaN;
  const before = await topOf();
  await name.click();
  await expect(page.locator('.story')).toHaveCount(0);
  await page.goBack();
  await expect.poll(topOf).toBeCloseTo(before, -1);
});
