/**
 * The checksums of an edition, as `sha256sum` writes and checks them. Workers take
 * them of what they write; those of what has not changed stand in the edition before,
 * in whose list only the lines of other files are looked for.
 */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tree } from '../build/tree.ts';

export const checksumFile = 'SHA256SUMS';

/** The lines of all files in the tree, in the order of their names. `fresh` has the sums of the files that this build wrote. */
export function checksumsOf(
  tree: Tree,
  live: Tree | undefined,
  fresh: ReadonlyMap<string, string>,
): string {
  const lineOf = (file: string): string => {
    const sum = fresh.get(file) ?? hash('sha256', readFileSync(join(tree.folder, file)));
    return `${sum}  ${file}\n`;
  };
  const all = filesIn(tree);
  if (live !== undefined) {
    const { gone, made } = differences(tree, live, fresh);
    const lines = new Map(Array.from(gone, (file) => [file, '']));
    for (const file of made) lines.set(file, lineOf(file));
    const list = withLines(listIn(live.folder), lines);
    if (countLines(list) === all.length) return list;
  }
  // There was no list, or not of all files.
  return withLines('', new Map(all.map((file) => [file, lineOf(file)])));
}

function filesIn({ manifest }: Tree): readonly string[] {
  return Array.from(manifest, ([name, { files }]) => (name === checksumFile ? [] : files)).flat();
}

/** Files of the edition before that are no longer there or no longer the same, and those that this one has instead. */
function differences({ manifest }: Tree, live: Tree, fresh: ReadonlyMap<string, string>) {
  const gone: string[] = [];
  const made: string[] = [];
  for (const [name, { key, files }] of manifest) {
    if (name === checksumFile) continue;
    const before = live.manifest.get(name);
    if (before?.key === key) made.push(...files.filter((file) => fresh.has(file)));
    else {
      gone.push(...(before?.files ?? []));
      made.push(...files);
    }
  }
  for (const [name, { files }] of live.manifest) if (!manifest.has(name)) gone.push(...files);
  return { gone, made };
}

/** A list with the lines of some files in place of those that it has of them. */
function withLines(list: string, lines: ReadonlyMap<string, string>): string {
  const parts: string[] = [];
  let done = 0;
  for (const [file, line] of [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const at = placeOf(file, list, done);
    const end = endOfLine(list, at);
    parts.push(list.slice(done, at), line);
    done = fileIn(list.slice(at, end)) === file ? end + 1 : at;
  }
  return [...parts, list.slice(done)].join('');
}

/** Where the line of a file is, or belongs, after the place `from` in a list in order. */
function placeOf(file: string, list: string, from: number): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const start = list.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
    const end = endOfLine(list, start);
    if (fileIn(list.slice(start, end)) < file) low = end + 1;
    else high = start;
  }
  return low;
}

const sumLength = 64;
const fileIn = (line: string): string => line.slice(sumLength + 2);

function endOfLine(list: string, start: number): number {
  const end = list.indexOf('\n', start);
  return end < 0 ? list.length : end;
}

function countLines(list: string): number {
  let count = 0;
  for (let end = list.indexOf('\n'); end >= 0; end = list.indexOf('\n', end + 1)) count += 1;
  return count;
}

/** An edition's list; an empty one where it has none. */
function listIn(folder: string): string {
  try {
    return readFileSync(join(folder, checksumFile), 'utf8');
  } catch {
    return '';
  }
}
