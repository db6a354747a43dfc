import type { Page } from '@playwright/test';
import { expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';
const long = 'articles/ferry-strike/';

const marked = (page: Page) =>
  page
    .locator('.story [data-marked]')
    .evaluateAll((all) => all.map(({ id }) => id.replace(/-\d+$/, '')));

async function showSpeakers(page: Page, isMobile: boolean): Promise<void> {
  if (isMobile) await page.getByRole('button', { name: /^Who said what/ }).click();
}

/** The addresses of the words of a speaker, as "Who said what" lists them. */
async function wordsOf(page: Page, name: string): Promise<readonly string[]> {
  return page
    .locator('.who > ul > li')
    .filter({ has: page.getByRole('checkbox', { name: `Mark the words of ${name}`, exact: true }) })
    .locator('ol a')
    .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).hash.slice(1)));
}

async function firstSpeaker(page: Page): Promise<string> {
  const label = await page
    .getByRole('checkbox', { name: /^Mark the words of/ })
    .first()
    .getAttribute('aria-label');
  return (label ?? '').replace('Mark the words of ', '');
}

/** Whether the words of the stop are marked and in the window. */
const isStopInSight = (page: Page) =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('stop') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top > 0 && bottom < innerHeight && String(range) !== '';
  });

test('A reader marks the words of one speaker, and the others are quiet', async ({
  page,
  site,
  isMobile,
}) => {
  await site.openMany(long);
  await site.alive();
  await showSpeakers(page, isMobile);
  const name = await firstSpeaker(page);
  const box = page.getByRole('checkbox', { name: `Mark the words of ${name}`, exact: true });
  await box.check();
  const words = await wordsOf(page, name);
  await expect.poll(() => marked(page)).toEqual(expect.arrayContaining([...words]));
  expect(new Set(await marked(page))).toEqual(new Set(words));
  const quiet = page.locator('.story q.direct:not([data-marked])').first();
  expect(await quiet.evaluate((it) => getComputedStyle(it).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
  await box.uncheck();
  await expect.poll(() => marked(page)).toEqual([]);
});

test('A reader who marks a speaker before the page has come to life keeps the mark', async ({
  page,
  site,
  isMobile,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/assets\/app-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await site.openMany(long);
  await showSpeakers(page, isMobile);
  const box = page.getByRole('checkbox', { name: /^Mark the words of/ }).first();
  await box.check();
  expect(await marked(page)).toEqual([]);
  release();
  await site.alive();
  await expect(box).toBeChecked();
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
});

test('A reader uses the keyboard alone to mark a speaker and step through only those words', async ({
  page,
  site,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has no keyboard.');
  await site.openMany(long);
  await site.alive();
  const name = await firstSpeaker(page);
  await page.getByRole('checkbox', { name: `Mark the words of ${name}`, exact: true }).focus();
  await page.keyboard.press('Space');
  const words = await wordsOf(page, name);
  await expect.poll(async () => new Set(await marked(page))).toEqual(new Set(words));
  await page.getByRole('heading', { level: 1 }).focus();
  await page.evaluate(() => scrollTo(0, 0));
  for (const id of words) {
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
  }
  await page.keyboard.press('n');
  await expect(page.getByRole('status')).toHaveText('There is no further one.');
});

test('A reader is not offered to mark the only speaker', async ({ page, site, isMobile }) => {
  await site.open(article);
  await showSpeakers(page, isMobile);
  await expect(page.getByRole('complementary', { name: 'Who said what' })).toBeInViewport();
  await expect(page.getByRole('checkbox', { name: /^Mark the words/ })).toHaveCount(0);
});

test('A reader follows a name through an article by tap, and knows which mention it is', async ({
  page,
  site,
}) => {
  await site.open(article);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: /^Follow a name/ }).click();
  await page
    .getByRole('dialog', { name: 'Follow a name' })
    .getByRole('button', { name: /^Hussein/ })
    .click();
  const bar = page.getByRole('group', { name: 'Hussein' });
  await expect(bar).toContainText('Hussein, 1 of 5');
  for (const said of ['2 of 5, role', '3 of 5, pronoun', '4 of 5', '5 of 5, role']) {
    await bar.getByRole('button', { name: 'Next' }).click();
    await expect(bar.locator('[aria-live]')).toHaveText(`Hussein, ${said}`);
    await expect.poll(() => isStopInSight(page)).toBe(true);
  }
  await expect(bar.getByRole('button', { name: 'Next' })).toBeDisabled();
  await bar.getByRole('button', { name: 'Previous' }).click();
  await expect(bar.locator('[aria-live]')).toHaveText('Hussein, 4 of 5');
  await bar.getByRole('button', { name: 'Close' }).click();
  await expect(bar).toHaveCount(0);
});

test('A reader uses the keyboard alone to follow the name that has focus', async ({
  page,
  site,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has no keyboard.');
  await site.open(article);
  await site.alive();
  await page.locator('.story').getByRole('link', { name: 'Hussein' }).first().focus();
  await page.keyboard.press('f');
  const bar = page.getByRole('group', { name: 'Hussein' });
  await expect(bar.locator('[aria-live]')).toHaveText('Hussein, 1 of 5');
  await page.keyboard.press('n');
  await expect(bar.locator('[aria-live]')).toHaveText('Hussein, 2 of 5, role');
  await page.keyboard.press('p');
  await expect(bar.locator('[aria-live]')).toHaveText('Hussein, 1 of 5');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('A reader goes from quotation to quotation by tap', async ({ page, site }) => {
  await site.open(article);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: /^Next quotation/ }).click();
  const bar = page.getByRole('group', { name: 'Quotations' });
  await expect(bar.locator('[aria-live]')).toHaveText('Quotations, 1 of 5');
  for (const n of [2, 3, 4, 5]) {
    await bar.getByRole('button', { name: 'Next' }).click();
    await expect(bar.locator('[aria-live]')).toHaveText(`Quotations, ${n} of 5`);
    await expect(page.locator(`#q${n}`)).toBeInViewport();
  }
});

test('A reader goes through what a page has about a person by tap', async ({ page, site }) => {
  await site.openMany('people/declan-roche-hanley/');
  await page.getByRole('button', { name: 'Go from mention to mention' }).click();
  const bar = page.getByRole('group', { name: 'Mentions' });
  await expect(bar).toContainText(/\D1 of \d+/);
  await bar.getByRole('button', { name: 'Next' }).click();
  await expect(bar).toContainText(/\D2 of \d+/);
  await bar.getByRole('button', { name: 'Close' }).click();
  await expect(bar).toHaveCount(0);
});
