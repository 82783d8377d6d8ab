/** Numbers in a piece of memory. */
const PIECE = 1 << 16;

/**
 * Room for 32-bit numbers, all 0. Shared memory: V8 takes ordinary buffers for a load on the heap, and for every 64 MB
 * of them collects all of it again; with 100 000 articles that takes five times as long as what the numbers are for.
 */
export function roomFor(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}

/** Lists of signed 32-bit numbers, one behind the other in a few pieces of memory. */
export class NumberLists {
  private readonly pieces: Int32Array[] = [];
  private free = 0;
  private readonly pieceOf: number[] = [];
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];

  /** How many numbers there are in all lists. */
  total = 0;

  /** How many lists there are. */
  get size(): number {
    return this.pieceOf.length;
  }

  /** Adds a list behind the others. */
  add(numbers: readonly number[]): void {
    if (numbers.length > this.free) {
      this.free = Math.max(PIECE, numbers.length);
      this.pieces.push(new Int32Array(roomFor(this.free).buffer));
    }
    const piece = this.pieces.at(-1) ?? new Int32Array(0);
    const start = piece.length - this.free;
    piece.set(numbers, start);
    this.free -= numbers.length;
    this.total += numbers.length;
    this.pieceOf.push(this.pieces.length - 1);
    this.starts.push(start);
    this.lengths.push(numbers.length);
  }

  /** The list that was added as the `index`th, counted from 0. */
  at(index: number): Int32Array {
    const piece = this.pieces[this.pieceOf[index]!];
    const start = this.starts[index]!;
    return piece?.subarray(start, start + this.lengths[index]!) ?? new Int32Array(0);
  }
}
