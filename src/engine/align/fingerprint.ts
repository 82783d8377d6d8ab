/** Words in a shingle. Calibrated with the passage lengths of the reuse tests: shorter ones meet by chance. */
const SHINGLE = 6;
/** Shingles in a window; a shared run of SHINGLE + WINDOW − 1 words is always met. */
const WINDOW = 6;

/**
 * Fingerprints of a sequence of word hashes by winnowing (Schleimer, Wilkerson and Aiken 2003): of every WINDOW
 * neighbouring shingles the smallest is kept, the rightmost of equals.
 */
export function fingerprint(words: Int32Array): Uint32Array {
  const shingles = shingleHashes(words, SHINGLE);
  const kept: number[] = [];
  let smallest = -1;
  for (let end = 0; end < shingles.length; end++) {
    const start = end - WINDOW + 1;
    if (smallest < start || smallest < 0) {
      smallest = Math.max(0, start);
      for (let at = smallest + 1; at <= end; at++) if (shingles[at]! <= shingles[smallest]!) smallest = at;
      if (start >= 0 || end === shingles.length - 1) kept.push(shingles[smallest]!);
    } else if (shingles[end]! <= shingles[smallest]!) {
      smallest = end;
      if (start >= 0 || end === shingles.length - 1) kept.push(shingles[end]!);
    } else if (start === 0 || (start < 0 && end === shingles.length - 1)) {
      kept.push(shingles[smallest]!);
    }
  }
  return Uint32Array.from(kept);
}

/** A hash of each run of `length` words, as unsigned 32-bit numbers. */
export function shingleHashes(words: Int32Array, length: number): Uint32Array {
  const count = Math.max(0, words.length - length + 1);
  const hashes = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    let hash = 0;
    for (let at = start; at < start + length; at++) {
      hash = Math.imul(hash ^ words[at]!, 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    hashes[start] = hash >>> 0;
  }
  return hashes;
}
