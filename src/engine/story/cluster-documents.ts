import { MaxHeap } from './max-heap.ts';
import type { TermVector } from './term-vectors.ts';

interface Cluster {
  readonly members: readonly number[];
  /** Sum of the members' vectors: the mean cosine of two clusters is the product of their sums by their sizes. */
  readonly sum: ReadonlyMap<number, number>;
  readonly from: number | null;
  readonly to: number | null;
  readonly neighbours: Set<number>;
}

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
 * `threshold`. Only `pairs` and what they grow into are compared. `days`: day numbers, null where unknown.
 */
export function clusterDocuments(
  vectors: readonly TermVector[],
  days: readonly (number | null)[],
  pairs: readonly (readonly [number, number])[],
  threshold: number,
): readonly (readonly number[])[] {
  const clusters = new Map<number, Cluster>();
  for (const [index, vector] of vectors.entries()) {
    const day = days[index] ?? null;
    clusters.set(index, { members: [index], sum: toMap(vector), from: day, to: day, neighbours: new Set() });
  }
  const heap = new MaxHeap();
  const compare = (a: number, b: number): void => {
    const similarity = linkage(clusters.get(a)!, clusters.get(b)!);
    if (similarity < threshold) return;
    heap.push({ similarity, a: Math.min(a, b), b: Math.max(a, b) });
  };
  for (const [a, b] of pairs) {
    clusters.get(a)!.neighbours.add(b);
    clusters.get(b)!.neighbours.add(a);
    compare(a, b);
  }
  let next = vectors.length;
  for (let best = heap.pop(); best !== null; best = heap.pop()) {
    const a = clusters.get(best.a);
    const b = clusters.get(best.b);
    if (a === undefined || b === undefined) continue;
    const merged = merge(a, b, best.a, best.b);
    clusters.delete(best.a);
    clusters.delete(best.b);
    const id = next++;
    clusters.set(id, merged);
    for (const neighbour of [...merged.neighbours].sort((x, y) => x - y)) {
      const other = clusters.get(neighbour);
      if (other === undefined) {
        merged.neighbours.delete(neighbour);
        continue;
      }
      other.neighbours.delete(best.a);
      other.neighbours.delete(best.b);
      other.neighbours.add(id);
      compare(id, neighbour);
    }
  }
  return [...clusters.values()]
    .map((cluster) => [...cluster.members].sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

function merge(a: Cluster, b: Cluster, idA: number, idB: number): Cluster {
  const [large, small] = a.sum.size >= b.sum.size ? [a, b] : [b, a];
  const sum = new Map(large.sum);
  for (const [term, weight] of small.sum) sum.set(term, (sum.get(term) ?? 0) + weight);
  const neighbours = new Set([...a.neighbours, ...b.neighbours]);
  neighbours.delete(idA);
  neighbours.delete(idB);
  return {
    members: [...a.members, ...b.members],
    sum,
    from: a.from === null || b.from === null ? (a.from ?? b.from) : Math.min(a.from, b.from),
    to: a.to === null || b.to === null ? (a.to ?? b.to) : Math.max(a.to, b.to),
    neighbours,
  };
}

function linkage(a: Cluster, b: Cluster): number {
  const [large, small] = a.sum.size >= b.sum.size ? [a, b] : [b, a];
  let product = 0;
  for (const [term, weight] of small.sum) product += weight * (large.sum.get(term) ?? 0);
  const mean = product / (a.members.length * b.members.length);
  // Rounded so that the order in which sums were built never decides between equals.
  return Math.round(mean * nearness(a, b) * 1e9) / 1e9;
}

function nearness(a: Cluster, b: Cluster): number {
  if (a.from === null || b.from === null || a.to === null || b.to === null) return UNDATED;
  const gap = Math.max(0, a.from - b.to, b.from - a.to);
  return 1 - GAP_COST * Math.min(1, Math.max(0, (gap - GRACE) / SPAN));
}

function toMap(vector: TermVector): Map<number, number> {
  return new Map(vector.terms.map((term, place) => [term, vector.weights[place]!]));
}
