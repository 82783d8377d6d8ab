/** Words in a fingerprint’s shingle. Calibrated with the passage lengths of the reuse tests: shorter ones meet by chance. */
const SHINGLE = 6;
/** Shingles in a window; a shared run of SHINGLE + WINDOW − 1 words is always met. */
const WINDOW = 6;

/**
 * Fingerprints of a sequence of words by winnowing (Schleimer, Wilkerson and Aiken 2003): of every WINDOW
 * neighbouring shingles the smallest is kept, the rightmost of equals.
 */
export function fingerprint(words: readonly number[]): readonly number[] {
  const shingles = hashShingles(words, SHINGLE);
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
  return kept;
}

/** A signed 32-bit hash of each run of `length` words, quoted or not. */
export function hashShingles(words: ArrayLike<number>, length: number): readonly number[] {
  const hashes: number[] = [];
  for (let start = 0; start + length <= words.length; start++) hashes.push(hashShingle(words, start, length));
  return hashes;
}

/** The same of the run of words that begins at `start`. */
export function hashShingle(words: ArrayLike<number>, start: number, length: number): number {
  let hash = 0;
  for (let at = start; at < start + length; at++) {
    hash = Math.imul(hash ^ (words[at]! >> 1), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
