/**
 * A long article beside a short one: `npm run bench:long [-- --words 20000 --rounds 7]`.
 * Both are made by chance, built, and visited turn by turn as a phone does. Prints
 * the first paints, the frames of the reader who swipes on to the end, and how many of the article's words the browser's own search finds.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from '@playwright/test';
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
print('frames of more than 50 ms while scrolling, by round:');
for (const frames of scrolls) print(`  ${summaryOf(frames)}`);
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

async function withPage<T>(
  name: string,
  work: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await coldContext(browser);
  const { page, session } = await slowPage(context, conditionsOf(name));
  await page.goto(site.address + conditionsOf(name).path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const result = await work(page, session);
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

/** A finger goes up by 600 px within eight frames, and lets the page run on for a while. */
async function swipe(page: Page, session: CDPSession): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove', y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: 200, y }] });
  await touch('touchStart', 700);
  for (let y = 625; y >= 100; y -= 75) {
    await touch('touchMove', y);
    await page.waitForTimeout(16);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await page.waitForTimeout(150);
}

/** Through the whole article by finger; gives the long frames. */
function scrolled(): Promise<readonly LongFrame[]> {
  return withPage('long', async (page, session) => {
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
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    let y = 0;
    while (y < height - 1000) {
      await swipe(page, session);
      const now = await page.evaluate(() => scrollY);
      if (now === y) throw new Error(`A finger moves the page no further than ${y} of ${height}.`);
      y = now;
    }
    await page.waitForTimeout(500);
    return page.evaluate(() => (globalThis as unknown as { frames: LongFrame[] }).frames);
  });
}

function summaryOf(frames: readonly LongFrame[]): string {
  const longest = frames.toSorted((a, b) => b.whole - a.whole).slice(0, 8);
  const held = frames.filter((it) => it.held > 0);
  return `${frames.length}, of them ${held.length} held up by a task; the longest: ${longest.map((it) => `${it.whole} (${it.held})`).join(', ')}`;
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
