import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginning, shardOf, termsOf } from './term.ts';

describe('terms', () => {
  it.each([
    ['Île-de-France, 2020', ['ile', 'de', 'france', '2020']],
    ['“Müller’s” a', ['muller']],
    ['المغرب والرباط', ['مغرب', 'والرباط']],
    ['أَحْمَد', ['احمد']],
    ['مدرسة', ['مدرسه']],
  ])('of %s are without accents, signs and single letters', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('are the same once they are terms', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé ]*$/), (text) => {
        const terms = termsOf(text);
        expect(termsOf(terms.join(' '))).toEqual(terms);
      }),
    );
  });
});

describe('the shard of a term', () => {
  it('is that of all terms which begin with the same letters', () => {
    fc.assert(
      fc.property(fc.string({ minLength: beginning }), fc.string(), (term, more) => {
        fc.pre(!/[:~]/.test(term + more));
        expect(shardOf(term + more, 64)).toBe(shardOf(term, 64));
      }),
    );
  });

  it('of a field is told by the letters after the field', () => {
    const shards = ['said:hussein', 'said:harcombe', 'said:quayle', 'said:maso'].map((term) =>
      shardOf(term, 512),
    );
    expect(new Set(shards).size).toBe(4);
    expect(shardOf('said:hussein', 512)).toBe(shardOf('said:huss', 512));
  });

  it('is one of those there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 512 }), (term, shards) => {
        expect(shardOf(term, shards)).toBeLessThan(shards);
        expect(shardOf(term, shards)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
