import { Buffer } from 'node:buffer';
import type { Article } from '../../src/model/article.ts';
import { readStream } from '../../src/source/read-stream.ts';
import type { Reading } from '../../src/source/reading.ts';

/** Gives content in pieces of a size that cuts through characters and lines. */
export async function* pieces(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All that a stream of content gives, read as standard input or as the file `name`. */
export async function readAll(
  content: string | Uint8Array,
  name: string | null = null,
  size = 7,
): Promise<Reading[]> {
  const as = { name: name ?? 'standard input', file: name, id: 'stdin' };
  return listOf(readStream(pieces(content, size), as));
}

export function articlesOf(readings: readonly Reading[]): Article[] {
  return readings.flatMap(({ article }) => (article ? [article] : []));
}

/** Problems as `source: reason`. */
export function problemsOf(readings: readonly Reading[]): string[] {
  return readings.flatMap(({ problem }) => (problem ? [`${problem.source}: ${problem.reason}`] : []));
}

export async function listOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
