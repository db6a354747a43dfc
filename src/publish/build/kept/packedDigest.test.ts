import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf, type Digest } from '../../../archive/digest.ts';
import { rowsOf } from '../../../archive/dossier/rows.ts';
import { compileSeeds } from '../../edition.ts';
import { listedIn, packedDigests, rowsIn, type PackedDigests } from './packedDigest.ts';

let digests: readonly Digest[];
let lines: PackedDigests;

beforeAll(() => {
  digests = [...compileSeeds('.', 'e2e/seeds').articles.values()].map(digestOf);
  lines = packedDigests(digests).split('\n');
});

describe('packedDigests', () => {
  it('gives back what lists show of each article of a seed', () => {
    for (const [n, { card, quotations, picture }] of digests.entries())
      expect(listedIn(lines, n)).toEqual({ card, quotations, ...(picture && { picture }) });
  });

  it('gives back the rows of each entity of each article', () => {
    for (const [n, digest] of digests.entries())
      for (const [place, { id }] of digest.appearances.entries())
        expect(rowsIn(lines, n, place)).toEqual(rowsOf(id, digest));
  });

  it('throws for an entity that the article does not have', () => {
    const [first] = digests;
    expect(() => rowsIn(lines, digests.length - 1, 1_000)).toThrow(RangeError);
    expect(first?.appearances.length).toBeGreaterThan(0);
  });
});
