import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const root = join(import.meta.dirname, '../..');
const port = 4175;
let folder: string;
let server: ChildProcess;

// One editor, one server, one thing after the other.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-dev-'));
  cpSync(join(root, 'seeds'), folder, { recursive: true });
  server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', '--port', String(port), '--strictPort'],
    { cwd: root, env: { ...process.env, SEEDS: folder } },
  );
  await expect.poll(answers, { timeout: 60_000 }).toBe(true);
});

test.afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

async function answers(): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/`)).ok;
  } catch {
    return false;
  }
}

test('An editor who changes a seed sees it at once, without a reload', async ({ page }) => {
  await page.goto(`http://localhost:${port}/articles/000_c59ae9a75706696f/`);
  const lastParagraph = page.locator('.story > p').last();
  await expect(lastParagraph).toContainText('Baghdad declared final victory', { timeout: 30_000 });
  await expect(page).toHaveTitle(/^Iraq Warns/);
  await page.evaluate(() => document.body.setAttribute('data-kept', ''));

  const seed = join(folder, '000_c59ae9a75706696f.txt');
  const changed = readFileSync(seed, 'utf8').replace('final victory', 'a final victory');
  // The server may not watch the folder yet in its first second: save again until it does.
  await expect(async () => {
    writeFileSync(seed, changed);
    await expect(lastParagraph).toContainText('Baghdad declared a final victory', {
      timeout: 2000,
    });
  }).toPass({ timeout: 20_000 });
  await expect(page.locator('body')).toHaveAttribute('data-kept', '');
});

test('An editor who adds a seed finds it on the front page', async ({ page }) => {
  await page.goto(`http://localhost:${port}/`);
  await expect(page.getByRole('heading', { level: 2, name: /^Iraq Warns/ })).toBeVisible({
    timeout: 30_000,
  });
  writeFileSync(
    join(folder, 'harbour.txt'),
    'Harbour Opens\n\n2021-05-01\n\n“The harbour is open,” Mayor Ada Quayle said in Mosul on Saturday.\n',
  );
  await expect(page.getByRole('heading', { level: 2, name: 'Harbour Opens' })).toBeVisible();
});
