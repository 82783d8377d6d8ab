import type { TermVector } from './term-vectors.ts';

/** Heaviest terms of a document that are indexed. */
const TERMS = 30;
/** Neighbours in one term's list that a document is paired with; keeps the pairs linear in the documents. */
const NEIGHBOURS = 40;
/** Indexed terms that a pair must share. */
const SHARED = 2;

/**
 * Pairs of documents (by index, smaller first) that share heavy terms, through an inverted index. `order` sorts a
 * term's documents (by day) before each is paired with its next neighbours.
 */
export function candidatePairs(
  vectors: readonly TermVector[],
  order: (a: number, b: number) => number,
): readonly (readonly [number, number])[] {
  const index = new Map<number, number[]>();
  for (const [document, vector] of vectors.entries()) {
    for (const term of heaviest(vector)) {
      const list = index.get(term);
      if (list === undefined) index.set(term, [document]);
      else list.push(document);
    }
  }
  const counts = new Map<number, number>();
  const size = vectors.length;
  for (const list of index.values()) {
    if (list.length > NEIGHBOURS) list.sort(order);
    for (let one = 0; one < list.length; one++) {
      for (let other = one + 1; other < Math.min(list.length, one + 1 + NEIGHBOURS); other++) {
        const a = Math.min(list[one]!, list[other]!);
        const b = Math.max(list[one]!, list[other]!);
        counts.set(a * size + b, (counts.get(a * size + b) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([, count]) => count >= SHARED)
    .map(([key]) => key)
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / size), key % size] as const);
}

function heaviest(vector: TermVector): readonly number[] {
  return vector.terms
    .map((term, place) => ({ term, weight: vector.weights[place]! }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, TERMS)
    .map(({ term }) => term);
}
