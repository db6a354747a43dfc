import fc from 'fast-check';
import { matchRoutes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { patternOf } from './pattern.ts';

const patterns = ['/', '/search', '/people/', '/people/:slug/:part?', '/all/people/:part', '*'];

const byRouter = (path: string, pathname: string) =>
  matchRoutes([{ path }], { pathname })?.[0]?.params;

describe('patternOf', () => {
  it('gives the parameters of a path, decoded', () => {
    const find = patternOf('/people/:slug/:part?');
    expect(find('/people/zo%C3%AB/2026-11/')).toEqual({ slug: 'zoë', part: '2026-11' });
    expect(find('/people/zo%C3%AB')).toEqual({ slug: 'zoë', part: undefined });
    expect(find('/people/')).toBeUndefined();
    expect(find('/people/a/b/c/')).toBeUndefined();
  });

  it('takes an address that is badly encoded as it is', () => {
    expect(patternOf('/people/:slug')('/people/%E0%A4%A/')).toEqual({ slug: '%E0%A4%A' });
  });

  it('finds what React Router finds', () => {
    const part = fc.constantFrom(
      'people',
      'search',
      'all',
      'a',
      'b.c',
      'zo%C3%AB',
      '2026-11',
      'People',
    );
    const path = fc.array(part, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`);
    fc.assert(
      fc.property(fc.constantFrom(...patterns), path, fc.boolean(), (pattern, start, closed) => {
        const pathname = closed && start !== '/' ? `${start}/` : start;
        const { '*': _rest, ...expected } = byRouter(pattern, pathname) ?? { none: '' };
        expect(patternOf(pattern)(pathname) ?? { none: '' }).toEqual(expected);
      }),
    );
  });
});
