import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../archive/entry.ts';
import { cardsIn } from '../../../archive/search/cardTable.ts';
import {
  bestBeginning,
  bestOfCommon,
  bestOfTerm,
  type BestShard,
} from '../../../archive/search/indexFile.ts';
import type { ArticleTerms } from '../../../archive/search/articleTerms.ts';
import { mark, weightOf } from '../../../archive/search/mark.ts';
import { shardOf } from '../../../archive/search/term.ts';
import type { ArticleId } from '../../../article/id.ts';
import { bestFilesOf, bestOf, type BestFiles, type SegmentBest } from './bestShard.ts';
import { termShardsOf } from './termShard.ts';

/** An article, by what its terms are marked with. Articles are written down from the newest on. */
type Terms = Readonly<Record<string, number>>;

const idOf = (segment: string, number: number): string => `${segment}-${number}`;

function segmentOf(name: string, articles: readonly Terms[]): SegmentBest {
  const marked = articles.toReversed().map((terms): ArticleTerms => ({
    marked: Object.entries(terms).map(([term, marks]) => [marks, term]),
    stated: [],
  }));
  const entries = articles.map((_terms, n) => {
    const card = { id: idOf(name, n) as ArticleId, headline: `${name} ${n}` };
    const shared = { language: 'en', direction: 'ltr' as const };
    return { key: idOf(name, n), card: { ...card, ...shared } } as Entry;
  });
  return { name, entries: entries.toReversed(), best: bestOf(termShardsOf(marked, 4).terms) };
}

function shardFor(term: string, { shards, files }: BestFiles): BestShard {
  const file = files[shardOf(term, shards, bestBeginning)];
  return JSON.parse(String(file?.content())) as BestShard;
}

const terms = fc.dictionary(
  fc.constantFrom('harbour', 'harbours', 'pilot', 'said:maso'),
  fc.constantFrom(
    mark.text,
    mark.text | mark.headline,
    mark.text | mark.name,
    mark.text | mark.often,
  ),
);
const articles = fc.array(terms, { maxLength: 30 });

describe('the best cards', () => {
  it('have those articles of all segments that a term says most about, the newest first', () => {
    fc.assert(
      fc.property(articles, articles, (newer, older) => {
        const made = bestFilesOf([segmentOf('2026', newer), segmentOf('2025', older)]);
        for (const term of ['harbour', 'pilot', 'said:maso']) {
          const all = [
            ...newer.map((it, n) => ({ id: idOf('2026', n), marks: it[term] })),
            ...older.map((it, n) => ({ id: idOf('2025', n), marks: it[term] })),
          ].flatMap(({ id, marks }) =>
            marks === undefined ? [] : { id, weight: weightOf(marks) },
          );
          const best = all.toSorted((a, b) => b.weight - a.weight).slice(0, bestOfTerm);
          const ids = cardsIn(shardFor(term, made).table).map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining(best.map(({ id }) => id)));
        }
      }),
    );
  });

  it('are more of a term that many articles have, since most of them lack the other words', () => {
    const many = Array.from({ length: 400 }, () => ({ pilot: mark.text }));
    const { rows } = shardFor('pilot', bestFilesOf([segmentOf('2026', many)])).table;
    expect(rows.length).toBeGreaterThan(3 * bestOfTerm);
    expect(rows.length).toBeLessThanOrEqual(bestOfCommon);
  });

  it('keep their places when a new article arrives', () => {
    const old = [{ pilot: mark.text }, { pilot: mark.text }];
    const [before, after] = [old, [{}, ...old]].map((articles) =>
      shardFor('pilot', bestFilesOf([segmentOf('2026', articles)])),
    );
    expect(before?.places).toEqual([['2026', 0, 1]]);
    expect(after?.places).toEqual(before?.places);
  });

  it('change their key with an article and with nothing else', () => {
    const keys = (articles: readonly Terms[]): readonly string[] =>
      bestFilesOf([segmentOf('2026', articles)]).files.map(({ key }) => key);
    expect(keys([{ pilot: mark.text }])).toEqual(keys([{ pilot: mark.text }]));
    expect(keys([{ pilot: mark.text }])).not.toEqual(keys([{}, { pilot: mark.text }]));
  });
});
