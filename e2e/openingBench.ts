/**
 * How long the page is not to be spoken to while a reader opens fifty files of 1 to 200 KB, with and without
 * a network: `npm run build && npm run bench:opening`. Prints the longest task of the page's main thread.
 */
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from './browser.ts';

const sentence =
  '“The gates of lock %d were renewed on Thursday,” said Orla Fenwick, the engineer of the canal. The work cost less than had been planned, and the towpath is open again.';

/** Texts of growing length, each of its own words. */
const files = Array.from({ length: 50 }, (_, n) => {
  const bytes = 1000 + Math.round((n / 49) ** 2 * 199_000);
  const paragraphs: string[] = [];
  for (let length = 0; length < bytes; length += sentence.length + 2)
    paragraphs.push(sentence.replace('%d', String(n * 1000 + paragraphs.length)));
  const text = `Lock Gates Renewed, Part ${n}\n\n2024-05-02\n\n${paragraphs.join('\n\n')}\n`;
  return { name: `lock-${n}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) };
});

async function longestTask(page: Page): Promise<{ longest: number; seconds: number }> {
  await page.evaluate(() => {
    const root = document.documentElement.dataset;
    root['longest'] = '0';
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        root['longest'] = String(Math.max(Number(root['longest']), duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  const start = performance.now();
  await page.getByLabel('Choose files').setInputFiles(files);
  const opened = page.getByRole('region', { name: 'Opened on this device' });
  await opened.getByRole('listitem').nth(49).waitFor({ timeout: 300_000 });
  const seconds = (performance.now() - start) / 1000;
  const longest = Number(await page.locator('html').getAttribute('data-longest'));
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByText('Nothing yet.').waitFor();
  return { longest, seconds };
}

const port = Number(process.env['PORT'] ?? 4195);
const server = await preview({ preview: { port, strictPort: true } });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const context = await browser.newContext();
const page = await context.newPage();
await page.goto(`http://localhost:${port}/open/`);
await page.locator('html[data-alive]').waitFor();
for (const offline of [false, true]) {
  await context.setOffline(offline);
  const { longest, seconds } = await longestTask(page);
  console.log(
    `${offline ? 'offline' : 'online'}: 50 files in ${seconds.toFixed(1)} s, longest task of the page ${Math.round(longest)} ms`,
  );
}
await browser.close();
await server.close();
