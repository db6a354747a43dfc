/**
 * `npm run soak -- 2000`: a reader who never tires. Random steps through the demo
 * edition, the same for the same seed (`--seed 7`), in one page that is never
 * loaded again. Looks for console errors, dead ends and memory that is not given back.
 */
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { ensureBrowser } from './browser.ts';
import { hostOf } from './deployment.ts';
import { weightOf, type Weight } from './heap.ts';

const [given = '2000'] = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const steps = Number(given);
const seedAt = process.argv.indexOf('--seed');
const seed = seedAt < 0 ? 1 : Number(process.argv[seedAt + 1]);
/** Where memory is first weighed: by then most pages have been seen, and the cache holds them. */
const settled = Math.min(500, Math.floor(steps / 2));

let state = seed;
/** Park and Miller's generator: a whole number below `limit`. */
function random(limit: number): number {
  state = (state * 48271) % 2147483647;
  return state % limit;
}
const oneOf = <T>(items: readonly T[]): T => items[random(items.length)] as T;

const host = await hostOf(join(import.meta.dirname, '../.on-record/soak'));
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ serviceWorkers: 'block' });
// A busy machine is slow, not wrong.
page.setDefaultTimeout(30_000);
const faults: string[] = [];
let step = 0;
let last = '';
const fault = (text: string): void => void faults.push(`step ${step} (${last}): ${text}`);
page.on('pageerror', ({ message }) => fault(message));
page.on('console', (message) => {
  if (message.type() === 'error') fault(message.text());
});
page.on('dialog', (dialog) => void dialog.dismiss());
page.on('popup', (popup) => void popup.close());

const reader: readonly (readonly [
  weight: number,
  name: string,
  act: (it: Page) => Promise<void>,
])[] = [
  [10, 'a link', followLink],
  [3, 'back', async (it) => void (await it.evaluate('history.back()'))],
  [1, 'forward', async (it) => void (await it.evaluate('history.forward()'))],
  [3, 'a control', useControl],
  [2, 'a key', (it) => it.keyboard.press(oneOf(['j', 'k', 'n', 'p', '?', 'Escape', 's', 'Tab']))],
  [1, 'a search', searchFor],
  [1, 'a setting', changeSetting],
  [1, 'scrolling', (it) => it.mouse.wheel(0, random(2000) - 700)],
];
const deck = reader.flatMap(([weight, name, act]) =>
  Array.from({ length: weight }, () => ({ name, act })),
);

await page.goto(host.address);
await page.locator('html[data-alive]').waitFor();
const session = await page.context().newCDPSession(page);
let before: Weight = { all: 0, code: 0 };
for (step = 1; step <= steps; step += 1) {
  const { name, act } = oneOf(deck);
  last = `${name} on ${new URL(page.url()).pathname}`;
  await act(page).catch((error: unknown) => fault(String(error).split('\n', 1)[0] ?? ''));
  await check(page).catch((error: unknown) => fault(String(error).split('\n', 1)[0] ?? ''));
  if (step === settled) before = await weigh();
  if (step % 250 === 0) console.log(`${step} steps, ${faults.length} faults`);
}
const after = await weigh();
await browser.close();
await host.close();

const growth = percent(before.all, after.all);
console.log(`${steps} steps with seed ${seed}: ${faults.length} faults`);
console.log(
  `memory at ${settled} ${mega(before.all)}, at ${steps} ${mega(after.all)}: ${growth.toFixed(1)} %`,
);
const [held, heldAfter] = [before.all - before.code, after.all - after.code];
console.log(
  `  without the engine's code ${mega(held)} and ${mega(heldAfter)}: ${percent(held, heldAfter).toFixed(1)} %`,
);
for (const text of faults.slice(0, 20)) console.log(text);
process.exitCode = faults.length > 0 || growth > 10 ? 1 : 0;

function percent(from: number, to: number): number {
  return (to / from - 1) * 100;
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

async function followLink(it: Page): Promise<void> {
  const links = it.locator('a[href]:visible:not([href*="://"]):not([download])');
  const own = await links.evaluateAll((all) =>
    all.flatMap((link, n) => (/\.\w+$/.test((link as HTMLAnchorElement).pathname) ? [] : [n])),
  );
  if (own.length === 0) return fault('a dead end: no link leads on');
  await links.nth(oneOf(own)).dispatchEvent('click');
}

/** Anything that is pressed, but what leaves the page: files, printing, sharing. */
async function useControl(it: Page): Promise<void> {
  const controls = it.locator('button:visible, summary:visible');
  const names = await controls.evaluateAll((all) =>
    all.map(({ textContent }) => textContent ?? ''),
  );
  const safe = names.flatMap((name, n) =>
    /print|epub|markdown|export|share|listen/i.test(name) ? [] : [n],
  );
  if (safe.length > 0) await controls.nth(oneOf(safe)).dispatchEvent('click');
}

async function searchFor(it: Page): Promise<void> {
  const field = it.locator('#q');
  if ((await field.count()) === 0) {
    await it.locator('nav a[href$="/search/"]').first().dispatchEvent('click');
    await field.waitFor();
  }
  await field.fill(oneOf(['harbour', 'ferry', 'mayor', 'zzz', 'bridge', 'bremen', '']));
}

async function changeSetting(it: Page): Promise<void> {
  const options = it.locator('#settings input');
  await options.nth(random(await options.count())).evaluate((input: HTMLInputElement) => {
    if (input.type === 'range') input.value = input.max;
    else input.checked = true;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** A page has a title and a heading, and is none of the pages that say what went wrong. */
async function check(it: Page): Promise<void> {
  await it.waitForFunction(() => document.querySelector('main')?.ariaBusy !== 'true');
  const { heading, title } = await it.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent ?? '',
    title: document.title,
  }));
  if (title === '' || heading === '') fault(`no title or heading at ${it.url()}`);
  if (/could not be shown|not found|not on this device/i.test(heading))
    fault(`${heading}: ${it.url()}`);
  if (!it.url().startsWith(host.address)) fault(`led away to ${it.url()}`);
}

/** What the page holds, with the same three pages kept alive at each weighing. */
async function weigh(): Promise<Weight> {
  for (const link of [2, 1, 0]) {
    await page.locator('header nav a').nth(link).dispatchEvent('click');
    await page.waitForTimeout(1000);
  }
  return weightOf(session);
}
