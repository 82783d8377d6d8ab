import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { BOTH, CAPITAL, CASELESS, letterClassAt, NONE, NUMBER, SMALL } from './letter-class.ts';

/** A word of a line: `key` is what patterns are compared with, `#` for a number. */
export interface Word extends Span {
  readonly key: string;
  readonly capital: boolean;
}

/** The first `most` words of a short text, in order; punctuation is left out. "18h40" → `#`, `h`, `#`. */
export function wordsOf(text: string, most = Number.POSITIVE_INFINITY): Word[] {
  const words: Word[] = [];
  let start = 0;
  while (start < text.length && words.length < most) {
    const kind = letterClassAt(text, start);
    if (kind === NONE) {
      start = after(text, start);
      continue;
    }
    const end = wordEnd(text, start, kind);
    words.push({
      start,
      end,
      key: kind === NUMBER ? '#' : fold(text.slice(start, end)),
      capital: kind === CAPITAL,
    });
    start = end;
  }
  return words;
}

/**
 * End of the word that begins at `start`. A capital inside a word starts a new one: furniture is often glued
 * ("LoadingHome", "AFPLa crue"). Digits stand alone ("18h40").
 */
function wordEnd(text: string, start: number, kind: number): number {
  const second = after(text, start);
  if (kind === NUMBER) return skip(text, second, isNumber);
  if (kind === BOTH) return second;
  if (kind !== CAPITAL || isInner(letterClassAt(text, second))) return skip(text, second, isInner);
  let last = start;
  let end = second;
  while (letterClassAt(text, end) === CAPITAL) {
    last = end;
    end = after(text, end);
  }
  return letterClassAt(text, end) === SMALL ? last : end;
}

function skip(text: string, from: number, test: (kind: number) => boolean): number {
  let index = from;
  while (test(letterClassAt(text, index))) index = after(text, index);
  return index;
}

function isNumber(kind: number): boolean {
  return kind === NUMBER;
}

/** What may follow the first letter of a word. */
function isInner(kind: number): boolean {
  return kind === SMALL || kind === CASELESS;
}

/** Where the character after the one at `index` begins. */
function after(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(index) ?? 0) > 0xffff ? index + 2 : index + 1;
}

/** The keys of a text's words in one string, for comparing lines with each other. */
export function keyOf(text: string): string {
  return wordsOf(text)
    .map((word) => (word.key === '#' ? text.slice(word.start, word.end) : word.key))
    .join(' ');
}
