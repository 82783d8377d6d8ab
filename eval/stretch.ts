/** A set of characters, as sorted `[start, end)` pairs that neither touch nor overlap. */
export type Stretch = readonly (readonly [start: number, end: number])[];

/** The characters that lie in at least one of the pairs; empty and reversed pairs hold none. */
export function joinStretch(pairs: Iterable<readonly [number, number]>): Stretch {
  const sorted = [...pairs].filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** Number of characters. */
export function measureStretch(stretch: Stretch): number {
  return stretch.reduce((sum, [start, end]) => sum + end - start, 0);
}

/** Number of characters that two stretches share. */
export function measureShared(a: Stretch, b: Stretch): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [startA, endA] = a[i]!;
    const [startB, endB] = b[j]!;
    shared += Math.max(0, Math.min(endA, endB) - Math.max(startA, startB));
    if (endA < endB) i++;
    else j++;
  }
  return shared;
}

/** Shared characters over all characters of both (Jaccard): 0 apart, 1 equal. Two empty stretches give 0. */
export function intersectionOverUnion(a: Stretch, b: Stretch): number {
  const shared = measureShared(a, b);
  const all = measureStretch(a) + measureStretch(b) - shared;
  return all === 0 ? 0 : shared / all;
}

/** The part of `a` that `b` covers, as the Gender Gap Tracker scores quotations. An empty `a` gives 0. */
export function coverage(a: Stretch, b: Stretch): number {
  const length = measureStretch(a);
  return length === 0 ? 0 : measureShared(a, b) / length;
}
