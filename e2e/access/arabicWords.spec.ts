import type { Page } from '@playwright/test';
import { parseArticle } from '../../src/article/parsing/parse.ts';
import { textBlocksIn } from '../../src/article/text.ts';
import { editions, expect, test } from '../site.ts';

/** Names of things that are called so in Arabic too. */
const allowed = new Set(
  'Aa Atkinson OpenDyslexic Markdown HTML EPUB JSON JavaScript Ctrl Alt Windows Command SHA UTC GeoNames ISO Wikidata html xml'.split(
    ' ',
  ),
);

/**
 * The Latin words that a page of the Arabic edition says itself: in sight or
 * only to a screen reader, apart from what stands in another language, the edition's own names and quoted text, names
 * (`bdi`), files (`code`), addresses, hashes and keys (`kbd`).
 */
async function latinWords(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const isOurs = (element: Element): boolean =>
      element.closest('bdi, code, kbd, script, style, noscript, [lang]:not([lang="ar"])') === null;
    const said: string[] = [document.title];
    for (const element of document.querySelectorAll('body *')) {
      if (!isOurs(element)) continue;
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        said.push(element.getAttribute(name) ?? '');
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE) said.push(child.nodeValue ?? '');
    }
    return said;
  });
  const own = await ownTexts();
  return (
    texts
      // A run of some words that stands in the article is quoted from it.
      .map((text) =>
        text.replace(/[A-Za-z][\w’'., -]{9,}/g, (run) =>
          own.text.includes(run.trim()) ? '' : run,
        ),
      )
      .map((text) => own.names.reduce((rest, name) => rest.replaceAll(name, ''), text))
      .map((text) => text.replace(/\S*[/.]\S+|[0-9a-f]{64}/g, ''))
      .flatMap((text) => text.match(/[A-Za-z]{2,}/g) ?? [])
      .filter((it) => !allowed.has(it))
  );
}

/** What the edition's English article says: its whole text, and the names in it, the longest first. */
async function ownTexts(): Promise<{ text: string; names: readonly string[] }> {
  const answer = await fetch(`${editions.arabic.address}data/articles/ferry-merger.json`);
  const data = parseArticle(await answer.json());
  const { headline, publisher, site, entities } = data;
  const names = [headline, publisher, site].flatMap((it) => (it ? [it.text] : []));
  return {
    text: textBlocksIn(data)
      .map(({ text }) => text)
      .join('\n'),
    names: [...names, ...entities.map(({ name }) => name), 'Natural Earth'].toSorted(
      (a, b) => b.length - a.length,
    ),
  };
}

const article = 'articles/tangier-basin-arabic/';
const routes = [
  '',
  article,
  'articles/ferry-merger/',
  'quotations/',
  'people/',
  'organizations/',
  'places/',
  'search/?q=طنجة',
  'saved/',
  'open/',
  '404.html',
];

test.use({ allowed: /404/ });

test('A reader of an Arabic edition meets no English word of ours on any page', async ({
  page,
  site,
}) => {
  const found: string[] = [];
  for (const index of ['people/', 'organizations/', 'places/']) {
    await page.goto(editions.arabic.address + index);
    const first = page.getByRole('main').locator('a.entity').first();
    found.push(((await first.getAttribute('href')) ?? '').slice(1));
  }
  for (const route of [...routes, ...found]) {
    await page.goto(editions.arabic.address + route);
    await site.alive();
    await page.keyboard.press('Shift');
    await page.locator('html[data-tools]').waitFor();
    expect(await latinWords(page), route).toEqual([]);
  }
});

test('A reader of an Arabic edition meets no English word of ours in any panel', async ({
  page,
  site,
}) => {
  await page.goto(editions.arabic.address + article);
  await site.alive();
  for (const key of ['?', ':']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await latinWords(page), key).toEqual([]);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'المزيد' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await latinWords(page), 'menu').toEqual([]);
  await page.keyboard.press('Escape');
  await page
    .getByRole('button', { name: /^من قال هذا/ })
    .first()
    .click();
  await expect(page.getByRole('dialog').getByRole('button', { name: 'نسخ' })).toBeVisible();
  expect(await latinWords(page), 'card').toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'حفظ', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('حُفظ على هذا الجهاز.');
  await page.goto(`${editions.arabic.address}saved/`);
  await expect(page.getByRole('button', { name: /^حذف:/ }).first()).toBeVisible();
  expect(await latinWords(page), 'saved').toEqual([]);
});

test('A reader of an Arabic edition takes a quotation along in Arabic words', async ({
  page,
  site,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${editions.arabic.address}quotations/`);
  await site.alive();
  await page.getByText('نسخ، مشاركة').first().click();
  await page.getByRole('button', { name: 'إحالة', exact: true }).first().click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/، مقتبس في «/);
});
