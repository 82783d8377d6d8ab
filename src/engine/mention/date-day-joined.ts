import { isCivilDate } from './date-calendar.ts';
import { calendar, readTail } from './date-calendar-parts.ts';
import { readDay, readMonthAfterDay } from './date-days.ts';
import type { DateCore, DateReading } from './date-reading.ts';
import type { CalendarParts } from './date-table.ts';

export type DayReading = NonNullable<ReturnType<typeof readDay>>;

/** Days that may share one month behind them: `les 4, 5, 11 et 12 mai`. */
const MOST_DAYS = 8;

/** `, le` between weekday and day. */
export function skipDayArticle({ pieces, table }: DateReading, index: number): number {
  let at = index;
  if (pieces[at]?.norm === ',') at++;
  if (table.has(table.data.dayArticles, pieces[at]?.norm)) at++;
  return at;
}

/**
 * A day that shares the month of one behind it: `8 au 13 octobre`, `mardi 8 et mercredi 9 mai`, `10, 11 et 12 janvier`.
 * Days in a row are one interval; of others (`4, 9 et 15 mai`) this gives the first.
 */
export function readJoinedDay(
  reading: DateReading,
  index: number,
  day: DayReading,
  weekday: number | null,
): DateCore | null {
  const { pieces, table } = reading;
  const { ranges, weekdays } = table.data;
  let before = day;
  let inARow = true;
  for (let count = 1; count < MOST_DAYS; count++) {
    const joint = pieces[before.end]?.norm;
    const added = table.has(ranges.and, joint);
    const listed = joint === ',';
    const ranged = count === 1 && table.has(ranges.joints, joint);
    if (!added && !listed && !ranged && !table.has(ranges.or, joint)) return null;
    let at = skipDayArticle(reading, before.end + 1);
    const norm = pieces[at]?.norm ?? '';
    const named = Object.hasOwn(weekdays, norm) ? weekdays[norm]! : null;
    if (named !== null) at++;
    const next = readDay(pieces, at, table);
    if (next === null) return null;
    const follows = next.day === before.day + 1;
    inARow = inARow && (ranged ? next.day > before.day : (added || listed) && follows);
    const month = readMonthAfterDay(pieces, next.end, table);
    if (month !== null) {
      const tail = readTail(reading, month.end);
      const last = calendar({ day: next.day, month: month.month, weekday: named, ...tail.parts });
      return join({ index, day, weekday, last, end: tail.end, inARow });
    }
    before = next;
  }
  return null;
}

function join(found: {
  readonly index: number;
  readonly day: DayReading;
  readonly weekday: number | null;
  readonly last: CalendarParts;
  readonly end: number;
  readonly inARow: boolean;
}): DateCore | null {
  const { index, day, weekday, last, end, inARow } = found;
  const from = calendar({ ...last, day: day.day, weekday });
  if (!isCivilDate(last.year, last.month!, last.day!) || !isCivilDate(last.year, last.month!, day.day))
    return null;
  return inARow
    ? { first: index, end, parts: { type: 'range', from, to: last } }
    : { first: index, end: day.end, parts: from };
}
