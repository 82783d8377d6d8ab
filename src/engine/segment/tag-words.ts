import { FEATURE_COUNT, fillRows } from './tagger-features.ts';
import type { WordInfo } from './word-info.ts';

/** A part-of-speech model: a row of weights, one a tag, for each feature row. */
export interface TaggerModel {
  readonly tags: readonly string[];
  readonly mask: number;
  readonly weights: Int8Array | Float32Array;
  /** By tag: 1 where the tag is a finite verb, 2 where it opens a clause, 0 else. */
  readonly clauseRoles: Uint8Array;
  /** The tags that a word may have, as bits. */
  readonly allowed: (word: WordInfo) => number;
}

/** Tags no word precedes. */
export const NO_TAG = 255;

/** What a tag does to the clause: a finite verb fills it, a conjunction or mark may open another. */
export function clauseRolesOf(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => {
    if (/^(?:VERB|AUX)\.(?:Fin|Sub|Imp)$/u.test(tag)) return 1;
    return tag === 'SCONJ' || tag === 'CCONJ' || tag === 'PUNCT' ? 2 : 0;
  });
}

/** Tags the words of one sentence from left to right; `tags` receives the numbers of the tags. */
export function tagWords(words: readonly WordInfo[], model: TaggerModel, tags: Uint8Array): void {
  const rows = new Int32Array(FEATURE_COUNT);
  const count = model.tags.length;
  const { weights, mask, clauseRoles } = model;
  const scores = new Float32Array(count);
  let before = NO_TAG;
  let earlier = NO_TAG;
  let clause = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    let best = fixedTag(word, model.tags);
    if (best < 0) {
      fillRows(words, at, before, earlier, clause, mask, rows);
      best = bestTag(rows, weights, count, scores, model.allowed(word));
    }
    tags[at] = best;
    clause = clauseRoles[best] || clause;
    earlier = before;
    before = best;
  }
}

/** Number of the tag that a word's characters decide, or -1. */
export function fixedTag(word: WordInfo, tags: readonly string[]): number {
  return word.fixed === null ? -1 : tags.indexOf(word.fixed);
}

/**
 * Number of the tag with the highest sum of weights; of equals the first. Bit n of `allowed` says whether
 * tag n may be; `scores` is room to work in.
 */
export function bestTag(
  rows: Int32Array,
  weights: Int8Array | Float32Array,
  count: number,
  scores: Float32Array,
  allowed = -1,
): number {
  scores.fill(0);
  for (let feature = 0; feature < FEATURE_COUNT; feature++) {
    const base = rows[feature]! * count;
    for (let tag = 0; tag < count; tag++) scores[tag]! += weights[base + tag]!;
  }
  let best = -1;
  for (let tag = 0; tag < count; tag++) {
    if ((allowed >> tag) & 1 && (best < 0 || scores[tag]! > scores[best]!)) best = tag;
  }
  return best;
}
