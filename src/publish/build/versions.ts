/** What a build's results depend on besides the seeds, as hashes: a change of it makes what is kept worthless. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Sources that no result depends on. */
const aside = /(?:\.test\.tsx?$)|(?:^|\/)(?:bench|golden|fixtures|build\/[^/]*\.test)\//;

/** Changes with the compiler and what it knows. `more` is whatever else goes into an article. */
export function compilerVersion(root: string, more: unknown): string {
  const publisher = ['compileFile.ts', 'build/kept/cache.ts', 'build/kept/packedDigest.ts'];
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

function hashOf(root: string, parts: readonly string[], more: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify(more));
  for (const part of parts) {
    for (const file of filesBelow(join(root, part))) {
      const name = file.slice(root.length);
      if (!aside.test(name)) hash.update(name).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 24);
}

function filesBelow(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
