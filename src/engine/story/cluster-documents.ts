import { MaxHeap } from './max-heap.ts';
import { addVectors, product, productsWith, type TermVector } from './term-vectors.ts';

interface Cluster {
  readonly members: readonly number[];
  /** Sum of the members' vectors: the mean cosine of two clusters is the product of their sums by their sizes. */
  readonly sum: TermVector;
  readonly from: number | null;
  readonly to: number | null;
  /** Clusters that it is compared with, each with the product of the two sums. */
  readonly neighbours: Map<number, number>;
}

/**
 * Share of the threshold below which two clusters are no neighbours. The mean cosine of a merged cluster with another
 * is a mean of those of its parts, so what reaches the threshold later has a part that is alike enough now.
 */
const ALIKE = 0.5;
/** Days between two clusters that say nothing; calibrated, as the next two, on the Gun Violence Corpus. */
const GRACE = 5;
/** Days after which a gap counts in full. */
const SPAN = 18;
/** What a full gap takes from the similarity. */
const GAP_COST = 0.7;
/** What is left of the similarity where a day is unknown; calibrated on ECB+. */
const UNDATED = 0.92;

/**
 * Groups documents by average linkage: the two clusters with the highest mean cosine are merged until none reaches
 * `threshold`. Only `pairs` (those that come later, by document) and what they grow into are compared. `days`: day
 * numbers, null where unknown.
 */
export function clusterDocuments(
  vectors: readonly TermVector[],
  days: readonly (number | null)[],
  pairs: Iterable<{ readonly document: number; readonly others: readonly number[] }>,
  threshold: number,
): readonly (readonly number[])[] {
  const singles = vectors.map((vector, index): Cluster => {
    const day = days[index] ?? null;
    return { members: [index], sum: vector, from: day, to: day, neighbours: new Map() };
  });
  return growClusters(singles, alikePairs(vectors, pairs, ALIKE * threshold), threshold).map(
    ({ members }) => members,
  );
}

/** From which cosine two documents may come to stand in one group, by the days between them (null: unknown). */
export function leastCosine(threshold: number): (gap: number | null) => number {
  return (gap) => (ALIKE * threshold) / nearness(gap);
}

/** Clusters and what is between them: indices of two of them, and the product of their sums. */
interface AlikePair {
  readonly a: number;
  readonly b: number;
  readonly product: number;
}

function* alikePairs(
  vectors: readonly TermVector[],
  pairs: Iterable<{ readonly document: number; readonly others: readonly number[] }>,
  least: number,
): Generator<AlikePair> {
  const productsOf = productsWith(vectors);
  for (const { document, others } of pairs) {
    for (const [place, cosine] of productsOf(document, others).entries())
      if (cosine >= least) yield { a: document, b: others[place]!, product: cosine };
  }
}

/**
 * Joins groups of documents in different languages that are on one event. A translation keeps only a part of the words
 * that two texts share, so groups are made within a language first and joined from a lower mean cosine.
 */
export function joinGroups(
  groups: readonly (readonly number[])[],
  vectors: readonly TermVector[],
  days: readonly (number | null)[],
  pairs: Iterable<{ readonly document: number; readonly others: readonly number[] }>,
  threshold: number,
): readonly (readonly number[])[] {
  const clusters = groups.map((members): Cluster => {
    const known = members.flatMap((member) => days[member] ?? []);
    return {
      members,
      sum: members.map((member) => vectors[member]!).reduce((a, b) => addVectors(a, b)),
      from: known.length === 0 ? null : Math.min(...known),
      to: known.length === 0 ? null : Math.max(...known),
      neighbours: new Map(),
    };
  });
  const alike: AlikePair[] = [];
  for (const { document, others } of pairs) {
    for (const other of others)
      alike.push({ a: document, b: other, product: product(clusters[document]!.sum, clusters[other]!.sum) });
  }
  return growClusters(clusters, alike, threshold).map(({ members }) => members);
}

/** Merges the two clusters with the highest mean cosine until none reaches the threshold. */
function growClusters(
  start: readonly Cluster[],
  pairs: Iterable<AlikePair>,
  threshold: number,
): readonly Cluster[] {
  const clusters = new Map(start.entries());
  const heap = new MaxHeap();
  const compare = (a: number, b: number, product: number): void => {
    const one = clusters.get(a)!;
    const other = clusters.get(b)!;
    if (product < least * one.members.length * other.members.length) return;
    one.neighbours.set(b, product);
    other.neighbours.set(a, product);
    const similarity = linkage(one, other, product);
    if (similarity >= threshold) heap.push({ similarity, a: Math.min(a, b), b: Math.max(a, b) });
  };
  const least = ALIKE * threshold;
  for (const { a, b, product } of pairs) compare(a, b, product);
  let next = start.length;
  for (let best = heap.pop(); best !== null; best = heap.pop()) {
    const a = clusters.get(best.a);
    const b = clusters.get(best.b);
    if (a === undefined || b === undefined) continue;
    clusters.delete(best.a);
    clusters.delete(best.b);
    const id = next++;
    clusters.set(id, merge(a, b));
    for (const neighbour of new Set([...a.neighbours.keys(), ...b.neighbours.keys()])) {
      const other = clusters.get(neighbour);
      if (other === undefined) continue;
      other.neighbours.delete(best.a);
      other.neighbours.delete(best.b);
      const ofA = a.neighbours.get(neighbour) ?? product(a.sum, other.sum);
      const ofB = b.neighbours.get(neighbour) ?? product(b.sum, other.sum);
      compare(id, neighbour, ofA + ofB);
    }
  }
  return [...clusters.values()]
    .map((cluster) => ({ ...cluster, members: [...cluster.members].sort((a, b) => a - b) }))
    .sort((a, b) => a.members[0]! - b.members[0]!);
}

function merge(a: Cluster, b: Cluster): Cluster {
  return {
    members: [...a.members, ...b.members],
    sum: addVectors(a.sum, b.sum),
    from: a.from === null || b.from === null ? (a.from ?? b.from) : Math.min(a.from, b.from),
    to: a.to === null || b.to === null ? (a.to ?? b.to) : Math.max(a.to, b.to),
    neighbours: new Map(),
  };
}

function linkage(a: Cluster, b: Cluster, product: number): number {
  const mean = product / (a.members.length * b.members.length);
  // Rounded so that the order in which sums were built never decides between equals.
  return Math.round(mean * nearness(gapBetween(a, b)) * 1e9) / 1e9;
}

/** Days between two clusters, null where a day is unknown. */
function gapBetween(a: Cluster, b: Cluster): number | null {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return null;
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** What is left of the similarity across so many days. */
function nearness(gap: number | null): number {
  return gap === null ? UNDATED : 1 - GAP_COST * Math.min(1, Math.max(0, (gap - GRACE) / SPAN));
}
