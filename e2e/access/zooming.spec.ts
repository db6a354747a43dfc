import { everyRoute } from '../routes.ts';
import { expect, test } from '../site.ts';

const overflow = 'document.documentElement.scrollWidth - innerWidth';

for (const [name, address] of Object.entries(everyRoute)) {
  test(`A reader of the ${name} page at 400 % zoom never scrolls sideways`, async ({ page }) => {
    // 1280 x 1024 at 400 %, WCAG 1.4.10; then with text at 200 % and the spacing of 1.4.12.
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(address);
    await page.locator('html[data-alive]').waitFor();
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 640, height: 512 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
}
