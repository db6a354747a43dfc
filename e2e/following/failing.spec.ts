/** What a reader has when a part of the site fails: the rest of it, and a way home. */
import { expect, test } from '../site.ts';
import { neverOpen } from '../silentStorage.ts';

const article = 'articles/000_c59ae9a75706696f/';
test.use({ allowed: /^console error: |^error: Failed to fetch dynamically/ });

test('A reader whose tools do not arrive reads on', async ({ page, site }) => {
  await page.route('**/assets/Tools-*.js', (route) => route.abort());
  await site.open(article);
  await site.alive();
  await page.keyboard.press('j');
  await page.mouse.wheel(0, 300);
  await page.waitForTimeout(500);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Daesh');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'People' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
});

test('A reader whose app does not arrive has the page, and the app at the next touch', async ({
  page,
  site,
}) => {
  let refused = 0;
  await page.route('**/assets/app-*.js', (route) => {
    refused += 1;
    return route.abort();
  });
  await site.open(article);
  await expect.poll(() => refused).toBeGreaterThan(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Daesh');
  await page.unroute('**/assets/app-*.js');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'People' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
});

for (const [name, script, path] of [
  ['search', 'SearchPage-', 'Search'],
  ['saved', 'Shelves-', 'Saved'],
] as const) {
  test(`A reader whose ${name} page does not arrive is told so and goes home`, async ({
    page,
    site,
  }) => {
    await page.route(`**/assets/${script}*.js`, (route) => route.abort());
    await site.open();
    await site.alive();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: path }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'This page could not be shown',
    );
    await page.getByRole('link', { name: 'Go to the front page' }).click();
    await expect(page).toHaveTitle('On Record');
  });
}

for (const [what, answer, words] of [
  ['breaks off', { body: '{"entities":[{"id"' }, 'data/people.json did not arrive whole.'],
  [
    'is not as it should be',
    { body: '{"entities":7}' },
    'data/people.json is not as it should be.',
  ],
  ['is refused', { status: 500, body: '' }, 'data/people.json could not be fetched'],
] as const) {
  test(`A reader is told which file ${what}, and it is not asked for without end`, async ({
    page,
    site,
  }) => {
    let asked = 0;
    await page.route('**/data/people.json', (route) => {
      asked += 1;
      return route.fulfill({ contentType: 'application/json', ...answer });
    });
    await site.open();
    await site.alive();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'People' })
      .click();
    await expect(page.getByRole('main')).toContainText(words, { timeout: 30_000 });
    // The glance ahead and the page itself, each with two more attempts.
    expect(asked).toBeLessThanOrEqual(6);
    await page.unroute('**/data/people.json');
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  });
}

test('A reader of a page without data is told so, and of no page at all', async ({
  page,
  site,
}) => {
  await page.route('**/data/people/nobody.json', (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  const { origin } = new URL((await site.open(), page.url()));
  await page.goto(`${origin}/people/nobody/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await page.getByRole('link', { name: 'Go to the front page' }).click();
  await expect(page).toHaveTitle('On Record');
});

test('A reader whose address ends in an anchor that is no encoding has the page all the same', async ({
  page,
  site,
}) => {
  await site.open(`${article}#100%`);
  await site.alive();
  await page.evaluate(() => (location.hash = '#50%'));
  await expect(page).toHaveURL(/#50%$/);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'People' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#50%$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Daesh');
});

test('A reader is told where the browser never answers whether it has saved an article', async ({
  page,
  site,
}) => {
  await page.addInitScript(neverOpen);
  await site.open(article);
  await site.alive();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByRole('status').filter({ hasText: /could not be kept.*in time/ }),
  ).toBeVisible({
    timeout: 15_000,
  });
});
