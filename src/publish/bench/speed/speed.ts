/**
 * How near the built site is to bare HTML: `npm run build && npm run bench:speed`.
 * Article and names of `dist/` (or `--site FOLDER`) are visited turn by turn
 * with their yardstick and with a copy of it, whose difference from it is the
 * noise of this machine at this hour. Prints medians, and ratios to the yardstick.
 * With `--before FOLDER` a site built by an earlier program takes its turns too.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../../../../e2e/browser.ts';
import { serve } from './server.ts';
import { table } from './table.ts';
import { firstTap, visit, type Conditions, type Rival, type Visit } from './visit.ts';
import { yardstickOf } from './yardstick.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'dist' },
    before: { type: 'string' },
    article: { type: 'string' },
    rounds: { type: 'string', default: '9' },
    cpu: { type: 'string', default: '4' },
    latency: { type: 'string', default: '150' },
    kilobits: { type: 'string', default: '1600' },
  },
});

const article = values.article ?? readdirSync(join(values.site, 'articles')).toSorted()[0];
if (article === undefined) throw new Error(`${values.site} has no article.`);
const conditions: Conditions = {
  path: `/articles/${article}/`,
  cpu: Number(values.cpu),
  latency: Number(values.latency),
  kilobits: Number(values.kilobits),
};
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
});
const site = await serve(values.site);
const bare = await yardsticks(browser, site.address);
const [yardstick, control] = [await serve('', bare), await serve('', bare)];
const before = values.before === undefined ? undefined : await serve(values.before);
const rivals = [
  bareRival('yardstick', yardstick.address),
  bareRival('control', control.address),
  ourRival('on record', site.address),
  ...(before === undefined ? [] : [ourRival('before', before.address)]),
];
const visits = new Map<string, Visit[]>(rivals.map(({ name }) => [name, []]));
const taps = new Map<string, number[]>(rivals.map(({ name }) => [name, []]));
await visit(browser, ourRival('warm-up', site.address), conditions);
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const place of rivals.keys()) {
    const rival = rivals[(round + place) % rivals.length];
    if (rival === undefined) continue;
    visits.get(rival.name)?.push(await visit(browser, rival, conditions));
    if (round % 3 === 0) taps.get(rival.name)?.push(await firstTap(browser, rival, conditions));
  }
  process.stderr.write(`round ${round + 1}\n`);
}
process.stdout.write(table(conditions, visits, taps));
await browser.close();
for (const it of [site, yardstick, control, before]) it?.server.close();

function bareRival(name: string, address: string): Rival {
  const selector = '#marked';
  return {
    name,
    address,
    taps: [{ selector, done: `!document.querySelector('${selector}').checked` }],
    presses: ['label', 'label'],
  };
}

function ourRival(name: string, address: string): Rival {
  const dark = 'form[name=settings] input[name=theme][value=dark]';
  return {
    name,
    address,
    taps: [
      { selector: dark, done: `document.documentElement.dataset.theme === 'dark'` },
      { selector: '.said-mark', done: `document.querySelector('.said-card:popover-open')` },
    ],
    presses: ['.said-mark', '[popovertarget=settings]', dark],
  };
}

/** The yardstick of the article and of every page of a name that it leads to, by path. */
async function yardsticks(browser: Browser, address: string): Promise<Map<string, string>> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  await context.addInitScript('globalThis.__name = (it) => it');
  const page = await context.newPage();
  const pages = new Map<string, string>();
  await page.goto(address + conditions.path);
  const paths = await page.evaluate(() => Array.from(document.links, ({ pathname }) => pathname));
  const names = paths.filter((path) => /^\/(people|organizations|places)\/./.test(path));
  for (const path of new Set([conditions.path, ...names])) {
    await page.goto(address + path);
    pages.set(path, await yardstickOf(page));
  }
  await context.close();
  return pages;
}
