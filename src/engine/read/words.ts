import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/** A word of a line: `key` is what patterns are compared with, `#` for a number. */
export interface Word extends Span {
  readonly key: string;
  readonly capital: boolean;
}

// A capital inside a word starts a new one: furniture is often glued ("LoadingHome"). Digits stand alone ("18h40").
const WORD = /\p{N}+|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}/gu;

/** The words of a short text, in order; punctuation is left out. "18h40" → `#`, `h`, `#`. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const raw = match[0];
    const kind = kindOf(raw);
    const end = match.index + raw.length;
    words.push({
      start: match.index,
      end,
      key: kind === 'number' ? '#' : fold(raw),
      capital: kind === 'capital',
    });
  }
  return words;
}

/** What a word begins with. Most words begin with an ASCII letter, for which no pattern is needed. */
function kindOf(word: string): 'number' | 'capital' | 'other' {
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return unit <= 0x39 ? 'number' : unit <= 0x5a ? 'capital' : 'other';
  if (/^\p{Lu}/u.test(word)) return 'capital';
  return /^\p{N}/u.test(word) ? 'number' : 'other';
}

/** The keys of a text's words in one string, for comparing lines with each other. */
export function keyOf(text: string): string {
  return wordsOf(text)
    .map((word) => (word.key === '#' ? text.slice(word.start, word.end) : word.key))
    .join(' ');
}
