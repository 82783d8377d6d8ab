import type { Reading } from './guess-tag.ts';
import { packPairs, pairCount } from './score-pairs.ts';
import { addRows, type SparseWeights } from './sparse-weights.ts';
import { fillPlaceRows, PLACE_COUNT, PLACES } from './tagger-features.ts';
import type { WordInfo } from './word-info.ts';

/** A word with all that the model says of it wherever it stands; worked out once for many occurrences. */
export interface KnownWord extends WordInfo {
  readonly surface: string;
  /** Number of the tag that the word's characters decide, or -1. */
  readonly fixedTag: number;
  /** The tags that the word may have, as bits. */
  readonly allowed: number;
  /** For each place where the word can stand, the weights that it adds to each tag from there, in pairs. */
  readonly profile: Int32Array;
  /** What the word is under each tag that it had so far. */
  readonly readings: TagReadings[];
}

/** The readings of a word under one tag, the likeliest first; they share their lemma. */
export interface TagReadings {
  readonly tag: number;
  readonly options: readonly Reading[];
}

/** The weights that a word gives to each of `count` tags, in pairs, place after place. */
export function profileOf(word: WordInfo, weights: SparseWeights, mask: number, count: number): Int32Array {
  const pairs = pairCount(count);
  const profile = new Int32Array(PLACES * pairs);
  const rows = new Int32Array(PLACE_COUNT);
  const scores = new Int32Array(count);
  for (let place = 0; place < PLACES; place++) {
    scores.fill(0);
    const end = fillPlaceRows(word, place, mask, rows);
    addRows(weights, rows, end, scores);
    packPairs(scores, profile, place * pairs);
  }
  return profile;
}
