import { packPairs, pairCount } from './score-pairs.ts';
import { addRows, type SparseWeights } from './sparse-weights.ts';
import { fillHistoryRows, HISTORY_COUNT, shapeRowAfter, shapeRowBefore } from './tagger-features.ts';
import { SHAPES } from './word-info.ts';

/** Tags no word precedes. */
export const NO_TAG = 255;

/**
 * What features with few values give to each tag, added up beforehand. These are the features for which most tags
 * have a weight, so that a look-up costs the more. Scores stand in pairs.
 */
export interface ContextSums {
  /** By the shapes of the word before and of the word, one number a tag. */
  readonly shapesBefore: Int32Array;
  /** By the shapes of the word after and of the word. */
  readonly shapesAfter: Int32Array;
  /** By the tags of the word before and of the one before that. */
  readonly history: Int32Array;
}

export function sumContexts(weights: SparseWeights, mask: number, count: number): ContextSums {
  const rows = new Int32Array(HISTORY_COUNT);
  const scores = new Int32Array(count);
  const pairs = pairCount(count);
  const write = (sums: Int32Array, number: number, filled: number): void => {
    scores.fill(0);
    addRows(weights, rows, filled, scores);
    packPairs(scores, sums, number * pairs);
  };
  const shapesBefore = new Int32Array(SHAPES * SHAPES * pairs);
  const shapesAfter = new Int32Array(SHAPES * SHAPES * pairs);
  for (let other = 0; other < SHAPES; other++) {
    for (let shape = 0; shape < SHAPES; shape++) {
      const number = pairOfShapes(other, shape);
      rows[0] = shapeRowBefore(other, shape, mask);
      write(shapesBefore, number, 1);
      rows[0] = shapeRowAfter(other, shape, mask);
      write(shapesAfter, number, 1);
    }
  }
  const history = new Int32Array((count + 1) * (count + 1) * pairs);
  const tags = [...Array(count).keys(), NO_TAG];
  for (const before of tags) {
    for (const earlier of tags)
      write(history, pairOfTags(before, earlier, count), fillHistoryRows(before, earlier, mask, rows));
  }
  return { shapesBefore, shapesAfter, history };
}

/** Number of a pair of shapes. */
export function pairOfShapes(other: number, shape: number): number {
  return other * SHAPES + shape;
}

/** Number of a pair of tags, of which there are `count`, or none. */
export function pairOfTags(before: number, earlier: number, count: number): number {
  return Math.min(before, count) * (count + 1) + Math.min(earlier, count);
}
