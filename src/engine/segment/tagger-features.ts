import { EDGE, type WordInfo } from './word-info.ts';

/** How many features a word has. */
export const FEATURE_COUNT = 46;

/** How many of them `fillContextRows` gives. */
export const CONTEXT_COUNT = 22;

/** How many features a word has at most at one place. */
export const PLACE_COUNT = 13;

/** How many features the tags before have by themselves. */
export const HISTORY_COUNT = 2;

/** Where a word stands, seen from the one that is tagged: it is that one, inside or first in its sentence … */
export const SELF = 0;
export const SELF_FIRST = 1;
/** … or one or two words before, or one or two words after. */
export const PREVIOUS = 2;
export const SECOND = 3;
export const NEXT = 4;
export const AFTER = 5;
export const PLACES = 6;

/** How far an adverb is skipped in the search for the next telling word. */
const FURTHEST_WORD = 5;

/** Row number of feature `number` with its values, before masking. */
function rowOf(number: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}

/**
 * Writes the rows of the features that depend on one word alone, standing at `place`, into `rows` from `from` on.
 * Returns where the next row would be written.
 */
export function fillPlaceRows(
  word: WordInfo,
  place: number,
  mask: number,
  rows: Int32Array,
  from = 0,
): number {
  let n = from;
  if (place === PREVIOUS) {
    rows[n++] = rowOf(13, word.word, 0, 0) & mask;
    rows[n++] = rowOf(14, word.known, 0, 0) & mask;
    rows[n++] = rowOf(18, word.endings[2], 0, 0) & mask;
  } else if (place === SECOND) {
    rows[n++] = rowOf(20, word.word, 0, 0) & mask;
  } else if (place === NEXT) {
    rows[n++] = rowOf(23, word.word, 0, 0) & mask;
    rows[n++] = rowOf(26, word.known, 0, 0) & mask;
  } else if (place === AFTER) {
    rows[n++] = rowOf(31, word.word, 0, 0) & mask;
  } else {
    const start = place === SELF_FIRST ? 1 : 0;
    const capital = word.shape & 3;
    const [last1, last2, last3, last4, last5] = word.endings;
    rows[n++] = rowOf(0, 0, 0, 0) & mask;
    rows[n++] = rowOf(1, word.word, 0, 0) & mask;
    rows[n++] = rowOf(2, word.word, capital, start) & mask;
    rows[n++] = rowOf(3, last1, capital, 0) & mask;
    rows[n++] = rowOf(4, last2, 0, 0) & mask;
    rows[n++] = rowOf(5, last3, 0, 0) & mask;
    rows[n++] = rowOf(6, last4, 0, 0) & mask;
    rows[n++] = rowOf(7, last5, 0, 0) & mask;
    rows[n++] = rowOf(8, word.beginning, 0, 0) & mask;
    rows[n++] = rowOf(9, word.shape, start, 0) & mask;
    rows[n++] = rowOf(10, word.shape, start, word.known) & mask;
    rows[n++] = rowOf(11, word.known, 0, 0) & mask;
    rows[n++] = rowOf(12, word.known, last3, 0) & mask;
  }
  return n;
}

/** Row of the feature that joins the shapes of a word and of the one before it. */
export function shapeRowBefore(previous: number, shape: number, mask: number): number {
  return rowOf(19, previous, shape, 0) & mask;
}

/** Row of the feature that joins the shapes of a word and of the one after it. */
export function shapeRowAfter(next: number, shape: number, mask: number): number {
  return rowOf(30, next, shape, 0) & mask;
}

/** Writes the rows of the features that depend on the tags of the two words before alone. */
export function fillHistoryRows(
  before: number,
  earlier: number,
  mask: number,
  rows: Int32Array,
  from = 0,
): number {
  rows[from] = rowOf(37, before, 0, 0) & mask;
  rows[from + 1] = rowOf(38, before, earlier, 0) & mask;
  return from + HISTORY_COUNT;
}

/**
 * Writes the rows of the features that join a word with its neighbours, with what the dictionary says of them, and
 * with the tags already given to the two words before (`before`, `earlier`) and to the last finite verb or clause
 * opener (`clause`), into `rows` from `from` on.
 */
