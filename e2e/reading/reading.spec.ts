import { editions, expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';
const headline =
  'Iraq Warns Daesh Activities Have Intensified, Urges International Cooperation to Stop Terrorists';

test('A reader opens the newest story from the front page', async ({ page, site }) => {
  await site.open();
  await page.getByRole('link', { name: headline }).click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page).toHaveTitle(`${headline} – On Record`);
});

test('A reader sees who published the article, when, and where it was taken from', async ({
  page,
  site,
}) => {
  await site.open(article);
  const head = page.getByRole('article').locator('header');
  await expect(head).toContainText('Iraq News');
  await expect(head).toContainText('via Iraq News Now');
  await expect(head.locator('time')).toHaveText('26 November 2020');
  await expect(head.locator('time')).toHaveAttribute('datetime', '2020-11-26');
});

test('A reader sees the same day in every time zone', async ({ browser }) => {
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const context = await browser.newContext({ timezoneId, locale: 'ar-IQ' });
    const page = await context.newPage();
    await page.goto(editions.given.address + article);
    await page.locator('html[data-alive]').waitFor();
    await expect(page.locator('time').first()).toHaveText('26 November 2020');
    await context.close();
  }
});

test('A reader reads one headline, six paragraphs and nothing twice', async ({ page, site }) => {
  await site.open(article);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('.story > p')).toHaveCount(6);
  const text = (await page.locator('.story').innerText()).match(/Cells and groups of terrorists/g);
  expect(text).toHaveLength(1);
  await expect(page.getByText('Sponsored Links')).toBeHidden();
});

test('A reader learns that the picture is missing, whose it was, and how old it was', async ({
  page,
  site,
}) => {
  await site.open(article);
  const figure = page.getByRole('figure');
  await expect(figure).toContainText('The picture did not come with the text.');
  await expect(figure).toContainText('in western Mosul, Iraq, March 17, 2017.');
  await expect(figure).toContainText('© AP Photo / Felipe Dana');
  await expect(figure).toContainText(
    '17 March 2017, three years and eight months before this article',
  );
  await expect(page.getByRole('img')).toHaveCount(0);
});

test('A reader opens the note in place, follows it to the foot of the article and comes back', async ({
  page,
  site,
}) => {
  await site.open(article);
  await site.alive();
  await page.getByRole('button', { name: /^Note, tied to these words/ }).click();
  const card = page.getByRole('dialog', { name: 'Note' });
  await expect(card).toContainText('*Daesh, also known as ISIS/IS/Islamic State');
  await card.getByRole('link', { name: 'To the notes' }).click();
  const note = page.getByRole('region', { name: 'Notes in the source' });
  await expect(note).toContainText(
    '*Daesh, also known as ISIS/IS/Islamic State, is a terrorist group banned in Russia',
  );
  await expect(note).toContainText('The source sets no mark in its text.');
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: 'Back to the text' }).click();
  await expect(page.locator('.story > p').first()).toBeInViewport();
});

test('A reader sees what was cleaned, line by line, with the reason', async ({ page, site }) => {
  await site.open(article);
  await page.getByText('What was cleaned').click();
  const lines = page.getByRole('listitem').filter({ hasText: /^.*Line \d+:/s });
  await expect(lines).toHaveText([
    /Intensified Urges International.*Line 5: the headline again/s,
    /Intensified, Urges International.*Line 6: the headline again/s,
    /Sponsored Links.*Line 34: a promotion/s,
  ]);
});

test('A reader who selects the text copies the words of the source and nothing else', async ({
  page,
  site,
}) => {
  await site.open(article);
  const copied = await page.evaluate(() => {
    const paragraph = document.querySelector('.story > p');
    const selection = getSelection();
    if (paragraph === null || selection === null) return '';
    selection.selectAllChildren(paragraph);
    return selection.toString();
  });
  expect(copied).toMatch(
    /^"Unfortunately, the Daesh terrorist group still .* the Nineveh \[province\]", Hussein said\. "We have /,
  );
});

test('A reader hears of every insertion that it is the editor’s', async ({ page, site }) => {
  await site.open(article);
  await expect(page.getByRole('note', { name: 'Added by the editor' })).toHaveText([
    '[province]',
    '[jailed in Iraq]',
    '[foreign]',
    '[military]',
  ]);
});

test('A machine reads who said what', async ({ page, site }) => {
  await site.open(article);
  const json = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  ) as {
    hasPart: { text: string; creator: { name: string } }[];
  };
  expect(json).toMatchObject({
    '@type': 'NewsArticle',
    headline,
    datePublished: '2020-11-26',
    inLanguage: 'en',
  });
  expect(json).not.toHaveProperty('author');
  expect(json).not.toHaveProperty('url');
  expect(json.hasPart.map(({ creator }) => creator.name)).toEqual([
    'Hussein',
    'Hussein',
    'Hussein',
  ]);
});
