/** Chromium over Playwright, as the other tests drive it. */
import { chromium as playwright } from '@playwright/test';
import { findBrowser } from '../browser.ts';
import { Absent, type Engine } from './engine.ts';

export async function chromium(): Promise<Engine> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Absent('apt-get install chromium');
  const isRoot = process.getuid?.() === 0;
  const browser = await playwright.launch({
    executablePath,
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  return {
    name: 'Chromium',
    version: browser.version(),
    open: async (address) => void (await page.goto(address)),
    evaluate: (body) => page.evaluate(`(async () => { ${body} })()`),
    press: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    close: () => browser.close(),
  };
}
