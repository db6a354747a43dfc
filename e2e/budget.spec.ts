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

const scripts = () => readdirSync(join(out, 'assets')).filter((file) => file.endsWith('.js'));
const weight = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + kilobytes(join('assets', file)), 0);

/** The scripts that come without the reader doing anything: the one in the page, the app that it loads, and what they import. The last release's scripts lie beside them. */
function firstScripts(): readonly string[] {
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  const found = new Set(/assets\/([\w-]+\.js)/.exec(html)?.slice(1));
  for (const file of found) {
    const code = readFileSync(join(out, 'assets', file), 'utf8');
    const named = code.matchAll(/from["`]\.\/([^"`]+)|import\(["`]\.\/(app-[^"`]+)/g);
    for (const [, imported = '', app = imported] of named) found.add(app);
  }
  return [...found];
}

test('The JavaScript of a page is at most 108 KB', () => {
  expect(weight(firstScripts())).toBeGreaterThan(50);
  expect(weight(firstScripts())).toBeLessThanOrEqual(108);
});

test('The reader’s tools, which come on first use, are at most 25 KB more', () => {
  const first = new Set(firstScripts());
  const others = scripts().filter((file) => !first.has(file) && !/^(app|index)-/.test(file));
  expect(weight(others)).toBeLessThanOrEqual(25);
});

test('No page costs more than 20 KB of HTML', () => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const page of pages) expect(kilobytes(page), page).toBeLessThanOrEqual(20);
});
