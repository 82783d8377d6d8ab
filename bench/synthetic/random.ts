/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  readonly number: (below: number) => number;
  /** Whether something happens that happens in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly shuffle: <Item>(items: readonly Item[]) => Item[];
}

/** mulberry32, seeded. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const number = (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
  const pick = <Item>(items: readonly Item[]): Item => items[number(items.length)]!;
  return {
    number,
    chance: (percent) => number(100) < percent,
    pick,
    shuffle: (items) => {
      const mixed = [...items];
      for (let at = mixed.length - 1; at > 0; at--) {
        const other = number(at + 1);
        [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
      }
      return mixed;
    },
  };
}
