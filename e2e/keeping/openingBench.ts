/**
 * How long the page is not to be spoken to while a reader opens fifty files of 1 to 200 KB, two of them wrong,
 * with and without a network: `npm run build && npm run bench:opening [-- --slow 4]`.
 *
 * Prints the longest task of the page's main thread, as a clock saw it and as the processor did, of the page's
 * load and of the opening each for itself. Beside it stands the longest task of another page that counts to the
 * same number twenty times a second meanwhile: by how much the clock outran the processor there is the machine's.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { ensureBrowser } from '../browser.ts';
import { longestTask, type Mark, markIn, markOf, whileTraced } from '../mainThread.ts';

const { values } = parseArgs({ options: { slow: { type: 'string', default: '1' } } });

const sentence =
  '“The gates of lock %d were renewed on Thursday,” said Orla Fenwick, the engineer of the canal. The work cost less than had been planned, and the towpath is open again.';
const good = 48;

/** A text or a page of growing length, each of its own words. */
function fileContent(n: number): string {
  const bytes = 1000 + Math.round((n / (good - 1)) ** 2 * 199_000);
  const paragraphs: string[] = [];
  for (let length = 0; length < bytes; length += sentence.length + 2)
    paragraphs.push(sentence.replace('%d', String(n * 1000 + paragraphs.length)));
  const headline = `Lock Gates Renewed, Part ${n}`;
  if (n % 3 > 0) return `${headline}\n\n2024-05-02\n\n${paragraphs.join('\n\n')}\n`;
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="en"><title>${headline}</title><article><h1>${headline}</h1><p>2 May 2024</p>${body}</article></html>`;
}

/** Files on the disk: what is handed to the browser as bytes costs the page a long task of its own. */
function writtenFiles(folder: string): string[] {
  const contents = Array.from({ length: good }, (_, n): [string, string] => [
    `lock-${n}.${n % 3 > 0 ? 'txt' : 'html'}`,
    fileContent(n),
  ]);
  contents.splice(20, 0, ['picture.txt', '\x89PNG\r\n\x1a\n'], ['empty.txt', ' ']);
  return contents.map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content, content.startsWith('\x89') ? 'latin1' : 'utf8');
    return path;
  });
}

async function openAll(page: Page, files: readonly string[]): Promise<void> {
  await page.evaluate(() =>
    addEventListener('change', () => performance.mark('on-record:chosen'), { capture: true }),
  );
  await page.getByLabel('Choose files').setInputFiles([...files]);
  const lines = page.getByRole('region', { name: 'Opened on this device' }).getByRole('listitem');
  await lines.nth(good - 1).waitFor({ timeout: 300_000 });
  await page.getByRole('progressbar').waitFor({ state: 'detached' });
  await page.evaluate(() => performance.mark('on-record:opened'));
  const refused = await page.getByRole('region', { name: 'Not opened' }).innerText();
  if (!/picture\.txt[^]*PNG picture[^]*empty\.txt[^]*no text/.test(refused))
    throw new Error(`The wrong files are not named with their reasons: ${refused}`);
  if ((await lines.count()) !== good) throw new Error(`${await lines.count()} articles.`);
}

const port = Number(process.env['PORT'] ?? 4195);
const server = await preview({ preview: { port, strictPort: true } });
const folder = mkdtempSync(join(tmpdir(), 'on-record-opening-'));
const files = writtenFiles(folder);
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const context = await browser.newContext();
const control = await (await browser.newContext()).newPage();
await control.evaluate(() => {
  let sum = 0;
  setInterval(() => {
    for (let n = 0; n < 3_000_000; n += 1) sum = (sum + n) % 9_973;
  }, 50);
});

async function measured(offline: boolean): Promise<void> {
  const page = await context.newPage();
  const { send } = await context.newCDPSession(page).then((it) => ({ send: it.send.bind(it) }));
  await send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  await context.setOffline(offline);
  const trace = await whileTraced(browser, async () => {
    await page.goto(`http://localhost:${port}/open/`);
    await page.locator('html[data-alive]').waitFor();
    await markIn(page, 'alive');
    await openAll(page, files);
    await markIn(control, 'control');
  });
  const [alive, chosen, opened, counted] = ['alive', 'chosen', 'opened', 'control'].map((name) =>
    markOf(trace, name),
  ) as [Mark, Mark, Mark, Mark];
  console.log(
    `${offline ? 'offline' : 'online'}: 50 files in ${((opened.ts - chosen.ts) / 1e6).toFixed(1)} s, longest task ${longestTask(trace, chosen, chosen.ts, opened.ts)}`,
  );
  console.log(`  the page's load: ${longestTask(trace, alive, 0, alive.ts)}`);
  console.log(
    `  a page that only counts, meanwhile: ${longestTask(trace, counted, chosen.ts, opened.ts)}`,
  );
  await page.getByRole('button', { name: 'Delete all' }).click();
  await page.getByText('Nothing yet.').waitFor();
  await page.close();
}

await measured(false);
await measured(true);
await browser.close();
await server.close();
rmSync(folder, { recursive: true });
