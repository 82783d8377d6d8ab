import type { KnownWord } from './known-word.ts';
import { addRow, type SparseWeights } from './sparse-weights.ts';
import {
  AFTER,
  CONTEXT_COUNT,
  fillContextRows,
  NEXT,
  PREVIOUS,
  SECOND,
  SELF,
  SELF_FIRST,
} from './tagger-features.ts';
import type { WordInfo } from './word-info.ts';

/** A part-of-speech model: a row of weights, one a tag, for each feature row. */
export interface TaggerModel {
  readonly tags: readonly string[];
  readonly mask: number;
  readonly weights: SparseWeights;
  /** By tag: 1 where the tag is a finite verb, 2 where it opens a clause, 0 else. */
  readonly clauseRoles: Uint8Array;
  /** Profile of the places before the first and after the last word of a sentence. */
  readonly edge: Int16Array;
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
export function tagWords(words: readonly KnownWord[], model: TaggerModel, tags: Uint8Array): void {
  const { weights, mask, clauseRoles, edge } = model;
  const count = words.length;
  const rows = new Int32Array(CONTEXT_COUNT);
  const scores = new Int32Array(model.tags.length);
  let before = NO_TAG;
  let earlier = NO_TAG;
  let clause = 0;
  for (let at = 0; at < count; at++) {
    const word = words[at]!;
    let best = word.fixedTag;
    if (best < 0) {
      sumPlaces(
        at > 1 ? words[at - 2]!.profile : edge,
        at > 0 ? words[at - 1]!.profile : edge,
        word.profile,
        at + 1 < count ? words[at + 1]!.profile : edge,
        at + 2 < count ? words[at + 2]!.profile : edge,
        at === 0 ? SELF_FIRST : SELF,
        scores,
      );
      fillContextRows(words, at, before, earlier, clause, mask, rows);
      for (let index = 0; index < CONTEXT_COUNT; index++) addRow(weights, rows[index]!, scores);
      best = bestTag(scores, word.allowed);
    }
    tags[at] = best;
    clause = clauseRoles[best] || clause;
    earlier = before;
    before = best;
  }
}

/** Sets `scores` to what each word says for each tag from where it stands. */
function sumPlaces(
  second: Int16Array,
  previous: Int16Array,
  word: Int16Array,
  next: Int16Array,
  after: Int16Array,
  self: number,
  scores: Int32Array,
): void {
  const count = scores.length;
  for (let tag = 0; tag < count; tag++) {
    scores[tag] =
      word[self * count + tag]! +
      previous[PREVIOUS * count + tag]! +
      second[SECOND * count + tag]! +
      next[NEXT * count + tag]! +
      after[AFTER * count + tag]!;
  }
}

/** Number of the tag that a word's characters decide, or -1. */
export function fixedTag(word: WordInfo, tags: readonly string[]): number {
  return word.fixed === null ? -1 : tags.indexOf(word.fixed);
}

/** Number of the tag with the highest score; of equals the first. Bit n of `allowed` says whether tag n may be. */
export function bestTag(scores: Int32Array | Float32Array, allowed = -1): number {
  let best = -1;
  for (let tag = 0; tag < scores.length; tag++) {
    if ((allowed >> tag) & 1 && (best < 0 || scores[tag]! > scores[best]!)) best = tag;
  }
  return best;
}
