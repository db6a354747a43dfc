import { beforeAll, describe, expect, it } from 'vitest';
import { articleTermsOf } from '../../../archive/search/articleTerms.ts';
import type { Segment } from '../../../archive/search/indexFile.ts';
import { beginning, termsOf } from '../../../archive/search/term.ts';
import type { NewsArticle } from '../../../article/article.ts';
import { compileSeeds } from '../../../publish/edition.ts';
import { termShardsOf } from '../../../publish/outlet/search/termShard.ts';
import type { LookUp } from './lookUp.ts';
import { passagesIn } from '../passages.ts';
import { questionIn } from '../question.ts';
import { rankingIn } from './ranking.ts';

let articles: readonly NewsArticle[];
let found: LookUp;
beforeAll(() => {
  articles = [...compileSeeds('.', 'e2e/seeds').articles.values()];
  const { terms, stated } = termShardsOf(articles.map(articleTermsOf), 1);
  const months = [['2026-11', articles.length]] as const;
  const segment: Segment = { name: 'all', articles: articles.length, shards: 1, months };
  found = {
    segments: [segment],
    postings: () => terms[0]?.terms ?? [],
    stated: () => stated[0] ?? [],
  };
});

/** The ids of what answers a question of the address, the best first. */
function answersOf(address: string, lookUp = found): readonly (string | undefined)[] {
  const question = questionIn(new URLSearchParams(address));
  const { hits } = rankingIn(lookUp, termsOf(question.words), question);
  return hits.slice().map(({ number }) => articles[number]?.id);
}

/** The questions of who said a word, for words and speakers of the articles. */
function statementQuestions(): readonly string[] {
  return articles
    .flatMap(({ entities, headline }) => {
      const speakers = entities.filter(({ kind }) => kind === 'person').slice(0, 3);
      // Of shorter ones the index knows no words that only begin so.
      const words = termsOf(headline.text)
        .filter(({ length }) => length >= beginning)
        .slice(0, 3);
      return ['', 'direct', 'indirect'].flatMap((kind) =>
        words.flatMap((word) => [
          ...speakers.map(({ name }) => new URLSearchParams({ q: word, speaker: name, kind })),
          new URLSearchParams({ q: word, kind: kind || 'direct' }),
        ]),
      );
    })
    .map(String);
}

describe('the ranking', () => {
  it('has what is said by whom without reading an article, and no other than reading would tell', () => {
    let said = 0;
    for (const address of statementQuestions()) {
      const question = questionIn(new URLSearchParams(address));
      const terms = termsOf(question.words);
      const read = answersOf(address, { ...found, stated: undefined }).filter((id) => {
        const article = articles.find((it) => it.id === id);
        return article && passagesIn(article, terms, question).length > 0;
      });
      const told = answersOf(address);
      expect(told, address).toEqual(read);
      said += told.length;
    }
    expect(said).toBeGreaterThan(20);
  });

  it('says that only reading tells where statements cannot be had', () => {
    const question = questionIn(new URLSearchParams('q=refusing&speaker=Harcombe'));
    const of = (lookUp: LookUp) => rankingIn(lookUp, ['refusing'], question).isCertain;
    expect(of(found)).toBe(true);
    expect(of({ ...found, stated: undefined })).toBe(false);
  });

  it('puts what stands in the headline first, and of equal ones the newest', () => {
    const [first] = answersOf('q=ashore');
    expect(first).toBe('ferry-strike');
    const hits = rankingIn(found, [], questionIn(new URLSearchParams('from=2026-11-01'))).hits;
    expect(hits.slice().map(({ number }) => number)).toEqual(
      articles.map((_it, n) => n).toReversed(),
    );
  });

  it('tells which words stand nowhere', () => {
    const { missing } = rankingIn(found, ['ashore', 'qqqq'], questionIn(new URLSearchParams()));
    expect(missing).toEqual(['qqqq']);
  });
});
