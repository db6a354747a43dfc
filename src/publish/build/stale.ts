/** Whether a part of the edition must be made anew, or stands already in one of the two trees. */
import { compressedForms } from './files.ts';
import { linkFile, removeFiles, type Tree } from './tree.ts';

/** A page or a file as it should stand in the tree. */
export interface Wanted {
  /** Path of the page, or name of the file. */
  readonly name: string;
  readonly key: string;
  readonly files: readonly string[];
}

/** Files with their compressed forms, where there are such. */
export function withForms(files: readonly string[], compress: boolean): readonly string[] {
  if (!compress) return files;
  return files.flatMap((file) => [file, ...compressedForms.map((form) => file + form)]);
}

/** True where the tree has it already or can take it over from the live tree; otherwise it must be made now, and the manifest says that it is there. */
export function isThere({ name, key, files }: Wanted, tree: Tree, live: Tree | undefined): boolean {
  if (tree.manifest.get(name)?.key === key) return true;
  tree.manifest.set(name, { key, files });
  if (live?.manifest.get(name)?.key !== key) return false;
  for (const file of files) linkFile(live.folder, tree.folder, file);
  return true;
}

/** Takes everything out of the tree that is not wanted there, among what `isOurs` speaks for. */
export function removeOthers(
  tree: Tree,
  wanted: ReadonlySet<string>,
  isOurs: (name: string) => boolean,
): void {
  for (const [name, { files }] of tree.manifest) {
    if (!isOurs(name) || wanted.has(name)) continue;
    removeFiles(tree.folder, files);
    tree.manifest.delete(name);
  }
}
