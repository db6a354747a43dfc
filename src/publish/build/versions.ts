/** What a build's results depend on besides the seeds, as hashes: a change of it makes what is kept worthless. */
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeNote } from '../workFolder.js';

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

/** The version of the built code; none where there is none, or its building was stopped. */
export function builtVersion(work: string): string | undefined {
  return existsSync(noteIn(work)) ? readFileSync(noteIn(work), 'utf8') : undefined;
}

export const forgetBuilt = (work: string): void => rmSync(noteIn(work), { force: true });
export const noteBuilt = (work: string, version: string): void =>
  writeFileSync(noteIn(work), version);

function hashOf(root: string, parts: readonly string[], more: unknown): string {
  const files = parts.flatMap((part) => filesBelow(join(root, part)));
  const named = files.map((file): readonly [name: string, file: string] => [
    file.slice(root.length),
    file,
  ]);
  const sums = named.flatMap(([name, file]) => (aside.test(name) ? [] : [[name, sumOf(file)]]));
  return hash('sha256', JSON.stringify([more, sums])).slice(0, 24);
}

/** Of files that were read in this build: both versions hold those of the compiler. */
const known = new Map<string, string>();

function sumOf(file: string): string {
  const sum = known.get(file) ?? hash('sha256', readFileSync(file));
  known.set(file, sum);
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
