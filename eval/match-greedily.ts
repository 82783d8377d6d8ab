/** `[index in the first list, index in the second, ratio]`. */
export type Match = readonly [first: number, second: number, ratio: number];

/**
 * One-to-one matching, best pairs first; of equal ratios the earlier pair. Greedy, not optimal: a pair is never
 * given up for the sake of others, so that a reader can follow why two were matched.
 */
export function matchGreedily<A, B>(
  first: readonly A[],
  second: readonly B[],
  ratio: (a: A, b: B) => number,
): readonly Match[] {
  const pairs: Match[] = [];
  for (const [i, a] of first.entries()) {
    for (const [j, b] of second.entries()) {
      const value = ratio(a, b);
      if (value > 0) pairs.push([i, j, value]);
    }
  }
  pairs.sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
  const usedFirst = new Set<number>();
  const usedSecond = new Set<number>();
  return pairs.filter(([i, j]) => {
    if (usedFirst.has(i) || usedSecond.has(j)) return false;
    usedFirst.add(i);
    usedSecond.add(j);
    return true;
  });
}
