/**
 * Measures searching as a reader meets it: `npm run bench:search -- 10000`, after
 * `npm run bench:archive -- 10000` has built that archive. Chromium at 1.6 Mbps,
 * 150 ms a request and a quarter of the processor; HTTP/2 and Brotli.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../../../e2e/browser.ts';
import { termsOf } from '../../archive/search/term.ts';
import { serveFolder } from './server.ts';

/** Milliseconds between two keys of somebody who types fast. */
const betweenKeys = 120;

/** Without the service worker, whose fetches would be neither slowed nor counted. */
const alone = { serviceWorkers: 'block' } as const;

interface Asked {
  readonly name: string;
  readonly words: string;
  readonly speaker?: string;
}

for (const count of process.argv.slice(2).map(Number)) await measure(count);

async function measure(count: number): Promise<void> {
  const server = await serveFolder(`.on-record/bench-${count}`);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--ignore-certificate-errors'],
  });
  const questions = questionsFrom(join('.on-record/archives', String(count)));
  print(`\n${count} articles`);
  // The first question of a visit, for each question; then all in one visit.
  for (const typed of [false, true]) {
    for (const asked of questions) {
      const visit = await visited(browser.newContext(alone), server.address);
      print(`first, ${typed ? 'typed' : 'pasted'}: ${await shown(visit, asked, typed)}`);
      await visit.page.context().close();
    }
    const visit = await visited(browser.newContext(alone), server.address);
    for (const [n, asked] of questions.entries())
      print(
        `${n === 0 ? 'first' : 'later'} of one visit, ${typed ? 'typed' : 'pasted'}: ${await shown(visit, asked, typed)}`,
      );
    print(`all of it: ${(visit.bytes() / 1024 / questions.length).toFixed(1)} KB a query`);
    await visit.page.context().close();
  }
  await browser.close();
  server.close();
}

interface Visit {
  readonly page: Page;
  /** Bytes received since the search page was ready. */
  readonly bytes: () => number;
}

/** A new visitor on the search page, once it is ready to be asked. */
async function visited(
  context: Promise<Awaited<ReturnType<Awaited<ReturnType<typeof chromium.launch>>['newContext']>>>,
  address: string,
): Promise<Visit> {
  const page = await (await context).newPage();
  // tsx names every function by a helper that a page does not have.
  await page.addInitScript('globalThis.__name = (it) => it');
  const session = await page.context().newCDPSession(page);
  await throttle(session);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`${address}search/`);
  await page.locator('#q').waitFor();
  await page.waitForTimeout(1500);
  bytes = 0;
  return { page, bytes: () => bytes };
}

async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  const rate = (1.6 * 1024 * 1024) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: rate,
    uploadThroughput: rate,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Asks, and tells how long after the last key the first headlines stood there and all ten, the first passage and the last, and how much moved after the first. */
async function shown(
  { page, bytes }: Visit,
  { name, words, speaker }: Asked,
  typed: boolean,
): Promise<string> {
  const before = bytes();
  const field = page.locator('#q');
  await field.fill('');
  if (speaker !== undefined) {
    // Its field is made when the filters open.
    if ((await page.locator('#speaker').count()) === 0) await page.locator('summary').click();
    await page.locator('#speaker').fill(speaker);
  }
  await page.waitForTimeout(800);
  await field.focus();
  const letters = typed ? [...words] : [words];
  for (const letter of letters.slice(0, -1)) {
    await page.keyboard.insertText(letter);
    await page.waitForTimeout(betweenKeys);
  }
  const watch = await page.evaluateHandle(watched, words);
  await page.keyboard.insertText(letters.at(-1) ?? '');
  const { first, headlines, count, passages, moved } = await watch.evaluate(({ times }) => times);
  if (speaker !== undefined) await page.locator('#speaker').fill('');
  const kilobytes = (bytes() - before) / 1024;
  const milliseconds = (time = NaN): string => `${time.toFixed(0).padStart(5)} ms`;
  return [
    `${name.padEnd(14)} first ${milliseconds(first)}, ${String(count).padStart(2)} headlines ${milliseconds(headlines)}`,
    `passages ${milliseconds(passages[0])} to ${milliseconds(passages.at(-1))}`,
    `moved ${moved.toFixed(3)}`,
    `${kilobytes.toFixed(1).padStart(5)} KB  (${words})`,
  ].join(', ');
}

