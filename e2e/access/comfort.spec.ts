import { axeOn } from './axe.ts';
import { editions, expect, test } from '../site.ts';

const article = `${editions.given.address}articles/000_c59ae9a75706696f/`;

test('A reader meets no obstacle in the panel, the menu, the keys and the commands', async ({
  page,
}) => {
  await page.goto(article);
  const clean = async (what: string) =>
    expect(
      (await axeOn(page).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
      what,
    ).toEqual([]);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await clean('settings');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'More' })).toBeVisible();
  await clean('menu');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await clean('keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press(':');
  await expect(page.getByRole('dialog', { name: 'Find a command or a name' })).toBeVisible();
  await clean('commands');
});

test('A reader with forced colours still sees the signs and what has focus', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(article);
  await page.locator('html[data-alive]').waitFor();
  const sign = page.getByRole('button', { name: /^Who said this/ }).first();
  await sign.focus();
  await page.keyboard.press('Shift');
  const style = await sign.evaluate((it) => [
    getComputedStyle(it).outlineStyle,
    getComputedStyle(it, '::before').borderStyle,
  ]);
  expect(style).toEqual(['solid', 'solid']);
});

test('A reader on a phone has the last words above the bar', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'The bar is a phone’s.');
  await page.goto(article);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const text = await page.locator('.imprint p').last().boundingBox();
  const bar = await page.locator('.article-tools').boundingBox();
  expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('A reader can install the site', async ({ page, request }) => {
  await page.goto(editions.many.address);
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await request.get(new URL(href ?? '', editions.many.address).href);
  expect(answer.status()).toBe(200);
  const manifest = (await answer.json()) as {
    icons: { src: string }[];
    screenshots: { src: string }[];
  };
  for (const { src } of [...manifest.icons, ...manifest.screenshots])
    expect((await request.get(new URL(src, answer.url()).href)).status(), src).toBe(200);
});
