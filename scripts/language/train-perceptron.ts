import { NO_TAG } from '../../src/engine/segment/context-sums.ts';
import { bestTag, clauseRolesOf, fixedTag } from '../../src/engine/segment/tag-words.ts';
import { FEATURE_COUNT, fillRows } from '../../src/engine/segment/tagger-features.ts';
import type { WordInfo } from '../../src/engine/segment/word-info.ts';

export interface TrainingSentence {
  readonly words: readonly WordInfo[];
  readonly tags: readonly number[];
}

export interface TrainingOptions {
  /** Rows of the weight table less one; rows are a power of two. */
  readonly mask: number;
  readonly epochs: number;
  /** Features seen less often in training are left out. */
  readonly rarest: number;
  /** Decides the order of sentences. */
  readonly seed: number;
}

/**
 * Averaged perceptron (Collins 2002) over hashed features, tagging from left to right with its own earlier tags.
 * Returns the averaged weights, `mask + 1` rows of one weight a tag. The same texts and seed give the same model.
 */
export function trainPerceptron(
  sentences: readonly TrainingSentence[],
  tags: readonly string[],
  { mask, epochs, rarest, seed }: TrainingOptions,
): Float32Array {
  const count = tags.length;
  const weights = new Float32Array((mask + 1) * count);
  const totals = new Float64Array((mask + 1) * count);
  const clauseRoles = clauseRolesOf(tags);
  const rows = new Int32Array(FEATURE_COUNT);
  const scores = new Float32Array(count);
  const seen = countRows(sentences, mask);
  const order = sentences.map((_, index) => index);
  const random = seededRandom(seed);
  let step = 1;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { words, tags: gold } = sentences[index]!;
      let before = NO_TAG;
      let earlier = NO_TAG;
      let clause = 0;
      for (let at = 0; at < words.length; at++) {
        const truth = gold[at]!;
        const fixed = fixedTag(words[at]!, tags);
        let best = fixed;
        if (fixed < 0) {
          fillRows(words, at, before, earlier, clause, mask, rows);
          sumRows(weights, rows, scores);
          best = bestTag(scores);
        }
        if (fixed < 0 && best !== truth) {
          for (let feature = 0; feature < FEATURE_COUNT; feature++) {
            if (seen[rows[feature]!]! < rarest) continue;
            const base = rows[feature]! * count;
            weights[base + truth]! += 1;
            weights[base + best]! -= 1;
            totals[base + truth]! += step;
            totals[base + best]! -= step;
          }
        }
        step++;
        clause = clauseRoles[best] || clause;
        earlier = before;
        before = best;
      }
    }
  }
  return weights.map((weight, index) => weight - totals[index]! / step);
}

/** Sets `scores` to the sums of the weights in some rows, one weight a score. */
function sumRows(weights: Float32Array, rows: Int32Array, scores: Float32Array): void {
  scores.fill(0);
  for (const row of rows) {
    const base = row * scores.length;
    for (let tag = 0; tag < scores.length; tag++) scores[tag]! += weights[base + tag]!;
  }
}

/** How often each row occurs with the right tags; what depends on wrong tags is not counted. */
function countRows(sentences: readonly TrainingSentence[], mask: number): Uint32Array {
  const seen = new Uint32Array(mask + 1);
  const rows = new Int32Array(FEATURE_COUNT);
  for (const { words, tags } of sentences) {
    for (let at = 0; at < words.length; at++) {
      fillRows(words, at, tags[at - 1] ?? NO_TAG, tags[at - 2] ?? NO_TAG, 0, mask, rows);
      for (const row of rows) seen[row]!++;
    }
  }
  return seen;
}

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other]!, order[index]!];
  }
}
