import type { Span } from '../../text/span.ts';
import { type Word, wordsOf } from './words.ts';

/** A stretch between line breaks, without the white space and markup at its edges. Never empty. */
export interface Line extends Span {
  /** Lines with no blank line between them share a block. */
  readonly block: number;
  /** Markup says that it is a heading ("## …"). */
  readonly marked: boolean;
  /** Not article whatever its words: front matter, a part that was cut off. */
  readonly clutter: boolean;
}

/** Before the first sentence of prose, between, or after the last. */
export type Zone = 'head' | 'body' | 'tail';

/** A line as the rules see it. */
export interface LineView {
  readonly text: string;
  /** Of a long line only the first few: enough to tell how it opens. */
  readonly words: readonly Word[];
  /** Longer than most furniture; only what opens it can tell it from the article. */
  readonly long: boolean;
  readonly prose: boolean;
  readonly zone: Zone;
  /** A line that could be the headline stands before it, or the headline is known from elsewhere. */
  readonly afterHeadline: boolean;
}

/** Furniture is never longer, in UTF-16 units. */
const FURNITURE_LIMIT = 400;

/** A line of more UTF-16 units is running text, or opens like furniture. */
const LONG_LINE = 250;
/** So much of a long line is looked at for how it opens. */
const OPENING = 80;

const FINAL = /[.!?…][»”"’')\]]*$/u;
const PROSE_WORDS = 8;

/** A line of an article's text as the rules see it before its place is known. */
export function viewLine(text: string, span: Span): LineView {
  const slice = text.slice(span.start, Math.min(span.end, span.start + FURNITURE_LIMIT + 1));
  const long = slice.length > LONG_LINE;
  const words = slice.length > FURNITURE_LIMIT ? [] : wordsOf(long ? slice.slice(0, OPENING) : slice);
  return {
    text: slice,
    words,
    long,
    prose: long || isProse(slice, words),
    zone: 'body',
    afterHeadline: false,
  };
}

/** Whether a line reads as a sentence of running text: final punctuation and eight words. */
function isProse(text: string, words: readonly Word[]): boolean {
  return words.length >= PROSE_WORDS && FINAL.test(text.slice(-12).replace(/[\s\u00a0\u202f]+/gu, ''));
}

/** How many sentences end inside the line with another one following. */
export function innerSentenceEnds(text: string): number {
  return [...text.matchAll(/[.!?…][»”"’')\]]*[\s\u00a0\u202f]+[\p{Lu}«“"]/gu)].length;
}
