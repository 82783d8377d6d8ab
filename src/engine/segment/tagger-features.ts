import { EDGE, type WordInfo } from './word-info.ts';

/** How many features a word has. */
export const FEATURE_COUNT = 46;

/** How far an adverb is skipped in the search for the next telling word. */
const FURTHEST_WORD = 5;

/**
 * Writes the row numbers of the features of word `at` into `rows`: itself, its endings, its neighbours and what the
 * dictionary says of them, and the tags already given to the two words before (`before`, `earlier`) and to the last
 * finite verb or clause opener (`clause`). Method: after Ratnaparkhi 1996 and Collins 2002.
 */
export function fillRows(
  words: readonly WordInfo[],
  at: number,
  before: number,
  earlier: number,
  clause: number,
  mask: number,
  rows: Int32Array,
): void {
  const word = words[at]!;
  const previous = at > 0 ? words[at - 1]! : EDGE;
  const second = at > 1 ? words[at - 2]! : EDGE;
  const next = words[at + 1] ?? EDGE;
  const after = words[at + 2] ?? EDGE;
  const third = words[at + 3] ?? EDGE;
  const telling = nextTelling(words, at);
  const capital = word.shape & 3;
  const start = at === 0 ? 1 : 0;
  const [last1, last2, last3, last4, last5] = word.endings;
  let n = 0;
  const put = (a: number, b: number, c: number): void => {
    let hash = Math.imul(a ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul((hash ^ (hash >>> 15)) + b, 0xc2b2ae35);
    hash = Math.imul((hash ^ (hash >>> 13)) + c, 0x27d4eb2f);
    rows[n++] = (hash ^ (hash >>> 16)) & mask;
  };
  put(0, 0, 0);
  put(word.word, 0, 0);
  put(word.word, capital, start);
  put(last1, capital, 0);
  put(last2, 0, 0);
  put(last3, 0, 0);
  put(last4, 0, 0);
  put(last5, 0, 0);
  put(word.beginning, 0, 0);
  put(word.shape, start, 0);
  put(word.shape, start, word.known);
  put(word.known, 0, 0);
  put(word.known, last3, 0);
  put(previous.word, 0, 0);
  put(previous.known, 0, 0);
  put(previous.known, word.known, 0);
  put(previous.word, word.word, 0);
  put(previous.word, word.known, 0);
  put(previous.endings[2], 0, 0);
  put(previous.shape, word.shape, 0);
  put(second.word, 0, 0);
  put(second.word, previous.word, 0);
  put(second.known, previous.known, word.known);
  put(next.word, 0, 0);
  put(next.word, word.word, 0);
  put(next.word, word.known, 0);
  put(next.known, 0, 0);
  put(next.known, word.known, 0);
  put(next.known, word.word, 0);
  put(next.endings[2], word.known, 0);
  put(next.shape, word.shape, 0);
  put(after.word, 0, 0);
  put(after.known, next.known, word.known);
  put(after.known, next.word, word.word);
  put(third.known, after.known, word.word);
  put(telling.known, word.word, 0);
  put(telling.endings[1], word.word, 0);
  put(before, 0, 0);
  put(before, earlier, 0);
  put(before, word.word, 0);
  put(before, word.known, last2);
  put(before, earlier, word.known);
  put(before, word.known, next.known);
  put(before, last3, capital);
  put(clause, word.known, next.known);
  put(clause, before, word.word);
}

/** The next word that is not merely an adverb: in "n'a pas encore été" it tells what "a" is. */
function nextTelling(words: readonly WordInfo[], at: number): WordInfo {
  for (let index = at + 1; index <= at + FURTHEST_WORD; index++) {
    const word = words[index];
    if (!word) return EDGE;
    if (!word.adverb) return word;
  }
  return EDGE;
}
