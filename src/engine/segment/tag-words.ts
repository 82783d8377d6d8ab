import { type ContextSums, NO_TAG, pairOfShapes, pairOfTags } from './context-sums.ts';
import type { KnownWord } from './known-word.ts';
import { pairCount, unpackPair } from './score-pairs.ts';
import { addRows, type SparseWeights } from './sparse-weights.ts';
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

/**
 * How far ahead a tag has to be before a word is looked at together with its neighbours. Seven words in ten are decided
 * by then, and those that it decides otherwise than all features would are one in some thousand: on the test parts of
 * three treebanks the share of right tags moves by .04 points at most (at 140, by .15).
 */
const CLEAR = 180;

/** A part-of-speech model: a row of weights, one a tag, for each feature row. */
export interface TaggerModel {
  readonly tags: readonly string[];
  readonly mask: number;
  readonly weights: SparseWeights;
  readonly sums: ContextSums;
  /** By tag: 1 where the tag is a finite verb, 2 where it opens a clause, 0 else. */
  readonly clauseRoles: Uint8Array;
  /** Stands for the places before the first and after the last word of a sentence. */
  readonly edge: KnownWord;
  /** Room to work in, since making it anew for each sentence would cost more than the work. */
  readonly room: { readonly rows: Int32Array; readonly scores: Int32Array };
}

/** What a tag does to the clause: a finite verb fills it, a conjunction or mark may open another. */
export function clauseRolesOf(tags: readonly string[]): Uint8Array {
  return Uint8Array.from(tags, (tag) => {
    if (/^(?:VERB|AUX)\.(?:Fin|Sub|Imp)$/u.test(tag)) return 1;
    return tag === 'SCONJ' || tag === 'CCONJ' || tag === 'PUNCT' ? 2 : 0;
  });
}

/** Tags the words of one sentence from left to right; `tags` receives the numbers of the tags. */
export function tagWords(words: readonly KnownWord[], model: TaggerModel, tags: Uint8Array): void {
  const { weights, mask, clauseRoles } = model;
  const { rows, scores } = model.room;
  let before = NO_TAG;
  let earlier = NO_TAG;
  let clause = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    let best = word.fixedTag;
    if (best < 0) {
      addSums(words, at, before, earlier, model, scores);
      best = bestTag(scores, word.allowed);
      if (!isClear(scores, best, word.allowed)) {
        fillContextRows(words, at, before, earlier, clause, mask, rows);
        addRows(weights, rows, CONTEXT_COUNT, scores);
        best = bestTag(scores, word.allowed);
      }
    }
    tags[at] = best;
    clause = clauseRoles[best] || clause;
    earlier = before;
    before = best;
  }
}

/** Sets `scores` to what is added up beforehand: what each word says from where it stands, shapes, tags before. */
function addSums(
  words: readonly KnownWord[],
  at: number,
  before: number,
  earlier: number,
  { edge, sums }: TaggerModel,
  scores: Int32Array,
): void {
  const pairs = pairCount(scores.length);
  const word = words[at]!;
  const previous = at > 0 ? words[at - 1]! : edge;
  const second = at > 1 ? words[at - 2]! : edge;
  const next = at + 1 < words.length ? words[at + 1]! : edge;
  const after = at + 2 < words.length ? words[at + 2]! : edge;
  const self = at === 0 ? SELF_FIRST : SELF;
  const history = pairOfTags(before, earlier, scores.length) * pairs;
  const shapesBefore = pairOfShapes(previous.shape, word.shape) * pairs;
  const shapesAfter = pairOfShapes(next.shape, word.shape) * pairs;
  for (let pair = 0; pair < pairs; pair++) {
    const sum =
      word.profile[self * pairs + pair]! +
      previous.profile[PREVIOUS * pairs + pair]! +
      second.profile[SECOND * pairs + pair]! +
      next.profile[NEXT * pairs + pair]! +
      after.profile[AFTER * pairs + pair]! +
      sums.history[history + pair]! +
      sums.shapesBefore[shapesBefore + pair]! +
      sums.shapesAfter[shapesAfter + pair]!;
    unpackPair(sum | 0, scores, pair * 2);
  }
}

/** Number of the tag that a word's characters decide, or -1. */
export function fixedTag(word: WordInfo, tags: readonly string[]): number {
  return word.fixed === null ? -1 : tags.indexOf(word.fixed);
}

/** Whether no other tag that may be comes near the best one. */
function isClear(scores: Int32Array, best: number, allowed: number): boolean {
  const limit = scores[best]! - CLEAR;
  for (let tag = 0; tag < scores.length; tag++) {
    if (scores[tag]! > limit && tag !== best && (allowed >> tag) & 1) return false;
  }
  return true;
}

/** Number of the tag with the highest score; of equals the first. Bit n of `allowed` says whether tag n may be. */
export function bestTag(scores: Int32Array | Float32Array, allowed = -1): number {
  let best = -1;
  for (let tag = 0; tag < scores.length; tag++) {
    if ((allowed >> tag) & 1 && (best < 0 || scores[tag]! > scores[best]!)) best = tag;
  }
  return best;
}
