import { axeOn } from './axe.ts';
import { everyRoute } from './routes.ts';
import { expect, test } from './site.ts';

for (const [name, address] of Object.entries(everyRoute)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`A blind reader meets no obstacle on the ${name} page, ${colorScheme}`, async ({
      page,
      site,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(address);
      await site.alive();
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await axeOn(page).analyze();
        expect(
          violations.map(({ id, nodes }) => [id, width, nodes.map(({ html }) => html)]),
        ).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow, `sideways scroll at ${width}`).toBeLessThanOrEqual(0);
      }
    });
  }
}

for (const theme of ['sepia', 'contrast']) {
  for (const [name, address] of Object.entries(everyRoute)) {
    test(`A reader meets no obstacle on the ${name} page in ${theme}`, async ({ page, site }) => {
      await page.addInitScript(
        (kept) => localStorage.setItem('settings', kept),
        `{"theme":"${theme}"}`,
      );
      await page.goto(address);
      await site.alive();
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }
}

test('A blind reader meets no obstacle in an open card', async ({ page, site }) => {
  await site.open('articles/000_c59ae9a75706696f/');
  await page.getByRole('button', { name: 'Who said this: Hussein, inferred' }).last().click();
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
});
