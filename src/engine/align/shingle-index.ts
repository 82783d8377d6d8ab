/** Places of one shingle that are kept. */
const PLACES = 4;

/** Where each shingle of a document stands: its first few places, in text order. */
export interface ShingleIndex {
  readonly hashes: readonly number[];
  /** First place of a shingle, by open addressing; -1 where a slot is free. */
  readonly slots: readonly number[];
  /** By place: the next one of the same shingle, -1 where it is the last. */
  readonly following: readonly number[];
}

/** Index over the hashes of shingles by place. It is asked for every word of many documents. */
export function indexShingles(hashes: readonly number[]): ShingleIndex {
  const slots = new Array<number>(2 ** Math.ceil(Math.log2(hashes.length + 2) + 1)).fill(-1);
  const following = new Array<number>(hashes.length).fill(-1);
  const index = { hashes, slots, following };
  for (let place = 0; place < hashes.length; place++) {
    const slot = slotOf(index, hashes[place]!);
    let last = slots[slot]!;
    if (last < 0) {
      slots[slot] = place;
      continue;
    }
    let known = 1;
    for (; following[last]! >= 0; last = following[last]!) known++;
    if (known < PLACES) following[last] = place;
  }
  return index;
}

/** The first place of a shingle, -1 where it has none. */
export function firstPlace(index: ShingleIndex, hash: number): number {
  return index.slots[slotOf(index, hash)]!;
}

function slotOf({ hashes, slots }: ShingleIndex, hash: number): number {
  const mask = slots.length - 1;
  const mixed = Math.imul(hash, 0x9e3779b1);
  let slot = (mixed ^ (mixed >>> 15)) & mask;
  while (slots[slot]! >= 0 && hashes[slots[slot]!] !== hash) slot = (slot + 1) & mask;
  return slot;
}
