import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleIdOf, entityIdOf, shortHash } from './id.ts';

describe('articleIdOf', () => {
  it('keeps a plain stem as it is', () => {
    expect(articleIdOf('000_c59ae9a75706696f.txt')).toBe('000_c59ae9a75706696f');
  });

  it('tells files apart that differ in case or ending only', () => {
    const ids = ['a.txt', 'A.txt', 'a.html', 'a.HTML', 'a'].map((name) => articleIdOf(name));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('numbers the items of a feed', () => {
    expect(articleIdOf('wire.txt', 3)).toBe('wire-3');
  });

  it.each(['con.txt', 'index.txt', '__proto__.txt', '....txt', '.txt', ''])(
    'gives %j an address that means nothing else',
    (name) => {
      expect(articleIdOf(name)).toMatch(/^(?!(con|index|__proto__)$)[\p{L}\p{N}_-]+$/u);
    },
  );

  it('is safe in an address and a file name for any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (name) => {
        const id = articleIdOf(name);
        expect(id).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u);
        expect(new TextEncoder().encode(id).length).toBeLessThan(200);
      }),
    );
  });
});

describe('entityIdOf', () => {
  it('reads like the name', () => {
    expect(entityIdOf('person', 'Angela Merkel')).toBe('person/angela-merkel');
    expect(entityIdOf('place', 'Île-de-France')).toBe('place/ile-de-france');
    expect(entityIdOf('person', 'فؤاد حسين')).toBe('person/فؤاد-حسين');
  });

  it('keeps one name apart in two scopes', () => {
    expect(entityIdOf('person', 'Hussein', 'a')).not.toBe(entityIdOf('person', 'Hussein', 'b'));
  });

  it.each(['', '***', '__proto__', 'constructor', 'x'.repeat(500)])('gives %j an id', (name) => {
    expect(entityIdOf('place', name)).toMatch(/^place\/[a-z0-9_-]{6,100}$/);
  });
});

describe('shortHash', () => {
  it('differs for texts that differ', () => {
    const hashes = Array.from({ length: 5000 }, (_, n) => shortHash(`name ${n}`));
    expect(new Set(hashes).size).toBe(5000);
  });
});
