import { defineConfig, devices } from '@playwright/test';
import { ensureBrowser } from './browser.ts';
import { editions } from './site.ts';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  // A busy machine is slow, not wrong: it gets time, and in CI a second and a third try, which the report names.
  expect: { timeout: 10_000 },
  timeout: 60_000,
  retries: process.env['CI'] ? 2 : 0,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  reporter: process.env['CI'] ? 'list' : 'line',
  use: {
    // What a worker answers a test cannot route; offline.spec.ts and deploying.spec.ts let it in.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: ensureBrowser(),
      // Chromium's sandbox does not start for root, as whom containers run.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
    {
      name: 'phone',
      // Bytes, builds and requests have no screen; axe tries the narrow widths too, and a zoomed page has its own.
      testIgnore: ['**/publishing/**', '**/access/{accessibility,perceiving,zooming}.spec.ts'],
      use: { ...devices['Pixel 7'] },
    },
  ],
  webServer: Object.values(editions).map(({ command, port, env }) => ({
    command,
    cwd: '..',
    port,
    env,
    timeout: 180_000,
  })),
});
