/** Takes the pictures of README.md from the built edition in dist/: `npm run build && npm run pictures`. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from './browser.ts';

const folder = join(import.meta.dirname, '../public/pictures');
const article = 'articles/000_c59ae9a75706696f/';

const pictures = [
  { name: 'article', path: article, width: 1280, height: 860, colorScheme: 'light' },
  { name: 'article-phone', path: article, width: 390, height: 844, colorScheme: 'dark' },
] as const;

const server = await preview({ preview: { port: 4190 } });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { name, path, width, height, colorScheme } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(`http://localhost:4190/${path}`);
  await page.locator('html[data-alive]').waitFor();
  if (name === 'article-phone') await page.getByRole('button', { name: /^Who said what/ }).click();
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
}
await browser.close();
await server.close();
