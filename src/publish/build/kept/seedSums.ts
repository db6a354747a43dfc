/**
 * The sums of seeds, kept with what the file system says of each file, so that one which
 * nobody has touched need not be read again. The time of the last change of a file's entry
 * (`ctime`) no program can set, unlike that of its content: it is what tells them apart.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtOnce } from '../writeAtOnce.ts';

/** The sum of a file, where it is known. */
export interface SeedSums {
  readonly find: (name: string) => string | undefined;
  /** Keeps the sum of a file that has been read since these sums were asked for. */
  readonly note: (name: string, sha256: string) => void;
  readonly store: () => void;
}

/** By file: what the file system says of it, and its sum. */
type Stored = readonly (readonly [name: string, stamp: string, sha256: string])[];

/** File systems count time in steps of up to two seconds: a file changed later than that may change again and look the same. */
const settled = 3_000;

/** The sums that were kept of a folder of seeds. `now` is when its reading begins. */
export function seedSums(work: string, seeds: string, now = Date.now()): SeedSums {
  const before = storedIn(work);
  const known = new Map(before.map(([name, ...own]) => [name, own] as const));
  const sums = new Map<string, readonly [stamp: string, sha256: string]>();
  const stampOf = (name: string): string | undefined => {
    const stat = statSync(join(seeds, name), { throwIfNoEntry: false });
    if (stat === undefined || stat.ctimeMs > now - settled) return undefined;
    return [stat.dev, stat.ino, stat.size, stat.mtimeMs, stat.ctimeMs].join(' ');
  };
  let isNew = false;
  return {
    find: (name) => {
      const own = known.get(name);
      if (own === undefined || own[0] !== stampOf(name)) return undefined;
      sums.set(name, own);
      return own[1];
    },
    note: (name, sha256) => {
      const stamp = stampOf(name);
      if (stamp === undefined) return;
      sums.set(name, [stamp, sha256]);
      isNew = true;
    },
    store: () => {
      if (!isNew && sums.size === known.size) return;
      const stored: Stored = Array.from(sums, ([name, own]) => [name, ...own] as const);
      writeAtOnce(fileIn(work), JSON.stringify(stored));
    },
  };
}

const fileIn = (work: string): string => join(work, 'seeds.json');

/** None where there was no such build, or its file cannot be read. */
function storedIn(work: string): Stored {
  try {
    const stored: unknown = JSON.parse(readFileSync(fileIn(work), 'utf8'));
    return Array.isArray(stored) && stored.every(Array.isArray)
      ? (stored as unknown as Stored)
      : [];
  } catch {
    return [];
  }
}
