import { expect, it } from 'vitest';
import type { Archive } from '../archive/archive.ts';
import { homePath } from '../paths.ts';
import { compileSeeds } from './edition.ts';
import { pagesOf } from './site.ts';

it('makes the front page anew when an article far below it has another quotation, for it counts all', () => {
  const { archive } = compileSeeds('.', 'e2e/seeds');
  const last = archive.entries.at(-1);
  const others = archive.entries.slice(0, -1);
  const grown = last && { ...last, reported: last.reported + 1 };
  const keyIn = (of: Archive): string | undefined =>
    [...pagesOf(of)].find(({ path }) => path === homePath)?.key;
  expect(keyIn({ ...archive, entries: [...others, ...(grown ? [grown] : [])] })).not.toBe(
    keyIn(archive),
  );
});
