import { Buffer } from 'node:buffer';
import { Unreadable } from './problem.ts';

/**
 * Takes the first bytes of a stream without losing them: `stream` gives them again and goes on. Stops early when what
 * has come is `enough`, so that a slow stream is answered as it comes.
 */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  enough: (head: Uint8Array) => boolean,
): Promise<{ readonly head: Uint8Array; readonly stream: AsyncGenerator<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < size && !done && !(length > 0 && enough(Buffer.concat(taken)))) {
    const next = await iterator.next();
    if (next.done) done = true;
    else {
      taken.push(next.value);
      length += next.value.length;
    }
  }
  async function* stream(): AsyncGenerator<Uint8Array> {
    try {
      yield* taken.splice(0);
      while (!done) {
        const next = await iterator.next();
        if (next.done) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(taken).subarray(0, size), stream: stream() };
}

/** All bytes of a stream. Throws `Unreadable` when there are more than `limit`. */
export async function collect(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw new Unreadable(`is larger than ${Math.round(limit / 1024 / 1024)} MB`);
    parts.push(chunk);
  }
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
