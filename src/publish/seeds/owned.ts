/** What the owner of an edition says of its build: in the environment, and in edition.json. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { editionIn } from './seeds.ts';

export interface Owned {
  /** The folder of seeds, as its path from anywhere. */
  readonly seeds: string;
  /** Whether every file is written in compressed forms as well, for servers that look for them. */
  readonly compress: boolean;
  /** BCP 47. */
  readonly language: string;
  /** The path below which the site lives: that of the edition's address. */
  readonly base: string;
}

/** `root` is the project's folder. */
export function ownedIn(root: string, env: NodeJS.ProcessEnv): Owned {
  const seeds = resolve(root, env['SEEDS'] ?? 'seeds');
  const { language, address } = editionIn(seeds);
  return {
    seeds,
    compress: env['COMPRESS'] !== undefined,
    language,
    base: address === undefined ? '/' : new URL(address).pathname,
  };
}

/** Throws where there is no such folder: an edition of nothing in place of the one that is served would be the worst answer to a wrong path. */
export function requireSeeds(seeds: string): void {
  if (!statSync(seeds, { throwIfNoEntry: false })?.isDirectory())
    throw new Error(`There is no folder of seeds at ${seeds}. Nothing was changed.`);
}
