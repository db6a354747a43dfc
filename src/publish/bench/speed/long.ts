/**
 * A long article beside a short one: `npm run bench:long [-- --words 20000 --rounds 7]`.
 * Both are made by chance, built, and visited turn by turn as a phone does. Prints
 * the first paints, the frames of the reader who scrolls to the end in jumps of most of a
 * screen, and how many of the article's words the browser's own search finds.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from '../../../../e2e/browser.ts';
import { trialEdition, vocabularyFor } from '../makeArchive.ts';
import { randomFrom } from '../random.ts';
import { longStoryOf, storyOf } from '../story.ts';
import { serve } from './server.ts';
import { median } from './table.ts';
import { coldContext, slowPage, type Conditions } from './visit.ts';

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '7' },
    cpu: { type: 'string', default: '4' },
  },
});
const cpu = Number(values.cpu);
const rounds = Number(values.rounds);

const site = await serve(built());
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const paints = { short: [] as number[], long: [] as number[] };
/** The frames of more than 50 ms, by round. */
const scrolls: (readonly LongFrame[])[] = [];
await firstPaintOf('long');
for (let round = 0; round < rounds; round += 1) {
  for (const name of ['short', 'long'] as const) paints[name].push(await firstPaintOf(name));
  scrolls.push(await scrolled());
  process.stderr.write(`round ${round + 1}\n`);
}
print(`${values.words} words, ${rounds} rounds, processor 1/${cpu}; medians`);
const [short, long] = [median(paints.short), median(paints.long)];
print(`first paint: ${long.toFixed(0)} ms of ${short.toFixed(0)} (${(long / short).toFixed(2)})`);
print(
  'frames of more than 50 ms while scrolling, by round (how long the page was held up in them):',
);
for (const frames of scrolls)
  print(`  ${frames.map(({ whole, held }) => `${whole} (${held})`).join(', ') || 'none'}`);
print(await withPage('long', foundWords));
await browser.close();
site.server.close();

/** The two articles as a site; gives its folder. */
function built(): string {
  const [seeds, out] = ['.on-record/long-seeds', '.on-record/long'];
  rmSync(seeds, { recursive: true, force: true });
  mkdirSync(seeds, { recursive: true });
  const vocabulary = vocabularyFor(1000);
  const text = longStoryOf(randomFrom(2), vocabulary, 10, Number(values.words));
  writeFileSync(join(seeds, 'edition.json'), trialEdition);
  writeFileSync(join(seeds, 'short.txt'), `${storyOf(randomFrom(1), vocabulary, 9)}\n`);
  writeFileSync(join(seeds, 'long.txt'), `${text}\n`);
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', out], {
    env: { ...process.env, SEEDS: seeds },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return out;
}

function conditionsOf(name: string): Conditions {
  return { path: `/articles/${name}/`, cpu, latency: 150, kilobits: 1600 };
}

async function withPage<T>(name: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await coldContext(browser);
  const { page } = await slowPage(context, conditionsOf(name));
  await page.goto(site.address + conditionsOf(name).path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const result = await work(page);
  await context.close();
  return result;
}

function firstPaintOf(name: string): Promise<number> {
  return withPage(name, (page) =>
    page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ),
  );
}

/**
 * A frame that took more than 50 ms to come, and how long it was held up in all by tasks of the page beyond 50 ms
 * of each. The browser may put a frame off while it scrolls by itself; that holds nobody up.
 */
interface LongFrame {
  readonly whole: number;
  readonly held: number;
}

/** Through the whole article by wheel; gives the long frames. */
function scrolled(): Promise<readonly LongFrame[]> {
  return withPage('long', async (page) => {
    await page.evaluate(() => {
      const frames: LongFrame[] = [];
      Object.assign(globalThis, { frames });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { blockingDuration } = entry as unknown as { blockingDuration: number };
          frames.push({ whole: Math.round(entry.duration), held: Math.round(blockingDuration) });
        }
      }).observe({ type: 'long-animation-frame' });
    });
    await page.mouse.move(200, 400);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 600) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(500);
    return page.evaluate(() => (globalThis as unknown as { frames: LongFrame[] }).frames);
  });
}

/** How many of the words of the story the browser finds on the page, wherever they stand. */
async function foundWords(page: Page): Promise<string> {
  const { found, all } = await page.evaluate(() => {
    // Not the cards, which are closed.
    const blocks = document.querySelectorAll('.story > :is(p, ul, h2, figure)');
    const text = Array.from(blocks, ({ textContent }) => textContent).join(' ');
    const words = [...new Set(text.match(/\p{L}{3,}/gu))];
    // What browsers offer pages of their search in the page.
    const { find } = window as unknown as {
      find: (text: string, ...how: readonly boolean[]) => boolean;
    };
    return { found: words.filter((it) => find(it, true, false, true)).length, all: words.length };
  });
  return `find in page: ${found} of ${all} words`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
