import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compiler/compile.ts';
import { knowledgeIn } from '../publish/seeds/knowledge.ts';
import { annotationsOf } from './annotation.ts';
import type { NewsArticle, TextRange } from './article.ts';
import { nest, type Nested } from './nest.ts';
import { textBlocksIn } from './text.ts';

const text = `Harbour Opens

2021-05-01

“The harbour is open [at last],” Mayor Ada Quayle said in Mosul on Saturday.¹ She thanked the pilots.

“We wait,” said Jane Roe, the pilot. Quayle said that the quay would follow, “in spring”.

¹ The harbour had been shut for a year.
`;
const [article] = compile(
  { name: 'harbour.txt', bytes: new TextEncoder().encode(text), sha256: '' },
  knowledgeIn('.', []),
).articles as [NewsArticle];
const blocks = textBlocksIn(article);

const textOf = (nested: readonly Nested<unknown>[]): string =>
  nested.map((it) => (it.type === 'text' ? it.text : textOf(it.inside))).join('');

/** Any range of any text; several may cross each other, lie in each other or be empty. */
const range: fc.Arbitrary<TextRange> = fc
  .tuple(fc.constantFrom(...blocks), fc.nat(), fc.nat())
  .map(([{ id, text: words }, a, b]) => {
    const [start, end] = [a % (words.length + 1), b % (words.length + 1)].toSorted((x, y) => x - y);
    return { block: id, start: start ?? 0, end: end ?? 0 };
  });
/** The article with ranges as nobody would compile them. */
const disturbed: fc.Arbitrary<NewsArticle> = fc
  .record({
    quotations: fc.array(
      fc.record({
        of: fc.constantFrom(...article.quotations),
        pieces: fc.array(range, { maxLength: 3 }),
      }),
    ),
    mentions: fc.array(fc.record({ of: fc.constantFrom(...article.mentions), range })),
    anchor: range,
  })
  .map(({ quotations, mentions, anchor }) => ({
    ...article,
    blocks: article.blocks.map((it) => (it.type === 'footnote' ? { ...it, anchor } : it)),
    quotations: quotations.map(({ of, pieces }) => ({ ...of, pieces })),
    mentions: mentions.map((it) => ({ ...it.of, range: it.range })),
  }));

describe('annotationsOf', () => {
  it('says of each block what is said about its text', () => {
    const all = [...annotationsOf(article).values()].flat();
    expect(new Set(all.map(({ value }) => value.type))).toEqual(
      new Set(['quotation', 'insertion', 'footnote', 'mention']),
    );
  });

  it('loses no letter of a text, whatever is said about it', () => {
    fc.assert(
      fc.property(disturbed, (it) => {
        const spans = annotationsOf(it);
        for (const block of blocks)
          expect(textOf(nest(block.text, spans.get(block.id) ?? []))).toBe(block.text);
      }),
    );
  });
});
