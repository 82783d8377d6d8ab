/** Disjoint sets over 0 … size − 1, with path halving and the lower index as the set’s root (Tarjan 1975). Sets with two labels stay two. */
export interface Union {
  find(item: number): number;
  join(a: number, b: number): void;
}

export function newUnion(size: number, labelOf: (item: number) => string | null = () => null): Union {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  // of each set with a label, by its root
  const labels = new Map<number, string>();
  for (let item = 0; item < size; item++) {
    const label = labelOf(item);
    if (label !== null) labels.set(item, label);
  }
  const find = (item: number): number => {
    let root = item;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  return {
    find,
    join(a, b) {
      const left = find(a);
      const right = find(b);
      if (left === right) return;
      const [root, other] = left < right ? [left, right] : [right, left];
      const label = labels.get(root) ?? labels.get(other);
      if (label !== (labels.get(other) ?? label)) return;
      parent[other] = root;
      if (label !== undefined) labels.set(root, label);
    },
  };
}
