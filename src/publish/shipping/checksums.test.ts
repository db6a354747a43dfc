import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeFiles } from '../build/files.ts';
import type { Tree } from '../build/tree.ts';
import { checksumFile, checksumsOf } from './checksums.ts';

const work = mkdtempSync(join(tmpdir(), 'on-record-sums-'));
afterAll(() => rmSync(work, { recursive: true }));

const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const listOf = (files: Readonly<Record<string, string>>): string =>
  Object.entries(files)
    .map(([name, text]) => `${sumOf(text)}  ${name}\n`)
    .join('');

/** A tree of files, each with its content as its key, and the sums that were taken in writing them. */
function treeOf(name: string, contents: Readonly<Record<string, string>>) {
  const folder = join(work, name);
  mkdirSync(folder);
  const files = Object.entries(contents);
  const made = files.map(([file, text]) => [file, { key: text, files: [file] }] as const);
  const tree: Tree = { folder, manifest: new Map(made) };
  return { tree, sums: new Map(writeFiles(folder, files, false)) };
}

describe('checksumsOf', () => {
  it('takes the sums that were taken in writing, in the order of the names', () => {
    const { tree, sums } = treeOf('first', { 'b/c': '1', a: '2', é: '3' });
    expect(checksumsOf(tree, undefined, sums)).toBe(listOf({ a: '2', 'b/c': '1', é: '3' }));
  });

  it('takes from the edition before what has not changed, and reads what it cannot know', () => {
    const before = treeOf('before', { a: '1', b: '2' }).tree;
    writeFileSync(join(before.folder, checksumFile), listOf({ a: '1', b: '2' }));
    const { tree } = treeOf('after', { a: '1', b: '3' });
    rmSync(join(tree.folder, 'a'));
    expect(checksumsOf(tree, before, new Map())).toBe(listOf({ a: '1', b: '3' }));
  });
});
