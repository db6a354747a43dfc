/** Visits to a page as a reader with a middling phone makes them: narrow, slow of processor and network. */
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { startProbe, type Probe, type ProbedWindow } from './probe.ts';

export interface Rival {
  readonly name: string;
  /** Without a slash at its end. */
  readonly address: string;
  /** Controls that a reader may tap first. `done` is an expression that is true when it has worked. */
  readonly taps: readonly { readonly selector: string; readonly done: string }[];
  /** Pressed one after another to measure how soon each shows. */
  readonly presses: readonly string[];
}

export interface Conditions {
  /** Path of the article. */
  readonly path: string;
  /** How many times slower than this machine. */
  readonly cpu: number;
  readonly latency: number;
  readonly kilobits: number;
}

/** What one visit has cost: milliseconds, bytes and counts. */
export interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  readonly blocking: number;
  readonly longestTask: number;
  readonly bytesBefore: number;
  readonly scriptBytesBefore: number;
  readonly scriptBytes: number;
  readonly allBytes: number;
  readonly requests: number;
  readonly slowestPress: number;
  readonly forward: number;
  readonly back: number;
  readonly again: number;
}

const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

const entityLink =
  'main :is(a[href*="/people/"], a[href*="/organizations/"], a[href*="/places/"]):visible';

/** A page with the network and the processor of the conditions. */
export async function slowPage(context: BrowserContext, { cpu, latency, kilobits }: Conditions) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: (kilobits * 1000) / 8,
    uploadThroughput: (750 * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, session };
}

/** A browser that has never been here, as a phone. */
export async function coldContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext(phone);
  // What compiles this file marks functions by a helper that a page does not have.
  await context.addInitScript('globalThis.__name = (it) => it');
  return context;
}

/** Everything about one cold visit: reading, tapping, going on to a name and back, coming again. */
export async function visit(
  browser: Browser,
  rival: Rival,
  conditions: Conditions,
): Promise<Visit> {
  const context = await coldContext(browser);
  await context.addInitScript(startProbe);
  const { page, session } = await slowPage(context, conditions);
  const bytes = countBytes(session);
  await page.goto(rival.address + conditions.path);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const loaded = await page.evaluate(loadOf);
  const sent = { scriptBytes: bytes.script, allBytes: bytes.all, requests: bytes.requests };
  for (const press of rival.presses) {
    await page.locator(press).first().tap();
    await page.waitForTimeout(400);
  }
  const slowestPress = Math.max(16, ...(await probeOf(page)).interactions);
  await page.keyboard.press('Escape');
  const travel = await thereAndBack(page);
  const { page: second } = await slowPage(context, conditions);
  await second.goto(rival.address + conditions.path);
  await second.waitForTimeout(600);
  const { firstPaint: again } = await second.evaluate(loadOf);
  await context.close();
  return { ...loaded, ...sent, slowestPress, ...travel, again };
}

const probeOf = (page: Page): Promise<Probe> =>
  page.evaluate(() => (globalThis as unknown as ProbedWindow).probe);

interface Bytes {
  script: number;
  all: number;
  requests: number;
}

/** Counts what comes over the wire. */
function countBytes(session: CDPSession): Bytes {
  const bytes: Bytes = { script: 0, all: 0, requests: 0 };
  const scripts = new Set<string>();
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.requests += 1;
    bytes.all += encodedDataLength;
    if (scripts.has(requestId)) bytes.script += encodedDataLength;
  });
  return bytes;
}

/** Runs in the page, when it is at rest. */
function loadOf() {
  const { probe } = globalThis as unknown as ProbedWindow;
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const firstPaint = paint?.startTime ?? Number.NaN;
  const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const before = files.filter(({ responseEnd }) => responseEnd <= firstPaint);
  const sum = (these: readonly PerformanceResourceTiming[]): number =>
    these.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
  const late = probe.longTasks.filter(([start, duration]) => start + duration > firstPaint);
  return {
    firstPaint,
    largestPaint: probe.lcp,
    shift: probe.cls,
    blocking: late.reduce((total, [, duration]) => total + Math.max(0, duration - 50), 0),
    longestTask: Math.max(0, ...late.map(([, duration]) => duration)),
    bytesBefore: (document?.encodedBodySize ?? 0) + sum(before),
    scriptBytesBefore: sum(before.filter(({ name }) => name.endsWith('.js'))),
  };
}

/** From the tap on a name until its page is painted, and from Back until the article is. */
async function thereAndBack(page: Page): Promise<{ forward: number; back: number }> {
  const heading = await page.locator('h1').innerText();
  const link = page.locator(entityLink).first();
  await link.scrollIntoViewIfNeeded();
  const start = await page.evaluate(() => performance.timeOrigin + performance.now());
  await link.tap({ noWaitAfter: true });
  const arrived = await paintedAt(page, start, (text) => text !== heading);
  const clicked = await page.evaluate(() => Number(sessionStorage.getItem('clicked')));
  await page.waitForTimeout(700);
  const turned = await page.evaluate(() => performance.timeOrigin + performance.now());
  await page.evaluate(() => void setTimeout(() => history.back(), 0));
  const returned = await paintedAt(page, turned, (text) => text === heading);
  return { forward: arrived - clicked, back: returned - turned };
}

async function paintedAt(
  page: Page,
  after: number,
  isWanted: (heading: string) => boolean,
): Promise<number> {
  for (let tries = 0; tries < 400; tries += 1) {
    // The document may be going away while it is asked.
    const headings = await probeOf(page).then(
      (probe) => probe.headings,
      () => [],
    );
    const found = headings.find(([text, at]) => at >= after && text !== '' && isWanted(text));
    if (found !== undefined) return found[1];
    await page.waitForTimeout(25);
  }
  return Number.NaN;
}

/** How long after the start of a cold visit every tap that is likely first has worked. */
export async function firstTap(
  browser: Browser,
  rival: Rival,
  conditions: Conditions,
): Promise<number> {
  const times: number[] = [];
  for (const { selector, done } of rival.taps) {
    const context = await coldContext(browser);
    await context.addInitScript(`
      const timer = setInterval(() => {
        const control = document.querySelector(${JSON.stringify(selector)});
        if (control === null) return;
        control.click();
        if (!(${done})) return;
        globalThis.tapped = performance.now();
        clearInterval(timer);
      }, 20);`);
    const { page } = await slowPage(context, conditions);
    await page.goto(rival.address + conditions.path);
    const handle = await page.waitForFunction('globalThis.tapped');
    times.push((await handle.jsonValue()) as number);
    await context.close();
  }
  return Math.max(...times);
}
