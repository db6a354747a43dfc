import { beforeAll, describe, expect, it } from 'vitest';
import { archiveFrom, type Archive } from '../archive/archive.ts';
import type { Entry } from '../archive/entry.ts';
import type { EntityId } from '../article/id.ts';
import { plannerOf, type DossierPlan, type DossierPlans } from './dossierPlan.ts';
import { compileSeeds } from './edition.ts';
import { pagesOf } from './site.ts';

let archive: Archive;
beforeAll(() => ({ archive } = compileSeeds('.', 'e2e/seeds')));

/** Pages with their keys. */
const keysIn = (...args: Parameters<typeof pagesOf>): readonly (readonly [string, string])[] =>
  Array.from(pagesOf(...args), ({ path, key }) => [path, key]);

/** Plans an archive, and says which dossiers had to be bound. */
function planned(of: Archive, before: DossierPlans) {
  const plans = new Map<EntityId, DossierPlan>();
  const bound: EntityId[] = [];
  const plan = plannerOf(of, before, plans);
  const pages = keysIn(of, (standing, bind) =>
    plan(standing, () => {
      bound.push(standing.id);
      return bind();
    }),
  );
  return { plans, bound, pages };
}

const withEntries = (change: (entry: Entry) => readonly Entry[]): Archive =>
  archiveFrom(archive.edition, archive.entries.flatMap(change), [], archive);

describe('the plans of dossiers', () => {
  it('give the same pages as binding does, and bind none that is as it was', () => {
    const first = planned(archive, new Map());
    expect(first.bound).toHaveLength(archive.standings.size);
    expect(first.pages).toEqual(keysIn(archive));
    const again = planned(archive, first.plans);
    expect(again.bound).toEqual([]);
    expect(again.pages).toEqual(first.pages);
  });

  it('leave an article out, change one, rename a name in one: the same pages again as without plans', () => {
    const before = planned(archive, new Map()).plans;
    const [first] = archive.entries;
    const renamed = ({ parts, ...entry }: Entry): Entry => ({
      ...entry,
      parts: parts.map((part) => ({ ...part, name: `${part.name} of that Name` })),
    });
    const changes: ((entry: Entry) => readonly Entry[])[] = [
      (entry) => (entry === first ? [] : [entry]),
      (entry) => [entry === first ? { ...entry, key: 'changed' } : entry],
      (entry) => [entry === first ? { ...renamed(entry), key: 'renamed' } : entry],
    ];
    for (const change of changes) {
      const other = withEntries(change);
      const { bound, pages } = planned(other, before);
      expect(pages).toEqual(keysIn(other));
      expect(bound.length).toBeGreaterThan(0);
      expect(bound.length).toBeLessThan(other.standings.size);
    }
  });

  it('find each page’s data by its part', () => {
    const { plans } = planned(archive, new Map());
    const pages = pagesOf(archive, plannerOf(archive, plans, new Map()));
    const fresh = new Map(Array.from(pagesOf(archive), (page) => [page.path, page.data]));
    for (const { path, data } of pages) {
      const other = fresh.get(path);
      if (typeof data === 'function' && typeof other === 'function')
        expect(data()).toEqual(other());
    }
  });
});
