import type { Page } from '@playwright/test';
import { everyRoute } from '../routes.ts';
import { expect, test } from '../site.ts';

/** Place, face and colours of everything in sight, one line for each element. */
const lookOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('#root *'))
      .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, font, border, textDecoration } = getComputedStyle(element);
        const look = [color, backgroundColor, font, border, textDecoration];
        return [element.tagName, x, y, width, height, ...look].join(' ');
      }),
  );

/** Keeps the whole style sheet from coming until the function given back is called. */
async function holdSheet(page: Page): Promise<() => void> {
  let come = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/assets/*.css', async (route) => {
    await asked;
    await route.continue();
  });
  return () => come();
}

/** Pages about names link to the whole sheet, and are not painted before it is there. */
const linked: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'people']);

for (const [name, address] of Object.entries(everyRoute)) {
  if (linked.has(name)) continue;
  test(`A reader of the ${name} page sees it as it stays, before its whole style sheet has come`, async ({
    page,
  }) => {
    const come = await holdSheet(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('#page-data').waitFor({ state: 'attached' });
    const before = await lookOf(page);
    come();
    await page.waitForLoadState();
    expect(await lookOf(page)).toEqual(before);
  });
}

for (const name of ['person', 'people'] as const) {
  test(`A reader of the ${name} page never sees it without its style`, async ({ page }) => {
    const come = await holdSheet(page);
    await page.goto(everyRoute[name], { waitUntil: 'commit' });
    await page.locator('#page-data').waitFor({ state: 'attached' });
    const paints = () => page.evaluate(() => performance.getEntriesByType('paint').length);
    expect(await paints()).toBe(0);
    come();
    await expect.poll(paints).toBeGreaterThan(0);
    expect(await page.locator('link[rel="stylesheet"]').count()).toBe(1);
  });
}
