/** Every seed compiled: those that have not changed as they were kept, the others by the workers. */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Entry } from '../../archive/entry.ts';
import type { Authority } from '../../article/authority/authority.ts';
import type { ArticleId } from '../../article/id.ts';
import type { Problem } from '../../compiler/problem.ts';
import { sameId } from '../seeds/seeds.ts';
import type { SeedPictures } from '../media/pictureNames.ts';
import { prune, removeStored, storedKeys, type CachedArticle } from './kept/cache.ts';
import { writeAtOnce } from './writeAtOnce.ts';
import type { Pool } from './pool.ts';
import type { Progress } from './progress.ts';
import type { CompiledSeed, CompileTask } from './task.ts';
import { compilerVersion } from './kept/versions.ts';

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

/** Seeds after whose compilation the workers' memory is worth more than the moment that new ones take to start. */
const many = 500;

interface Compiled {
  /** In the order of the files. */
  readonly seeds: readonly CompiledSeed[];
  /** Whether so many were compiled now that memory must be spared. */
  readonly wereMany: boolean;
  /** Removes from the cache what the edition before had and this one has not. */
  readonly prune: () => void;
}

export async function compiledSeeds(
  files: readonly SeedToCompile[],
  { root, work, cache, authority }: CompilePlaces,
  pool: Pool,
  progress: Progress,
): Promise<Compiled> {
  const version = compilerVersion(root, authority.entries);
  const wanted = files.map(({ name, sha256, corrections, pictures }) => ({
    name,
    pictures,
    key: keyOf(name, sha256, corrections, JSON.stringify(pictures), version),
  }));
  const stored = storedKeys(cache);
  const stale = wanted.filter(({ key }) => !stored.has(key));
  const fresh = new Map<string, CompiledSeed>();
  const known = await progress.during('compile', stale.length, async (done) => {
    const compile = (some: readonly CompileTask[]): Promise<void> =>
      pool.share(
        some,
        (batch) => ({ type: 'compile', files: batch }),
        (compiled, count) => {
          for (const seed of compiled) fresh.set(seed.key, seed);
          done(count);
        },
      );
    // While the workers start and compile, what is known is read.
    const compiled = compile(stale);
    await setImmediate();
    const before = knownSeeds(work);
    await compiled;
    await compile(wanted.filter(({ key }) => stored.has(key) && !before.has(key)));
    return before;
  });
  const wereMany = fresh.size >= many;
  if (wereMany) await pool.close();
  const seeds = wanted.flatMap(({ key }) => fresh.get(key) ?? known.get(key) ?? []);
  const before = new Set(known.keys());
  const kept = new Set(wanted.map(({ key }) => key));
  const gone = [...before].filter((key) => !kept.has(key));
  if (fresh.size > 0 || gone.length > 0) storeSeeds(work, seeds, before);
  // To look through the whole cache takes longer than to compile a few seeds.
  const isWholeAtStake = wereMany || (fresh.size > 0 && before.size === 0);
  return {
    seeds,
    wereMany,
    prune: () => (isWholeAtStake ? prune(cache, kept) : removeStored(cache, gone)),
  };
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
  hash('sha256', parts.join('\n')).slice(0, 24);

/** Seeds are remembered in parts, by the beginning of their keys, so that one that has changed is not written with all others. */
const partOf = (key: string): string => key.slice(0, 2);
const partsFolder = (work: string): string => join(work, 'compiled');

/** What the last build compiled, by key. A part that cannot be read is compiled again. */
function knownSeeds(work: string): Map<string, CompiledSeed> {
  const folder = partsFolder(work);
  const files = existsSync(folder) ? readdirSync(folder).filter((it) => it.endsWith('.json')) : [];
  return new Map(
    files.flatMap((file) => seedsIn(join(folder, file)).map((seed) => [seed.key, seed] as const)),
  );
}

function seedsIn(file: string): readonly CompiledSeed[] {
  try {
    const seeds: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(seeds) ? (seeds as CompiledSeed[]) : [];
  } catch {
    return [];
  }
}

/** Writes the parts that differ from those before, by the keys that stood in them. */
function storeSeeds(
  work: string,
  seeds: readonly CompiledSeed[],
  before: ReadonlySet<string>,
): void {
  const now = new Set(seeds.map(({ key }) => key));
  const differing = [...now].filter((key) => !before.has(key));
  const gone = [...before].filter((key) => !now.has(key));
  const changed = new Set([...differing, ...gone].map(partOf));
  const parts = new Map(Array.from(changed, (part) => [part, [] as CompiledSeed[]]));
  for (const seed of seeds) parts.get(partOf(seed.key))?.push(seed);
  mkdirSync(partsFolder(work), { recursive: true });
  for (const [part, own] of parts)
    writeAtOnce(join(partsFolder(work), `${part}.json`), JSON.stringify(own));
}
