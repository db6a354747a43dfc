import { beforeAll, describe, expect, it } from 'vitest';
import { termsOf } from '../../archive/search/term.ts';
import type { NewsArticle } from '../../article/article.ts';
import type { ArticleId } from '../../article/id.ts';
import { compileSeeds } from '../../publish/edition.ts';
import { passagesIn, type AnswerPassage } from './passages.ts';
import { questionIn } from './question.ts';

let articles: ReadonlyMap<ArticleId, NewsArticle>;
beforeAll(() => {
  ({ articles } = compileSeeds('.', 'e2e/seeds'));
});

/** The passages of one article that answer some words. */
function passagesFor(words: string, more = '', id = 'ferry-strike'): readonly AnswerPassage[] {
  const article = articles.get(id as ArticleId)!;
  return passagesIn(article, termsOf(words), questionIn(new URLSearchParams(more)));
}

describe('the passages of an answer', () => {
  it('are the quotation alone where a sentence has its words a second time', () => {
    // “We asked politely,” … said in an interview. “We asked twice. …”
    const found = passagesFor('politely interview');
    expect(found.map(({ said }) => said?.kind)).toEqual(['direct']);
  });

  it('are the sentence where only the words round a quotation are asked for', () => {
    const [first, ...others] = passagesFor('quay interview');
    expect(first?.said).toBeUndefined();
    expect(first?.text).toContain('interview on the quay');
    expect(others.every(({ text }) => text !== first?.text)).toBe(true);
  });

  it('are never a dateline alone', () => {
    const found = passagesFor('Dublin', '', 'fisheries-bill');
    expect(found.length).toBeGreaterThan(0);
    for (const { text } of found) expect(termsOf(text)).not.toEqual(['dublin']);
  });

  it('are the writer’s first sentence, without marks, where only the headline has the word', () => {
    let begun = 0;
    for (const article of articles.values()) {
      for (const word of termsOf(article.headline.text)) {
        const found = passagesFor(word, '', article.id);
        expect(found, `${article.id} ${word}`).not.toEqual([]);
        const hasWord = found.some(({ text }) => termsOf(text).some((it) => it.startsWith(word)));
        if (hasWord) continue;
        begun += 1;
        expect(found.map(({ said }) => said)).toEqual([undefined]);
        expect(termsOf(found[0]?.text ?? '').length).toBeGreaterThan(4);
      }
    }
    expect(begun).toBeGreaterThan(0);
  });

  it('never have the same words twice, in any article', () => {
    for (const article of articles.values()) {
      for (const word of new Set(termsOf(article.headline.text))) {
        const found = passagesIn(article, [word], questionIn(new URLSearchParams()));
        const texts = found.map(({ text }) => ` ${termsOf(text).join(' ')} `);
        for (const [n, text] of texts.entries())
          expect(texts.filter((it, m) => m !== n && it.includes(text))).toEqual([]);
      }
    }
  });

  it('are words of the speaker only, where one is asked for', () => {
    const found = passagesFor('refusing', 'speaker=Harcombe');
    expect(found.map(({ said }) => said?.speaker?.name)).toEqual(['Nneka Harcombe']);
    expect(passagesFor('refusing', 'speaker=Aschenbrandt')).toEqual([]);
  });
});
