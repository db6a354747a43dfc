import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../parsing/parse.ts';
import { spokenOf } from './spoken.ts';

const article = parseArticle(
  JSON.parse(readFileSync('src/compiler/golden/000_c59ae9a75706696f.json', 'utf8')),
);
const spoken = spokenOf(article, {
  quote: (name) => (name === undefined ? '[quote]' : `[quote ${name}]`),
  endQuote: '[end quote]',
  caption: '[caption]',
  note: '[note]',
  endNote: '[end note]',
});
const all = spoken.map(({ text }) => text).join('\n');

describe('an article read aloud', () => {
  it('begins with its headline', () => {
    expect(spoken[0]?.text).toMatch(/^Iraq Warns/);
  });

  it('says whose words follow, and where they end', () => {
    expect(all).toMatch(
      /\[quote Hussein\] Unfortunately[\s\S]*Nineveh \[province\] \[end quote\]\nHussein said\./,
    );
  });

  it('names the speaker of a second piece no second time', () => {
    expect(all).toContain('[quote] We have Daesh members');
  });

  it('gives as many ends as beginnings', () => {
    expect(all.match(/\[end quote\]/g)).toHaveLength(all.match(/\[quote/g)?.length ?? 0);
  });

  it('reads the note after the sentence it belongs to, once, and the caption where it stands', () => {
    expect(all.match(/\[note\]/g)).toHaveLength(1);
    expect(all.indexOf('[note]')).toBeLessThan(all.indexOf('We know that the group'));
    expect(all.indexOf('[caption]')).toBeGreaterThan(all.indexOf('[note]'));
  });

  it('leaves out no word of the body', () => {
    for (const block of article.blocks) {
      if (block.type !== 'paragraph') continue;
      for (const word of block.text.match(/[\p{L}\p{N}]+/gu) ?? []) expect(all).toContain(word);
    }
  });
});
