import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '../../article/article.ts';
import { compile } from '../../compiler/compile.ts';
import { knowledgeIn } from './knowledge.ts';
import { proveVerbatim } from './proof.ts';

const name = '000_c59ae9a75706696f.txt';
const bytes = readFileSync(`seeds/${name}`);
const file = { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
const [article] = compile(file, knowledgeIn('.', [])).articles as [NewsArticle];

/** The article with one text of its JSON replaced. */
const forged = (from: string, to: string): NewsArticle => {
  const json = JSON.stringify(article);
  expect(json).toContain(from);
  return JSON.parse(json.replace(from, to)) as NewsArticle;
};

describe('proveVerbatim', () => {
  it('accepts what was compiled', () => {
    expect(() => proveVerbatim([article], file)).not.toThrow();
  });

  it.each([
    ['a word changed', 'still exists', 'no longer exists'],
    ['one letter changed', 'Unfortunately', 'unfortunately'],
    ['a mark curled', '\\"Unfortunately', '“Unfortunately'],
    ['an ellipsis tidied', 'Iraq ... and', 'Iraq … and'],
    ['an insertion dropped', ' [province]', ''],
  ])('refuses an article with %s', (_what, from, to) => {
    expect(() => proveVerbatim([forged(from, to)], file)).toThrow(/is not in the source/);
  });

  it('refuses a quotation where there is no text', () => {
    const [first, ...rest] = article.quotations;
    const pieces = first?.pieces.map((piece) => ({ ...piece, end: piece.end + 1000 })) ?? [];
    const broken = { ...article, quotations: [{ ...first, pieces }, ...rest] } as NewsArticle;
    expect(() => proveVerbatim([broken], file)).toThrow(/where there is no text/);
  });
});