export function fillContextRows(
  words: readonly WordInfo[],
  at: number,
  before: number,
  earlier: number,
  clause: number,
  mask: number,
  rows: Int32Array,
  from = 0,
): void {
  const { word, known, shape, endings } = words[at]!;
  const previous = wordAt(words, at - 1);
  const second = wordAt(words, at - 2);
  const next = wordAt(words, at + 1);
  const after = wordAt(words, at + 2);
  const third = wordAt(words, at + 3);
  const telling = nextTelling(words, at);
  let n = from;
  rows[n++] = rowOf(15, previous.known, known, 0) & mask;
  rows[n++] = rowOf(16, previous.word, word, 0) & mask;
  rows[n++] = rowOf(17, previous.word, known, 0) & mask;
  rows[n++] = rowOf(21, second.word, previous.word, 0) & mask;
  rows[n++] = rowOf(22, second.known, previous.known, known) & mask;
  rows[n++] = rowOf(24, next.word, word, 0) & mask;
  rows[n++] = rowOf(25, next.word, known, 0) & mask;
  rows[n++] = rowOf(27, next.known, known, 0) & mask;
  rows[n++] = rowOf(28, next.known, word, 0) & mask;
  rows[n++] = rowOf(29, next.endings[2], known, 0) & mask;
  rows[n++] = rowOf(32, after.known, next.known, known) & mask;
  rows[n++] = rowOf(33, after.known, next.word, word) & mask;
  rows[n++] = rowOf(34, third.known, after.known, word) & mask;
  rows[n++] = rowOf(35, telling.known, word, 0) & mask;
  rows[n++] = rowOf(36, telling.endings[1], word, 0) & mask;
  rows[n++] = rowOf(39, before, word, 0) & mask;
  rows[n++] = rowOf(40, before, known, endings[1]) & mask;
  rows[n++] = rowOf(41, before, earlier, known) & mask;
  rows[n++] = rowOf(42, before, known, next.known) & mask;
  rows[n++] = rowOf(43, before, endings[2], shape & 3) & mask;
  rows[n++] = rowOf(44, clause, known, next.known) & mask;
  rows[n] = rowOf(45, clause, before, word) & mask;
}

/** Writes the rows of all features of word `at`. Method: after Ratnaparkhi 1996 and Collins 2002. */
export function fillRows(
  words: readonly WordInfo[],
  at: number,
  before: number,
  earlier: number,
  clause: number,
  mask: number,
  rows: Int32Array,
): void {
  let n = fillPlaceRows(words[at]!, at === 0 ? SELF_FIRST : SELF, mask, rows);
  n = fillPlaceRows(wordAt(words, at - 1), PREVIOUS, mask, rows, n);
  n = fillPlaceRows(wordAt(words, at - 2), SECOND, mask, rows, n);
  n = fillPlaceRows(wordAt(words, at + 1), NEXT, mask, rows, n);
  n = fillPlaceRows(wordAt(words, at + 2), AFTER, mask, rows, n);
  rows[n++] = shapeRowBefore(wordAt(words, at - 1).shape, words[at]!.shape, mask);
  rows[n++] = shapeRowAfter(wordAt(words, at + 1).shape, words[at]!.shape, mask);
  n = fillHistoryRows(before, earlier, mask, rows, n);
  fillContextRows(words, at, before, earlier, clause, mask, rows, n);
}

/** The word at an index; beyond the ends of the sentence, what stands for its edge. */
function wordAt(words: readonly WordInfo[], index: number): WordInfo {
  return index >= 0 && index < words.length ? words[index]! : EDGE;
}

/** The next word that is not merely an adverb: in "n'a pas encore été" it tells what "a" is. */
function nextTelling(words: readonly WordInfo[], at: number): WordInfo {
  const end = Math.min(words.length, at + 1 + FURTHEST_WORD);
  for (let index = at + 1; index < end; index++) {
    const word = words[index]!;
    if (!word.adverb) return word;
  }
  return EDGE;
}
