import { hashShingle, hashShingles } from './fingerprint.ts';
import { isQuoted, isSameWord, type ReuseWords } from './reuse-words.ts';
import { firstPlace, indexShingles, type ShingleIndex } from './shingle-index.ts';

/** A stretch of words that two documents share; word indices, ends exclusive. */
export interface Passage {
  readonly first: { readonly start: number; readonly end: number };
  readonly second: { readonly start: number; readonly end: number };
  /** Words that are equal in both. */
  readonly matched: number;
  /** Of these, the words that stand outside quotation marks in at least one of the two. */
  readonly unquoted: number;
}

/** Words that an exact run needs at least. */
const RUN = 4;
/** Words that may differ, on either side, between two runs of one passage. */
const GAP = 6;

/** A document that others are aligned with: its words, and where each short run of them stands. */
export interface Indexed {
  readonly words: ReuseWords;
  readonly runs: ShingleIndex;
}

export function indexRuns(words: ReuseWords): Indexed {
  return { words, runs: indexShingles(hashShingles(words, RUN)) };
}

/**
 * The passages that two documents share: exact runs of words, grown to their full length, and joined where only a few
 * words differ between them.
 */
export function alignPassages({ words: first, runs }: Indexed, second: ReuseWords): readonly Passage[] {
  const passages: Passage[] = [];
  const used = new Array<boolean>(first.length).fill(false);
  let at = 0;
  while (at + RUN <= second.length) {
    const place = firstPlace(runs, hashShingle(second, at, RUN));
    const expected = passages.at(-1)?.first.end ?? 0;
    const run = place < 0 ? null : longestRun(first, second, place, runs, at, used, expected);
    if (run === null) {
      at++;
      continue;
    }
    used.fill(true, run.first.start, run.first.end);
    const last = passages.at(-1);
    if (last !== undefined && isNear(last, run)) passages[passages.length - 1] = join(last, run);
    else passages.push(run);
    at = run.second.end;
  }
  return passages;
}

function longestRun(
  first: ReuseWords,
  second: ReuseWords,
  from: number,
  runs: ShingleIndex,
  at: number,
  used: readonly boolean[],
  expected: number,
): Passage | null {
  let best: { place: number; length: number } | null = null;
  for (let place = from; place >= 0; place = runs.following[place]!) {
    let length = 0;
    while (
      place + length < first.length &&
      at + length < second.length &&
      !used[place + length] &&
      isSameWord(first[place + length]!, second[at + length]!)
    ) {
      length++;
    }
    if (length < RUN) continue;
    const closer = best === null || Math.abs(place - expected) < Math.abs(best.place - expected);
    if (best === null || length > best.length || (length === best.length && closer)) best = { place, length };
  }
  if (best === null) return null;
  let unquoted = 0;
  for (let step = 0; step < best.length; step++) {
    if (!isQuoted(first[best.place + step]!) || !isQuoted(second[at + step]!)) unquoted++;
  }
  return {
    first: { start: best.place, end: best.place + best.length },
    second: { start: at, end: at + best.length },
    matched: best.length,
    unquoted,
  };
}

function isNear(last: Passage, run: Passage): boolean {
  const before = run.first.start - last.first.end;
  return before >= 0 && before <= GAP && run.second.start - last.second.end <= GAP;
}

function join(last: Passage, run: Passage): Passage {
  return {
    first: { start: last.first.start, end: run.first.end },
    second: { start: last.second.start, end: run.second.end },
    matched: last.matched + run.matched,
    unquoted: last.unquoted + run.unquoted,
  };
}
