import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeletonOf, slipsBetween, slipsIn } from './likeness.ts';

describe('the slips between two words', () => {
  it.each([
    ['hussein', 'hussein', 0],
    ['husein', 'hussein', 1],
    ['hussien', 'hussein', 1],
    ['muhammad', 'mohammed', 2],
    ['kirkuk', 'mosul', 5],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(slipsBetween(a, b)).toBe(slips);
  });

  it('do not count what a word still being typed lacks', () => {
    expect(slipsBetween('aschenbrt', 'aschenbrandt', true)).toBe(1);
    expect(slipsBetween('asch', 'aschenbrandt', true)).toBe(0);
  });

  it('are the same both ways, and none only for the same word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[abc]{0,8}$/), fc.stringMatching(/^[abc]{0,8}$/), (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, b) === 0).toBe(a === b);
      }),
    );
  });

  it('are not forgiven in a short word', () => {
    expect(slipsIn('ali')).toBe(0);
  });
});

describe('the skeleton of a name', () => {
  it.each([
    [['hussein', 'husayn', 'hussain'], 'sn'],
    [['mohammed', 'muhammad', 'mohamad'], 'md'],
    [['schumann', 'shuman'], 'smn'],
    [['qaddafi', 'gadafi', 'kadhafi'], 'kdf'],
    [['حسين', 'حسين'], 'حسن'],
  ])('of %j is one', (names, skeleton) => {
    expect(names.map(skeletonOf)).toEqual(names.map(() => skeleton));
  });
});
