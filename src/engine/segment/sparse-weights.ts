/**
 * A table of weights, few of which are not zero. A cell is a number of 16 bits: a weight from -128 to 127 in its upper
 * byte, the column that it belongs to, at most 31, in its lower one. Most rows have two cells or none, so the first two
 * stand together in `heads`; bit 7 there says that there are more: those of row `n` from `starts[n]` to `starts[n + 1]`
 * in `cells`.
 */
export interface SparseWeights {
  readonly heads: Int32Array;
  readonly starts: Uint32Array;
  readonly cells: Int16Array;
}

const COLUMN = 31;
const MORE = 7;

/** Makes a table of so many rows; `rows` gives the number and cells of each row that has any, in order. */
export function createSparseWeights(
  count: number,
  rows: Iterable<readonly [row: number, cells: readonly number[]]>,
): SparseWeights {
  const heads = new Int32Array(count);
  const starts = new Uint32Array(count + 1);
  const rest: number[] = [];
  let next = 0;
  for (const [row, [first = 0, second = 0, ...others]] of rows) {
    heads[row] = (second << 16) | (first & 0xffff) | (others.length > 0 ? 1 << MORE : 0);
    starts.fill(rest.length, next, row + 1);
    next = row + 1;
    rest.push(...others);
  }
  starts.fill(rest.length, next);
  return { heads, starts, cells: Int16Array.from(rest) };
}

/**
 * Adds the weights of the first `count` of `rows` to `scores`, one score a column. Overwrites `rows`: they are gone
 * through once for the heads, which takes no decision, then the few that go on.
 */
export function addRows(
  { heads, starts, cells }: SparseWeights,
  rows: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  let long = 0;
  for (let index = 0; index < count; index++) {
    const row = rows[index]!;
    const head = heads[row]!;
    scores[head & COLUMN]! += (head << 16) >> 24;
    scores[(head >> 16) & COLUMN]! += head >> 24;
    rows[long] = row;
    long += (head >> MORE) & 1;
  }
  for (let index = 0; index < long; index++) {
    const end = starts[rows[index]! + 1]!;
    for (let at = starts[rows[index]!]!; at < end; at++) {
      const cell = cells[at]!;
      scores[cell & COLUMN]! += cell >> 8;
    }
  }
}
