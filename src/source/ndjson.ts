import { Buffer } from 'node:buffer';
import { decode } from './decode.ts';
import { parseArticle } from './parse-article.ts';
import { problemOf, Unreadable } from './problem.ts';
import type { Reading } from './reading.ts';

/** Longest line, in bytes: a longer one would not fit into a string. */
const LONGEST_LINE = 400 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * Reads JSON Lines as they arrive, holding one line at a time. A broken line is reported with its number (from 1)
 * and the rest goes on; blank lines are skipped. Ids are passed through as they are.
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  file: string | null,
): AsyncGenerator<Reading> {
  let number = 0;
  for await (const line of splitBytes(chunks)) {
    number++;
    const reading = line === null ? tooLong(name, number) : readLine(decode(line), name, number, file);
    if (reading) yield reading;
  }
}

/** The same for text that is already in memory (UTF-16, or JSON that turned out to be lines). */
export function* readNdjsonText(text: string, name: string, file: string | null): Generator<Reading> {
  for (const [index, line] of text.split('\n').entries()) {
    const reading = readLine(line, name, index + 1, file);
    if (reading) yield reading;
  }
}

function readLine(line: string, name: string, number: number, file: string | null): Reading | null {
  const json = line.trim();
  if (json === '') return null;
  try {
    return { article: { ...parseArticle(json), file } };
  } catch (error) {
    return { problem: problemOf(`${name}, line ${number}`, error) };
  }
}

function tooLong(name: string, number: number): Reading {
  const error = new Unreadable(`is longer than ${LONGEST_LINE / 1024 / 1024} MB`);
  return { problem: problemOf(`${name}, line ${number}`, error) };
}

/** The lines of a byte stream without their line feeds; null for one that is too long to keep. */
async function* splitBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array) => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const take = (): Uint8Array | null => {
    const line = length > LONGEST_LINE ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) keep(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
