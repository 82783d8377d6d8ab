/** Fingerprints that two documents share at least before they are compared. */
const SHARED = 2;
/** Documents of one fingerprint that each later one is paired with; keeps the pairs linear in the documents. */
const PARTNERS = 8;

/**
 * Pairs of documents (by index, smaller first, in order) that share fingerprints, from an inverted index: all
 * fingerprints sorted, equal ones side by side. A fingerprint in very many documents pairs each with the first few.
 */
export function pairCandidates(
  fingerprints: readonly (readonly number[])[],
): readonly (readonly [number, number])[] {
  const total = fingerprints.reduce((sum, list) => sum + list.length, 0);
  const entries = new BigUint64Array(total);
  // Written as two halves so that no bigint is made: value in the high half, document in the low one.
  const halves = new Uint32Array(entries.buffer);
  const high = new Uint32Array(new BigUint64Array([1n << 32n]).buffer)[1] === 1 ? 1 : 0;
  let next = 0;
  for (const [document, list] of fingerprints.entries()) {
    for (const value of list) {
      halves[2 * next + high] = value;
      halves[2 * next + 1 - high] = document;
      next++;
    }
  }
  entries.sort();
  const counts = new Map<number, number>();
  const size = fingerprints.length;
  let start = 0;
  while (start < total) {
    const value = halves[2 * start + high]!;
    const documents: number[] = [];
    let end = start;
    for (; end < total && halves[2 * end + high] === value; end++) {
      const document = halves[2 * end + 1 - high]!;
      if (documents.at(-1) !== document) documents.push(document);
    }
    for (let later = 1; later < documents.length; later++) {
      for (let earlier = 0; earlier < Math.min(later, PARTNERS); earlier++) {
        const key = documents[earlier]! * size + documents[later]!;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    start = end;
  }
  return [...counts]
    .filter(([, count]) => count >= SHARED)
    .map(([key]) => key)
    .sort((a, b) => a - b)
    .map((key) => [Math.floor(key / size), key % size] as const);
}
