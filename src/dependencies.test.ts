/** What the page and the build rest upon. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Imports of a module, at once and later; types and assets by address are none. */
const importing =
  /(?:^|\n)(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?'([^'?]+)'|\bimport\('([^'?]+)'\)/g;

/** The packages that are reached from a module. A worker is a program of its own. */
function packagesFrom(entry: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const modules = new Set([entry]);
  for (const module of modules) {
    for (const [, now, later] of readFileSync(module, 'utf8').matchAll(importing)) {
      const name = now ?? later ?? '';
      const file = normalize(join(dirname(module), name));
      if (!name.startsWith('.')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
      else if (/\.tsx?$/.test(file) && existsSync(file)) modules.add(file);
    }
  }
  return packages;
}

interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, { integrity?: string; resolved?: string }>>;
}

describe('the packages', () => {
  it('that the page is made of are six', () => {
    expect([...packagesFrom('src/main.tsx')].toSorted()).toEqual([
      '@tanstack/react-query',
      'fflate',
      'idb',
      'react',
      'react-dom',
      'react-router',
    ]);
  });

  it('of the lockfile come from the registry, with the hash of each', () => {
    const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
    const entries = Object.entries(lockfile.packages).filter(([path]) => path !== '');
    expect(lockfile.lockfileVersion).toBe(3);
    for (const [path, { integrity, resolved }] of entries) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved ?? 'https://registry.npmjs.org/', path).toMatch(
        /^https:\/\/registry\.npmjs\.org\//,
      );
    }
  });

  it('of the lockfile are there for every platform', () => {
    const lockfile = readFileSync('package-lock.json', 'utf8');
    for (const platform of ['linux-x64-gnu', 'linux-arm64-gnu', 'darwin-arm64', 'darwin-x64'])
      expect(lockfile).toContain(`node_modules/@rolldown/binding-${platform}`);
  });
});
