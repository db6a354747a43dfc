import { editions, expect, test } from '../site.ts';

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
