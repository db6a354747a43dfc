import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownOf } from './markdown.ts';
import { parseArticle } from './parse.ts';

const golden: unknown = JSON.parse(
  readFileSync('src/compiler/golden/000_c59ae9a75706696f.json', 'utf8'),
);
const article = parseArticle(golden);

describe('markdownOf', () => {
  const text = markdownOf(article);

  it('begins with the headline and ends with the source', () => {
    expect(text.startsWith(`# ${article.headline.text}\n`)).toBe(true);
    expect(text.trimEnd()).toMatch(/SHA-256 `[0-9a-f]{64}`$/);
  });

  it('names the address where there is one, and no other', () => {
    expect(markdownOf(article, 'https://example.org/a/')).toContain('<https://example.org/a/>');
    expect(text).not.toContain('undefined');
  });

  it('lists who said what, and says what is inferred', () => {
    expect(text).toMatch(/\n## Who said what\n\n- .+/);
    expect(text).toContain('inferred');
  });
});
