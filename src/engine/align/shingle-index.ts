/** Places of one shingle that are kept. */
const PLACES = 4;

/** Where each shingle of a document stands: its first few places, in text order. */
export interface ShingleIndex {
  /** The first place of a shingle, -1 where it has none. */
  readonly first: (hash: number) => number;
  /** The next place of the shingle that stands at `place`, -1 where that was the last. */
  readonly next: (place: number) => number;
}

/** Index over the hashes of shingles by place: open addressing, since it is asked for every word of many documents. */
export function indexShingles(hashes: Uint32Array): ShingleIndex {
  const bits = Math.max(4, Math.ceil(Math.log2(hashes.length + 1)) + 1);
  const slots = new Int32Array(2 ** bits).fill(-1);
  const following = new Int32Array(hashes.length).fill(-1);
  const mask = slots.length - 1;
  const slotOf = (hash: number): number => {
    let slot = (Math.imul(hash, 0x9e3779b1) >>> (32 - bits)) & mask;
    while (slots[slot]! >= 0 && hashes[slots[slot]!] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (let place = 0; place < hashes.length; place++) {
    const slot = slotOf(hashes[place]!);
    if (slots[slot]! < 0) {
      slots[slot] = place;
      continue;
    }
    let last = slots[slot]!;
    let known = 1;
    for (; following[last]! >= 0; last = following[last]!) known++;
    if (known < PLACES) following[last] = place;
  }
  return { first: (hash) => slots[slotOf(hash)]!, next: (place) => following[place]! };
}
