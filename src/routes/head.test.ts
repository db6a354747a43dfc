import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from './head.ts';

const addresses = ['https://example.org/', 'https://example.org/news/', 'https://example.org/a/b'];
const part = fc.oneof(
  fc.constantFrom('.', '..', '%2e', 'a..b', '', 'a b', 'ä', 'x:y', '?', '#q1', '\\'),
  fc.string({ unit: 'grapheme' }).map(encodeURIComponent),
  fc.stringMatching(/^[\w.%#-]*$/),
);

describe('addressOf', () => {
  it('is what the URL of a path in an edition is, whatever is in the path', () => {
    fc.assert(
      fc.property(fc.constantFrom(...addresses), fc.array(part), (address, parts) => {
        const path = `/${parts.join('/')}`;
        fc.pre(URL.canParse(path.slice(1), address));
        const url = new URL(path.replace(/^\//, ''), address).href;
        expect(addressOf({ title: '', language: 'en', address }, path)).toBe(url);
      }),
    );
  });

  it('keeps the address where a path is a fragment alone', () => {
    const address = 'https://example.org/a/b';
    expect(addressOf({ title: '', language: 'en', address }, '/#q1')).toBe(`${address}#q1`);
  });

  it('is nothing where the edition has no address', () => {
    expect(addressOf({ title: '', language: 'en' }, '/a/')).toBeUndefined();
  });
});
