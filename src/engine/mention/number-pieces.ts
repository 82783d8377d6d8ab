import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';

/**
 * The finest cut of a text that numbers and dates are read from: runs of letters (with a closing apostrophe, so
 * that `d’` is one), runs of digits, single marks. Finer than tokens: `quatre-vingt-dix` is five pieces,
 * `24/10/2024` too.
 */
export interface Piece extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Words folded; hyphens of all kinds `-`, dashes `–`; else as written. */
  readonly norm: string;
}

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/u;

const known = new WeakMap<Span, { readonly text: string; readonly pieces: readonly Piece[] }>();

/** The pieces of a sentence, cut once: dates and figures are read from the same. */
export function piecesOf(text: string, sentence: Span): readonly Piece[] {
  let cut = known.get(sentence);
  if (cut?.text !== text) {
    cut = { text, pieces: cutPieces(text, sentence) };
    known.set(sentence, cut);
  }
  return cut.pieces;
}

/** Cuts a stretch of text. Linear in its length. */
export function cutPieces(text: string, span: Span): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      let end = at + 1;
      while (end < span.end && isDigit(text.charCodeAt(end))) end++;
      pieces.push({ kind: 'digits', norm: text.slice(at, end), start: at, end });
      at = end;
      continue;
    }
    const width = letterWidth(text, at);
    if (width > 0) {
      let end = at + width;
      while (end < span.end) {
        const next = letterWidth(text, end);
        if (next === 0) break;
        end += next;
      }
      if (end < span.end && isApostrophe(text.charCodeAt(end)) && closesElision(text, at, end, span.end))
        end++;
      pieces.push({ kind: 'word', norm: fold(text.slice(at, end)), start: at, end });
      at = end;
      continue;
    }
    if (!isSpace(text, at)) pieces.push({ kind: 'mark', norm: markNorm(text, at), start: at, end: at + 1 });
    at++;
  }
  return pieces;
}

/** Whether nothing stands between the piece and the one before it. */
export function isGlued(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index];
  const before = pieces[index - 1];
  return piece !== undefined && before !== undefined && piece.start === before.end;
}

/** Whether a minus that joins nothing stands before the piece: `-6 °C`, not `3-6`. */
export function hasMinus(pieces: readonly Piece[], index: number): boolean {
  const mark = pieces[index - 1]?.norm;
  return (mark === '-' || mark === '–') && isGlued(pieces, index) && !isGlued(pieces, index - 1);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0x2018;
}

/** `d’un`, `aujourd’hui`, `d’« …`; not the mark that closes a quotation after a whole word, nor `Monday’s`. */
function closesElision(text: string, start: number, end: number, limit: number): boolean {
  if (end - start <= 2) return true;
  if (end + 1 >= limit || letterWidth(text, end + 1) === 0) return false;
  const possessive = (text.charCodeAt(end + 1) | 0x20) === 0x73;
  return !possessive || (end + 2 < limit && letterWidth(text, end + 2) > 0);
}

function letterWidth(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 1 : 0;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  const point = text.codePointAt(at)!;
  return LETTER.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : SPACE.test(text[at]!);
}

function markNorm(text: string, at: number): string {
  const code = text.charCodeAt(at);
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code === 0x2212 || code === 0x2014) return '–';
  if (code === 0x2018 || code === 0x2019) return "'";
  return text[at]!;
}
