/** What is kept between builds to save time. A disk may spoil it; then it is made anew. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { excerpt, type Problem } from '../../../compiler/problem.ts';

/** In the work folder: what was compiled, how dossiers were bound, where places lie on maps, the terms that are looked into first, pictures in their sizes, the page to be filled, and what stands in each tree. The trees are not touched, since one of them is served. */
const kept = [
  'cache',
  'compiled',
  'dossiers.json',
  'first',
  'maps.json',
  'media',
  'template.json',
  'a.json',
  'b.json',
] as const;

/** Gives up all that is kept. False where nothing was: then nothing there can be at fault. */
export function forgetKept(work: string): boolean {
  const found = kept.map((name) => join(work, name)).filter((path) => existsSync(path));
  for (const path of found) rmSync(path, { recursive: true, force: true });
  return found.length > 0;
}

export function keptWasSpoilt(work: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  return {
    severity: 'warning',
    code: 'build/kept-spoilt',
    message: `What was kept from the builds before could not be used: ${excerpt(message, 200)}. It was given up and everything made anew; there is nothing to mend.`,
    file: work,
  };
}
