import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const out = join(import.meta.dirname, '../dist');
const kilobytes = (file: string): number =>
  brotliCompressSync(readFileSync(join(out, file))).length / 1024;

test('A first visit to the article costs one request of at most 12 KB before it can be read', () => {
  const file = 'articles/000_c59ae9a75706696f/index.html';
  expect(kilobytes(file)).toBeLessThanOrEqual(12);
  const html = readFileSync(join(out, file), 'utf8');
  expect(html).not.toMatch(/<link[^>]+rel="?(stylesheet|preload|modulepreload)/);
  expect(html).toContain('id="page-data"');
});

const weight = (files: ReadonlySet<string>) =>
  [...files].reduce((sum, file) => sum + kilobytes(join('assets', file)), 0);

const script = (file: string): string => readFileSync(join(out, 'assets', file), 'utf8');

/** Files and all that they mention, as `names` finds it. Files of an earlier build, kept for open pages, are not among them. */
function mentioned(from: readonly string[], names: RegExp): ReadonlySet<string> {
  const found = new Set(from);
  for (const file of found)
    for (const [, name] of script(file).matchAll(names)) if (name) found.add(name);
  return found;
}

const start = (): string =>
  /assets\/(index-[\w-]+\.js)/.exec(readFileSync(join(out, 'index.html'), 'utf8'))?.[1] ?? '';

/** The scripts that come without the reader doing anything: the one that starts the app, the app, and what they import. */
function firstScripts(): ReadonlySet<string> {
  const app = /import\([`"]\.\/(app-[\w-]+\.js)/.exec(script(start()))?.[1] ?? '';
  return mentioned([start(), app], /from"\.\/([\w-]+\.js)"/g);
}

test('The JavaScript of a page is at most 109 KB', () => {
  expect(weight(firstScripts())).toBeGreaterThan(50);
  expect(weight(firstScripts())).toBeLessThanOrEqual(109);
});

test('The reader’s tools, which come on first use, are at most 25 KB more', () => {
  const all = mentioned([start()], /\.\/([\w-]+\.js)/g);
  expect(all.size).toBeGreaterThan(firstScripts().size);
  expect(weight(all) - weight(firstScripts())).toBeLessThanOrEqual(25);
});

test('No page costs more than 20 KB of HTML', () => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const page of pages) expect(kilobytes(page), page).toBeLessThanOrEqual(20);
});
