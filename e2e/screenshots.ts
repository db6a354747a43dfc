/** Takes every kind of page in every theme and width, to be looked at: `npm run build && npm run screenshots -- FOLDER`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from './browser.ts';

const folder = resolve(process.argv[2] ?? '.on-record/screenshots');
const widths = [360, 768, 1440];
const article = 'articles/000_c59ae9a75706696f/';

interface Shot {
  readonly name: string;
  readonly path: string;
  /** Presses the button of this name before the picture. */
  readonly press?: string;
}

const shots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'article', path: article },
  { name: 'entity', path: 'people/fuad-hussein/' },
  { name: 'quotations', path: 'quotations/' },
  { name: 'settings', path: article, press: 'Reading settings' },
];
const arabicShots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'article', path: 'articles/tangier-basin-arabic/' },
  { name: 'quotations', path: 'quotations/' },
  { name: 'settings', path: 'articles/tangier-basin-arabic/', press: 'إعدادات القراءة' },
];

async function take(browser: Browser, address: string, theme: string, all: readonly Shot[]) {
  for (const width of widths) {
    for (const { name, path, press } of all) {
      const page = await browser.newPage({ viewport: { width, height: width < 600 ? 780 : 900 } });
      if (theme !== 'arabic')
        await page.addInitScript(
          (kept) => localStorage.setItem('settings', kept),
          JSON.stringify({ theme }),
        );
      await page.goto(address + path);
      await page.locator('html[data-alive]').waitFor();
      if (press !== undefined) await page.getByRole('button', { name: press }).click();
      await page.screenshot({ path: join(folder, `${name}-${theme}-${width}.png`) });
      await page.close();
    }
  }
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const given = await preview({ preview: { port: 4191 } });
for (const theme of ['light', 'dark', 'sepia', 'contrast'])
  await take(browser, 'http://localhost:4191/', theme, shots);
await given.close();
const outDir = '.on-record/arabic';
execFileSync('npx', ['vite', 'build', '--outDir', outDir, '--logLevel', 'error'], {
  env: { ...process.env, SEEDS: 'e2e/seeds-arabic' },
  stdio: 'inherit',
});
const arabic = await preview({ build: { outDir }, preview: { port: 4192 } });
await take(browser, 'http://localhost:4192/', 'arabic', arabicShots);
await arabic.close();
await browser.close();
