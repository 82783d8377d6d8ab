import { EventEmitter } from 'node:events';
import type { OutputStream, Streams } from '../../src/cli/streams.ts';

/** An output that keeps what is written. */
export class Kept extends EventEmitter implements OutputStream {
  text = '';
  readonly isTTY: boolean;
  readonly columns = 80;

  constructor(isTTY = false) {
    super();
    this.isTTY = isTTY;
  }

  write(text: string): boolean {
    this.text += text;
    return true;
  }
}

/** Streams for running the command line in this process. */
export function keptStreams(
  input = '',
  env: Streams['env'] = {},
  isTTY = false,
): Streams & { stdout: Kept; stderr: Kept } {
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(input);
  }
  return { stdin: stdin(), stdout: new Kept(isTTY), stderr: new Kept(isTTY), env };
}
