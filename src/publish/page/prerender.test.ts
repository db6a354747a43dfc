import { beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../archive/archive.ts';
import { searchPath } from '../../paths.ts';
import { compileSeeds } from '../edition.ts';
import { pageRenderer, routeFiles } from './prerender.tsx';
import { dataOf } from '../site.ts';

let edition: Edition;
let data: ReadonlyMap<string, () => unknown>;

beforeAll(() => {
  const { archive, articles } = compileSeeds('.', 'e2e/seeds');
  edition = archive.edition;
  data = dataOf(archive, (id) => articles.get(id));
});

const valueOf = (path: string): unknown => JSON.parse(JSON.stringify(data.get(path)?.() ?? null));

describe('pageRenderer', () => {
  it('makes every page as it would be if the frame were rendered with it', () => {
    const render = pageRenderer(edition, '/');
    render(searchPath, [[searchPath, null]]);
    const files = new Set<string>();
    for (const path of data.keys()) {
      if (path === '/edition/') continue;
      const value = valueOf(path);
      const { body, file } = render(path, [[path, value]]);
      // The first page of a renderer is compared with the whole as React renders it.
      const alone = pageRenderer(edition, '/')(path, [[path, value]]);
      expect(body, path).toBe(alone.body);
      files.add(file);
    }
    // Twenty articles fill no second page of a list.
    expect(routeFiles.filter((file) => !files.has(file))).toEqual(['articles.tsx']);
  });

  it('puts the page into the frame', () => {
    const { body } = pageRenderer(edition, '/')(searchPath, [[searchPath, null]]);
    expect(body).toMatch(
      /^<header.*<main[^>]*><!--\$-->.*<!--\/\$--><\/main><footer.*<\/footer>$/s,
    );
  });

  it('throws where the data of a page is missing, instead of publishing a page without it', () => {
    expect(() => pageRenderer(edition, '/')('/people/', [])).toThrow();
  });
});
