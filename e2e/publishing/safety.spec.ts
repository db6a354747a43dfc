import { everyRoute } from '../routes.ts';
import { expect, test } from '../site.ts';

for (const [name, address] of Object.entries(everyRoute)) {
  test(`A reader of the ${name} page is asked for nothing and told nothing by the console`, async ({
    page,
    site,
    context,
  }) => {
    const answer = await page.goto(address);
    await site.alive();
    await page.waitForLoadState('networkidle');
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(await context.cookies()).toEqual([]);
    expect(await page.locator('[style]').count()).toBe(0);
  });
}

test('A page cannot be made to run a script by a string', async ({ page, site }) => {
  await site.open();
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<img src=x>';
      return false;
    } catch (error) {
      return error instanceof TypeError;
    }
  });
  expect(refused).toBe(true);
});

test.use({ allowed: /TrustedHTML/ });
