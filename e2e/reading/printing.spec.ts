import { readFileSync } from 'node:fs';
import { expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';

test('A reader prints the text, the speakers, the notes and the source, and no menu', async ({
  page,
  site,
}) => {
  await site.open(article);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('group', { name: 'What to do with this article' })).toBeHidden();
  await expect(page.locator('.story > p').last()).toBeVisible();
  const who = page.getByRole('complementary', { name: 'Who said what' });
  await expect(who).toBeVisible();
  await expect(who).toContainText('Hussein');
  await expect(page.getByText('*Daesh, also known as').last()).toBeVisible();
  await expect(page.getByText('000_c59ae9a75706696f.txt, SHA-256').last()).toBeVisible();
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('A reader who has set a dark page prints black on white', async ({ page, site }) => {
  await page.addInitScript(() => localStorage.setItem('settings', '{"theme":"sepia"}'));
  await site.open(article);
  await page.emulateMedia({ media: 'print' });
  // How a page prints comes with the whole style sheet, right after the first paint.
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
    .toBe('rgb(255, 255, 255)');
});

test('A reader saves an article as Markdown', async ({ page, site }) => {
  await site.open(article);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as Markdown' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  expect(text).toMatch(/^# Iraq Warns Daesh/);
  expect(text).toContain('Nineveh \\[province\\]"');
  expect(text).toContain('- **Hussein, inferred, reported, not quoted:**');
  expect(text).toContain('SHA-256');
});

test('A reader saves an article as EPUB', async ({ page, site }) => {
  await site.open(article);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as EPUB' }).click();
  const bytes = readFileSync(await (await download).path());
  // The first file is "mimetype", stored as it is, 30 bytes from the start: so readers know an EPUB.
  expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});
