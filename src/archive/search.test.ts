import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearly, shardOf, termsOf } from './search.ts';

describe('terms', () => {
  it.each([
    ['Île-de-France, 2020', ['ile', 'de', 'france', '2020']],
    ['“Müller’s” a', ['muller']],
    ['المغرب والرباط', ['مغرب', 'والرباط']],
    ['أَحْمَد', ['احمد']],
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

  it('stand in the shard of their beginning', () => {
    expect(shardOf('harbour', 64)).toBe(shardOf('ha', 64));
    expect(shardOf('x', 1)).toBe(0);
  });
});

describe('a name that is nearly right', () => {
  it.each(['husein', 'hussien', 'hussein', 'hussain', 'husssein'])('%s', (typed) => {
    expect(isNearly('hussein', typed)).toBe(true);
  });

  it.each(['hasan', 'husain', 'houssain'])('is not %s', (typed) => {
    expect(isNearly('hussein', typed)).toBe(false);
  });
});
