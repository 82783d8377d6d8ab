import { fold } from './fold.ts';

const keys = new Map<string, string>();
const KEY_LIMIT = 20_000;

/**
 * A word under which transliterations meet: Zelensky, Zelenskyy, Zelenskiy → zelenski; Chmyhal, Shmyhal stay
 * apart. For comparing only.
 */
export function spellingKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = fold(word)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?:iy|yi|yy|ij|ii|ey$|ei$|y)/gu, 'i')
    .replace(/(?:ou|oo|w)/gu, 'u')
    .replace(/kh/gu, 'k')
    .replace(/(?:tch|tsch|ch)/gu, 'ch')
    .replace(/ph/gu, 'f')
    .replace(/(?:tz|cz)/gu, 'ts')
    .replace(/(?<=[aeiou])ff$/u, 'v')
    .replace(/(?<=[aeiou])w$/u, 'v')
    .replace(/(.)\1+/gu, '$1');
  if (keys.size >= KEY_LIMIT) keys.clear();
  if (word.length < 64) keys.set(word, key);
  return key;
}

/** Below this many letters two words that differ are two words. */
const SHORTEST = 7;

/**
 * Whether two words are spellings of one name: equal as transliterations, or long, with one first letter and one
 * edit between them (insertion, deletion, substitution or swap; Damerau 1964).
 */
export function isSpellingVariant(a: string, b: string): boolean {
  const left = fold(a);
  const right = fold(b);
  if (left === right) return true;
  if (spellingKey(a) === spellingKey(b)) return true;
  if (left[0] !== right[0] || Math.min(left.length, right.length) < SHORTEST) return false;
  return isOneEdit(left, right);
}

/** Whether one insertion, deletion, substitution or swap makes one word of the other (or none is needed). */
export function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
