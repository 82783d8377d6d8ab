import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../src/engine/align/compare-values.ts';

const exactly = (value: number) => ({ low: value, high: value, approximate: false });
const about = (value: number) => ({ low: value, high: value, approximate: true });
const atLeast = (value: number) => ({ low: value, high: null, approximate: false });
const atMost = (value: number) => ({ low: null, high: value, approximate: false });

describe('compareValues', () => {
  it.each([
    ['300 and 300', exactly(300), exactly(300), 'same'],
    ['at least 3 000 and more than 3 000', atLeast(3000), atLeast(3000), 'same'],
    ['at least 250 and 260', atLeast(250), exactly(260), 'compatible'],
    ['at most 500 and at least 400', atMost(500), atLeast(400), 'compatible'],
    ['about 40 and 42', about(40), exactly(42), 'compatible'],
    ['1 500 and 1 487, which it rounds', exactly(1500), exactly(1487), 'compatible'],
    ['at least 250 and 212', atLeast(250), exactly(212), 'differs'],
    ['fewer than 100 and 1 500', atMost(100), exactly(1500), 'differs'],
    ['about 40 and 55', about(40), exactly(55), 'differs'],
    ['1 500 and 1 700: no rounding', exactly(1500), exactly(1700), 'differs'],
    ['11 and 9', exactly(11), exactly(9), 'differs'],
    ['0 and 3', exactly(0), exactly(3), 'differs'],
  ] as const)('%s', (_, a, b, relation) => {
    expect(compareValues(a, b)).toBe(relation);
    expect(compareValues(b, a)).toBe(relation);
  });
});
