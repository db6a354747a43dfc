import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFiles } from './files.ts';
import { isThere, removeOthers } from './stale.ts';
import { liveTree, sealTree, serveTree, treeAside } from './tree.ts';

let folder: string;
let out: string;
let work: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'on-record-tree-'));
  [out, work] = [join(folder, 'dist'), join(folder, 'work/dist')];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A build of files with these contents; `stop` ends it before it is served. Gives the files that it wrote. */
function build(contents: Record<string, string>, stop = false): readonly string[] {
  const tree = treeAside(out, work);
  const live = liveTree(out, work);
  const written: string[] = [];
  for (const [name, content] of Object.entries(contents)) {
    if (isThere({ name, key: content, files: [name] }, tree, live)) continue;
    writeFiles(tree.folder, [[name, content]], false);
    written.push(name);
  }
  removeOthers(tree, new Set(Object.keys(contents)), () => true);
  if (stop) return written;
  sealTree(tree);
  serveTree(out, tree);
  return written;
}

const served = (name: string): string => readFileSync(join(out, name), 'utf8');

describe('the published folder', () => {
  it('has what the last build made, and nothing of before', () => {
    build({ 'a/index.html': '1', 'b/index.html': '1' });
    build({ 'a/index.html': '2' });
    expect(served('a/index.html')).toBe('2');
    expect(existsSync(join(out, 'b'))).toBe(false);
  });

  it('costs one file where one has changed, in every build', () => {
    expect(build({ a: '1', b: '1', c: '1' })).toEqual(['a', 'b', 'c']);
    expect(build({ a: '2', b: '1', c: '1' })).toEqual(['a']);
    expect(build({ a: '2', b: '2', c: '1' })).toEqual(['b']);
    expect(build({ a: '2', b: '2', c: '1' })).toEqual([]);
    expect(['a', 'b', 'c'].map(served)).toEqual(['2', '2', '1']);
  });

  it('stays as it was while a build is stopped half way, and the next build mends it', () => {
    build({ a: '1', b: '1' });
    build({ a: '2', b: '2' }, true);
    expect(['a', 'b'].map(served)).toEqual(['1', '1']);
    build({ a: '3', b: '1' });
    expect(['a', 'b'].map(served)).toEqual(['3', '1']);
    build({ a: '4', b: '1' }, true);
    expect(['a', 'b'].map(served)).toEqual(['3', '1']);
  });

  it('takes the place of a plain folder that stood there', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'old'), 'x');
    build({ a: '1' });
    expect(served('a')).toBe('1');
    expect(existsSync(join(out, 'old'))).toBe(false);
  });
});
