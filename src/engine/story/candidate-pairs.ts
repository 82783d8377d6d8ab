import type { TermVector } from './term-vectors.ts';

/** Heaviest terms of a document that are indexed. */
const TERMS = 30;
/** Neighbours in one term's list that a document is paired with; keeps the pairs linear in the documents. */
const NEIGHBOURS = 40;
/** Indexed terms that a pair must share … */
const SHARED = 2;
/** … and where so many days lie between the two: then only nearly the same words make one story (`clusterDocuments`). */
const FAR = 24;
const SHARED_FAR = 12;

/** A document's place in the list of one of its terms. */
interface Place {
  readonly list: readonly number[];
  readonly at: number;
}

/**
 * The documents (by index) that each one shares heavy terms with, those behind it only and in order, through an
 * inverted index. A term's documents are sorted by day before each is paired with its next neighbours; `days`: day
 * numbers, null where unknown.
 */
export function* candidatePairs(
  vectors: readonly TermVector[],
  days: readonly (number | null)[],
): Generator<{ readonly document: number; readonly others: readonly number[] }> {
  const placesOf = indexTerms(vectors, days);
  const counts = new Uint8Array(vectors.length);
  for (const [document, places] of placesOf.entries()) {
    const met: number[] = [];
    for (const { list, at } of places) {
      const last = Math.min(list.length - 1, at + NEIGHBOURS);
      for (let near = Math.max(0, at - NEIGHBOURS); near <= last; near++) {
        const other = list[near]!;
        if (other <= document) continue;
        if (counts[other] === 0) met.push(other);
        counts[other]!++;
      }
    }
    const day = days[document] ?? null;
    const enough = (other: number): boolean => {
      const count = counts[other]!;
      if (count < SHARED || count >= SHARED_FAR) return count >= SHARED;
      const otherDay = days[other] ?? null;
      return day === null || otherDay === null || Math.abs(day - otherDay) < FAR;
    };
    const others = met.filter(enough).sort((a, b) => a - b);
    for (const other of met) counts[other] = 0;
    yield { document, others };
  }
}

/** Where each document stands in the lists of its heaviest terms. */
function indexTerms(
  vectors: readonly TermVector[],
  days: readonly (number | null)[],
): readonly (readonly Place[])[] {
  const index = new Map<number, number[]>();
  for (const [document, vector] of vectors.entries()) {
    for (const term of heaviest(vector)) {
      const list = index.get(term);
      if (list === undefined) index.set(term, [document]);
      else list.push(document);
    }
  }
  const placesOf: Place[][] = vectors.map(() => []);
  for (const list of index.values()) {
    if (list.length > NEIGHBOURS) list.sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
    for (const [at, document] of list.entries()) placesOf[document]!.push({ list, at });
  }
  return placesOf;
}

function heaviest({ terms, weights }: TermVector): readonly number[] {
  return [...terms.keys()]
    .sort((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!)
    .slice(0, TERMS)
    .map((place) => terms[place]!);
}
