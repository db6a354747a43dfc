/** Finds a Chromium to test in, and gets one where there is none. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const systemBrowsers = [
  // Chromium without windows takes three fifths of the time.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** The path of a browser that starts, in this order: $CHROMIUM_PATH, Playwright's own, one of the system. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && !starts(named)) {
    throw new Error(`CHROMIUM_PATH is "${named}", which does not start. Correct it, or unset it.`);
  }
  return [named, chromium.executablePath(), ...systemBrowsers].find(
    (path) => path !== undefined && starts(path),
  );
}

/** The path of a browser, installed first where there is none: Playwright's download, else Debian's package, without windows where there is one. */
export function ensureBrowser(): string {
  return (
    findBrowser() ??
    installed('Playwright', process.execPath, [
      'node_modules/@playwright/test/cli.js',
      'install',
      'chromium',
    ]) ??
    installed('Debian', 'sh', ['-c', aptInstall()]) ??
    missing()
  );
}

function starts(path: string): boolean {
  return (
    existsSync(path) &&
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0
  );
}

function installed(from: string, command: string, args: readonly string[]): string | undefined {
  console.log(`No browser found. Installing Chromium from ${from} ...`);
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
  } catch (error) {
    console.log(
      `That did not work: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    );
  }
  return findBrowser();
}

function aptInstall(): string {
  const root = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const install = `${root}env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq`;
  return `${root}apt-get update -qq && { ${install} chromium-headless-shell || ${install} chromium; }`;
}

function missing(): never {
  throw new Error(
    'There is no browser to test in, and none could be installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.',
  );
}
