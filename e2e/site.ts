/** The built site as tests meet it: two editions, and a page that must stay clean. */
import { expect, test as base, type Page } from '@playwright/test';

interface BuiltEdition {
  readonly port: number;
  /** Address of the front page, with a closing slash. */
  readonly address: string;
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
}

const demo = '.on-record/demo';
const arabic = '.on-record/arabic';
/** Another number lets two people on one machine test at once. */
const firstPort = Number(process.env['E2E_PORT'] ?? 4173);

/** `given`: the edition in seeds/, at the root. `many`: the twenty articles of e2e/seeds/, below a path. `arabic`: one whose interface speaks Arabic. */
export const editions = {
  given: {
    port: firstPort,
    address: `http://localhost:${firstPort}/`,
    command: `npx vite preview --port ${firstPort} --strictPort`,
    env: {},
  },
  many: {
    port: firstPort + 1,
    address: `http://localhost:${firstPort + 1}/news/`,
    command: `npx vite build --base /news/ --outDir ${demo} && npx vite preview --base /news/ --outDir ${demo} --port ${firstPort + 1} --strictPort`,
    env: { SEEDS: 'e2e/seeds' },
  },
  arabic: {
    port: firstPort + 3,
    address: `http://localhost:${firstPort + 3}/`,
    command: `npx vite build --outDir ${arabic} && npx vite preview --outDir ${arabic} --port ${firstPort + 3} --strictPort`,
    env: { SEEDS: 'e2e/seeds-arabic' },
  },
} satisfies Record<string, BuiltEdition>;

/** Everything that a page of ours must never do, in sentences. */
function watch(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // Playwright's own word for `serviceWorkers: 'block'`.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol !== 'data:')
      faults.push(`request to ${request.url()}`);
  });
  return faults;
}

interface Site {
  /** Opens a page of the given edition by its path: "articles/...". */
  readonly open: (path?: string) => Promise<void>;
  /** Opens a page of the edition of twenty articles. */
  readonly openMany: (path?: string) => Promise<void>;
  /** Waits until the page has come to life. */
  readonly alive: () => Promise<void>;
}

/** Playwright's test with the site; each test also fails on a console message, an error or a foreign request. */
export const test = base.extend<{ site: Site; allowed: RegExp }>({
  allowed: [/^$/, { option: true }],
  site: async ({ page, allowed }, use) => {
    const faults = watch(page);
    await use({
      open: async (path = '') => void (await page.goto(editions.given.address + path)),
      openMany: async (path = '') => void (await page.goto(editions.many.address + path)),
      alive: async () => {
        await page.locator('html[data-alive]').waitFor();
      },
    });
    expect(faults.filter((fault) => !allowed.test(fault))).toEqual([]);
  },
});

export { expect };
