import type { Page } from '@playwright/test';
import { expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';

test.beforeEach(({ isMobile }) => {
  test.skip(isMobile, 'A phone has no keyboard.');
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

test.describe('by keyboard alone', () => {
  test('A reader asks for the keys with ?, also as the very first thing', async ({
    page,
    site,
  }) => {
    await site.open(article);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(help).toContainText('Next quotation or mention');
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
  });

  test('A reader steps through the quotations with n and p', async ({ page, site }) => {
    await site.open(article);
    await page.keyboard.press('n');
    await expect.poll(() => focused(page)).toBe('q1');
    for (const next of ['q2', 'q3', 'q4', 'q5']) {
      await page.keyboard.press('n');
      expect(await focused(page)).toBe(next);
    }
    await page.keyboard.press('n');
    await expect(page.getByRole('status')).toHaveText('There is no further one.');
    await page.keyboard.press('p');
    expect(await focused(page)).toBe('q4');
  });

  test('A reader steps through the mentions on a person’s page', async ({ page, site }) => {
    await site.open('places/mosul/');
    await page.keyboard.press('n');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName))
      .toMatch(/mark|blockquote/);
  });

  test('A reader goes from story to story with j and k, and opens one', async ({ page, site }) => {
    await site.openMany();
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('a');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
    await page.keyboard.press('k');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  test('A reader saves with s and goes to the saved with g s', async ({ page, site }) => {
    await site.open(article);
    await site.alive();
    await page.keyboard.press('s');
    await expect(page.getByRole('status')).toHaveText('Saved on this device.');
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeFocused();
    await expect(page).toHaveTitle('Saved – On Record');
    await page.keyboard.press('g');
    await page.keyboard.press('h');
    await expect(page).toHaveTitle('On Record');
  });

  test('A reader changes the colours with t', async ({ page, site }) => {
    await site.open(article);
    await page.keyboard.press('t');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
    await page.keyboard.press('t');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('A reader finds a command by its name', async ({ page, site }) => {
    await site.open(article);
    await page.keyboard.press(':');
    const palette = page.getByRole('dialog', { name: 'Find a command or a name' });
    await expect(palette.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('people');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeFocused();
  });

  test('A reader chooses another command with the arrows', async ({ page, site }) => {
    await site.open(article);
    await page.keyboard.press(':');
    const palette = page.getByRole('dialog', { name: 'Find a command or a name' });
    await expect(palette.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('go to the');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Quotations' })).toBeFocused();
  });

  test('A reader goes to a person by the beginning of the name', async ({ page, site }) => {
    await site.openMany('articles/ferry-strike/');
    await page.keyboard.press(':');
    const palette = page.getByRole('dialog', { name: 'Find a command or a name' });
    await expect(palette.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('aschenb');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Lena Aschenbrandt' })).toBeFocused();
  });
});

test('A reader searches for what no command is called', async ({ page, site }) => {
  await site.openMany('articles/ferry-strike/');
  await page.keyboard.press(':');
  await page.getByRole('dialog').getByRole('textbox').fill('gangway');
  await page.getByRole('button', { name: 'Search for “gangway”' }).click();
  await expect(page).toHaveURL(/search\/\?q=gangway/);
});

test('A reader who turns the shortcuts off types without surprises', async ({ page, site }) => {
  await site.open(article);
  await page.getByRole('button', { name: 'Reading settings' }).click();
  await page.getByLabel('No single-key shortcuts').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('A reader’s browser keeps its own shortcuts', async ({ page, site }) => {
  await site.open(article);
  await site.alive();
  await page.keyboard.press('n');
  const taken = await page.evaluate(() => {
    const event = new KeyboardEvent('keydown', { key: 's', ctrlKey: true, cancelable: true });
    return !document.dispatchEvent(event);
  });
  expect(taken).toBe(false);
});

test('A reader who uses the keyboard opens a card, copies, and is back at the sign', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await site.open(article);
  const sign = page.getByRole('button', { name: /^Who said this/ }).first();
  await sign.focus();
  await page.keyboard.press('Enter');
  const copy = page.getByRole('dialog').getByRole('button', { name: 'Copy', exact: true });
  await expect(copy).toBeVisible();
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied.');
  await page.keyboard.press('Escape');
  await expect(sign).toBeFocused();
});
