/** What no checker of rules sees: spacing, what covers the focus, sizes of targets, order, and what is said aloud. */
import { everyRoute } from '../routes.ts';
import { expect, test } from '../site.ts';
import { coveredFocus, clippedTexts, outline, smallTargets } from './perception.ts';

for (const [name, address] of Object.entries(everyRoute)) {
  test(`A reader who spaces text out loses none of it on the ${name} page`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await site.alive();
    expect(await page.evaluate(clippedTexts)).toEqual([]);
  });

  test(`A reader finds every control large enough or alone on the ${name} page`, async ({
    page,
    site,
  }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      await site.alive();
      expect(await page.evaluate(smallTargets), `at ${width}`).toEqual([]);
    }
  });

  test(`A reader hears one title, then headings without a gap, and knows each part of the ${name} page`, async ({
    page,
    site,
  }) => {
    await page.goto(address);
    await site.alive();
    const { levels, landmarks, unnamed } = await page.evaluate(outline);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const gaps = levels.filter((level, n) => level > (levels[n - 1] ?? 0) + 1);
    expect(gaps).toEqual([]);
    expect(landmarks).toMatchObject({ header: 1, main: 1, footer: 1 });
    expect(unnamed).toEqual([]);
  });
}

for (const width of [360, 1280]) {
  test(`The focus is always in sight, ${width} wide`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 640 });
    await site.open('articles/000_c59ae9a75706696f/');
    await site.alive();
    const controls = await page.locator('a[href], button, summary').count();
    for (let n = 0; n < Math.min(controls, 80); n += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(coveredFocus), `after ${n + 1} Tab`).toBe('');
    }
    for (let n = 0; n < 30; n += 1) {
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(coveredFocus), `after ${n + 1} Shift+Tab`).toBe('');
    }
  });
}

test('A message is said aloud once', async ({ page, site }) => {
  await site.open('articles/000_c59ae9a75706696f/');
  await site.alive();
  await page.keyboard.press('Shift');
  await page.locator('html[data-tools]').waitFor();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          'output, [role=status], [role=alert], [aria-live]',
        );
        if (region?.textContent) heard.push(region.textContent);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'Saved on this device.',
  ]);
});

test('A screen reader reads the article in the order in which it was written', async ({
  page,
  site,
  request,
}) => {
  await site.open('articles/000_c59ae9a75706696f/');
  await site.alive();
  const { origin } = new URL(page.url());
  const answer = await request.get(`${origin}/data/articles/000_c59ae9a75706696f.json`);
  const { headline, blocks } = (await answer.json()) as {
    headline: { text: string };
    blocks: readonly { type: string; text?: string }[];
  };
  const letters = (text: string): string => text.replace(/[^\p{L}]+/gu, '');
  const read = letters(
    (await page.getByRole('main').ariaSnapshot()).replace(/^ *- [\w/]+|\[[^\]]*\]/gm, ''),
  );
  const written = [
    headline.text,
    ...blocks.flatMap(({ type, text }) => (type === 'paragraph' && text ? [text] : [])),
  ];
  expect(written.length).toBeGreaterThan(4);
  let place = 0;
  for (const text of written) {
    // Names and quotations are controls, whose own names stand between the words.
    const all = letters(text);
    const windows = Array.from({ length: Math.ceil(all.length / 8) }, (_, n) =>
      all.slice(n * 8, n * 8 + 12),
    );
    const found = windows.map((words) => read.indexOf(words, place)).find((at) => at >= 0) ?? -1;
    expect(found, text).toBeGreaterThanOrEqual(place);
    place = found + 1;
  }
});

test('A name of a few words stands on one line', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await site.openMany('articles/ferry-strike/');
  const broken = await page
    .locator('.story a.entity')
    .evaluateAll((links) =>
      links.flatMap((link) =>
        link.getClientRects().length > 1 ? [link.textContent?.length ?? 0] : [],
      ),
    );
  for (const length of broken) expect(length).toBeGreaterThan(28);
});
