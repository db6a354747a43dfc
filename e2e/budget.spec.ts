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

test('All JavaScript together is at most 110 KB', () => {
  const scripts = readdirSync(join(out, 'assets')).filter((file) => file.endsWith('.js'));
  const total = scripts.reduce((sum, file) => sum + kilobytes(join('assets', file)), 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(110);
});

test('No page costs more than 20 KB of HTML', () => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const page of pages) expect(kilobytes(page), page).toBeLessThanOrEqual(20);
});
