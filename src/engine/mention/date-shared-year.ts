import type { DateExpression } from '../../model/date-expression.ts';
import type { DateReading } from './date-reading.ts';
import type { CalendarParts } from './date-table.ts';
import { matchPhrase } from './number-phrases.ts';
import type { Piece } from './number-pieces.ts';

/** A date of a sentence with the indices of its pieces. */
export interface PlacedDate {
  readonly expression: DateExpression;
  readonly first: number;
  readonly end: number;
}

/**
 * Fills in years that stand beside a date: the year of the next one where the two are coordinated ("le 24 juillet et
 * le 5 août 2006"), the year named last where the words say so ("en mars de la même année").
 */
export function shareYears(
  reading: DateReading,
  dates: readonly PlacedDate[],
  lastYear: number | null,
): DateExpression[] {
  const shared: DateExpression[] = [];
  let later: { readonly first: number; readonly year: number } | null = null;
  for (let index = dates.length - 1; index >= 0; index--) {
    const { expression, first, end } = dates[index]!;
    const parts = yearless(expression);
    const joined: boolean = parts !== null && later !== null && isCoordinated(reading, end, later.first);
    shared.push(joined ? withYear(expression, parts!, later!.year) : expression);
    const year: number | null = joined ? later!.year : monthYearOf(expression);
    later = year === null ? null : { first, year };
  }
  let known = lastYear;
  return shared.reverse().map((expression, index) => {
    const parts = yearless(expression);
    const same =
      parts !== null &&
      known !== null &&
      matchPhrase(reading.table.sameYear, reading.pieces, dates[index]!.end) !== null;
    const dated = same ? withYear(expression, parts, known!) : expression;
    known = yearOf(dated) ?? known;
    return dated;
  });
}

/** The year that a date names, the last one of a range. */
export function yearOf({ parts }: DateExpression): number | null {
  if (parts.type === 'calendar') return parts.year;
  return parts.type === 'range' && parts.to.type === 'calendar' ? parts.to.year : null;
}

/** The year of a day or month; a year alone is not shared. */
function monthYearOf({ parts }: DateExpression): number | null {
  return parts.type === 'calendar' && parts.month !== null ? parts.year : null;
}

function yearless({ parts }: DateExpression): CalendarParts | null {
  const bare = parts.type === 'calendar' && parts.year === null && parts.month !== null;
  return bare && parts.direction === undefined && parts.yearOffset === undefined ? parts : null;
}

function withYear(expression: DateExpression, parts: CalendarParts, year: number): DateExpression {
  return { ...expression, parts: { ...parts, year } };
}

function isCoordinated({ pieces, table }: DateReading, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 4) return false;
  return pieces.slice(from, to).every((piece: Piece) => table.has(table.data.coordination, piece.norm));
}
