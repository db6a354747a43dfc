/** A reader whose browser keeps what it has read, and the host that it reads from, whose weather a journey makes. */
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { hostOf, type Host } from '../deployment.ts';

export const english = join(import.meta.dirname, '../../dist');
export const article = 'articles/000_c59ae9a75706696f/';

export const test = base.extend<{ host: Host; faults: string[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright asks for the braces
  host: async ({}, use) => {
    const host = await hostOf(english);
    await use(host);
    await host.close();
  },
  faults: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await use(faults);
    expect(faults).toEqual([]);
  },
});

/** Opens a page and waits until the edition is on the device. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller)
      await new Promise((resolve) => void setTimeout(resolve, 20));
  });
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
