/** Two clusters and how alike they are. */
export interface Link {
  readonly similarity: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Links with the most alike first; of equals the one with the smaller numbers. A list of numbers for each part of a
 * link: there are millions of them.
 */
export class MaxHeap {
  private readonly similarities: number[] = [];
  private readonly as: number[] = [];
  private readonly bs: number[] = [];

  push(link: Link): void {
    let at = this.similarities.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBehind(parent, link)) break;
      this.move(parent, at);
      at = parent;
    }
    this.put(at, link);
  }

  pop(): Link | null {
    const top = this.at(0);
    const last = this.at(this.similarities.length - 1);
    if (top === null || last === null) return null;
    this.similarities.pop();
    this.as.pop();
    this.bs.pop();
    const { length } = this.similarities;
    if (length === 0) return top;
    let at = 0;
    for (let child = 1; child < length; child = 2 * at + 1) {
      if (child + 1 < length && this.isBehind(child, this.at(child + 1)!)) child++;
      if (this.isBehind(child, last)) break;
      this.move(child, at);
      at = child;
    }
    this.put(at, last);
    return top;
  }

  private at(place: number): Link | null {
    const similarity = this.similarities[place];
    return similarity === undefined ? null : { similarity, a: this.as[place]!, b: this.bs[place]! };
  }

  private put(place: number, { similarity, a, b }: Link): void {
    this.similarities[place] = similarity;
    this.as[place] = a;
    this.bs[place] = b;
  }

  private move(from: number, to: number): void {
    this.similarities[to] = this.similarities[from]!;
    this.as[to] = this.as[from]!;
    this.bs[to] = this.bs[from]!;
  }

  /** Whether the link at a place comes after another. */
  private isBehind(place: number, { similarity, a, b }: Link): boolean {
    const difference = this.similarities[place]! - similarity || a - this.as[place]! || b - this.bs[place]!;
    return difference < 0;
  }
}
