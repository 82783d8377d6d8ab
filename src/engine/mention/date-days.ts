import type { DateTable } from './date-table.ts';
import { matchPhrase } from './number-phrases.ts';
import { isGlued, type Piece } from './number-pieces.ts';
import { readWords, startsNumber } from './number-words.ts';

/** First and last year that four digits stand for in the news. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** A day of the month: `24`, `1er`, `24-an`, `premier`, `vingt-quatre`; `end` is the index of the piece after it. */
export function readDay(
  pieces: readonly Piece[],
  index: number,
  table: DateTable,
): { end: number; day: number } | null {
  const piece = pieces[index];
  if (piece === undefined || piece.kind === 'mark') return null;
  if (piece.kind === 'digits') {
    if (piece.norm.length > 2) return null;
    const day = Number(piece.norm);
    if (day < 1 || day > 31) return null;
    return { end: afterDayEnding(pieces, index + 1, table), day };
  }
  if (table.has(table.data.firstDay, piece.norm)) return { end: index + 1, day: 1 };
  if (!startsNumber(piece.norm, table.numbers)) return null;
  const words = readWords(pieces, index, table.numbers);
  return words === null || words.value < 2 || words.value > 31 || !Number.isInteger(words.value)
    ? null
    : { end: words.end, day: words.value };
}

/** Whether a number ends there: nothing is glued to it but a closing mark with no digit behind. */
export function endsNumber(pieces: readonly Piece[], end: number): boolean {
  if (!isGlued(pieces, end)) return true;
  return /^[,.;:!?)»"”]$/.test(pieces[end]!.norm) && pieces[end + 1]?.kind !== 'digits';
}

/** Skips the ending of a day number: `1er`, with a hyphen `24-an`. */
function afterDayEnding(pieces: readonly Piece[], index: number, table: DateTable): number {
  const at = isGlued(pieces, index) && pieces[index]?.norm === '-' ? index + 1 : index;
  const ends = isGlued(pieces, at) && table.has(table.data.dayEndings, pieces[at]?.norm);
  return ends ? at + 1 : index;
}

/** A month behind a day: directly, or over a link (`24-an de oktobro`). */
export function readMonthAfterDay(
  pieces: readonly Piece[],
  index: number,
  table: DateTable,
): { end: number; month: number } | null {
  const link = matchPhrase(table.dayMonthLinks, pieces, index);
  return readMonth(pieces, link?.end ?? index, table, true);
}

/** A month by its name, or beside a day by its short form (`sept.`); a dot after the short form belongs to it. */
export function readMonth(
  pieces: readonly Piece[],
  index: number,
  table: DateTable,
  besideDay: boolean,
): { end: number; month: number } | null {
  const piece = pieces[index];
  if (piece?.kind !== 'word') return null;
  if (Object.hasOwn(table.data.months, piece.norm))
    return { end: index + 1, month: table.data.months[piece.norm]! };
  if (!besideDay || !Object.hasOwn(table.data.monthAbbreviations, piece.norm)) return null;
  const dotted = pieces[index + 1]?.norm === '.' && isGlued(pieces, index + 1);
  const year = readYear(pieces, dotted ? index + 2 : index + 1);
  if (!dotted && year === null && !table.data.capitals) return null;
  return { end: dotted ? index + 2 : index + 1, month: table.data.monthAbbreviations[piece.norm]! };
}

/** A year in four digits that nothing is glued to but closing marks. */
export function readYear(pieces: readonly Piece[], index: number): { end: number; year: number } | null {
  const piece = pieces[index];
  if (piece?.kind !== 'digits' || piece.norm.length !== 4) return null;
  const year = Number(piece.norm);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const next = pieces[index + 1];
  if (next !== undefined && isGlued(pieces, index + 1)) {
    if (next.kind === 'word') return null;
    if (/^[,./:]$/.test(next.norm) && pieces[index + 2]?.kind === 'digits' && isGlued(pieces, index + 2))
      return null;
    if (/^[/%€$£_@#²°]$/.test(next.norm)) return null;
    const month = pieces[index + 2];
    if (next.norm === '-' && month?.kind === 'digits' && month.norm.length < 4 && isGlued(pieces, index + 2))
      return null;
  }
  return { end: index + 1, year };
}

/** A year behind a month: directly, or over a link (`octobre de 2012`). */
export function readYearAfterMonth(
  pieces: readonly Piece[],
  index: number,
  table: DateTable,
): { end: number; year: number } | null {
  const direct = readYear(pieces, index);
  if (direct !== null) return direct;
  const link = matchPhrase(table.monthYearLinks, pieces, index);
  return link === null ? null : readYear(pieces, link.end);
}

/** The year of `mai 68`: two digits that can be no day of the month, of the last century. */
export function readShortYear(pieces: readonly Piece[], index: number): { end: number; year: number } | null {
  const piece = pieces[index];
  if (piece?.kind !== 'digits' || piece.norm.length !== 2 || Number(piece.norm) <= 31) return null;
  const next = pieces[index + 1];
  const closed = next === undefined || !isGlued(pieces, index + 1) || /^[,.;:!?)»"”]$/.test(next.norm);
  if (!closed || pieces[index + 2]?.kind === 'digits') return null;
  if (next !== undefined && /^[%€$£]$/.test(next.norm)) return null;
  return { end: index + 1, year: 1900 + Number(piece.norm) };
}

/** Skips the words for a part of the day: `jeudi soir`. */
export function skipPartOfDay(pieces: readonly Piece[], index: number, table: DateTable): number {
  return matchPhrase(table.partsOfDay, pieces, index)?.end ?? index;
}

/**
 * `last` −1, `next` 1 before a noun; `first` is the index of the word. Where they stand only there, an article before
 * them (`the next week`) makes them point away from the reference day, which gives null.
 */
export function readDirectionBefore(
  pieces: readonly Piece[],
  index: number,
  table: DateTable,
): { first: number; direction: -1 | 1 } | null {
  const { directions, articles } = table.data;
  if (directions === 'behind') return null;
  const found = directionAt(pieces, index - 1, table);
  const away = directions === 'before' && table.has(articles, pieces[index - 2]?.norm);
  return found === null || found.end !== index || away
    ? null
    : { first: index - 1, direction: found.direction };
}

/** `dernier` −1, `prochain` 1, `que viene` 1 behind a noun. */
export function readDirection(
  pieces: readonly Piece[],
  index: number,
  table: DateTable,
): { end: number; direction: -1 | 1 } | null {
  return table.data.directions === 'before' ? null : directionAt(pieces, index, table);
}

export function directionAt(
  pieces: readonly Piece[],
  index: number,
  table: DateTable,
): { end: number; direction: -1 | 1 } | null {
  const found = matchPhrase(table.directions, pieces, index);
  return found === null ? null : { end: found.end, direction: found.value };
}
