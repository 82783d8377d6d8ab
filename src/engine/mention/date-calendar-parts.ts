import { readDirection, readShortYear, readYearAfterMonth, skipPartOfDay } from './date-days.ts';
import { type DateReading, isNounAt } from './date-reading.ts';
import type { CalendarParts } from './date-table.ts';
import { readUnitOffset } from './date-units.ts';
import { matchPhrase } from './number-phrases.ts';

/** A calendar date of which only the given parts are named. */
export function calendar(parts: Partial<CalendarParts>): CalendarParts {
  return { type: 'calendar', year: null, month: null, day: null, weekday: null, part: null, ...parts };
}

/** `24 octobre` + `2024`, `dernier`, `de l’an prochain`. */
export function readTail(
  reading: DateReading,
  index: number,
): { end: number; parts: Partial<CalendarParts> } {
  const { pieces, table } = reading;
  const year = readYearAfterMonth(pieces, index, table) ?? readShortYear(pieces, index);
  if (year !== null && !isNounAt(reading, year.end)) return { end: year.end, parts: { year: year.year } };
  const direction = readDirection(pieces, index, table);
  if (direction !== null) return { end: direction.end, parts: { direction: direction.direction } };
  const link = matchPhrase(table.partLinks, pieces, index)?.end ?? index;
  const offset = readUnitOffset(reading, link);
  if (offset?.parts.type === 'offset' && offset.parts.unit === 'year') {
    return { end: offset.end, parts: { yearOffset: offset.parts.amount } };
  }
  return { end: skipPartOfDay(pieces, index, table), parts: {} };
}
