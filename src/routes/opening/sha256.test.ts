import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256Of } from './sha256.ts';

const expected = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('sha256Of', () => {
  it('is the hash that every other program gives', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256Of(bytes)).toBe(expected(bytes));
      }),
    );
  });

  it.each([0, 55, 56, 63, 64, 65, 119, 120, 100_000])('holds for %i bytes', (length) => {
    const bytes = new Uint8Array(length).fill(97);
    expect(sha256Of(bytes)).toBe(expected(bytes));
  });
});
