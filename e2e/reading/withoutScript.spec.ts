import { expect, test } from '@playwright/test';
import { everyRoute } from '../routes.ts';
import { editions } from '../site.ts';

test.use({ javaScriptEnabled: false });

for (const [name, address] of Object.entries(everyRoute)) {
  test(`A reader without JavaScript reads the ${name}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(40);
    expect(await page.getByRole('link').count()).toBeGreaterThan(0);
  });
}

const article = `${editions.given.address}articles/000_c59ae9a75706696f/`;

test('A reader without JavaScript learns who said what', async ({ page, isMobile }) => {
  await page.goto(article);
  await page
    .getByRole('button', { name: /^Who said this/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toContainText('The text says Hussein said');
  await page.keyboard.press('Escape');
  if (isMobile) await page.getByRole('button', { name: /^Who said what/ }).click();
  await expect(page.getByRole('complementary', { name: 'Who said what' })).toBeInViewport();
});

test('A reader without JavaScript follows a name, and every link leads somewhere', async ({
  page,
  request,
}) => {
  await page.goto(article);
  await page.locator('.story').getByRole('link', { name: 'Hussein' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hussein');
  for (const address of [article, page.url(), editions.many.address]) {
    await page.goto(address);
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const link of new Set(links.map((href) => href.replace(/#.*/, '')))) {
      expect((await request.get(link)).status(), link).toBe(200);
    }
  }
});
