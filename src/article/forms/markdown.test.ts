import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotingPhrases } from '../../phrases/quoting.ts';
import { markdownOf } from './markdown.ts';
import { parseArticle } from '../parsing/parse.ts';

const golden: unknown = JSON.parse(
  readFileSync('src/compiler/golden/000_c59ae9a75706696f.json', 'utf8'),
);
const article = parseArticle(golden);

describe('markdownOf', () => {
  const text = markdownOf(article, quotingPhrases);

  it('begins with the headline and ends with the source', () => {
    expect(text.startsWith(`# ${article.headline.text}\n`)).toBe(true);
    expect(text.trimEnd()).toMatch(/SHA-256 `[0-9a-f]{64}`$/);
  });

  it('lists who said what, and says what is inferred', () => {
    expect(text).toMatch(/\n## Who said what\n\n- .*Hussein/);
    expect(text).toContain('Hussein, inferred');
  });

  it('escapes what Markdown would read as its own', () => {
    const headline = { ...article.headline, text: '1. *Not* a <b>list</b> [at](all)' };
    expect(markdownOf({ ...article, headline }, quotingPhrases)).toContain(
      '# 1\\. \\*Not\\* a \\<b\\>list\\</b\\> \\[at\\](all)',
    );
  });

  it('lets no text of the article become markup, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (written) => {
        fc.pre(written.trim() === written && written !== '' && !/[\n\r]/.test(written));
        const headline = { ...article.headline, text: written };
        const [line = ''] = markdownOf({ ...article, headline }, quotingPhrases).split('\n');
        const bare = line.slice(2).replace(/\\[!-/:-@[-`{-~]/g, '');
        expect(bare).not.toMatch(/[*_`<[\]]/);
        expect(line.slice(2).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(written);
      }),
      { numRuns: 500 },
    );
  });
});
