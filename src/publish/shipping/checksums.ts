/**
 * The checksums of an edition, as `sha256sum` writes and checks them. What has not
 * changed since the last build is not read again.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtOnce } from '../build/cache.ts';
import type { Tree } from '../build/tree.ts';

export const checksumFile = 'SHA256SUMS';

/** By page or file: its key, and a line for each of its files. */
type Known = Map<string, readonly [key: string, lines: readonly string[]]>;

/** The lines of all files in the tree, in the order of their names. `memory` is a file of the work folder. */
export function checksumsOf({ folder, manifest }: Tree, memory: string): string {
  const before = knownIn(memory);
  const known: Known = new Map();
  for (const [name, { key, files }] of manifest) {
    if (name === checksumFile) continue;
    const same = before.get(name);
    const lines = same?.[0] === key && same[1].length === files.length ? same[1] : undefined;
    known.set(name, [key, lines ?? files.map((file) => lineOf(folder, file))]);
  }
  writeAtOnce(memory, JSON.stringify([...known]));
  const lines = [...known.values()].flatMap(([, own]) => own);
  return lines.toSorted((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1)).join('');
}

function lineOf(folder: string, file: string): string {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
  return `${hash}  ${file}\n`;
}

function knownIn(memory: string): Known {
  try {
    return new Map(JSON.parse(readFileSync(memory, 'utf8')) as [string, [string, string[]]][]);
  } catch {
    return new Map();
  }
}
