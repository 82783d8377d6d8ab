import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Stop reading the output after so many bytes, as `head` does. */
  readonly readAtMost?: number;
  readonly onOutput?: () => void;
}

/** Runs the real command line in a process of its own. */
export async function recoupe(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd,
    env: { PATH: process.env.PATH, LANG: 'fr_FR.UTF-8', NODE_NO_WARNINGS: '1', ...options.env },
  });
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  let length = 0;
  child.stdout.on('data', (chunk: Uint8Array) => {
    out.push(chunk);
    options.onOutput?.();
    length += chunk.length;
    if (options.readAtMost !== undefined && length >= options.readAtMost) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Uint8Array) => err.push(chunk));
  // The child may end before it has read everything.
  child.stdin.on('error', () => {});
  void feed(child.stdin, options.input ?? '');
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on('close', (...ended) => resolve(ended));
  });
  return { code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() };
}

async function feed(stdin: NodeJS.WritableStream, input: NonNullable<RunOptions['input']>): Promise<void> {
  if (typeof input === 'string' || input instanceof Uint8Array) {
    stdin.end(input);
    return;
  }
  for await (const chunk of input) {
    if (!stdin.writable) return;
    if (!stdin.write(chunk)) {
      await new Promise<void>((resolve) => {
        const done = () => {
          stdin.off('drain', done);
          stdin.off('close', done);
          resolve();
        };
        stdin.once('drain', done);
        stdin.once('close', done);
      });
    }
  }
  stdin.end();
}
