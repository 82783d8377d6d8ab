import type { OutputStream } from './streams.ts';

/** Work that takes less is not worth a line, in milliseconds. */
const PATIENCE = 1000;
/** Time between two pictures of the line, in milliseconds. */
const INTERVAL = 120;

const CLEAR = '\r\u001b[2K';

/**
 * One line on standard error that is written over again and again, and cleared at the end. Shown only in a terminal,
 * and only once the work has taken more than a second.
 */
export class Progress {
  readonly #stream: OutputStream;
  readonly #now: () => number;
  readonly #start: number;
  #last = 0;
  #shown = false;

  constructor(stream: OutputStream, now: () => number = () => performance.now()) {
    this.#stream = stream;
    this.#now = now;
    this.#start = now();
  }

  show(text: string): void {
    if (!this.#stream.isTTY) return;
    const now = this.#now();
    if (now - this.#start < PATIENCE || (this.#shown && now - this.#last < INTERVAL)) return;
    this.#last = now;
    this.#shown = true;
    this.#stream.write(CLEAR + text.slice(0, Math.max(20, (this.#stream.columns || 80) - 1)));
  }

  /** Writes a line that stays, above the moving one. */
  note(text: string): void {
    this.clear();
    this.#stream.write(`${text}\n`);
  }

  clear(): void {
    if (this.#shown) this.#stream.write(CLEAR);
    this.#shown = false;
  }
}
