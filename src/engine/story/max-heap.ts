/** Two clusters and how alike they are. */
export interface Link {
  readonly similarity: number;
  readonly a: number;
  readonly b: number;
}

/** Links with the most alike first; of equals the one with the smaller numbers. */
export class MaxHeap {
  private readonly links: Link[] = [];

  push(link: Link): void {
    const { links } = this;
    links.push(link);
    let at = links.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(links[at]!, links[parent]!)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): Link | null {
    const { links } = this;
    const top = links[0];
    const last = links.pop();
    if (top === undefined || last === undefined) return null;
    if (links.length === 0) return top;
    links[0] = last;
    let at = 0;
    for (;;) {
      let first = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < links.length && isBefore(links[child]!, links[first]!)) first = child;
      }
      if (first === at) return top;
      this.swap(at, first);
      at = first;
    }
  }

  private swap(one: number, other: number): void {
    const held = this.links[one]!;
    this.links[one] = this.links[other]!;
    this.links[other] = held;
  }
}

function isBefore(one: Link, other: Link): boolean {
  return (
    one.similarity - other.similarity > 0 ||
    (one.similarity === other.similarity && (one.a - other.a || one.b - other.b) < 0)
  );
}
