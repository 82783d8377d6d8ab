/**
 * Scores two to a number: that of an even tag in the lower 16 bits, that of the tag behind it in the upper ones. Pairs
 * are added like numbers, two scores at a time, as long as no score leaves 16 bits; the sums of a tagger's weights stay
 * far below.
 */

/** How many pairs so many scores make. */
export function pairCount(scores: number): number {
  return (scores + 1) >> 1;
}

/** Writes `scores` into `pairs`, from pair `at` on. */
export function packPairs(scores: Int32Array, pairs: Int32Array, at: number): void {
  for (let index = 0; index < scores.length; index += 2)
    pairs[at + (index >> 1)] = ((scores[index + 1] ?? 0) << 16) + scores[index]!;
}

/** Writes the two scores of a pair into `scores`, from score `index` on. */
export function unpackPair(pair: number, scores: Int32Array, index: number): void {
  const lower = (pair << 16) >> 16;
  scores[index] = lower;
  if (index + 1 < scores.length) scores[index + 1] = (pair - lower) >> 16;
}
