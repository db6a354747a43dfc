/** What a build's results depend on besides the seeds, as hashes: a change of it makes what is kept worthless. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeNote } from '../../workFolder.js';

/** Sources that no result depends on. */
const aside = /(?:\.test\.tsx?$)|(?:^|\/)(?:bench|golden|fixtures|build\/[^/]*\.test)\//;

/** Changes with the compiler and what it knows. `more` is whatever else goes into an article. */
export function compilerVersion(root: string, more: unknown): string {
  const publisher = ['seeds/compileFile.ts', 'build/kept/cache.ts', 'build/kept/packedDigest.ts'];
  const parts = [
    'src/compiler',
    'src/article',
    'src/archive',
    ...publisher.map((file) => `src/publish/${file}`),
    'package-lock.json',
  ];
  // What is a letter, V8 says.
  return hashOf(root, parts, [process.versions.v8, more]);
}

/** Changes with anything that the client or the renderer is built from. */
export function siteVersion(root: string, more: unknown): string {
  const parts = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
  return hashOf(root, parts, [process.version, more]);
}

const noteIn = (work: string): string => join(work, codeNote);

/** What Vite makes: what is published with, and what is published. */
const builtFolders = ['client', 'server', 'offline'];

/** Changes with every byte of the built code: what a disk has spoilt must neither publish nor be published. */
const builtSum = (work: string): string => hashOf(work, builtFolders, [], new Map());

/** The version of the built code; none where there is none, its building was stopped, or it is no longer as it was built. */
export function builtVersion(work: string): string | undefined {
  if (!existsSync(noteIn(work))) return undefined;
  const [version, sum] = readFileSync(noteIn(work), 'utf8').split(' ');
  const isThere = builtFolders.every((folder) => existsSync(join(work, folder)));
  return isThere && sum === builtSum(work) ? version : undefined;
}

export const forgetBuilt = (work: string): void => rmSync(noteIn(work), { force: true });
export const noteBuilt = (work: string, version: string): void =>
  writeFileSync(noteIn(work), `${version} ${builtSum(work)}`);

function hashOf(root: string, parts: readonly string[], more: unknown, sums = sourceSums): string {
  const files = parts.flatMap((part) => filesBelow(join(root, part)));
  const named = files.map((file): readonly [name: string, file: string] => [
    file.slice(root.length),
    file,
  ]);
  const summed = named.flatMap(([name, file]) =>
    aside.test(name) ? [] : [[name, sumOf(file, sums)]],
  );
  return hash('sha256', JSON.stringify([more, summed])).slice(0, 24);
}

/** Of sources that were read in this build: both versions hold those of the compiler. */
const sourceSums = new Map<string, string>();

function sumOf(file: string, sums: Map<string, string>): string {
  const sum = sums.get(file) ?? hash('sha256', readFileSync(file));
  sums.set(file, sum);
  return sum;
}

/** Throws where there is nothing: a part that has been moved would no longer count, and what is kept would seem to be true. */
function filesBelow(path: string): readonly string[] {
  if (!existsSync(path))
    throw new RangeError(`What is kept between builds depends on ${path}, which is not there.`);
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
