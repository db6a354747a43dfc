import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const out = join(import.meta.dirname, '../../dist');
const kilobytes = (file: string): number =>
  brotliCompressSync(readFileSync(join(out, file))).length / 1024;

test('A first visit to the article costs one request of at most 7 KB before it can be read', () => {
  const file = 'articles/000_c59ae9a75706696f/index.html';
  expect(kilobytes(file)).toBeLessThanOrEqual(7);
  const html = readFileSync(join(out, file), 'utf8');
  const scripted = html.replace(/<noscript>.*?<\/noscript>/gs, '');
  expect(scripted).not.toMatch(/<link[^>]+rel="?(stylesheet|preload|modulepreload)/);
  expect(scripted).not.toMatch(/<script[^>]+src=/);
});

const article = readFileSync(join(out, 'articles/000_c59ae9a75706696f/index.html'), 'utf8');
const entry = /import\("[^"]*\/assets\/([^"]+)"\)/.exec(article)?.[1] ?? '';
const codeOf = (script: string): string => readFileSync(join(out, 'assets', script), 'utf8');

/** The script whose name begins so; scripts of the release before may still lie beside it, so it must be one that `from` names. */
function named(name: string, from: string): string {
  const script = new RegExp(`\\b${name}-[\\w-]+\\.js`).exec(codeOf(from))?.[0];
  if (script === undefined) throw new Error(`${from} does not load ${name}.`);
  return script;
}

/** Scripts with all that they import at once. */
function graphOf(...scripts: readonly string[]): ReadonlySet<string> {
  const graph = new Set(scripts);
  for (const script of graph) {
    const imports = codeOf(script).matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
    for (const [, imported] of imports) graph.add(imported ?? '');
  }
  return graph;
}

/** The app's own script. Its door, which the entry names, is apart from it because the app takes a breath while it starts. */
const appScript = (): string => named('app', named('app', entry));

const weightOf = (scripts: Iterable<string>): number =>
  [...scripts].reduce((sum, script) => sum + kilobytes(join('assets', script)), 0);

test('The JavaScript of the article page is at most 100 KB', () => {
  const weight = weightOf(graphOf(entry, named('app', entry)));
  expect(weight).toBeGreaterThan(50);
  expect(weight).toBeLessThanOrEqual(100);
});

test('Nothing brings the app before it is wanted', () => {
  expect([...graphOf(entry)]).not.toContain(appScript());
});

test('The reader’s tools, which come on first use, are at most 25 KB more', () => {
  const app = appScript();
  const before = graphOf(entry, app);
  const tools = [...graphOf(named('Tools', app), named('Shelves', app))];
  expect(weightOf(tools.filter((script) => !before.has(script)))).toBeLessThanOrEqual(25);
});

test('The page for opening files costs 10 KB more, and the compiler comes with the first file', () => {
  const app = appScript();
  const before = graphOf(entry, app);
  const page = named('OpeningPage', app);
  const own = [...graphOf(page)].filter((script) => !before.has(script));
  expect(weightOf(own)).toBeLessThanOrEqual(10);
  const compiler = named('compiler', page);
  expect(before.has(compiler) || own.includes(compiler)).toBe(false);
  expect(weightOf([compiler, named('compilerWorker', compiler)])).toBeLessThanOrEqual(250);
});

test('No page costs more than 20 KB of HTML', () => {
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  for (const page of pages) expect(kilobytes(page), page).toBeLessThanOrEqual(20);
});

for (const [edition, folder] of [
  ['the given edition', out],
  ['twenty articles', join(out, '../.on-record/demo')],
] as const) {
  test(`A page about a name, and an index of names, costs at most 6 KB, in ${edition}`, () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?:all\/)?(?:people|organizations|places)\/(?:.*\/)?index\.html$/.test(file),
    );
    expect(pages.length).toBeGreaterThan(10);
    const weights = pages.map((page) => [
      page,
      brotliCompressSync(readFileSync(join(folder, page))).length,
    ]);
    expect(weights.filter(([, weight]) => Number(weight) > 6 * 1024)).toEqual([]);
  });
}
