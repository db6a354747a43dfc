/** Scripts of the edition before, which stay for one release: a reader who has a page of it open may still ask for them. */
import { linkFile, type Tree } from './tree.ts';

const isAsset = (name: string): boolean => name.startsWith('assets/');

/** The key of what is only kept. */
const kept = 'kept';

/**
 * Takes the scripts of the live tree that this edition no longer has over into
 * the tree, and into what is wanted there. When the scripts change, those of
 * before are kept and those kept until then go.
 */
export function keepAssets(tree: Tree, live: Tree | undefined, wanted: Set<string>): void {
  if (live === undefined) return;
  const before = [...live.manifest].filter(([name]) => isAsset(name) && !wanted.has(name));
  const isRelease = before.some(([, { key }]) => key !== kept);
  for (const [name, { key, files }] of before) {
    if (isRelease && key === kept) continue;
    if (!tree.manifest.has(name))
      for (const file of files) linkFile(live.folder, tree.folder, file);
    tree.manifest.set(name, { key: kept, files });
    wanted.add(name);
  }
}
