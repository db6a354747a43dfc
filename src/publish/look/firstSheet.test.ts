import { describe, expect, it } from 'vitest';
import { firstSheet } from './firstSheet.ts';
import { cssOf, rulesOf } from './rule.ts';

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
        '@layer closed{a{top:0}}@media print{a{top:0}}@font-face{src:url(x)}@media (hover){.there{top:0}}b{top:var(--a)}@property --a{syntax:"*"}',
      ),
    ).toBe('@layer closed;b{top:var(--a)}@property --a{syntax:"*"}');
  });

  it('has what cannot change in the place where it is read', () => {
    const sheet =
      ':root{--a:.25rem;--b:1px}.here{top:calc(var(--a) * 6);left:var(--b)}.there{--b:2px}';
    expect(of(sheet, 'here')).toBe(':root{--b:1px}.here{top:1.5rem;left:var(--b)}');
  });

  it('leaves alone what a script sets', () => {
    const sheet = ':root{--a:calc(1rem * var(--size,1))}p{top:var(--a)}';
    expect(firstSheet(rulesOf(sheet), new Set(), new Set(['--size']))).toBe(
      'p{top:calc(1rem*var(--size,1))}',
    );
    expect(firstSheet(rulesOf(sheet), new Set())).toBe('p{top:1rem}');
  });

  it('has no property that nothing reads, nor a declaration that is overridden', () => {
    const sheet =
      'p{--a:1;color:red;color:blue;left:var(--b,0)}@property --c{syntax:"*"}@layer d{p{--a:2}}';
    expect(of(sheet)).toBe('p{color:blue;left:0}@layer d');
  });

  it('gives no detour to a value that a rule gives to its property itself', () => {
    const sheet =
      'h1{line-height:var(--lead,2)}.here{--lead:1rem;line-height:1rem}@property --lead{syntax:"*"}';
    expect(of(sheet, 'here')).toBe('h1{line-height:2}.here{line-height:1rem}');
  });
});
