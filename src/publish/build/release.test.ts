import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAssets } from './release.ts';
import { removeOthers } from './stale.ts';
import { sealTree, serveTree, treeAside, liveTree } from './tree.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'release-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Publishes an edition that has these files, as a build does. */
function publish(...names: readonly string[]): void {
  const [out, work] = [join(folder, 'dist'), join(folder, 'work')];
  const tree = treeAside(out, work);
  const live = liveTree(out, work);
  const wanted = new Set(names);
  for (const name of names) {
    mkdirSync(join(tree.folder, 'assets'), { recursive: true });
    rmSync(join(tree.folder, name), { force: true });
    writeFileSync(join(tree.folder, name), name);
    tree.manifest.set(name, { key: name, files: [name] });
  }
  keepAssets(tree, live, wanted);
  removeOthers(tree, wanted, () => true);
  sealTree(tree);
  serveTree(out, tree);
}

const isServed = (name: string): boolean => existsSync(join(folder, 'dist', name));

describe('the scripts of an edition', () => {
  it('stay for one release, and go with the one after', () => {
    publish('assets/app-1.js', 'page.html');
    publish('assets/app-2.js', 'page.html');
    expect(['assets/app-1.js', 'assets/app-2.js'].map(isServed)).toEqual([true, true]);
    publish('assets/app-3.js', 'page.html');
    const all = ['assets/app-1.js', 'assets/app-2.js', 'assets/app-3.js'];
    expect(all.map(isServed)).toEqual([false, true, true]);
  });

  it('stay as well where only articles change', () => {
    publish('assets/app-1.js');
    publish('assets/app-2.js');
    publish('assets/app-2.js', 'other.html');
    publish('assets/app-2.js');
    expect(isServed('assets/app-1.js')).toBe(true);
  });

  it('are all that stays', () => {
    publish('assets/app-1.js', 'page.html');
    publish('assets/app-2.js');
    expect(isServed('page.html')).toBe(false);
  });
});
