import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packedNumbers, unpackedNumbers } from './packedNumbers.ts';

it('gives packed numbers back', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      expect(unpackedNumbers(packedNumbers(numbers))).toEqual(numbers);
    }),
  );
});
