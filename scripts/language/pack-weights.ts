/** Weights as whole numbers from -127 to 127; those below `smallest` (in units of one update) are dropped. */
export function quantise(weights: Float32Array, smallest: number): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = 127 / largest;
  return Int8Array.from(weights, (weight) => (Math.abs(weight) < smallest ? 0 : Math.round(weight * scale)));
}

/** The byte layout that `src/engine/segment/decode-tagger.ts` reads: only rows and weights that are not zero. */
export function packWeights(weights: Int8Array, count: number): Uint8Array {
  const bytes: number[] = [];
  let last = -1;
  for (let row = 0; row * count < weights.length; row++) {
    const kept: number[] = [];
    for (let tag = 0; tag < count; tag++) {
      const weight = weights[row * count + tag]!;
      if (weight !== 0) kept.push(tag, weight & 255);
    }
    if (kept.length === 0) continue;
    let distance = row - last;
    for (; distance >= 255; distance -= 255) bytes.push(255);
    bytes.push(distance, kept.length / 2, ...kept);
    last = row;
  }
  return Uint8Array.from(bytes);
}
