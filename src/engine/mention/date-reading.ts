import type { DateParts } from '../../model/date-expression.ts';
import type { Sentence, Token } from '../../model/token.ts';
import type { DateTable } from './date-table.ts';
import type { Piece } from './number-pieces.ts';

/** What the date rules look at: one sentence as pieces, and the tokens of the document. */
export interface DateReading {
  readonly text: string;
  readonly sentence: Sentence;
  readonly pieces: readonly Piece[];
  readonly tokens: readonly Token[];
  readonly table: DateTable;
  /** Order of numeric dates that the text itself shows, where the language has no fixed one. */
  readonly order: 'dmy' | 'mdy' | null;
}

/**
 * A date as found, before prefixes and ranges around it are read: indices of its first piece and of the one after.
 * `name`: the words have the form of a date and are a name (`rue du 8 mai 1945`); nothing in them is a date.
 */
export interface DateCore {
  readonly first: number;
  readonly end: number;
  readonly parts: DateParts;
  /**
   * Said to lie ahead: whatever the verb (`d’ici lundi`); unless it is past (`dès dimanche`); or also where it is past,
   * as the verb may tell of the announcement (`a annoncé la fermeture à partir de lundi`).
   */
  readonly forward?: 'always' | 'unless-past' | 'whenever-announced';
  readonly name?: true;
  /** Recurs unless the clause is of the past or future: `l’hiver, la route est coupée`. */
  readonly habitual?: true;
}

/** The token that holds a piece, null behind the last one. */
export function tokenOfPiece(reading: DateReading, piece: number): Token | null {
  const at = reading.pieces[piece];
  if (at === undefined) return null;
  let low = reading.sentence.first;
  let high = reading.sentence.last;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reading.tokens[middle]!.end > at.start) high = middle;
    else low = middle + 1;
  }
  return low < reading.sentence.last ? reading.tokens[low]! : null;
}

/** Whether a piece is the accented word that its folded form may stand for: `dès`, not `des`; null where none is. */
export function isAccented(reading: DateReading, piece: number): boolean | null {
  const at = reading.pieces[piece];
  if (at === undefined || !Object.hasOwn(reading.table.data.accented, at.norm)) return null;
  const written = reading.text.slice(at.start, at.end).toLowerCase().normalize('NFC');
  return written === reading.table.data.accented[at.norm];
}

/** Whether a piece begins with a capital letter. */
export function isCapitalised(reading: DateReading, piece: number): boolean {
  const at = reading.pieces[piece];
  return at !== undefined && /^\p{Lu}/u.test(reading.text.slice(at.start, at.start + 2));
}

/** A noun or adjective at a piece: something is counted or named, so that the number before it is no year or day. */
export function isNounAt(reading: DateReading, piece: number): boolean {
  if (reading.pieces[piece]?.kind !== 'word') return false;
  const token = tokenOfPiece(reading, piece);
  return token !== null && token.pos === 'NOUN';
}
