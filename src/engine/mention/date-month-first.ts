import { isCivilDate } from './date-calendar.ts';
import { calendar, readTail } from './date-calendar-parts.ts';
import { endsNumber, readDay, readMonth } from './date-days.ts';
import { type DateCore, type DateReading, isCapitalised, isNounAt } from './date-reading.ts';
import { isGlued } from './number-pieces.ts';

/**
 * A day behind its month: `October 24, 2024`, `Oct. 24`, `Oct. 8-13`, `October 8 to 13`. `index` is the month;
 * `weekday` the one that stood before it.
 */
export function readMonthFirst(reading: DateReading, index: number, weekday: number | null): DateCore | null {
  const { pieces, table } = reading;
  if (!table.data.monthFirst || (table.data.capitals && !isCapitalised(reading, index))) return null;
  const month = readMonth(pieces, index, table, true);
  if (month === null) return null;
  const day = readDayBehind(reading, month.end);
  if (day === null) return null;
  const to = readLastDay(reading, day.end, day.day);
  const tail = readTail(reading, to?.end ?? day.end);
  const parts = calendar({ day: day.day, month: month.month, weekday, ...tail.parts });
  const exists = (number: number): boolean => isCivilDate(parts.year, month.month, number);
  if (!exists(day.day)) return null;
  if (to === null || !exists(to.day)) {
    const end = to === null ? tail.end : day.end;
    return { first: index, end, parts };
  }
  const last = { ...parts, day: to.day, weekday: null };
  return { first: index, end: tail.end, parts: { type: 'range', from: parts, to: last } };
}

function readDayBehind(reading: DateReading, index: number): { end: number; day: number } | null {
  const { pieces, table } = reading;
  const at = table.has(table.data.dayArticles, pieces[index]?.norm) ? index + 1 : index;
  if (pieces[at]?.kind !== 'digits') return null;
  const day = readDay(pieces, at, table);
  const joined = day === null || /^[-–]$/.test(pieces[day.end]?.norm ?? '');
  return day !== null && (joined || endsDay(reading, day.end)) ? day : null;
}

/** A number that ends, also with a comma and a year behind: `24, 2019`. */
function endsDay({ pieces }: DateReading, end: number): boolean {
  return endsNumber(pieces, end) || (pieces[end]!.norm === ',' && !isGlued(pieces, end + 1));
}

/** The last day of `8-13`, `8 to 13`, `8 and 9`, where it has no month of its own and counts nothing. */
function readLastDay(
  reading: DateReading,
  index: number,
  first: number,
): { end: number; day: number } | null {
  const { pieces, table } = reading;
  const { ranges } = table.data;
  const joint = pieces[index]?.norm;
  const added = table.has(ranges.and, joint);
  if ((!added && !table.has(ranges.joints, joint)) || pieces[index + 1]?.kind !== 'digits') return null;
  const day = readDay(pieces, index + 1, table);
  if (day === null || day.day <= first || !endsDay(reading, day.end)) return null;
  if (added && day.day !== first + 1) return null;
  if (isNounAt(reading, day.end) || readMonth(pieces, day.end, table, true) !== null) return null;
  return day;
}
