import { isCivilDate } from './date-calendar.ts';
import { calendar, readTail } from './date-calendar-parts.ts';
import { readDay, readMonthAfterDay, skipPartOfDay } from './date-days.ts';
import { isPlaceName } from './date-place-name.ts';
import { type DateCore, type DateReading, isCapitalised, isNounAt, tokenOfPiece } from './date-reading.ts';
import { readWeekday } from './date-weekday-core.ts';
import { isGlued, type Piece } from './number-pieces.ts';

type DayReading = NonNullable<ReturnType<typeof readDay>>;

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
    const dated = readDated(reading, skipDayArticle(reading, start), weekday);
    if (dated !== null) return pointed(dated, first, demonstrative);
  }
  return readWeekday(reading, { first, index, end: afterPart, weekday, demonstrative });
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

/** `, le`, `(` between weekday and day. */
function skipDayArticle({ pieces, table }: DateReading, index: number): number {
  let at = index;
  if (pieces[at]?.norm === ',') at++;
  if (table.has(table.data.dayArticles, pieces[at]?.norm)) at++;
  return at;
}

/** A day number with its month, or where a weekday or `le` makes a day of it, without. */
function readDated(reading: DateReading, index: number, weekday: number | null): DateCore | null {
  const { pieces, table } = reading;
  const day = readDay(pieces, index, table);
  if (day === null) return null;
  const month = readMonthAfterDay(pieces, day.end, table);
  if (month === null) return readMonthless(reading, index, day, weekday);
  const tail = readTail(reading, month.end);
  if (isNameOfDay(reading, index, day.end)) {
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
  if (weekday !== null) {
    if (before === ',' || isNounAt(reading, day.end)) return null;
    const end = skipPartOfDay(pieces, day.end, table);
    return { first: index, end, parts: calendar({ day: day.day, weekday }) };
  }
  if (!table.has(table.data.loneDayArticles, before)) return null;
  const next = tokenOfPiece(reading, day.end);
  if (next !== null && !AFTER_LONE_DAY.has(next.pos)) return null;
  return { first: index, end: day.end, parts: calendar({ day: day.day }) };
}

/** `8 au 13 octobre`, `mardi 8 et mercredi 9 mai`: a day that shares the month of the one behind it. */
function readJoinedDay(
  reading: DateReading,
  index: number,
  day: DayReading,
  weekday: number | null,
): DateCore | null {
  const { pieces, table } = reading;
  const { ranges, weekdays } = table.data;
  const joint = pieces[day.end]?.norm;
  const apart = table.has(ranges.or, joint);
  const added = table.has(ranges.and, joint);
  if (!apart && !added && !table.has(ranges.joints, joint)) return null;
  let at = skipDayArticle(reading, day.end + 1);
  const norm = pieces[at]?.norm ?? '';
  const second = Object.hasOwn(weekdays, norm) ? weekdays[norm]! : null;
  if (second !== null) at++;
  const to = readDay(pieces, at, table);
  const month = to === null ? null : readMonthAfterDay(pieces, to.end, table);
  if (to === null || month === null) return null;
  const tail = readTail(reading, month.end);
  const last = calendar({ day: to.day, month: month.month, weekday: second, ...tail.parts });
  const from = calendar({ ...last, day: day.day, weekday });
  if (!isCivilDate(last.year, month.month, to.day) || !isCivilDate(last.year, month.month, day.day))
    return null;
  const isRange = day.day < to.day && !apart && (!added || to.day === day.day + 1);
  if (isRange) return { first: index, end: tail.end, parts: { type: 'range', from, to: last } };
  return { first: index, end: day.end, parts: from };
}

/** Whether a number ends there: nothing is glued to it but a closing mark with no digit behind. */
function endsNumber(pieces: readonly Piece[], end: number): boolean {
  if (!isGlued(pieces, end)) return true;
  return /^[,.;:!?)»"”]$/.test(pieces[end]!.norm) && pieces[end + 1]?.kind !== 'digits';
}

/** `rue du 8 mai`, `le 11-Septembre`: the day is part of a name. */
function isNameOfDay(reading: DateReading, index: number, monthIndex: number): boolean {
  const { pieces } = reading;
  if (pieces[monthIndex]!.norm === '-' || (isCapitalised(reading, monthIndex) && isGlued(pieces, monthIndex)))
    return true;
  return isPlaceName(reading, index);
}
