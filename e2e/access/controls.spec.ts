/** Every control that a page shows does something: without a script, and before the scripts have come. */
import type { Locator, Page } from '@playwright/test';
import { everyRoute } from '../routes.ts';
import { editions, expect, test } from '../site.ts';

const article = `${editions.given.address}articles/000_c59ae9a75706696f/`;
const controls = 'button, input, select, textarea, summary, [role="button"], [role="checkbox"]';

/** Tries a control of a page without scripts. Links are for other journeys. */
async function tryControl(page: Page, control: Locator): Promise<string> {
  const [name, target] = await control.evaluate((it) => [
    it.localName,
    it.getAttribute('popovertarget'),
  ]);
  if (name === 'summary') {
    await control.press('Enter');
    return (await control.evaluate((it) => it.parentElement?.hasAttribute('open')))
      ? 'works'
      : 'is dead';
  }
  if (name !== 'button' || target === null || target === undefined) return 'is dead';
  const panel = page.locator(`[id="${target}"]`);
  await control.press('Enter');
  const opened = await panel.evaluate((it) => it.matches(':popover-open'));
  await page.keyboard.press('Escape');
  return opened ? 'works' : 'is dead';
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const [name, address] of Object.entries(everyRoute)) {
    test(`A reader without JavaScript is shown no dead control: ${name}`, async ({ page }) => {
      await page.goto(address);
      const dead: string[] = [];
      for (const control of await page.locator(controls).all()) {
        if (!(await control.isVisible())) continue;
        if ((await tryControl(page, control)) !== 'works')
          dead.push(await control.evaluate((it) => it.outerHTML));
      }
      expect(dead).toEqual([]);
    });
  }
});

/** Holds back every script of the page but the first; gives the way to let them come. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/(?!index-).*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('A reader who presses “More” before the scripts have come gets it when they have', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(article);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  release();
  await expect(page.getByRole('dialog', { name: 'More' })).toBeVisible();
});

test('A reader who presses “Save” before the scripts have come has saved', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(article);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  release();
  await expect(page.getByRole('status')).toHaveText('Saved on this device.');
});

test('A reader sets the colours before the scripts have come, and they stay', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(article);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  release();
  await page.locator('html[data-alive]').waitFor();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

for (const [name, press] of [
  ['a card', /^Who said this/],
  ['a note', /^Note, tied/],
] as const) {
  test(`A reader opens ${name} before the scripts have come, and it stays open`, async ({
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto(article);
    await page.getByRole('button', { name: press }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    release();
    await page.locator('html[data-alive]').waitFor();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
}
