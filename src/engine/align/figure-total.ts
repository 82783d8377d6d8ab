import { holds, matchPhrase, type PhraseLexicon } from './phrase-lexicon.ts';
import type { Reading } from './reading.ts';

/** Tokens around a figure in which the words stand, and before it where they open the sentence. */
const REACH = 6;
const FRONT = 14;

/**
 * Whether it is told to be all: « 600 au total », « Au total, 1 200 personnes ». Behind the figure only up to the next
 * mark or number: « six millions de clients, | en tout 14 millions de lignes ».
 */
export function isTotal(
  { at, end, from, until }: Record<'at' | 'end' | 'from' | 'until', number>,
  totals: PhraseLexicon,
  { segmentation: { tokens } }: Reading,
): boolean {
  let stop = end;
  while (stop < Math.min(until, end + REACH) && tokens[stop]!.pos !== 'PUNCT' && tokens[stop]!.pos !== 'NUM')
    stop++;
  let start = at;
  while (start > Math.max(from, at - FRONT) && tokens[start - 1]!.pos !== 'NUM') start--;
  const fronted = start === from && matchPhrase(totals, tokens, from, until) !== null;
  return fronted || holds(totals, tokens, Math.max(start, at - REACH), stop);
}
