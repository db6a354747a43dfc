import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSeeds } from './seeds.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-seeds-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);
const codes = (): readonly string[] =>
  readSeeds(folder).problems.map(({ code, file }) => `${code} ${file}`);

describe('readSeeds', () => {
  it('reads the files of a folder in the order of their names, and nothing else', () => {
    for (const name of ['b.txt', 'a.txt', 'B.txt', '.gitkeep', 'authority.json']) put(name, '{}');
    mkdirSync(join(folder, 'media'));
    expect(readSeeds(folder).files.map(({ name }) => name)).toEqual(['B.txt', 'a.txt', 'b.txt']);
    expect(codes()).toEqual([]);
  });

  it('reads a file whose name begins with two dots, and names what it leaves out', () => {
    for (const name of ['...txt', '.draft.txt']) put(name, 'x');
    mkdirSync(join(folder, 'older'));
    expect(readSeeds(folder).files.map(({ name }) => name)).toEqual(['...txt']);
    expect(codes()).toEqual(['seeds/hidden .draft.txt', 'seeds/folder older']);
  });

  it('reads what its name calls an article, and names what an owner’s programs leave beside it', () => {
    for (const name of ['A.TXT', 'b.text', 'c.htm', 'd.rss', 'e.json']) put(name, 'x');
    for (const name of ['.DS_Store', 'a.txt ', 'a.txt~', 'a.txt.bak', 'noext', 'x.svg'])
      put(name, 'x');
    expect(readSeeds(folder).files.map(({ name }) => name)).toEqual([
      'A.TXT',
      'b.text',
      'c.htm',
      'd.rss',
      'e.json',
    ]);
    expect(codes()).toEqual([
      'seeds/hidden .DS_Store',
      'seeds/other-kind a.txt ',
      'seeds/other-kind a.txt.bak',
      'seeds/other-kind a.txt~',
      'seeds/other-kind noext',
      'seeds/other-kind x.svg',
    ]);
  });

  it('gives an edition without a file its defaults', () => {
    expect(readSeeds(folder).edition).toEqual({ title: 'On Record', language: 'en' });
  });

  it('fills what an edition leaves out, and ends its address with a slash', () => {
    put('edition.json', '{ "address": "https://example.org/news" }');
    expect(readSeeds(folder).edition).toEqual({
      title: 'On Record',
      language: 'en',
      address: 'https://example.org/news/',
    });
  });

  it.each([
    ['{ "title": 7 }', 'title should be a text, but is 7'],
    ['{ "address": "example" }', 'address should be a whole address'],
    ['{ "address": "javascript:alert(1)" }', 'address should be a whole address'],
    ['{ "address": "https://example.org/?a=1" }', 'without ? and #'],
    ['{ "title": " " }', 'title should be a name, but is empty'],
    [`{ "language": "x\\" onload=y" }`, 'language should be a tag such as "en"'],
    ['[]', 'should be an object'],
  ])('says what is wrong with the edition %s and goes on with the defaults', (content, message) => {
    put('edition.json', content);
    const { edition, problems } = readSeeds(folder);
    expect(problems).toMatchObject([
      { severity: 'error', code: 'edition/wrong', file: 'edition.json' },
    ]);
    expect(problems[0]?.message).toContain(message);
    expect(edition.title).toBe('On Record');
  });

  it('reads settings that begin with the mark of their encoding', () => {
    put('edition.json', '\ufeff{ "title": "Coast" }');
    expect(readSeeds(folder).edition.title).toBe('Coast');
    expect(codes()).toEqual([]);
  });

  it('follows no link out of the folder', () => {
    put('real.txt', 'x');
    symlinkSync('/etc/hostname', join(folder, 'link.txt'));
    expect(readSeeds(folder).files.map(({ name }) => name)).toEqual(['real.txt']);
    expect(codes()).toEqual(['seeds/not-a-file link.txt']);
  });

  it.runIf(process.platform === 'linux')('names a file whose name is no text', () => {
    const name = Buffer.concat([Buffer.from(join(folder, 'bad-')), Buffer.from([0xff, 0x2e])]);
    writeFileSync(Buffer.concat([name, Buffer.from('txt')]), 'x');
    const [problem] = readSeeds(folder).problems;
    expect(problem).toMatchObject({ code: 'seeds/unreadable', file: 'bad-\ufffd.txt' });
    expect(problem?.message).toMatch(/its name is not UTF-8.*Rename it/);
  });

  it('names a file that is not JSON', () => {
    put('authority.json', '{');
    expect(codes()).toEqual(['seeds/not-json authority.json']);
  });

  it('names a folder that is not there', () => {
    expect(readSeeds(join(folder, 'none')).problems).toMatchObject([{ code: 'seeds/unreadable' }]);
  });
});
