import type { OutputStream } from './streams.ts';

/** Thrown when the reader of the output has gone: `recoupe … | head`. Not an error of ours. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Standard output that waits for a slow reader and notices one that has gone. */
export class Output {
  readonly #stream: OutputStream;
  #closed = false;

  constructor(stream: OutputStream) {
    this.#stream = stream;
    stream.on('error', (error) => {
      // EPIPE, or ECONNRESET for a socket: nobody reads any more. Anything else will show when writing on.
      this.#closed = true;
      void error;
    });
  }

  /** Writes text and waits until the stream takes more. Throws `OutputClosed` once nobody reads. */
  async write(text: string): Promise<void> {
    if (this.#closed) throw new OutputClosed();
    if (!this.#stream.write(text)) await this.#drained();
    if (this.#closed) throw new OutputClosed();
  }

  #drained(): Promise<void> {
    const stream = this.#stream;
    return new Promise((resolve) => {
      const done = () => {
        stream.off('drain', done);
        stream.off('close', done);
        stream.off('error', done);
        resolve();
      };
      stream.once('drain', done);
      stream.once('close', done);
      stream.once('error', done);
    });
  }
}
