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
  const before = live === undefined ? new Map<string, string>() : sumsIn(live.folder);
  const sums: Checksum[] = [];
  for (const [name, { key, files }] of manifest) {
    if (name === checksumFile) continue;
    const isSame = live?.manifest.get(name)?.key === key;
    for (const file of files) {
      const known = fresh.get(file) ?? (isSame ? before.get(file) : undefined);
      sums.push([file, known ?? hash('sha256', readFileSync(join(folder, file)))]);
    }
  }
  // A file stands once in a tree, so two are never equal.
  sums.sort(([a], [b]) => (a < b ? -1 : 1));
  return sums.map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

const sumLength = 64;

/** The sums of an edition by file; none where it has no such list. */
function sumsIn(folder: string): ReadonlyMap<string, string> {
  try {
    const lines = readFileSync(join(folder, checksumFile), 'utf8').split('\n');
    return new Map(lines.map((line) => [line.slice(sumLength + 2), line.slice(0, sumLength)]));
  } catch {
    return new Map();
  }
}
