/** Disjoint sets over 0 … size − 1, with path halving and the lower index as the set’s root (Tarjan 1975). */
export interface Union {
  find(item: number): number;
  join(a: number, b: number): void;
}

export function newUnion(size: number): Union {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
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
      if (left < right) parent[right] = left;
      else if (right < left) parent[left] = right;
    },
  };
}
