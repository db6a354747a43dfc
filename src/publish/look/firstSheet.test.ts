import { describe, expect, it } from 'vitest';
import { cssOf, firstSheet, rulesOf } from './firstSheet.ts';

const of = (css: string, ...words: readonly string[]): string =>
  firstSheet(rulesOf(css), new Set(words));

describe('a style sheet', () => {
  it('comes back as it was, texts and escapes and all', () => {
    const css =
      '@layer a,b;@layer b{.x:after{content:"};{";color:red}.y\\:z{top:0;&:hover{top:1px}}}@media (width>=64rem){p{top:0}}';
    expect(cssOf(rulesOf(css))).toBe(css);
  });
});

describe('the first sheet of a page', () => {
  it('has the rules of elements, and of the classes that its sources name', () => {
    expect(of('a{top:0}.here{top:0}.there{top:0}', 'here')).toBe('a{top:0}.here{top:0}');
  });

  it('keeps of a list of selectors those that can apply', () => {
    expect(of('.here,.there,.here:is(.there,b){top:0}', 'here')).toBe(
      '.here,.here:is(.there,b){top:0}',
    );
  });

  it('reads a class with signs in its name', () => {
    expect(of('.wide\\:mt-0{top:0}.text-\\[0\\.9rem\\]{top:0}', 'text-[0.9rem]')).toBe(
      '.text-\\[0\\.9rem\\]{top:0}',
    );
  });

  it('leaves for later what nobody sees at first, but for the place of its layer', () => {
    expect(
      of(
        '@layer closed{a{top:0}}@media print{a{top:0}}@font-face{src:url(x)}@media (hover){.there{top:0}}@property --a{syntax:"*"}',
      ),
    ).toBe('@layer closed;@property --a{syntax:"*"}');
  });
});
