import type { Page } from '@playwright/test';
import { editions, expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';
const open = (page: Page) => page.getByRole('button', { name: 'Reading settings' }).click();
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const story = (page: Page, property: string) =>
  page
    .locator('.story > p')
    .first()
    .evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);

test('A reader sets the colours, and finds them again at the first paint of the next page', async ({
  page,
  site,
}) => {
  await site.open(article);
  const before = await paper(page);
  await open(page);
  await page.getByRole('radio', { name: 'Sepia' }).check();
  const sepia = await paper(page);
  expect(sepia).not.toBe(before);
  // No script but the page's own: what is seen then is seen before anything else has come.
  await page.route(/assets\/.*\.js$/, (route) => route.abort());
  await page.goto(editions.given.address);
  expect(await paper(page)).toBe(sepia);
  await open(page);
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
});
test.use({ allowed: /ERR_FAILED/ });

test('A reader sets size, lines, width, spacing and alignment before React has come', async ({
  page,
  site,
}) => {
  await page.route(/assets\/.*\.js$/, (route) => route.abort());
  await site.open(article);
  const size = parseFloat(await story(page, 'font-size'));
  await open(page);
  await page.getByLabel('Text size').fill('1.5');
  expect(parseFloat(await story(page, 'font-size'))).toBeCloseTo(size * 1.5, 0);
  await page.getByLabel('Letter spacing').fill('0.1');
  expect(parseFloat(await story(page, 'letter-spacing'))).toBeGreaterThan(0);
  await page.getByLabel('Word spacing').fill('0.2');
  expect(parseFloat(await story(page, 'word-spacing'))).toBeGreaterThan(0);
  await page.getByLabel('Line height').fill('1.4');
  expect(parseFloat(await story(page, 'line-height'))).toBeGreaterThan(size * 1.5 * 2);
  await page.getByLabel('Justify lines').check();
  expect(await story(page, 'text-align')).toBe('justify');
  await page.getByRole('button', { name: 'Back to default' }).click();
  expect(parseFloat(await story(page, 'font-size'))).toBe(size);
  expect(await story(page, 'text-align')).toBe('start');
  await expect(page.getByLabel('Text size')).toHaveValue('1');
  expect(await page.evaluate(() => localStorage.getItem('settings'))).toBe('{}');
});

test('A reader chooses a legible typeface, which comes only then and from nowhere else', async ({
  page,
  site,
}) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(request.url());
  });
  await site.open(article);
  await site.alive();
  expect(fonts).toEqual([]);
  await open(page);
  await page.getByRole('radio', { name: 'Atkinson' }).check();
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('16px Atkinson'))).toBe(true);
  await page.getByRole('radio', { name: 'OpenDyslexic' }).check();
  await page.evaluate(() => document.fonts.ready);
  expect(await story(page, 'font-family')).toContain('OpenDyslexic');
});

test('A reader’s browser wears the colours of the page', async ({ page, site }) => {
  await site.open(article);
  const bars = () =>
    page
      .locator('meta[name="theme-color"]')
      .evaluateAll((all) => all.map((it) => (it as HTMLMetaElement).content));
  expect(await bars()).toEqual(['#fbf9f4', '#171614']);
  await open(page);
  await page.getByRole('radio', { name: 'Sepia' }).check();
  const sepia = await paper(page);
  expect(await bars()).toEqual([sepia, sepia]);
  await page.reload();
  expect(await bars()).toEqual([sepia, sepia]);
  await open(page);
  await page.getByRole('button', { name: 'Back to default' }).click();
  expect(await bars()).toEqual(['#fbf9f4', '#171614']);
});

test('A reader with the site in two tabs sees a change in both', async ({
  page,
  site,
  context,
}) => {
  await site.open(article);
  const other = await context.newPage();
  await other.goto(editions.given.address);
  await open(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await other.close();
});

test('A reader whose browser keeps nothing still sets the page for this visit', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await site.open(article);
  await open(page);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('A reader who does not want the quotations tinted has them plain', async ({ page, site }) => {
  await site.open(article);
  await open(page);
  await page.getByLabel('Plain quotations').check();
  const background = await page
    .locator('q.direct')
    .first()
    .evaluate((it) => getComputedStyle(it).backgroundColor);
  expect(background).toBe('rgba(0, 0, 0, 0)');
});

test('A reader without JavaScript is shown no setting that would do nothing', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(editions.given.address + article);
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeHidden();
  await page.close();
});

test('A reader uses the keyboard alone to make the text larger and close the panel', async ({
  page,
  site,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has no Tab key.');
  await site.open(article);
  await page.getByRole('button', { name: 'Reading settings' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Text size')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Text size')).toHaveValue('1.1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeFocused();
});