interface Times {
  /** When the first headline stood there: the answer only grows below it. */
  readonly first: number;
  /** When the last of the first ten headlines stood there. */
  readonly headlines: number;
  readonly count: number;
  /** When each passage stood there. */
  readonly passages: readonly number[];
  /** The layout shifts after the first headline, as browsers score them. */
  readonly moved: number;
}

interface Watch {
  readonly times: Promise<Times>;
}

/** In the page: when the answer to these words shows its first ten headlines and its passages, from the next change of the field on, until nothing has come for three seconds. */
function watched(words: string): Watch {
  const [enough, still, end] = [10, 3000, 20_000];
  const field = document.querySelector<HTMLInputElement>('#q');
  let start = 0;
  field?.addEventListener('input', () => (start = performance.now()), { once: true });
  const times = new Promise<Times>((resolve) => {
    let [first, headlines, count, last, moved] = [NaN, NaN, 0, 0, 0];
    const passages: number[] = [];
    const shifts = new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        if (count > 0 && shift.startTime > start + first)
          moved += (shift as PerformanceEntry & { readonly value: number }).value;
    });
    shifts.observe({ type: 'layout-shift' });
    const look = (): void => {
      const answer = [...document.querySelectorAll<HTMLElement>('[data-results]')].find(
        (it) => it.dataset['results'] === words,
      );
      const now = performance.now() - start;
      const seen = Math.min(enough, answer?.querySelectorAll('h2 a').length ?? 0);
      if (start > 0 && seen > count) {
        if (count === 0) first = now;
        [headlines, count, last] = [now, seen, now];
      }
      const read = answer?.querySelectorAll('li[dir]').length ?? 0;
      if (start > 0 && passages.length < read) {
        passages.push(...Array<number>(read - passages.length).fill(now));
        last = now;
      }
      if (start > 0 && ((count > 0 && now > last + still) || now > end)) {
        shifts.disconnect();
        resolve({ first, headlines, count, passages, moved });
      } else requestAnimationFrame(look);
    };
    look();
  });
  return { times };
}

/** What is asked: words and names that the archive has, from very common to rare. */
function questionsFrom(seeds: string): readonly Asked[] {
  const names = readdirSync(seeds).filter((name) => name.endsWith('.txt'));
  const step = Math.max(1, Math.floor(names.length / 300));
  const texts = names
    .filter((_name, n) => n % step === 0)
    .map((name) => readFileSync(join(seeds, name), 'utf8'));
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const ranked = [...counts].filter(([term]) => term.length > 4).toSorted((a, b) => b[1] - a[1]);
  const at = (share: number): string =>
    ranked.find(([, count]) => count <= share * texts.length)?.[0] ?? '';
  const said = texts.flatMap((text) => {
    const [, quote = '', speaker] = /“([^”]+),” ([A-Z][a-z]+ [A-Z][a-z]+), /.exec(text) ?? [];
    const words = termsOf(quote).toSorted((a, b) => b.length - a.length);
    return speaker === undefined ? [] : [{ words: words[0] ?? '', speaker }];
  });
  const place = /in ([A-Z][a-z]+) after/.exec(texts[0] ?? '')?.[1] ?? '';
  return [
    { name: 'very common', words: ranked[0]?.[0] ?? '' },
    { name: 'two common', words: `${at(0.5)} ${at(0.3)}` },
    { name: 'in a tenth', words: at(0.1) },
    { name: 'rare', words: at(0.005) },
    { name: 'place and word', words: `${place.toLowerCase()} ${at(0.2)}` },
    { name: 'person', words: said[7]?.speaker ?? '' },
    { name: 'said by', words: '', ...said[0] },
  ];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
