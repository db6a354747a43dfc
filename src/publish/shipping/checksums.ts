/**
 * The checksums of an edition, as `sha256sum` writes and checks them. Workers take
 * them of what they write; those of what has not changed stand in the edition before.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checksum } from '../build/files.ts';
import type { Tree } from '../build/tree.ts';

export const checksumFile = 'SHA256SUMS';

/** The lines of all files in the tree, in the order of their names. `fresh` has the sums of the files that this build wrote. */
export function checksumsOf(
  { folder, manifest }: Tree,
  live: Tree | undefined,
  fresh: ReadonlyMap<string, string>,
): string {
  const left = new Set<string>();
  const same = new Set<string>();
  for (const [name, { key, files }] of manifest) {
    if (name === checksumFile) continue;
    const isSame = live?.manifest.get(name)?.key === key;
    for (const file of files) (isSame && !fresh.has(file) ? same : left).add(file);
  }
  const sums: Checksum[] = [];
  // Those of before come in their order, and what is in order already is soon sorted.
  for (const line of live === undefined ? [] : linesIn(live.folder)) {
    const file = line.slice(sumLength + 2);
    if (same.delete(file)) sums.push([file, line.slice(0, sumLength)]);
  }
  for (const file of [...left, ...same])
    sums.push([file, fresh.get(file) ?? hash('sha256', readFileSync(join(folder, file)))]);
  // A file stands once in a tree, so two are never equal.
  sums.sort(([a], [b]) => (a < b ? -1 : 1));
  return sums.map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

const sumLength = 64;

/** The lines of an edition's list; none where it has no such list. */
function linesIn(folder: string): readonly string[] {
  try {
    return readFileSync(join(folder, checksumFile), 'utf8').split('\n');
  } catch {
    return [];
  }
}
