import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId, EntityId } from '../../article/id.ts';
import { dossierPagesOf, firstPageOf } from './dossierPages.ts';
import type { Slice } from '../slice.ts';
import { newestFirst } from '../binding/dateVolume.ts';
import type { Entry, Part } from '../entry.ts';
import { packedNumbers } from '../packedNumbers.ts';
import { dossierRoom, volumeWeight } from '../pageWeight.ts';
import type { Standing } from './standing.ts';
import type { ListPage } from '../binding/listPage.ts';

const id = 'person/ann-lee' as EntityId;

/** An article of a day with rows of these weights. */
const entryOf = (n: number, iso: string | undefined, weights: readonly number[]): Entry => {
  const part = { id, said: 0, about: 0, passages: weights.length, weights: packedNumbers(weights) };
  const card = {
    id: `article-${n}` as ArticleId,
    headline: `What was in the paper, number ${n}`,
    ...(iso !== undefined && { datePublished: { iso, precision: 'day' as const } }),
    language: 'en',
    direction: 'ltr' as const,
  };
  return {
    key: String(n),
    card,
    direct: 0,
    reported: 0,
    weights: [],
    signature: '',
    parts: [part as unknown as Part],
  };
};

const standingOf = (entries: readonly Entry[], name = 'Ann Lee'): Standing => ({
  id,
  kind: 'person',
  name,
  articles: entries.length,
  quotations: 0,
  entries,
  roles: [],
  alternateNames: [],
  ofStory: true,
});

const day = (n: number): string => `20${10 + (n % 9)}-0${1 + (n % 8)}-1${n % 10}`;
const many = (count: number, weights: readonly number[]): Standing =>
  standingOf(
    Array.from({ length: count }, (_, n) => day(n))
      .toSorted()
      .toReversed()
      .map((iso, n) => entryOf(n, iso, weights)),
  );
const weightOf = ({ items, contents }: ListPage<Slice>): number =>
  items.reduce((sum, { weight }) => sum + weight, contents.volumes.length * volumeWeight);
const rowsOn = ({ items }: ListPage<Slice>): number =>
  items.reduce((sum, { from, to }) => sum + to - from, 0);
/** The pages that hold every row once: all but the first, where there are others. */
const leaves = (standing: Standing) => {
  const pages = dossierPagesOf(standing);
  return pages.length > 1 ? pages.slice(1) : pages;
};

const row = fc.integer({ min: 12, max: 400 });
const entries = fc
  .array(
    fc.tuple(fc.integer({ min: 2015, max: 2026 }), fc.array(row, { minLength: 1, maxLength: 60 })),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((all) =>
    all
      .toSorted(([a], [b]) => b - a)
      .map(([year, weights], n) => entryOf(n, `${year}-11-2${n % 10}`, weights)),
  );

describe('the pages of a dossier', () => {
  it('weigh no more than there is room for, at any number of mentions', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const standing = standingOf(all);
        const [first, ...volumes] = dossierPagesOf(standing);
        if (first && first.items.length > 1)
          expect(weightOf(first)).toBeLessThanOrEqual(firstPageOf(standing).rows);
        for (const page of volumes) {
          const isOneRow = page.items.length === 1 && rowsOn(page) === 1;
          if (!isOneRow) expect(weightOf(page)).toBeLessThanOrEqual(dossierRoom);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('show every row on exactly one page beside the first', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const shown = leaves(standingOf(all)).reduce((sum, page) => sum + rowsOn(page), 0);
        expect(shown).toBe(all.reduce((sum, { parts }) => sum + (parts[0]?.passages ?? 0), 0));
      }),
      { numRuns: 60 },
    );
  });

  it('keep their addresses when articles arrive', () => {
    const light = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 20, max: 90 })), {
        minLength: 10,
        maxLength: 60,
      })
      .map((all) =>
        all.map(([after, weight], n) => {
          const date = new Date(Date.UTC(2020, 0, 1 + after)).toISOString().slice(0, 10);
          return entryOf(n, date, [weight]);
        }),
      );
    const partsOf = (some: readonly Entry[]): readonly string[] =>
      dossierPagesOf(standingOf(some.toSorted((a, b) => newestFirst(a.card, b.card)))).map(
        ({ contents }) => contents.part,
      );
    fc.assert(
      fc.property(light, fc.nat(60), (all, n) => {
        const after = new Set(partsOf(all));
        expect(partsOf(all.slice(0, Math.max(1, n))).filter((part) => !after.has(part))).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });

  it('stay cut when there are more articles than a line of time has', () => {
    const areCut = (articles: number, weight: number): boolean =>
      dossierPagesOf(many(articles, [weight])).length > 1;
    const weights = Array.from({ length: 200 }, (_, weight) => weight);
    for (const few of [12, 20, 23, 24, 25, 30]) {
      const made = weights.filter((weight) => areCut(few, weight) && !areCut(few + 1, weight));
      expect(made, `whole again with more than ${few}`).toEqual([]);
    }
    expect(areCut(24, 20)).toBe(false);
    expect(areCut(24, 199)).toBe(true);
  });

  it('have a hundred rows at most where these are light', () => {
    const pages = leaves(standingOf([entryOf(1, '2026-11-24', Array<number>(600).fill(20))]));
    expect(pages).toHaveLength(7);
    for (const page of pages) expect(rowsOn(page)).toBeLessThanOrEqual(100);
  });

  it('are filled where rows are heavy', () => {
    const pages = leaves(standingOf([entryOf(1, '2026-11-24', Array<number>(600).fill(120))]));
    expect(pages.length).toBeLessThanOrEqual(Math.ceil((600 * 120) / (dossierRoom * 0.8)));
  });

  it('lead to at most a few dozen volumes each, however long one article is', () => {
    const pages = dossierPagesOf(
      standingOf([entryOf(1, '2026-11-24', Array<number>(9_000).fill(90))]),
    );
    for (const { contents } of pages) expect(contents.volumes.length).toBeLessThanOrEqual(60);
  });

  it('leave the line of time out of a first page that has no room for it', () => {
    expect(firstPageOf(many(4, [60])).timeline).toHaveLength(4);
    expect(firstPageOf(many(123, [60])).timeline).toHaveLength(0);
  });

  it('have less room below a long name', () => {
    const long = standingOf([entryOf(1, '2026-11-24', [60])], 'Lee '.repeat(125));
    expect(firstPageOf(long).rows).toBeLessThan(firstPageOf(many(1, [60])).rows - 100);
  });
});
