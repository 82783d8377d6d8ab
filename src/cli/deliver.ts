import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Output } from './output.ts';
import type { OutputStream } from './streams.ts';
import { UsageError } from './usage-error.ts';

/** Prints a view where the path is `-`; else writes it to the file and says where it is. */
export async function deliver(
  path: string,
  form: string,
  render: () => string,
  output: Output,
  note: (line: string) => Promise<void>,
): Promise<void> {
  if (path === '-') {
    await output.write(render());
    return;
  }
  try {
    await writeFile(path, render());
  } catch (error) {
    throw new UsageError(`cannot write ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
  await note(`${form}: ${resolve(path)}\n`);
}

/** Writes a line without waiting for its reader. */
export async function say(stream: OutputStream, line: string): Promise<void> {
  stream.write(line);
}
