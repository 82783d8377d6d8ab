import { isCivilDate } from './date-calendar.ts';
import { calendar } from './date-calendar-parts.ts';
import type { DateCore, DateReading } from './date-reading.ts';
import type { CalendarParts } from './date-table.ts';
import { isGlued, type Piece } from './number-pieces.ts';

type NumericOrder = 'dmy' | 'mdy';

/** Two digits from here on are years of the last century: `05/05/71`. */
const CENTURY_PIVOT = 70;

/** `24/10/2024`, `2024-10-24`, `24.10.2024`; without a year only after an article or weekday (`le 24/10`). */
export function readNumericCore(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const separator = pieces[index + 1]?.norm ?? '';
  if (!/^[-/.]$/.test(separator) || pieces[index + 2]?.kind !== 'digits') return null;
  if (!isGlued(pieces, index + 1) || !isGlued(pieces, index + 2)) return null;
  if (isGlued(pieces, index) && !/^[«"“(]$/.test(pieces[index - 1]!.norm)) return null;
  const third =
    pieces[index + 3]?.norm === separator &&
    pieces[index + 4]?.kind === 'digits' &&
    isGlued(pieces, index + 3) &&
    isGlued(pieces, index + 4);
  const end = third ? index + 5 : index + 3;
  const after = pieces[end];
  if (
    after !== undefined &&
    isGlued(pieces, end) &&
    (after.kind !== 'mark' || /^[-/_@%]$/.test(after.norm))
  ) {
    if (!(third && after.kind === 'word' && after.norm === 't')) return null;
  }
  const numbers = [pieces[index]!.norm, pieces[index + 2]!.norm, third ? pieces[index + 4]!.norm : ''];
  const parts = third
    ? numericDate(numbers, table.data.order ?? reading.order)
    : dayAndMonth(reading, index, numbers, separator);
  if (parts === null || parts.month === null || parts.day === null) return null;
  return isCivilDate(parts.year, parts.month, parts.day) ? { first: index, end, parts } : null;
}

/** The only order in which two numbers are a day and a month: `24/10`; null where both or none are possible. */
function onlyOrder(first: number, second: number): NumericOrder | null {
  if (first > 12 === second > 12) return null;
  return first > 12 ? 'dmy' : 'mdy';
}

/**
 * The order that the numeric dates of a text show which are possible in one only (`24/10/2024`); null where none
 * does or they contradict each other.
 */
export function shownOrder(sentences: readonly (readonly Piece[])[]): NumericOrder | null {
  let shown: NumericOrder | null = null;
  for (const pieces of sentences) {
    for (let at = 0; at + 4 < pieces.length; at++) {
      if (pieces[at + 1]!.norm !== '/' || pieces[at + 3]!.norm !== '/') continue;
      const [a, b] = [pieces[at]!, pieces[at + 2]!];
      if (a.kind !== 'digits' || b.kind !== 'digits' || a.norm.length > 2 || b.norm.length > 2) continue;
      const order = onlyOrder(Number(a.norm), Number(b.norm));
      if (order === null || Math.max(Number(a.norm), Number(b.norm)) > 31) continue;
      if (shown !== null && shown !== order) return null;
      shown = order;
    }
  }
  return shown;
}

function numericDate(numbers: readonly string[], order: NumericOrder | null): CalendarParts | null {
  const [a = '', b = '', c = ''] = numbers;
  if (a.length === 4 && b.length <= 2 && c.length <= 2)
    return calendar({ year: Number(a), month: Number(b), day: Number(c) });
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null;
  const year = c.length === 4 ? Number(c) : Number(c) + (Number(c) < CENTURY_PIVOT ? 2000 : 1900);
  const known = order ?? (a === b ? 'dmy' : onlyOrder(Number(a), Number(b)));
  if (known === null) return null;
  const [day, month] = known === 'dmy' ? [Number(a), Number(b)] : [Number(b), Number(a)];
  return calendar({ year, month, day });
}

function dayAndMonth(
  { pieces, table }: DateReading,
  index: number,
  numbers: readonly string[],
  separator: string,
): CalendarParts | null {
  if (separator !== '/' || numbers[0]!.length > 2 || numbers[1]!.length !== 2) return null;
  const before = pieces[index - 1]?.norm ?? '';
  if (!table.has(table.data.loneDayArticles, before) && !Object.hasOwn(table.data.weekdays, before))
    return null;
  const weekday = Object.hasOwn(table.data.weekdays, before) ? table.data.weekdays[before]! : null;
  const [first, second] = [Number(numbers[0]), Number(numbers[1])];
  const order = table.data.order ?? onlyOrder(first, second);
  if (order === null) return null;
  return order === 'dmy'
    ? calendar({ day: first, month: second, weekday })
    : calendar({ day: second, month: first, weekday });
}
