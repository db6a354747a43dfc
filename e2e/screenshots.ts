/** Takes every kind of page in every theme and width, to be looked at: `npm run screenshots -- FOLDER [THEME ...]`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from './browser.ts';

const [chosenFolder = '.on-record/screenshots', ...chosen] = process.argv.slice(2);
const folder = resolve(chosenFolder);
const widths = [360, 768, 1440];
const themes = ['light', 'dark', 'sepia', 'contrast'];

interface Shot {
  readonly name: string;
  readonly path: string;
  /** What a reader does before the picture. */
  readonly act?: (page: Page) => Promise<void>;
}

const press =
  (name: string | RegExp) =>
  async (page: Page): Promise<void> => {
    await page.getByRole('button', { name }).first().click();
  };
/** The card of a quotation, with what comes into it at its first use. */
const openCard =
  (name: RegExp) =>
  async (page: Page): Promise<void> => {
    await press(name)(page);
    await page.locator(':popover-open button').first().waitFor();
  };
const long = 'articles/ferry-strike/';

const shots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'article', path: long },
  { name: 'entity', path: 'people/declan-roche-hanley/' },
  { name: 'place', path: 'places/cork/' },
  { name: 'people', path: 'people/' },
  { name: 'quotations', path: 'quotations/' },
  { name: 'search', path: 'search/?q=refusing' },
  { name: 'downloads', path: 'downloads/' },
  { name: 'lost', path: 'people/nobody-of-this-name/' },
  { name: 'open', path: 'open/' },
  { name: 'saved', path: 'saved/' },
  { name: 'settings', path: long, act: press('Reading settings') },
  { name: 'card', path: long, act: openCard(/^Who said this/) },
  {
    name: 'menu',
    path: long,
    act: async (page) => {
      await press('More')(page);
      await page.getByRole('dialog', { name: 'More' }).waitFor();
    },
  },
  {
    name: 'trail',
    path: long,
    act: async (page) => {
      // On a phone the boxes are in the closed sheet.
      const box = page.locator('.who input').first();
      await box.evaluate((it) => (it as HTMLInputElement).click());
      await page.keyboard.press('n');
      await page.locator('.tool-trail').waitFor();
    },
  },
];
const arabicArticle = 'articles/tangier-basin-arabic/';
const arabicShots: readonly Shot[] = [
  { name: 'home', path: '' },
  { name: 'article', path: arabicArticle },
  { name: 'entity', path: 'people/lena-aschenbrandt/' },
  { name: 'quotations', path: 'quotations/' },
  { name: 'open', path: 'open/' },
  { name: 'saved', path: 'saved/' },
  { name: 'settings', path: arabicArticle, act: press('إعدادات القراءة') },
  { name: 'card', path: arabicArticle, act: openCard(/^من قال هذا/) },
  { name: 'menu', path: arabicArticle, act: press('المزيد') },
];

/** Builds an edition of our own and serves it. */
async function serve(seeds: string, out: string, port: number) {
  const outDir = `.on-record/${out}`;
  execFileSync('npx', ['vite', 'build', '--outDir', outDir, '--logLevel', 'error'], {
    env: { ...process.env, SEEDS: seeds },
    stdio: 'inherit',
  });
  return preview({ build: { outDir }, preview: { port, strictPort: true } });
}

async function take(browser: Browser, address: string, theme: string, all: readonly Shot[]) {
  for (const width of widths) {
    for (const { name, path, act } of all) {
      const page = await browser.newPage({ viewport: { width, height: width < 600 ? 780 : 900 } });
      if (theme !== 'arabic')
        await page.addInitScript(
          (kept) => localStorage.setItem('settings', kept),
          JSON.stringify({ theme }),
        );
      await page.goto(address + path);
      await page.locator('html[data-alive]').waitFor();
      await page.waitForLoadState('networkidle');
      await act?.(page);
      // What moves has arrived.
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(folder, `${name}-${theme}-${width}.png`) });
      await page.close();
    }
  }
}

mkdirSync(folder, { recursive: true });
const wanted = chosen.length === 0 ? [...themes, 'arabic'] : chosen;
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const demo = await serve('e2e/seeds', 'screenshots-demo', 4191);
for (const theme of themes.filter((it) => wanted.includes(it)))
  await take(browser, 'http://localhost:4191/', theme, shots);
await demo.close();
if (wanted.includes('arabic')) {
  const arabic = await serve('e2e/seeds-arabic', 'screenshots-arabic', 4192);
  await take(browser, 'http://localhost:4192/', 'arabic', arabicShots);
  await arabic.close();
}
await browser.close();
