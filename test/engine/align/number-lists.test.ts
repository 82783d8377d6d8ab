import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberLists } from '../../../src/engine/align/number-lists.ts';

describe('NumberLists', () => {
  it('gives back every list as it was added, however long', () => {
    const list = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }));
    const long = fc.nat(1 << 17).map((length) => Array.from({ length }, (_, index) => index - 5));
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 20, arbitrary: list }, { weight: 1, arbitrary: long })),
        (lists) => {
          const made = new NumberLists();
          for (const numbers of lists) made.add(numbers);
          expect(made.size).toBe(lists.length);
          expect(made.total).toBe(lists.reduce((sum, { length }) => sum + length, 0));
          for (const [index, numbers] of lists.entries()) expect([...made.at(index)]).toEqual(numbers);
        },
      ),
      { numRuns: 30 },
    );
  });
});
