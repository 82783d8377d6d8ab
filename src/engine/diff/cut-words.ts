import type { Span } from '../../text/span.ts';

/** A word, number or mark, and the key under which it is compared. */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Equal for spellings that differ in case, apostrophe, quotation mark, dash or digit groups only. */
  readonly key: string;
}

const PIECE =
  /(\d{1,3}(?:[ \u00A0\u202F]\d{3}(?!\d))+(?:[.,]\d+)*|\d+(?:[.,]\d+)*)|(\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ](?=\p{L}))?)|(\S)/gu;

const MARKS: Readonly<Record<string, string>> = {
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
};

/**
 * The words of a text in order, white space left out: « L’armée a perdu 3 000 hommes » has the keys `l'`, `armée`,
 * `a`, `perdu`, `3000`, `hommes`. Spans are UTF-16 code units of `text`.
 */
export function cutWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(PIECE)) {
    const [piece, number, word] = match;
    const span = { start: match.index, end: match.index + piece.length };
    if (number !== undefined) words.push({ ...span, kind: 'number', key: numberKey(number) });
    else if (word !== undefined)
      words.push({ ...span, kind: 'word', key: word.toLowerCase().replace(/[’ʼ]$/u, "'").normalize('NFC') });
    else words.push({ ...span, kind: 'mark', key: MARKS[piece] ?? piece });
  }
  return words;
}

/** Digits without their groups: `3 000` and `3.000` are `3000`; `3.5` stays. */
function numberKey(number: string): string {
  return number.replace(/[ \u00A0\u202F]/gu, '').replace(/[.,](?=\d{3}(?!\d))/gu, '');
}
