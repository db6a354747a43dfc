import { describe, expect, it } from 'vitest';
import { compileSeeds } from './edition.ts';
import { pagesOf } from './site.ts';
import { filesOfPage } from './build/pageFiles.ts';

const pages = [...pagesOf(compileSeeds('.', 'e2e/seeds-bad').archive)].map(({ path }) => path);

describe('the pages of an edition with the strangest names', () => {
  it('have addresses of their own, even where letters only look alike', () => {
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.length).toBeGreaterThan(20);
  });

  it('have addresses that no program takes for its own', () => {
    for (const part of pages.flatMap((path) => decodeURIComponent(path).split('/')))
      expect(part).not.toMatch(/^(__proto__|constructor|prototype|\.\.?)$/);
  });

  it('fit in the file names of every system', () => {
    for (const part of pages.flatMap(filesOfPage).flatMap((file) => file.split('/')))
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(255);
  });
});
