import { decode, utf16Order } from './decode.ts';
import { NotText, Unreadable } from './problem.ts';

export type Format = 'text' | 'markdown' | 'html' | 'json' | 'ndjson';

/** How much of a source is looked at to tell what it is, in bytes. */
export const HEAD_SIZE = 65_536;

/** First bytes of formats that are no text, or not read yet; checked in order. */
const SIGNATURES: readonly {
  readonly bytes: readonly number[] | string;
  readonly reason: string;
  readonly notText?: boolean;
}[] = [
  { bytes: '%PDF-', reason: 'PDF is not yet supported' },
  { bytes: 'WARC/', reason: 'WARC is not yet supported' },
  { bytes: [0x1f, 0x8b], reason: 'compressed files (gzip) are not yet supported' },
  { bytes: 'PK\u0003\u0004', reason: 'is a ZIP archive or office document, not text', notText: true },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], reason: 'is an old office document, not text', notText: true },
  { bytes: [0x89, 0x50, 0x4e, 0x47], reason: 'is an image, not text', notText: true },
  { bytes: [0xff, 0xd8, 0xff], reason: 'is an image, not text', notText: true },
  { bytes: 'GIF8', reason: 'is an image, not text', notText: true },
  { bytes: '{\\rtf', reason: 'RTF is not supported' },
  { bytes: [0xff, 0xfe, 0x00, 0x00], reason: 'UTF-32 is not supported' },
  { bytes: [0x00, 0x00, 0xfe, 0xff], reason: 'UTF-32 is not supported' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], reason: 'is a program, not text', notText: true },
];

const MARKUP_NOT_YET: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /<rss[\s>]/iu, reason: 'RSS feeds are not yet supported' },
  { pattern: /<feed[\s>]/iu, reason: 'Atom feeds are not yet supported' },
  { pattern: /<rdf:RDF[\s>]/iu, reason: 'RSS feeds are not yet supported' },
  { pattern: /<opml[\s>]/iu, reason: 'OPML is not yet supported' },
];

/**
 * Tells from its first bytes what a source is; the name (a path) only decides between plain text and Markdown, and
 * for JSON Lines whose first line is broken. Throws `Unreadable` for what is not text and for what is not yet read.
 */
export function recognise(head: Uint8Array, name: string): Format {
  for (const { bytes, reason, notText } of SIGNATURES) {
    const wanted = typeof bytes === 'string' ? [...bytes].map((character) => character.charCodeAt(0)) : bytes;
    if (wanted.every((byte, at) => head[at] === byte))
      throw notText ? new NotText(reason) : new Unreadable(reason);
  }
  if (isBinary(head)) throw new NotText('is binary data, not text');
  const start = decode(head).trimStart();
  const extension = /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  if (start.startsWith('<')) {
    const opening = start.slice(0, 2000);
    for (const { pattern, reason } of MARKUP_NOT_YET) if (pattern.test(opening)) throw new Unreadable(reason);
    if (isHtml(start)) return 'html';
  }
  const json = recogniseJson(start, extension);
  if (json) return json;
  if (/^(?:html?|xhtml)$/u.test(extension) && /<[a-z!]/iu.test(start)) return 'html';
  return /^(?:md|markdown|mdown)$/u.test(extension) || start.startsWith('---\n') ? 'markdown' : 'text';
}

/** More control characters than any text has, or a zero byte in what is not UTF-16. */
function isBinary(head: Uint8Array): boolean {
  if (utf16Order(head)) return false;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    // Tab, line feed, vertical tab, form feed, carriage return and escape occur in text files.
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls * 50 > head.length;
}

function isHtml(start: string): boolean {
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--|<!doctype\s+html|<(?:html|head|body|meta|title|link|script|style|div|article|section|main|header|nav|p|h[1-6]|table|span|a|ul|ol|blockquote|figure|img|br)[\s/>])/iu.test(
    start.slice(0, 2000),
  );
}

function recogniseJson(start: string, extension: string): Format | null {
  if (/^\[\s*(?:\{|\])/u.test(start)) return 'json';
  const lines = start.split('\n', 6);
  const complete = start.includes('\n') ? lines : [];
  const records = complete.filter((line, at) => at < 5 && isRecord(line)).length;
  if (/^\{\s*(?:"|\})/u.test(start)) {
    if (records > 0 || !start.includes('\n')) return 'ndjson';
    return extension === 'ndjson' || extension === 'jsonl' ? 'ndjson' : 'json';
  }
  return records > 0 || extension === 'ndjson' || extension === 'jsonl' ? 'ndjson' : null;
}

/** Whether the first line is complete and a JSON object: enough to know JSON Lines. */
export function beginsWithRecord(head: Uint8Array): boolean {
  if (head[0] !== 0x7b) return false;
  const end = head.indexOf(0x0a);
  return end > 0 && isRecord(decode(head.subarray(0, end)));
}

function isRecord(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
