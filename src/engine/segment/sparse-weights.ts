/**
 * A table of weights, few of which are not zero: the cells of row `n` stand from `starts[n]` to `starts[n + 1]`.
 * A cell holds a weight from -128 to 127 in its upper byte and the column that it belongs to in its lower one.
 */
export interface SparseWeights {
  readonly starts: Uint32Array;
  readonly cells: Int16Array;
}

/** Adds the weights of a row to `scores`, one score a column. */
export function addRow({ starts, cells }: SparseWeights, row: number, scores: Int32Array): void {
  const end = starts[row + 1]!;
  for (let at = starts[row]!; at < end; at++) {
    const cell = cells[at]!;
    scores[cell & 255]! += cell >> 8;
  }
}
