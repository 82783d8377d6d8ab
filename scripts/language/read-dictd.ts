import { gunzipSync } from 'node:zlib';

/** An entry of a dictionary for dictd: all headwords that lead to it, and its text. */
export interface DictdEntry {
  readonly headwords: readonly string[];
  readonly text: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Entries of a dictionary: `index` has a headword, an offset and a length (base 64 numbers) a line; `dict` is gzip. */
export function readDictd(index: string, dict: Uint8Array): readonly DictdEntry[] {
  const bytes = gunzipSync(dict);
  const entries = new Map<number, { headwords: string[]; text: string }>();
  for (const line of index.split('\n')) {
    const [word, offset, length] = line.split('\t');
    if (word === undefined || offset === undefined || length === undefined || word.startsWith('00')) continue;
    const start = toNumber(offset);
    const entry = entries.get(start) ?? {
      headwords: [],
      text: bytes.subarray(start, start + toNumber(length)).toString('utf8'),
    };
    entry.headwords.push(word);
    entries.set(start, entry);
  }
  return [...entries.keys()].sort((a, b) => a - b).map((start) => entries.get(start)!);
}

function toNumber(digits: string): number {
  let number = 0;
  for (const digit of digits) number = number * 64 + DIGITS.indexOf(digit);
  return number;
}
