import { expect, test } from '../site.ts';

// The offline edition would answer for the network.
test.use({ serviceWorkers: 'block', allowed: /Service Worker registration blocked/ });

const article = 'articles/000_c59ae9a75706696f/';

test('A reader keeps the page he has until the next one is there', async ({ page, site }) => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/data/quotations.json', async (route) => {
    await asked;
    await route.continue();
  });
  await site.open(article);
  await site.alive();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Quotations' })
    .click();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page).toHaveURL(/\/quotations\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Daesh');
  answer();
  await expect(page.getByRole('heading', { level: 1, name: 'Quotations' })).toBeFocused();
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
});

test.describe('where a file cannot be had', () => {
  test.use({ allowed: /^console error: |Service Worker registration blocked/ });

  test('A reader is told so, goes elsewhere, and finds the page when he comes back', async ({
    page,
    site,
  }) => {
    await page.route('**/data/people.json', (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: '{}' }),
    );
    await site.open();
    await site.alive();
    const menu = page.getByRole('navigation', { name: 'Main' });
    await menu.getByRole('link', { name: 'People' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused({ timeout: 30_000 });
    await expect(page.getByRole('main')).toContainText('people.json is not as it should be.');
    await page.getByRole('link', { name: 'Go to the front page' }).click();
    await expect(page).toHaveTitle('On Record');
    await page.unroute('**/data/people.json');
    await menu.getByRole('link', { name: 'People' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeFocused();
  });
});

test('A reader who follows a statement and goes back is where he was', async ({ page, site }) => {
  await site.open('people/fuad-hussein/');
  await site.alive();
  const link = page.getByRole('main').getByRole('link', { name: 'in context' }).last();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).toHaveURL(/articles\/.*#\w+$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Hussein' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('A reader goes on to a name without a word from the network', async ({ page, site }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await site.open(article);
  await expect.poll(() => asked).toContain('/data/people/fuad-hussein.json');
  await page.waitForLoadState('networkidle');
  await page.route('**/data/**', (route) => route.abort());
  await page.getByRole('main').getByRole('link', { name: 'Hussein' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hussein' })).toBeFocused();
});

test('A reader who spares bytes fetches only what he points at', async ({ page, site }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await site.open(article);
  await site.alive();
  await page.waitForTimeout(1500);
  expect(asked).not.toContain('/data/people/fuad-hussein.json');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Hussein' })
    .first()
    .dispatchEvent('pointerdown');
  await expect.poll(() => asked).toContain('/data/people/fuad-hussein.json');
});
