import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { shingleHashes } from './fingerprint.ts';

/** Words that an exact run needs at least. */
export const RUN = 4;

/** The words of a document in text order, as parallel arrays. */
export interface ReuseWords {
  /** Hash of the folded word. */
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where the word stands within a quotation. */
  readonly quoted: Uint8Array;
  /** Hash of the run of words that begins at each word. */
  readonly runs: Uint32Array;
}

/** The words of `text` outside `without` (boilerplate); `quotations` in text order, not overlapping. */
export function reuseWords(text: string, without: readonly Span[], quotations: readonly Span[]): ReuseWords {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  const holes = [...without].sort((a, b) => a.start - b.start);
  let hole = 0;
  let quotation = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    while (hole < holes.length && holes[hole]!.end <= start) hole++;
    if (hole < holes.length && holes[hole]!.start < end) continue;
    while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++;
    hashes.push(hashWord(match[0]));
    starts.push(start);
    ends.push(end);
    quoted.push(quotation < quotations.length && quotations[quotation]!.start < end ? 1 : 0);
  }
  const words = Int32Array.from(hashes);
  return {
    hashes: words,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    quoted: Uint8Array.from(quoted),
    runs: shingleHashes(words, RUN),
  };
}

/** FNV-1a over the folded word's code units. */
function hashWord(word: string): number {
  const folded = fold(word.length > 64 ? word.slice(0, 64) : word);
  let hash = 0x811c9dc5;
  for (let index = 0; index < folded.length; index++) {
    hash = Math.imul(hash ^ folded.charCodeAt(index), 0x01000193);
  }
  return hash;
}
