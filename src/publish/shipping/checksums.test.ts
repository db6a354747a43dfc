import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
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

  it.each(['', listOf({ b: '1' }), listOf({ b: '1', d: '1' }).slice(0, -1)])(
    'reads all where the edition before has no whole list',
    (kept) => {
      const folder = `unlisted${kept.length}`;
      const before = treeOf(`${folder}-before`, { b: '1', d: '1' }).tree;
      writeFileSync(join(before.folder, checksumFile), kept);
      const { tree } = treeOf(folder, { b: '1', c: '2', d: '1' });
      expect(checksumsOf(tree, before, new Map())).toBe(listOf({ b: '1', c: '2', d: '1' }));
    },
  );

  it('puts the lines of any files in and takes those of any others out', () => {
    const names = fc.uniqueArray(fc.constantFrom('a', 'a/b', 'é', 'b', 'z', '\u{1f5de}', '\uffee'));
    let n = 0;
    fc.assert(
      fc.property(names, names, (earlier, later) => {
        const contents = (some: readonly string[]) =>
          Object.fromEntries(some.map((name) => [name.replace('/', '-'), name]));
        const before = treeOf(`any-before${(n += 1)}`, contents(earlier));
        writeFileSync(
          join(before.tree.folder, checksumFile),
          checksumsOf(before.tree, undefined, before.sums),
        );
        const { tree, sums } = treeOf(`any${n}`, contents(later));
        expect(checksumsOf(tree, before.tree, sums)).toBe(checksumsOf(tree, undefined, sums));
      }),
    );
  });
});
