import { expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';

test('A reader of a person’s page sees what the articles call him, and what only the editor knows', async ({
  page,
  site,
}) => {
  await site.open('people/fuad-hussein/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hussein');
  await expect(page.getByText('foreign minister', { exact: false }).first()).toBeVisible();
  const notes = page.getByRole('region', { name: 'From the editor’s notes' });
  await expect(notes).toContainText('Not from the articles.');
  await expect(notes).toContainText('Fuad Hussein');
  await expect(notes.getByRole('link').first()).toHaveAttribute('rel', 'noopener noreferrer');
});

test('A reader of a person’s page sees each sentence that mentions him', async ({ page, site }) => {
  await site.open('people/fuad-hussein/');
  const mentions = page.getByRole('region', { name: 'Every mention' });
  await expect(mentions.locator('mark')).toHaveText([
    'Hussein',
    'the foreign minister',
    'He',
    'Hussein',
    'the minister',
  ]);
});

test('A reader goes from a statement on a person’s page to its place in the article', async ({
  page,
  site,
}) => {
  await site.open('people/fuad-hussein/');
  await site.alive();
  await page
    .getByRole('region', { name: 'What Hussein said' })
    .getByRole('link', { name: 'in context' })
    .last()
    .click();
  await expect(page).toHaveURL(/articles\/000_c59ae9a75706696f\/#q\d$/);
  await expect(
    page.locator('q.direct').filter({ hasText: 'As for full withdrawal' }).first(),
  ).toBeInViewport();
});

test('A reader finds the names of a footnote among the names of the group', async ({
  page,
  site,
}) => {
  await site.open(article);
  await page.locator('.story').getByRole('link', { name: 'Daesh' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Daesh');
  const alias = page.getByRole('group').filter({ hasText: /^Islamic State/ });
  await alias.getByText('Islamic State', { exact: true }).click();
  await expect(alias.getByText('Daesh, also known as ISIS/IS/Islamic State')).toBeVisible();
});

test('A reader sees Baghdad as the government it stands for, and not among the places', async ({
  page,
  site,
}) => {
  await site.open('places/baghdad/');
  await expect(page.getByText('stands for the government')).toBeVisible();
  await site.open();
  await expect(
    page.getByRole('region', { name: 'Places' }).getByRole('link', { name: 'Baghdad' }),
  ).toHaveCount(0);
  await expect(
    page.getByRole('region', { name: 'Places' }).getByRole('link', { name: 'Russia' }),
  ).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'People' }).getByRole('link')).toHaveText([
    'Hussein',
  ]);
});

test('A reader reads where a place lies when its map cannot be had', async ({ page, site }) => {
  await page.route('**/media/map-*', (route) => route.fulfill({ body: 'no picture' }));
  await site.open(article);
  await site.alive();
  await page.getByRole('link', { name: 'Mosul' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mosul' })).toBeVisible();
  await expect(page.getByRole('figure')).toContainText('Mosul lies in Iraq.');
  await expect(page.getByRole('figure').getByRole('img')).toHaveCount(0);
});

test('A reader of a place’s page sees on a map where it lies', async ({ page, site }) => {
  await site.open('places/mosul/');
  await expect(page.getByRole('img', { name: 'Map: Mosul in Iraq' })).toBeVisible();
  await expect(page.getByText('Mosul lies in Iraq.')).toBeVisible();
  await site.open('places/baghdad/');
  await expect(page.getByRole('heading', { level: 1, name: 'Baghdad' })).toBeVisible();
  await expect(page.getByRole('img')).toHaveCount(0);
});

test('A reader of twenty articles sees in which order they name a person', async ({
  page,
  site,
}) => {
  await site.openMany('people/declan-roche-hanley/');
  const items = page.getByRole('region', { name: 'In order of time' }).getByRole('listitem');
  await expect(page.getByText(/^Person, in 8 articles/)).toBeVisible();
  await expect(items).toHaveCount(8);
  const dates = await items
    .locator('time')
    .evaluateAll((all) => all.map((it) => it.getAttribute('datetime') ?? ''));
  expect(dates.length).toBeGreaterThanOrEqual(5);
  expect(dates).toEqual(dates.toSorted());
});

test('A reader finds all quotations on one page, each with its speaker', async ({ page, site }) => {
  await site.open();
  await site.alive();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Quotations' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Quotations' })).toBeFocused();
  await expect(
    page.getByText('3 quotations, word for word, and 2 statements reported'),
  ).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(5);
});
