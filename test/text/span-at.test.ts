import { describe, expect, it } from 'vitest';
import { firstFrom, spanAt } from '../../src/text/span-at.ts';

const SPANS = [
  { start: 2, end: 4 },
  { start: 4, end: 7 },
  { start: 9, end: 10 },
];

describe('spanAt', () => {
  it.each([
    [1, null],
    [2, 0],
    [3, 0],
    [4, 1],
    [6, 1],
    [7, null],
    [9, 2],
    [10, null],
  ])('offset %d', (offset, index) =>
    expect(spanAt(SPANS, offset)).toBe(index === null ? null : SPANS[index]),
  );
  it('finds nothing in nothing', () => expect(spanAt([], 0)).toBeNull());
});

describe('firstFrom', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [9, 2],
    [10, 3],
  ])('offset %d', (offset, index) => expect(firstFrom(SPANS, offset)).toBe(index));
});
