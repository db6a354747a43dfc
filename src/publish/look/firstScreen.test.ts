import { describe, expect, it } from 'vitest';
import { endOfFirstScreen } from './firstScreen.ts';

const paragraph = `<p>${'A word. '.repeat(50)}</p>`;
const screens = `<h1>Headline</h1>${paragraph.repeat(20)}`;

describe('endOfFirstScreen', () => {
  it('is within a paragraph, behind its last words', () => {
    const end = endOfFirstScreen(screens);
    expect(screens.slice(end)).toMatch(/^<\/p><p>/);
    expect(end).toBeGreaterThan(3000);
    expect(end).toBeLessThan(3000 + paragraph.length);
  });

  it('is the end of a page that is all one screen', () => {
    expect(endOfFirstScreen(paragraph)).toBe(paragraph.length);
  });

  it('is not within what readers with scripts are not shown', () => {
    const unscripted = `<noscript>${paragraph.repeat(20)}</noscript>`;
    const end = endOfFirstScreen(unscripted + screens);
    expect(end).toBe(unscripted.length + screens.indexOf('</p>'));
  });
});
