import type { Lexicon } from './name-lexicon.ts';
import { CAPITAL, UPPER, type Words } from './name-words.ts';

/** Longest noun group before its head, in tokens. */
const REACH = 12;

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);

/**
 * Where the noun group begins whose head is token `head`, in languages whose heads stand last, article left out:
 * "the | French foreign | minister", "the | mayor’s | spokesman".
 */
export function groupStart(words: Words, lexicon: Lexicon, head: number, floor: number): number {
  let first = head;
  while (first - 1 >= Math.max(floor, head - REACH) && isInGroup(words, lexicon, first - 1, first)) first--;
  while (first < head && isGenitive(words, lexicon, first)) first++;
  return first;
}

/** Where the noun group ends that begins at token `first`: "Interior Ministry spokesman |", "the | head | of the union". */
export function groupEnd(words: Words, lexicon: Lexicon, first: number, limit: number): number {
  let end = first;
  while (end < Math.min(limit, first + REACH) && isInGroup(words, lexicon, end, end + 1)) end++;
  while (end > first && isGenitive(words, lexicon, end - 1)) end--;
  return end;
}

/** Whether a token marks the words before it as an owner: "’s". */
export function isGenitive(words: Words, lexicon: Lexicon, token: number): boolean {
  return lexicon.genitives.has(words.folded[token] ?? '');
}

/** Whether a token may stand in a noun group before token `next`. */
function isInGroup(words: Words, lexicon: Lexicon, token: number, next: number): boolean {
  const { pos, morph } = words.tokens[token]!;
  // a tagger may take "US" for "us"
  if ((words.flags[token]! & UPPER) !== 0) return true;
  if (isGenitive(words, lexicon, token)) return true;
  const folded = words.folded[token]!;
  // "the 34-year-old"
  if (folded === '-') return words.tokens[token - 1]?.pos === 'NUM';
  if (lexicon.titles.has(words.parts[token]!.join(' '))) return false;
  // "told reporters | President Lee", not "rights group"
  const isSmall = ((words.flags[token]! | ~(words.flags[next] ?? 0)) & CAPITAL) === 0;
  const isSeveral = pos === 'NOUN' && morph.number === 'Plur' && isSmall;
  const isFollowed = next < words.tokens.length && NOMINAL.has(words.tokens[next]!.pos);
  if (isSeveral && isFollowed && !lexicon.institutionWords.has(lexicon.stem(folded))) return false;
  // "on Monday | President Lee"
  const isCalendar = pos === 'PROPN' && (words.flags[token]! & CAPITAL) !== 0 && lexicon.notNames.has(folded);
  if (isCalendar && !lexicon.institutionWords.has(lexicon.stem(folded))) return false;
  if (pos === 'VERB') return morph.verbForm === 'Part' && isFollowed && !isGenitive(words, lexicon, next);
  return NOMINAL.has(pos);
}
