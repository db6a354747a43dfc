import { axeOn, axeOnColours } from './axe.ts';
import { everyRoute } from '../routes.ts';
import { expect, test } from '../site.ts';

/** The device's colours, and what a reader has set. */
const looks = [
  ['dark', ''],
  ['light', 'sepia'],
  ['light', 'contrast'],
] as const;

for (const [name, address] of Object.entries(everyRoute)) {
  test(`A blind reader meets no obstacle on the ${name} page`, async ({ page, site }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await site.alive();
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await axeOn(page).analyze();
      expect(violations.map(({ id, nodes }) => [id, width, nodes.map(({ html }) => html)])).toEqual(
        [],
      );
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `sideways scroll at ${width}`).toBeLessThanOrEqual(0);
    }
  });

  test(`A reader meets no faint colours on the ${name} page in any theme`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    await site.alive();
    for (const [colorScheme, theme] of looks) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
      const { violations } = await axeOnColours(page).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, colorScheme, theme, nodes.map(({ html }) => html)]),
      ).toEqual([]);
    }
  });
}

test('A blind reader meets no obstacle in an open card', async ({ page, site }) => {
  await site.open('articles/000_c59ae9a75706696f/');
  await page.getByRole('button', { name: 'Who said this: Hussein, inferred' }).last().click();
  const { violations } = await axeOn(page).analyze();
  expect(violations).toEqual([]);
});
