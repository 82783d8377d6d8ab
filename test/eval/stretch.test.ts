import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  coverage,
  intersectionOverUnion,
  joinStretch,
  measureShared,
  measureStretch,
} from '../../eval/stretch.ts';

const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
const characters = (list: readonly (readonly [number, number])[]) => {
  const set = new Set<number>();
  for (const [start, end] of list) for (let i = start; i < end; i++) set.add(i);
  return set;
};

test('a stretch measures what the set of its characters measures', () => {
  fc.assert(
    fc.property(pairs, pairs, (a, b) => {
      const [setA, setB] = [characters(a), characters(b)];
      const [joinedA, joinedB] = [joinStretch(a), joinStretch(b)];
      expect(measureStretch(joinedA)).toBe(setA.size);
      expect(measureShared(joinedA, joinedB)).toBe(setA.intersection(setB).size);
    }),
  );
});

test('ratios', () => {
  const [a, b] = [joinStretch([[0, 10]]), joinStretch([[5, 20]])];
  expect(intersectionOverUnion(a, b)).toBe(0.25);
  expect(coverage(a, b)).toBe(0.5);
  expect(coverage(b, a)).toBeCloseTo(1 / 3);
  expect(intersectionOverUnion([], [])).toBe(0);
  expect(coverage([], a)).toBe(0);
});
