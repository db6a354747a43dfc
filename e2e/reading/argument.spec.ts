import { expect, test } from '../site.ts';

const long = 'articles/ferry-strike/';

test('A reader learns how long an article takes to read', async ({ page, site }) => {
  await site.open('articles/000_c59ae9a75706696f/');
  await expect(page.getByRole('article').locator('header')).toContainText('1 min read');
});

test('A reader who comes back is offered the place where he stopped', async ({ page, site }) => {
  await site.openMany(long);
  await site.alive();
  const last = page.locator('.story > p').last();
  await page.mouse.wheel(0, 100);
  await expect(page.getByRole('status')).toBeAttached();
  const target = page.locator('.story > p').nth(8);
  await target.evaluate((it) => it.scrollIntoView({ block: 'start' }));
  await expect
    .poll(() =>
      page.evaluate(async () =>
        (await indexedDB.databases()).some((it) => it.name === 'on-record'),
      ),
    )
    .toBe(true);
  await page.waitForTimeout(700);
  await site.openMany();
  await site.openMany(long);
  await site.alive();
  await page.keyboard.press('Shift');
  await page.getByRole('button', { name: 'Continue where you stopped' }).click();
  await expect(target).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Continue where you stopped' })).toHaveCount(0);
  await expect(last).toBeAttached();
});

test('A reader is not asked to continue a piece that fits on the screen', async ({
  page,
  site,
}) => {
  await site.open('saved/');
  await page.keyboard.press('Shift');
  await expect(page.getByRole('status')).toBeAttached();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('A reader who goes back is at the very place', async ({ page, site }) => {
  await site.openMany(long);
  await site.alive();
  const name = page.locator('.story a.entity').last();
  await name.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await name.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
});

test('A reader without JavaScript opens a note in place', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const { editions } = await import('../site.ts');
  await page.goto(`${editions.given.address}articles/000_c59ae9a75706696f/`);
  await page.getByRole('button', { name: /^Note, tied/ }).click();
  await expect(page.getByRole('dialog', { name: 'Note' })).toContainText('*Daesh, also known as');
  await page.close();
});

test('A reader is led to other articles, each with the reason', async ({ page, site }) => {
  await site.openMany(long);
  await site.alive();
  await page.keyboard.press('End');
  const related = page.getByRole('region', { name: 'Related' });
  await expect(related.getByRole('listitem').first()).toContainText(/Also (speaking there|in)/);
  const first = related.getByRole('link').first();
  const headline = await first.textContent();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline ?? '');
});

test('A reader of a very long article need not wait for what is far down when he comes there', async ({
  page,
  site,
}) => {
  // As of a very long article, what is out of sight is not laid out.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.story > p { content-visibility: auto; contain-intrinsic-size: auto 8rem }');
    document.adoptedStyleSheets = [sheet];
  });
  await site.openMany(long);
  const last = page.locator('.story > p').last();
  await expect(last).toHaveCSS('content-visibility', 'visible');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});
