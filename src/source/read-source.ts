import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type FoundFile, walkFolder } from './folder.ts';
import { problemOf } from './problem.ts';
import { readStream } from './read-stream.ts';
import type { Reading } from './reading.ts';

const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//iu;

/** What standard input is called in messages. */
const STANDARD_INPUT = 'standard input';

export interface SourceOptions {
  /** Read for the source `-`. */
  readonly input: AsyncIterable<Uint8Array>;
}

/**
 * Reads the articles of one source: a file, a folder (all files below it, in the order of their paths) or `-`.
 * Never throws: what could not be read is given as a problem, and the rest goes on.
 */
export async function* readSource(source: string, options: SourceOptions): AsyncGenerator<Reading> {
  if (source === '-') {
    yield* readStream(options.input, { name: STANDARD_INPUT, file: null, id: 'stdin' });
    return;
  }
  if (ADDRESS.test(source)) {
    yield { problem: { source, reason: 'addresses (URLs, feeds) are not yet supported' } };
    return;
  }
  try {
    if ((await stat(source)).isDirectory()) yield* readFolder(source);
    else yield* readFile(source);
  } catch (error) {
    yield { problem: problemOf(source, error) };
  }
}

/** Id of a file's only article: its name without the extension, `02-gazette.txt` → `02-gazette`. */
export function idOfFile(path: string): string {
  const name = basename(path);
  return (basename(name, extname(name)) || name).normalize('NFC');
}

function readFile(path: string): AsyncGenerator<Reading> {
  return readStream(createReadStream(path), { name: path, file: path, id: idOfFile(path) });
}

async function* readFolder(folder: string): AsyncGenerator<Reading> {
  let any = false;
  for await (const found of walkFolder(folder)) {
    for await (const reading of readFound(found)) {
      any = true;
      yield reading;
    }
  }
  if (!any) yield { problem: { source: folder, reason: 'the folder holds nothing readable' } };
}

async function* readFound(found: FoundFile): AsyncGenerator<Reading> {
  if (found.problem) yield { problem: found.problem };
  else {
    for await (const reading of readFile(found.path)) {
      // Pictures and the like lie beside articles; only where one was named itself is it worth a word.
      if (!reading.problem?.notText) yield reading;
    }
  }
}
