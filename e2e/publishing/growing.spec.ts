/** An archive of three hundred made-up articles, built once: no page grows with it, and a real server finds every address. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { makeArchive } from '../../src/publish/bench/makeArchive.ts';
import { editions } from '../site.ts';

test.describe.configure({ mode: 'serial', timeout: 400_000 });

const root = join(import.meta.dirname, '../..');
const seeds = '.on-record/archives/300';
const out = '.on-record/growing';
const port = editions.given.port + 8;

test.beforeAll(() => {
  makeArchive(300, join(root, seeds));
  const edition = { title: 'Trial', language: 'en', address: `http://localhost:${port}/` };
  writeFileSync(join(root, seeds, 'edition.json'), JSON.stringify(edition));
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', out], {
    cwd: root,
    env: { ...process.env, SEEDS: seeds, COMPRESS: '1' },
    stdio: 'ignore',
  });
});

const bytesOf = (text: string): number => brotliCompressSync(text).length;
const read = (file: string): string => readFileSync(join(root, out, file), 'utf8');

function pagesOf(kind: RegExp): readonly string[] {
  const files = readdirSync(join(root, out), { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('index.html') && kind.test(file));
  expect(pages.length).toBeGreaterThan(0);
  return pages;
}

/** The largest by bytes: the others cannot break a limit that it keeps. */
const largestOf = (pages: readonly string[]): readonly string[] =>
  pages.toSorted((a, b) => read(b).length - read(a).length).slice(0, 25);

const lists = /^(?:all|quotations|people|organizations|places)\//;

/** What a page is about, as markup. */
const ownOf = (page: string): string => /<main.*?<\/main>/s.exec(read(page))?.[0] ?? '';

test('No page has more than 6 KB beyond what it is about, however large the archive', () => {
  for (const page of [...largestOf(pagesOf(lists)), ...largestOf(pagesOf(/^articles\//))]) {
    const beyond = bytesOf(read(page)) - bytesOf(ownOf(page));
    expect(beyond / 1024, page).toBeLessThanOrEqual(6);
  }
});

test('No list is longer than 12 KB, however large the archive', () => {
  for (const page of ['index.html', ...largestOf(pagesOf(lists))])
    expect(bytesOf(ownOf(page)) / 1024, page).toBeLessThanOrEqual(12);
});

test('No list has more than 1,500 elements, however large the archive', () => {
  for (const page of ['index.html', ...largestOf(pagesOf(lists))]) {
    expect(ownOf(page).match(/<[a-z]/g)?.length ?? 0, page).toBeLessThanOrEqual(1500);
  }
});

/** The server block that the README gives, for this folder and port; without the Brotli module where that is not installed. */
function nginxConfiguration(folder: string): string {
  const block =
    /```nginx\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? '';
  const module = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
  const server = block
    .replace(/listen \d+;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${resolve(root, out)};`);
  return [
    existsSync(module) ? `load_module ${module};` : '',
    `pid ${folder}/pid; error_log ${folder}/error.log; daemon off; master_process off;`,
    'events {}',
    `http { include /etc/nginx/mime.types; access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((it) => `${it}_temp_path ${folder}/${it};`).join(' ')}
      ${existsSync(module) ? server : server.replace('brotli_static on;', '')} }`,
  ].join('\n');
}

test('A server of Debian’s answers every address of the sitemap, compressed beforehand', async ({
  request,
}) => {
  test.skip(spawnSync('nginx', ['-v']).status !== 0, 'There is no nginx.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, nginxConfiguration(folder));
  const nginx = spawn('nginx', ['-p', folder, '-c', file], { stdio: 'ignore' });
  try {
    const address = `http://127.0.0.1:${port}/`;
    await expect
      .poll(() =>
        request.get(address).then(
          (it) => it.status(),
          () => 0,
        ),
      )
      .toBe(200);
    const sitemap = await (await request.get(`${address}sitemap.xml`)).text();
    const parts = [...sitemap.matchAll(/<loc>[^<]*\/(sitemaps\/[^<]+)</g)];
    let count = 0;
    for (const [, part = ''] of parts) {
      const places = (await (await request.get(address + part)).text()).matchAll(
        /<loc>http:\/\/localhost:\d+\/([^<]*)</g,
      );
      for (const [, path = ''] of places) {
        const answer = await request.get(address + path, {
          headers: { 'Accept-Encoding': 'gzip' },
        });
        expect(answer.status(), path).toBe(200);
        expect(answer.headers()['content-encoding'], path).toBe('gzip');
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(400);
    const asset = readdirSync(join(root, out, 'assets')).find((name) => name.endsWith('.js'));
    const script = await request.get(`${address}assets/${asset ?? ''}`);
    expect(script.headers()['cache-control']).toContain('immutable');
    expect((await request.get(`${address}no/such/page/`)).status()).toBe(404);
    expect((await request.get(`${address}feed.xml`)).status()).toBe(200);
  } finally {
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
