/** Every seed compiled: those that have not changed as they were kept, the others by the workers. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../archive/entry.ts';
import type { Authority } from '../../article/authority.ts';
import type { ArticleId } from '../../article/id.ts';
import type { Problem } from '../../compiler/problem.ts';
import { sameId } from '../edition.ts';
import type { SeedPictures } from '../media/pictureNames.ts';
import { isStored, prune, writeAtOnce, type CachedArticle } from './cache.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { CompiledSeed } from './task.ts';
import { compilerVersion } from './versions.ts';

export interface CompilePlaces {
  readonly root: string;
  readonly work: string;
  readonly cache: string;
  readonly authority: Authority;
}

/** A seed before it is compiled: what goes into its key. */
export interface SeedToCompile {
  readonly name: string;
  readonly sha256: string;
  readonly corrections: string;
  readonly pictures: SeedPictures;
}

/** In the order of the files. */
export async function compiledSeeds(
  files: readonly SeedToCompile[],
  { root, work, cache, authority }: CompilePlaces,
  pool: Pool,
  progress: Progress,
): Promise<readonly CompiledSeed[]> {
  const version = compilerVersion(root, authority.entries);
  const known = knownSeeds(work);
  const wanted = files.map(({ name, sha256, corrections, pictures }) => ({
    name,
    pictures,
    key: keyOf(name, sha256, corrections, JSON.stringify(pictures), version),
  }));
  const stale = wanted.filter(({ key }) => !known.has(key) || !isStored(cache, key));
  for (const { key } of stale) known.delete(key);
  await progress.during('compile', stale.length, (done) =>
    pool.share(
      stale,
      (batch) => ({ type: 'compile', files: batch }),
      (compiled, count) => {
        for (const seed of compiled) known.set(seed.key, seed);
        done(count);
      },
    ),
  );
  const seeds = wanted.flatMap(({ key }) => known.get(key) ?? []);
  if (stale.length > 0 || seeds.length < known.size) {
    writeAtOnce(stateFile(work), JSON.stringify(seeds));
    prune(cache, new Set(wanted.map(({ key }) => key)));
  }
  return seeds;
}

/** The seeds as one list of articles, with where each is kept. Of two with the same address the first is published. */
export function joined(seeds: readonly CompiledSeed[]): {
  readonly entries: readonly Entry[];
  readonly places: ReadonlyMap<ArticleId, CachedArticle>;
  readonly problems: readonly Problem[];
} {
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  const places = new Map<ArticleId, CachedArticle & { readonly file: string }>();
  for (const { name, key, entries: own, problems: found } of seeds) {
    problems.push(...found);
    for (const [n, entry] of own.entries()) {
      const before = places.get(entry.card.id);
      if (before !== undefined) {
        problems.push(sameId(name, before.file));
        continue;
      }
      places.set(entry.card.id, { key, n, file: name });
      entries.push(entry);
    }
  }
  return { entries, places, problems };
}

const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24);

const stateFile = (work: string): string => join(work, 'seeds.json');

/** What the last build compiled, by key. */
function knownSeeds(work: string): Map<string, CompiledSeed> {
  try {
    const seeds = JSON.parse(readFileSync(stateFile(work), 'utf8')) as CompiledSeed[];
    return new Map(seeds.map((seed) => [seed.key, seed]));
  } catch {
    return new Map();
  }
}
