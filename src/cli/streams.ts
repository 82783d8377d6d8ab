/** What the command line needs of the process; tests give their own. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array> & { destroy?: () => unknown };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface OutputStream {
  write(text: string): boolean;
  once(event: 'drain' | 'close' | 'error', listener: (error?: unknown) => void): unknown;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
  off(event: 'drain' | 'close' | 'error', listener: (error?: unknown) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly writableNeedDrain?: boolean;
}
