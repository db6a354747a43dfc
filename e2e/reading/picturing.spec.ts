import { expect, test } from '../site.ts';

const article = 'articles/bridge-vote-mail-1rluti04cys/';

test('A reader sees the picture with its caption and credit', async ({ page, site }) => {
  await site.openMany(article);
  const figure = page.getByRole('figure');
  const picture = figure.getByRole('img', { name: 'Picture: its caption is below' });
  await expect(picture).toBeVisible();
  await expect(figure).toContainText('The channel between Blackrock and Tivoli at dusk');
  await expect(figure).toContainText('Credit: Munster Evening Mail');
  await expect
    .poll(() => picture.evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth))
    .toBeGreaterThan(0);
  await expect(page.getByText('The picture did not come with the text.')).toHaveCount(0);
});

test('A reader is sent a picture of the width of the screen, in its own place from the start', async ({
  page,
  site,
}) => {
  await site.openMany(article);
  const picture = page.getByRole('img', { name: /^Picture/ });
  const shown = await picture.evaluate((it: HTMLImageElement) => ({
    source: it.currentSrc,
    ratio: it.clientWidth / it.clientHeight,
    declared: it.width > 0 && it.getAttribute('width') !== null,
  }));
  expect(shown.source).toMatch(/\/news\/media\/bridge-channel-[0-9a-f]{12}-(480|800|1280)\.avif$/);
  expect(shown.ratio).toBeCloseTo(1.6, 1);
  expect(shown.declared).toBe(true);
});
