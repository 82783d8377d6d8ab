import { Buffer } from 'node:buffer';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { collect, peek } from './bytes.ts';
import { decode, utf16Order } from './decode.ts';
import { readHtml } from './html/read-html.ts';
import { readFrontMatter } from './markdown.ts';
import { readNdjson, readNdjsonText } from './ndjson.ts';
import { checkArticle, parseJson } from './parse-article.ts';
import { problemOf, Unreadable } from './problem.ts';
import type { Reading } from './reading.ts';
import { beginsWithRecord, type Format, HEAD_SIZE, recognise } from './recognise.ts';

/** Largest source that is held in memory, in bytes. JSON Lines are not held, so they may be larger. */
const LARGEST = 256 * 1024 * 1024;

export interface StreamName {
  /** For messages: the path as found, or "standard input". */
  readonly name: string;
  /** Path as found; null for standard input. */
  readonly file: string | null;
  /** Id of the article where the source holds just one and does not name it. */
  readonly id: string;
}

/** Reads the articles of one stream of bytes, whatever it holds. Never throws: what goes wrong is a problem. */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  as: StreamName,
): AsyncGenerator<Reading> {
  try {
    const { head, stream } = await peek(chunks, HEAD_SIZE, beginsWithRecord);
    if (head.length === 0) throw new Unreadable('is empty');
    const format = recognise(head, as.name);
    if (format === 'ndjson' && !utf16Order(head)) {
      yield* emptyIsAProblem(readNdjson(stream, as.name, as.file), as);
      return;
    }
    const bytes = await collect(stream, LARGEST);
    const text = decode(bytes, format === 'html' ? declaredEncoding(bytes) : null);
    if (text.trim() === '') throw new Unreadable('is empty');
    yield* readText(text, format, as);
  } catch (error) {
    yield { problem: problemOf(as.name, error) };
  }
}

function* readText(text: string, format: Format, as: StreamName): Generator<Reading> {
  const { id, file } = as;
  if (format === 'html') yield { article: readHtml(text, id, file) };
  else if (format === 'ndjson') yield* readNdjsonText(text, as.name, file);
  else if (format === 'json') yield* readJson(text, as);
  else if (format === 'markdown') yield { article: { id, text, file, ...readFrontMatter(text) } };
  else yield { article: { id, text, file } };
}

/** One article or an array of them; if it is neither but lines look like records, JSON Lines with a broken start. */
function* readJson(text: string, { name, file }: StreamName): Generator<Reading> {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (error) {
    if ((text.match(/^\{"/gmu) ?? []).length < 2) throw error;
    yield* readNdjsonText(text, name, file);
    return;
  }
  if (!Array.isArray(value)) {
    yield { article: { ...checkArticle(value), file } };
    return;
  }
  if (value.length === 0) throw new Unreadable('holds no article');
  for (const [index, item] of value.entries()) {
    try {
      yield { article: { ...checkArticle(item), file } };
    } catch (error) {
      yield { problem: problemOf(`${name}, item ${index + 1}`, error) };
    }
  }
}

async function* emptyIsAProblem(
  readings: AsyncGenerator<Reading>,
  { name }: StreamName,
): AsyncGenerator<Reading> {
  let any = false;
  for await (const reading of readings) {
    any = true;
    yield reading;
  }
  if (!any) yield { problem: { source: name, reason: 'is empty' } };
}

function declaredEncoding(bytes: Uint8Array): string {
  return sniffHtmlEncoding(Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)));
}
