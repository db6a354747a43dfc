import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSeeds, type Check } from './checked.ts';

const told =
  'The harbour opened on Saturday, and the first ships came in with the tide before noon.';
const article = (n: number): string =>
  `Harbour ${n} Opens\n\n2021-05-01\n\n${told}\n\n${told} Again.\n`;

/** Kinds of file, and which problem each must have: its code and its line, or none. */
const kinds: readonly (readonly [
  name: string,
  content: (n: number) => string,
  problem?: string,
])[] = [
  ['good.txt', article],
  ['empty.txt', () => '', 'source/empty:1'],
  ['binary.txt', () => '\x89PNG\r\n\x1a\n', 'decode/binary:1'],
  ['undated.txt', (n) => article(n).replace('2021-05-01\n\n', ''), 'date/missing:1'],
  [
    'open.txt',
    (n) => `${article(n)}\n“We will come again, the master said.\n`,
    'quotation/unclosed:9',
  ],
  [
    'page.html',
    (n) => `<article><h1>Harbour ${n} Opens</h1><p>2021-05-01</p><p>${told}</p></article>`,
  ],
  [
    'ld.html',
    (n) =>
      `<script type="application/ld+json">{</script><article><h1>Harbour ${n} Opens</h1><p>2021-05-01</p><p>${told}</p></article>`,
    'html/json-ld:1',
  ],
  ['feed.xml', () => '<rss><channel><title>x</title></channel></rss>', 'feed/:1'],
  ['wrong.xml', () => '<rss', 'feed/:1'],
  ['broken.json', () => '{', 'feed/:1'],
];
const each = 100;

let folder: string;
let check: Check;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-many-'));
  for (let n = 0; n < each; n += 1)
    for (const [name, content] of kinds) {
      const text = content(n);
      writeFileSync(
        join(folder, `n${n}-${name}`),
        text,
        text.startsWith('\x89') ? 'latin1' : 'utf8',
      );
    }
  check = checkSeeds('.', folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe('a check of a thousand mixed files', () => {
  it('reads them all, and fails on none', () => {
    expect(check.files).toBe(each * kinds.length);
    expect(check.problems.filter(({ code }) => code === 'compiler/failed')).toEqual([]);
  });

  it('names the file and the line of every problem', () => {
    const found = new Map<string, string[]>();
    for (const { file, code, line } of check.problems) {
      const known = found.get(file) ?? [];
      found.set(file, [...known, `${code}:${line}`]);
    }
    for (let n = 0; n < each; n += 1) {
      for (const [name, , problem] of kinds) {
        const own = found.get(join(folder, `n${n}-${name}`)) ?? [];
        if (problem === undefined) expect([name, own]).toEqual([name, []]);
        else {
          const [start = '', line = ''] = problem.split(':');
          const matches = own.filter((it) => it.startsWith(start) && it.endsWith(`:${line}`));
          expect([name, own, matches.length > 0]).toEqual([name, own, true]);
        }
      }
    }
  });

  it('gives each problem a sentence with a remedy', () => {
    for (const { message } of check.problems) expect(message).toMatch(/\.\s\p{Lu}[^]*\.$/u);
  });
});
