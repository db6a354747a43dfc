/**
 * The published folder: a link to one of two trees. A build brings the other
 * tree up to date and then turns the link, so a reader meets the old edition or
 * the new one and never half of one, wherever the build is stopped.
 *
 *     dist -> .on-record/work/dist/a        a: the edition being served
 *                                           b: written aside, served next
 */
import {
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { writeAtOnce } from './writeAtOnce.ts';

/** What stands in a tree: by the name of a page or file, the key of what it was made from and the files it consists of. */
export type Manifest = Map<string, Made>;

export interface Made {
  readonly key: string;
  readonly files: readonly string[];
}

export interface Tree {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The tree that is served, where there is one that a build of ours made. */
export function liveTree(out: string, work: string): Tree | undefined {
  const name = liveName(out);
  if (name === undefined) return undefined;
  const manifest = manifestOf(work, name);
  return manifest && { folder: join(work, name), manifest };
}

/** The other tree, which may be changed. One that a stopped build has left half done is made anew from the live one. */
export function treeAside(out: string, work: string): Tree {
  const name = liveName(out) === 'a' ? 'b' : 'a';
  const folder = join(work, name);
  const manifest = manifestOf(work, name);
  // From here until the tree is sealed there is no manifest: so a half-done tree is known.
  rmSync(manifestFile(work, name), { force: true });
  if (manifest !== undefined) return { folder, manifest };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const live = liveTree(out, work);
  if (live !== undefined) linkTree(live, folder);
  return { folder, manifest: new Map(live?.manifest) };
}

/** Gives a tree its manifest back: it is whole. */
export function sealTree({ folder, manifest }: Tree): void {
  writeAtOnce(manifestFile(dirname(folder), basename(folder)), JSON.stringify([...manifest]));
}

/** Lets `out` lead to this tree, in one step. A folder that stood there before is removed afterwards. */
export function serveTree(out: string, { folder }: Tree): void {
  mkdirSync(dirname(out), { recursive: true });
  const link = `${out}.next`;
  rmSync(link, { recursive: true, force: true });
  symlinkSync(relative(dirname(out), folder), link);
  const before = `${out}.before`;
  if (existsSync(out) && !lstatSync(out).isSymbolicLink()) renameSync(out, before);
  renameSync(link, out);
  rmSync(before, { recursive: true, force: true });
}

/** Files of one tree stand in the other as well, at no cost of space; they are replaced, never changed. */
function linkTree(from: Tree, to: string): void {
  for (const { files } of from.manifest.values())
    for (const file of files) linkFile(from.folder, to, file);
}

export function linkFile(from: string, to: string, file: string): void {
  const target = join(to, file);
  const attempt = (): void => linkSync(join(from, file), target);
  try {
    attempt();
  } catch {
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { force: true });
    try {
      attempt();
    } catch {
      // A file system without links.
      cpSync(join(from, file), target);
    }
  }
}

/** Removes files and the folders that they leave empty. */
export function removeFiles(folder: string, files: readonly string[]): void {
  for (const file of files) {
    rmSync(join(folder, file), { force: true });
    for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
      try {
        rmdirSync(join(folder, parent));
      } catch {
        break;
      }
    }
  }
}

function liveName(out: string): 'a' | 'b' | undefined {
  try {
    const name = basename(readlinkSync(out));
    return name === 'a' || name === 'b' ? name : undefined;
  } catch {
    return undefined;
  }
}

const manifestFile = (work: string, name: string): string => join(work, `${name}.json`);

function manifestOf(work: string, name: string): Manifest | undefined {
  try {
    const entries: unknown = JSON.parse(readFileSync(manifestFile(work, name), 'utf8'));
    return Array.isArray(entries) && entries.every(isEntry) ? new Map(entries) : undefined;
  } catch {
    return undefined;
  }
}

function isEntry(entry: unknown): entry is [string, Made] {
  const [name, made] = Array.isArray(entry) ? (entry as unknown[]) : [];
  if (typeof name !== 'string' || typeof made !== 'object' || made === null) return false;
  return 'key' in made && 'files' in made && Array.isArray(made.files);
}
