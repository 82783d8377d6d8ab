import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/**
 * The words of a document in text order, a number each: a hash of the folded word, and in the lowest bit whether it
 * stands within a quotation. One number a word, as all documents' words are kept while they are compared.
 */
export type ReuseWords = Int32Array;

export function isQuoted(word: number): boolean {
  return (word & 1) === 1;
}

/** Whether two words are equal, quoted or not. */
export function isSameWord(one: number, other: number): boolean {
  return one >> 1 === other >> 1;
}

/** Characters of a word; what is longer is several. */
const WORD = /[\p{L}\p{N}\p{M}]{1,200}/gu;
const WORD_AT = new RegExp(WORD, 'uy');

/** Where the word ends that begins at `start`. */
export function endOfWord(text: string, start: number): number {
  WORD_AT.lastIndex = start;
  return WORD_AT.test(text) ? WORD_AT.lastIndex : start;
}

/**
 * The words of `text` outside `without` (boilerplate), and where each begins; `quotations` in text order, not
 * overlapping.
 */
export function readReuseWords(
  text: string,
  without: readonly Span[],
  quotations: readonly Span[],
): { readonly words: readonly number[]; readonly starts: readonly number[] } {
  const words: number[] = [];
  const starts: number[] = [];
  const holes = [...without].sort((a, b) => a.start - b.start);
  let hole = 0;
  let quotation = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while (hole < holes.length && holes[hole]!.end <= start) hole++;
    if (hole < holes.length && holes[hole]!.start < end) continue;
    while (quotation < quotations.length && quotations[quotation]!.end <= start) quotation++;
    const quoted = quotation < quotations.length && quotations[quotation]!.start < end;
    words.push((hashWord(match[0]) << 1) | (quoted ? 1 : 0));
    starts.push(start);
  }
  return { words, starts };
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
