import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { isCivilDate } from './date-calendar.ts';
import { calendar, readTail } from './date-calendar-parts.ts';
import { type DayReading, readJoinedDay, skipDayArticle } from './date-day-joined.ts';
import { endsNumber, readDay, readMonthAfterDay, skipPartOfDay } from './date-days.ts';
import { readMonthFirst } from './date-month-first.ts';
import { readNumericCore } from './date-numeric-core.ts';
import { isPlaceName } from './date-place-name.ts';
import { type DateCore, type DateReading, isCapitalised, isNounAt, tokenOfPiece } from './date-reading.ts';
import { readUnitBefore } from './date-units.ts';
import { readWeekday } from './date-weekday-core.ts';
import { matchPhraseBefore } from './number-phrases.ts';
import { isGlued } from './number-pieces.ts';

/** What a lone `le 24` may be followed by. */
const AFTER_LONE_DAY: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PUNCT', 'CCONJ', 'SCONJ', 'PRON']);

/**
 * Reads a day: `jeudi 24 octobre 2024`, `le 1er août`, `8 au 13 octobre`, `vendredi 25`, `lundi dernier`, `le 24`.
 * A weekday alone is one too.
 */
export function readDayCore(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const norm = pieces[index]!.norm;
  const demonstrative = table.has(table.data.this, pieces[index - 1]?.norm);
  const first = demonstrative ? index - 1 : index;
  if (!Object.hasOwn(table.data.weekdays, norm))
    return pointed(readDated(reading, index, null), first, demonstrative);
  const weekday = table.data.weekdays[norm]!;
  const afterPart = skipPartOfDay(pieces, index + 1, table);
  for (const start of [index + 1, afterPart]) {
    const day = skipDayArticle(reading, start);
    const dated = readDated(reading, day, weekday) ?? readNumeric(reading, day, weekday);
    if (dated !== null) return pointed(dated, first, demonstrative);
  }
  return readWeekday(reading, { first, index, end: afterPart, weekday, demonstrative });
}

/** `mardi 05/11/2024`. */
function readNumeric(reading: DateReading, index: number, weekday: number): DateCore | null {
  const core = reading.pieces[index]?.kind === 'digits' ? readNumericCore(reading, index) : null;
  return core?.parts.type === 'calendar' ? { ...core, parts: { ...core.parts, weekday } } : null;
}

/** `ce vendredi 25 octobre`: the demonstrative belongs to the date. */
function pointed(core: DateCore | null, first: number, demonstrative: boolean): DateCore | null {
  if (core === null) return null;
  const { parts } = core;
  return {
    ...core,
    first,
    parts: demonstrative && parts.type === 'calendar' ? { ...parts, demonstrative } : parts,
  };
}

/** A day number with its month, or where a weekday or `le` makes a day of it, without. */
function readDated(reading: DateReading, index: number, weekday: number | null): DateCore | null {
  const { pieces, table } = reading;
  const monthFirst = readMonthFirst(reading, index, weekday);
  if (monthFirst !== null) return monthFirst;
  const day = readDay(pieces, index, table);
  if (day === null) return null;
  const month = readMonthAfterDay(pieces, day.end, table);
  if (month === null) return readMonthless(reading, index, day, weekday);
  const tail = readTail(reading, month.end);
  if (isNameOfDay(reading, index, day.end) || isStreet(reading, month.end)) {
    return { first: index, end: tail.end, parts: { type: 'recurring', weekday: null }, name: true };
  }
  const parts = calendar({ day: day.day, month: month.month, weekday, ...tail.parts });
  return isCivilDate(parts.year, month.month, day.day) ? { first: index, end: tail.end, parts } : null;
}

/** `8 au 13 octobre`, `16 et 17 juin`, `vendredi 25`, `le 24`. */
function readMonthless(
  reading: DateReading,
  index: number,
  day: DayReading,
  weekday: number | null,
): DateCore | null {
  const { pieces, table } = reading;
  const joined = readJoinedDay(reading, index, day, weekday);
  if (joined !== null) return joined;
  if (pieces[index]!.kind !== 'digits' || !endsNumber(pieces, day.end)) return null;
  const before = pieces[index - 1]?.norm;
  if (!table.data.bareDays && day.end === index + 1) return null;
  if (weekday !== null) {
    // « mardi 18 % des élèves », « mardi 40 blessés »
    const counts = isNounAt(reading, day.end) || pieces[day.end]?.norm === '%';
    if (before === ',' || counts) return null;
    const end = skipPartOfDay(pieces, day.end, table);
    return { first: index, end, parts: calendar({ day: day.day, weekday }) };
  }
  if (
    !table.has(table.data.loneDayArticles, before) &&
    !isAheadDay(reading, index) &&
    !isDayOfUnit(reading, index)
  )
    return null;
  const end = skipPartOfDay(pieces, day.end, table);
  const next = tokenOfPiece(reading, end);
  if (next !== null && !AFTER_LONE_DAY.has(next.pos)) return null;
  if (isThing(reading, index - 1, next)) return null;
  return { first: index, end, parts: calendar({ day: day.day }) };
}

/** `reporté au 12`, `jusqu’au 12`. */
function isAheadDay(reading: DateReading, index: number): boolean {
  const { pieces, table } = reading;
  if (!table.has(table.data.aheadDayArticles, pieces[index - 1]?.norm)) return false;
  if (matchPhraseBefore(table.until, pieces, index) !== null) return true;
  const token = tokenOfPiece(reading, index - 2);
  return token?.pos === 'VERB' && table.scheduled.has(fold(token.lemma));
}

/** `la semaine du 18`. */
function isDayOfUnit(reading: DateReading, index: number): boolean {
  const link = matchPhraseBefore(reading.table.unitDayLinks, reading.pieces, index);
  const unit = link === null ? null : readUnitBefore(reading, link.start);
  return unit !== null && (unit.unit === 'week' || unit.unit === 'weekend');
}

/** `dans le 13`, `Le 17 est saturé`: a department, a telephone number. `article` is the index of `le`. */
function isThing({ pieces, table }: DateReading, article: number, next: Token | null): boolean {
  const before = pieces[article - 1];
  if (table.has(table.data.notBeforeLoneDay, before?.norm)) return true;
  const opens = before === undefined || before.kind === 'mark';
  return opens && (next?.pos === 'VERB' || next?.pos === 'AUX') && next.morph.verbForm === 'Fin';
}

/** `12 March Street`. */
function isStreet(reading: DateReading, index: number): boolean {
  const { pieces, table } = reading;
  return (
    table.has(table.numbers.data.exclusions.streets, pieces[index]?.norm) && isCapitalised(reading, index)
  );
}

/** `rue du 8 mai`, `le 11-Septembre`: the day is part of a name. */
function isNameOfDay(reading: DateReading, index: number, monthIndex: number): boolean {
  const { pieces } = reading;
  if (pieces[monthIndex]!.norm === '-' || (isCapitalised(reading, monthIndex) && isGlued(pieces, monthIndex)))
    return true;
  return isPlaceName(reading, index);
}
