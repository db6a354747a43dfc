import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../archive/archive.ts';
import type { Entry } from '../../../archive/entry.ts';
import {
  numbersIn,
  type FirstShard,
  type NameShard,
  type SearchContents,
} from '../../../archive/search/indexFile.ts';
import { articleTermsOf, type ArticleTerms } from '../../../archive/search/articleTerms.ts';
import { mark } from '../../../archive/search/mark.ts';
import { skeletonOf } from '../../../archive/search/likeness.ts';
import { nameBeginning, shardOf, termsOf } from '../../../archive/search/term.ts';
import { newestFirst } from '../../../archive/binding/dateVolume.ts';
import type { NewsArticle } from '../../../article/article.ts';
import type { ArticleId } from '../../../article/id.ts';
import { compileSeeds } from '../../edition.ts';
import { firstShardPath } from '../../../paths.ts';
import type { PlainFile } from '../../plainFile.ts';
import { firstFilesOf, keptSegmentIn, keptTextOf } from './firstShard.ts';
import { searchDoorsOf } from './searchIndex.ts';
import { segmentsOf } from './segment.ts';
import { termShardsOf } from './termShard.ts';

let archive: Archive;
let articles: readonly NewsArticle[];
beforeAll(() => {
  const compiled = compileSeeds('.', 'e2e/seeds');
  archive = compiled.archive;
  articles = [...compiled.articles.values()];
}, 60_000);

/** Entries of an archive that is larger than any in the repository, spread over years. */
function entriesOf(count: number, years: number): readonly Entry[] {
  return Array.from({ length: count }, (_, n): Entry => {
    const iso = `${2000 + (n % years)}-0${1 + (n % 9)}-15`;
    const card = {
      id: `story-${n}` as ArticleId,
      headline: `Story ${n}`,
      datePublished: { iso, precision: 'day' as const },
      language: 'en',
      direction: 'ltr' as const,
    };
    return { ...archive.entries[0]!, key: `key-${n}`, card };
  }).toSorted((a, b) => newestFirst(a.card, b.card));
}

describe('the segments of an archive', () => {
  it('hold every article once, in order, and no more than their number allows', () => {
    const entries = entriesOf(12_000, 9);
    const plans = segmentsOf(entries);
    expect(plans.flatMap((it) => it.entries.toReversed())).toEqual(entries);
    for (const { segment } of plans) expect(segment.articles).toBeLessThanOrEqual(4096);
    expect(new Set(plans.map(({ segment }) => segment.name)).size).toBe(plans.length);
    expect(plans.length).toBeLessThan(6);
  });

  it('stay as they are where a new article arrives in another', () => {
    const entries = entriesOf(12_000, 9);
    const [newest] = entries;
    const arrived = { ...newest!, key: 'new', card: { ...newest!.card, id: 'a' as ArticleId } };
    const before = segmentsOf(entries).map(({ key }) => key);
    const after = segmentsOf([arrived, ...entries]).map(({ key }) => key);
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).not.toBe(before[0]);
  });
});

const articleOf = (terms: readonly string[]): ArticleTerms => ({
  marked: [[mark.text, ...terms]],
  stated: [],
});

describe('the term shards', () => {
  it('have every term of every article, where it is looked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.stringMatching(/^[a-z]{2,6}$/), { maxLength: 8 }), {
          maxLength: 12,
        }),
        fc.constantFrom(1, 4, 64),
        (texts, shards) => {
          const made = termShardsOf(texts.map(articleOf), shards).terms;
          for (const [number, terms] of texts.entries()) {
            for (const term of terms) {
              const posting = made[shardOf(term, shards)]?.terms.find(([it]) => it === term);
              const [, ...groups] = posting ?? [''];
              expect(groups.flatMap(numbersIn)).toContain(number);
            }
          }
        },
      ),
    );
  });

  it('put articles first that have a term in the headline', () => {
    const articles: ArticleTerms[] = [
      articleOf(['harbour']),
      { marked: [[mark.text | mark.headline, 'harbour']], stated: [] },
    ];
    const [, ...groups] = termShardsOf(articles, 1).terms[0]?.terms[0] ?? [''];
    expect(groups.map(numbersIn)).toEqual([[1], [0]]);
  });
});

describe('what is looked into first', () => {
  const segments = ['2026', '2025'].map((name, s) => ({
    name,
    entries: [],
    ...keptSegmentIn(keptTextOf([articleOf(['harbour', `pier${s}`])], 4)),
  }));
  const shardFor = (term: string): FirstShard => {
    const file = firstFilesOf(segments, 4).files.find(
      ({ name }) => name === firstShardPath(shardOf(term, 4)),
    );
    return JSON.parse(String(file?.content())) as FirstShard;
  };

  it('has a term of several segments in one file, the newest segment first', () => {
    const found = shardFor('harbour').segments.map(([name, terms]) => [
      name,
      terms.find(([term]) => term === 'harbour'),
    ]);
    const posting = ['harbour', [mark.text, 0]];
    expect(found).toEqual([
      ['2026', posting],
      ['2025', posting],
    ]);
  });

  it('has a term of one segment in that one only', () => {
    const [newer, older] = shardFor('pier1').segments.map(([, terms]) =>
      terms.map(([term]) => term),
    );
    expect(newer).not.toContain('pier1');
    expect(older).toContain('pier1');
  });
});

describe('the terms of an article', () => {
  it('are those of its whole text, with who speaks and where', () => {
    const strike = articles.find(({ id }) => id === 'ferry-strike')!;
    const marked = articleTermsOf(strike).marked.flatMap(([marks, ...own]) =>
      own.map((term) => [term, marks] as const),
    );
    const terms = new Map(marked);
    expect(terms.get('plate')).toBe(mark.text);
    expect(terms.get('ashore')! & mark.headline).toBeTruthy();
    expect(terms.has('said:harcombe')).toBe(true);
    expect(terms.has('at:ringaskiddy')).toBe(true);
    expect(terms.has('from:atlantic dispatch')).toBe(true);
  });
});

describe('the name shards', () => {
  it('have every name under its beginning and under its sound', () => {
    const files = searchDoorsOf(archive, firstFilesOf([], 1));
    const json = <T>(name: string): T =>
      JSON.parse(String(files.find((it: PlainFile) => it.name === name)?.content())) as T;
    const { names } = json<SearchContents>('search/contents.json');
    for (const { id, name } of archive.standings.values()) {
      for (const word of termsOf(name)) {
        const keys = [word, ...(word.length > nameBeginning ? [`~${skeletonOf(word)}`] : [])];
        for (const key of keys) {
          const shard = shardOf(key, names, nameBeginning);
          const { entities } = json<NameShard>(`search/names/${shard}.json`);
          expect(entities.map((it) => it.id)).toContain(id);
        }
      }
    }
  });
});
