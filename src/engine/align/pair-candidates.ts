import { type NumberLists, roomFor } from './number-lists.ts';

/** Fingerprints that two documents share at least before they are compared. */
const SHARED = 2;
/** Documents of one fingerprint that each later one is paired with; keeps the pairs linear in the documents. */
const PARTNERS = 8;

/**
 * The documents (by index) behind each one that share fingerprints with it, in order. A fingerprint in very many
 * documents pairs each with the first few.
 */
export function* pairCandidates({
  holders,
  ends,
  places,
  offsets,
}: FingerprintIndex): Generator<{ readonly document: number; readonly others: readonly number[] }> {
  const counts = new Uint32Array(offsets.length - 1);
  for (let document = 0; document < counts.length; document++) {
    const met: number[] = [];
    for (let entry = offsets[document]!; entry < offsets[document + 1]!; entry++) {
      for (let at = places[entry]! + 1; at < ends[entry]!; at++) {
        const other = holders[at]!;
        if (counts[other] === 0) met.push(other);
        counts[other]!++;
      }
    }
    const others = met.filter((other) => counts[other]! >= SHARED).sort((a, b) => a - b);
    for (const other of met) counts[other] = 0;
    yield { document, others };
  }
}

/** Which documents have a fingerprint in common with others, as parallel arrays. */
export interface FingerprintIndex {
  /** The documents of each fingerprint that several have, rising, one fingerprint behind the other. */
  readonly holders: Uint32Array;
  /** By document, from `offsets[d]` to `offsets[d + 1]`: where it stands in `holders`, if among the first PARTNERS … */
  readonly places: Uint32Array;
  /** … and where the documents of that fingerprint end. */
  readonly ends: Uint32Array;
  readonly offsets: Uint32Array;
}

/** The inverted index of the documents’ fingerprints; its memory grows as their number. */
export function indexFingerprints(fingerprints: NumberLists): FingerprintIndex {
  const { holders, groups } = groupHolders(fingerprints);
  const offsets = roomFor(fingerprints.size + 1);
  const eachPlace = (visit: (document: number, place: number, end: number) => void): void => {
    for (let group = 0; group + 1 < groups.length; group++) {
      const end = groups[group + 1]!;
      const last = Math.min(end - 1, groups[group]! + PARTNERS);
      for (let place = groups[group]!; place < last; place++) visit(holders[place]!, place, end);
    }
  };
  eachPlace((document) => void offsets[document + 1]!++);
  for (let document = 0; document < fingerprints.size; document++)
    offsets[document + 1]! += offsets[document]!;
  const next = offsets.slice();
  const places = roomFor(offsets.at(-1)!);
  const ends = roomFor(places.length);
  eachPlace((document, place, end) => {
    const entry = next[document]!++;
    places[entry] = place;
    ends[entry] = end;
  });
  return { holders, places, ends, offsets };
}

/** `groups`: where the documents of each fingerprint begin in `holders`, and the end of the last. */
function groupHolders(fingerprints: NumberLists): { holders: Uint32Array; groups: number[] } {
  const entries = sortEntries(fingerprints);
  const total = entries.length / 2;
  const holders = roomFor(total);
  const groups: number[] = [];
  let length = 0;
  for (let start = 0, end = 0; start < total; start = end) {
    const before = length;
    for (; end < total && entries[2 * end + HIGH] === entries[2 * start + HIGH]; end++) {
      const document = entries[2 * end + LOW]!;
      if (length === before || holders[length - 1] !== document) holders[length++] = document;
    }
    if (length - before > 1) groups.push(before);
    else length = before;
  }
  groups.push(length);
  return { holders: holders.subarray(0, length), groups };
}

/** Which half of 64 bits comes second in memory here. */
const HIGH = new Uint32Array(new BigUint64Array([1n << 32n]).buffer)[1] === 1 ? 1 : 0;
const LOW = 1 - HIGH;

/** All fingerprints in order, equal ones by document; as two halves each, so that no bigint is made. */
function sortEntries(fingerprints: NumberLists): Uint32Array {
  const halves = roomFor(2 * fingerprints.total);
  const entries = new BigUint64Array(halves.buffer);
  let next = 0;
  for (let document = 0; document < fingerprints.size; document++) {
    for (const value of fingerprints.at(document)) {
      halves[2 * next + HIGH] = value;
      halves[2 * next + LOW] = document;
      next++;
    }
  }
  entries.sort();
  return halves;
}
