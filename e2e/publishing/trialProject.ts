/** Copies of the project that a test may build, change and spoil. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { test as base } from '@playwright/test';

export const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

export const test = base.extend<{
  /** A copy of the project in a folder of its own, with the installed packages; gone after the test. */
  projectIn: (name: string) => string;
}>({
  // eslint-disable-next-line no-empty-pattern
  projectIn: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
    await use((name) => copyOf(join(folder, name)));
    rmSync(folder, { recursive: true, force: true });
  },
});

function copyOf(copy: string): string {
  mkdirSync(copy);
  for (const entry of [
    'src',
    'public',
    'seeds',
    'index.html',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'vite.config.ts',
  ]) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const viteBuild = 'node_modules/vite/bin/vite.js build';
/** What `npm run build` runs. */
export const launch = 'src/publish/launch.js';

/** Builds a project, and gives what is said about it. */
export async function build(
  cwd: string,
  env: Record<string, string> = {},
  umask = '022',
  program = viteBuild,
): Promise<string> {
  const command = `umask ${umask} && exec "${process.execPath}" ${program}`;
  const { stdout, stderr } = await run('sh', ['-c', command], {
    cwd,
    env: { ...process.env, ...env, NO_COLOR: '1' },
  });
  return stdout + stderr;
}

/** Every file of a folder with the hash of its content. */
export function hashesIn(out: string): Record<string, string> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const hashed = files.map((entry): [string, string] => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(out.length), createHash('sha256').update(readFileSync(path)).digest('hex')];
  });
  return Object.fromEntries(hashed.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
