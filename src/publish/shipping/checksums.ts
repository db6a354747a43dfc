/**
 * The checksums of an edition, as `sha256sum` writes and checks them. Workers take
 * them of what they write; those of what has not changed stand in the edition before.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  const kept = live === undefined ? [] : linesIn(live.folder);
  const stillTrue = kept.filter((line) => same.delete(fileIn(line)));
  const made = [...left, ...same].map((file) => {
    const sum = fresh.get(file) ?? hash('sha256', readFileSync(join(folder, file)));
    return `${sum}  ${file}`;
  });
  return merged(stillTrue, made.toSorted(inOrder))
    .map((line) => `${line}\n`)
    .join('');
}

const sumLength = 64;
const fileIn = (line: string): string => line.slice(sumLength + 2);
/** A file stands once in a tree, so two are never equal. */
const inOrder = (a: string, b: string): number => (fileIn(a) < fileIn(b) ? -1 : 1);

/** Two lists in order, as one: the first is long and the second, as a rule, short. */
function merged(long: readonly string[], short: readonly string[]): readonly string[] {
  const all: string[] = [];
  let next = 0;
  for (const line of short) {
    for (; next < long.length && inOrder(long[next] ?? '', line) < 0; next += 1)
      all.push(long[next] ?? '');
    all.push(line);
  }
  return all.concat(long.slice(next));
}

/** The lines of an edition's list; none where it has no such list. */
function linesIn(folder: string): readonly string[] {
  try {
    return readFileSync(join(folder, checksumFile), 'utf8').split('\n');
  } catch {
    return [];
  }
}
