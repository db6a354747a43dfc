import { axeOn } from './axe.ts';
import { everyRoute } from './routes.ts';
import { editions, expect, test } from './site.ts';

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

const overflow = 'document.documentElement.scrollWidth - innerWidth';

for (const [name, address] of Object.entries(everyRoute)) {
  test(`A reader of the ${name} page at 400 % zoom never scrolls sideways`, async ({ page }) => {
    // 1280 x 1024 at 400 %, WCAG 1.4.10; then with text at 200 % and the spacing of 1.4.12.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    await page.locator('html[data-alive]').waitFor();
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 512 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
}

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
