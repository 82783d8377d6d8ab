import type { TermVector } from './term-vectors.ts';

/** Heaviest terms of a document that are indexed. */
const TERMS = 30;
/** Neighbours in one term's list that a document is paired with; keeps the pairs linear in the documents. */
const NEIGHBOURS = 40;
/** Documents with fewer indexed terms in common are no pair. */
const SHARED = 2;
/**
 * Share of the least cosine that a pair must reach by its indexed terms alone; from .5 to .9 the groups of the Gun
 * Violence Corpus and of ECB+ stay the same.
 */
const PART = 0.5;

/** A term of a document: the documents with the term, its weight in each, and this document's place among them. */
interface Place {
  readonly documents: readonly number[];
  readonly weights: readonly number[];
  readonly at: number;
}

/**
 * The documents (by index) that each one shares heavy terms with, those behind it only and in order, through an
 * inverted index. A term's documents are sorted by day before each is paired with its next neighbours; `days`: day
 * numbers, null where unknown. `leastCosine`: from which cosine two documents are of interest that lie so many days apart.
 */
export function* candidatePairs(
  vectors: readonly TermVector[],
  days: readonly (number | null)[],
  leastCosine: (gap: number | null) => number,
): Generator<{ readonly document: number; readonly others: readonly number[] }> {
  const placesOf = indexTerms(vectors, days);
  const counts = new Uint8Array(vectors.length);
  const products = new Float64Array(vectors.length);
  for (const [document, places] of placesOf.entries()) {
    const met: number[] = [];
    for (const { documents, weights, at } of places) {
      const own = weights[at]!;
      const last = Math.min(documents.length - 1, at + NEIGHBOURS);
      for (let near = Math.max(0, at - NEIGHBOURS); near <= last; near++) {
        const other = documents[near]!;
        if (other <= document) continue;
        if (counts[other] === 0) met.push(other);
        counts[other]!++;
        products[other]! += own * weights[near]!;
      }
    }
    const day = days[document] ?? null;
    const isPair = (other: number): boolean => {
      const otherDay = days[other] ?? null;
      const gap = day === null || otherDay === null ? null : Math.abs(day - otherDay);
      return counts[other]! >= SHARED && products[other]! >= PART * leastCosine(gap);
    };
    const others = met.filter(isPair).sort((a, b) => a - b);
    for (const other of met) {
      counts[other] = 0;
      products[other] = 0;
    }
    yield { document, others };
  }
}

/** Where each document stands among those of its heaviest terms. */
function indexTerms(
  vectors: readonly TermVector[],
  days: readonly (number | null)[],
): readonly (readonly Place[])[] {
  const index = new Map<number, { document: number; weight: number }[]>();
  for (const [document, { terms, weights }] of vectors.entries()) {
    for (const place of heaviest(weights, terms)) {
      const entry = { document, weight: weights[place]! };
      const list = index.get(terms[place]!);
      if (list === undefined) index.set(terms[place]!, [entry]);
      else list.push(entry);
    }
  }
  const placesOf: Place[][] = vectors.map(() => []);
  for (const list of index.values()) {
    if (list.length > NEIGHBOURS)
      list.sort((a, b) => (days[a.document] ?? 0) - (days[b.document] ?? 0) || a.document - b.document);
    const documents = list.map(({ document }) => document);
    const weights = list.map(({ weight }) => weight);
    for (const [at, document] of documents.entries()) placesOf[document]!.push({ documents, weights, at });
  }
  return placesOf;
}

/** Places of the heaviest terms. */
function heaviest(weights: readonly number[], terms: readonly number[]): readonly number[] {
  return [...terms.keys()].sort((a, b) => weights[b]! - weights[a]! || terms[a]! - terms[b]!).slice(0, TERMS);
}
