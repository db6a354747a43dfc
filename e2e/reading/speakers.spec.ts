import { expect, test } from '../site.ts';

const article = 'articles/000_c59ae9a75706696f/';

test('A reader asks who said a quotation and learns that the text names the speaker', async ({
  page,
  site,
}) => {
  await site.open(article);
  await page
    .getByRole('button', { name: 'Who said this: Hussein, named in the text' })
    .first()
    .click();
  const card = page.getByRole('dialog', { name: 'Hussein' });
  await expect(card).toContainText('Stated. The text says Hussein said');
  await expect(card.getByRole('link', { name: 'Hussein', exact: true })).toBeVisible();
});

test('A reader follows the chain from “the minister” to the name', async ({ page, site }) => {
  await site.open(article);
  await page.getByRole('button', { name: 'Who said this: Hussein, inferred' }).last().click();
  const card = page.getByRole('dialog', { name: 'Hussein' });
  await expect(card).toContainText('Inferred. The text says the minister added');
  const steps = card.getByRole('listitem');
  await expect(steps.first()).toContainText('the minister role');
  await expect(steps.last()).toContainText('Hussein name');
});

test('A reader closes the card with Escape and is back at its sign', async ({ page, site }) => {
  await site.open(article);
  const sign = page.getByRole('button', { name: /^Who said this/ }).first();
  await sign.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(sign).toBeFocused();
});

test('A reader sees everything that was said, by speaker', async ({ page, site, isMobile }) => {
  await site.open(article);
  if (isMobile) await page.getByRole('button', { name: /^Who said what/ }).click();
  const list = page.getByRole('complementary', { name: 'Who said what' });
  await expect(list).toBeInViewport();
  await expect(list.getByRole('heading', { level: 3 })).toHaveText(['Hussein']);
  await expect(list.getByText('reported, inferred')).toHaveCount(2);
  await list.getByRole('link', { name: /^Cells and groups/ }).click();
  await expect(
    page.locator('q.direct').filter({ hasText: 'Cells and groups' }).first(),
  ).toBeInViewport();
});

test('A reader tells what is quoted from what is reported', async ({ page, site }) => {
  await site.open(article);
  await expect(page.locator('q.direct')).toHaveCount(4);
  await expect(page.locator('.story .indirect')).toHaveText([
    /^The Iraqi government maintains contact .* in Iraq$/,
    /^Iraq needs cooperation .* the jihadists$/,
  ]);
});

test('A reader of a long article finds no name where none is known', async ({ page, site }) => {
  await site.openMany('articles/ferry-strike/');
  await page.getByRole('button', { name: 'Who said this: Speaker not identified' }).click();
  const card = page.getByRole('dialog', { name: 'Speaker not identified' });
  await expect(card).toContainText('The text does not say whose words these are.');
  await expect(card.getByRole('link')).toHaveText(['Link to this quotation']);
});
