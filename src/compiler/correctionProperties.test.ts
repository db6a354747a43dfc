import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '../article/article.ts';
import { textBlocksIn, wordsOf } from '../article/text.ts';
import { knowledgeIn } from '../publish/seeds/knowledge.ts';
import { compile } from './compile.ts';
import { corrected } from './correction.ts';

const text = `Harbour Opens

2021-05-01

“The harbour is open,” Mayor Ada Quayle said in Mosul on Saturday. She thanked the pilots of the coast.

“We wait,” said Jane Roe, the pilot. “We wait for the tide,” she added. Quayle said that the quay would follow.
`;
const [article] = compile(
  { name: 'harbour.txt', bytes: new TextEncoder().encode(text), sha256: '' },
  knowledgeIn('.', []),
).articles as [NewsArticle];
const blocks = new Map(textBlocksIn(article).map((block) => [block.id as string, block]));
const beginnings = article.quotations.map(({ pieces: [first] }) =>
  first ? wordsOf(first, blocks) : '',
);

const words = fc.oneof(
  fc.string(),
  fc.constantFrom(...beginnings, ...article.entities.map(({ name }) => name)),
  fc
    .tuple(fc.constantFrom(...beginnings), fc.nat({ max: 20 }))
    .map(([whole, length]) => whole.slice(0, length)),
);
const correction = fc.record(
  { words, quotation: fc.boolean(), speaker: words, reason: fc.string() },
  { requiredKeys: ['words', 'reason'] },
);
const apply = (corrections: unknown) =>
  corrected(article, JSON.stringify({ corrections }), 'harbour.corrections.json');

describe('corrections of any kind', () => {
  it('are used or named, whatever the file is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (file) => {
        const { problems, article: mended } = corrected(article, file, 'x.corrections.json');
        if (problems.length > 0) expect(mended.quotations).toEqual(article.quotations);
        for (const { message } of problems) expect(message).toMatch(/\.$/);
      }),
    );
  });

  it('leave quotations in reading order, numbered, each within its text', () => {
    fc.assert(
      fc.property(fc.array(correction), (corrections) => {
        const { quotations, ...rest } = apply(corrections).article;
        expect(quotations.map(({ id }) => id)).toEqual(quotations.map((_, n) => `q${n + 1}`));
        for (const { start, end, block } of quotations.flatMap(({ pieces }) => pieces)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(blocks.get(block)?.text.length ?? 0);
        }
        expect({ ...rest, quotations: article.quotations }).toEqual(article);
      }),
    );
  });

  it('touch no quotation but the one they name, and one at most', () => {
    fc.assert(
      fc.property(correction, (it) => {
        const { article: mended, problems } = apply([it]);
        const before = article.quotations.map((quotation) =>
          JSON.stringify({ ...quotation, id: 0 }),
        );
        const after = new Set(
          mended.quotations.map((quotation) => JSON.stringify({ ...quotation, id: 0 })),
        );
        const touched = before.flatMap((one, n) => (after.has(one) ? [] : [beginnings[n] ?? '']));
        if (problems.length > 0) expect(touched).toEqual([]);
        else if (it.quotation !== true) {
          expect(touched).toHaveLength(1);
          expect(it.words).not.toBe('');
          expect(touched[0]?.startsWith(it.words)).toBe(true);
        }
      }),
    );
  });

  it('are named where two quotations begin with their words', () => {
    expect(apply([{ words: 'We', speaker: '', reason: 'x' }]).problems).toMatchObject([
      { code: 'correction/ambiguous', message: expect.stringContaining('2 quotations') },
    ]);
  });
});
