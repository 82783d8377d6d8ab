import { calendar, readTail } from './date-calendar-parts.ts';
import { readMonth, readYear } from './date-days.ts';
import { type DateCore, type DateReading, isCapitalised, isNounAt } from './date-reading.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued } from './number-pieces.ts';

/** A month without a day: `en juin`, `juin 2019`, `octobre dernier`. */
export function readMonthCore(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const month = readMonth(pieces, index, table, false);
  if (month === null) return null;
  const tail = readTail(reading, month.end);
  const before = pieces[index - 1]?.norm;
  const named =
    tail.parts.year !== undefined ||
    tail.parts.direction !== undefined ||
    tail.parts.yearOffset !== undefined;
  const opened =
    table.has(table.data.monthOpeners, before) ||
    matchPhraseBefore(table.parts, pieces, index) !== null ||
    matchPhraseBefore(table.partLinks, pieces, index) !== null ||
    table.has(table.data.this, before);
  if (isCapitalised(reading, index) && !named) return null;
  if (!opened && !named && !followsMonth(reading, index)) return null;
  const end = named ? tail.end : month.end;
  const demonstrative = table.has(table.data.this, before);
  return {
    first: demonstrative ? index - 1 : index,
    end,
    parts: calendar({ month: month.month, ...tail.parts, ...(demonstrative ? { demonstrative: true } : {}) }),
  };
}

/** `en juin et juillet`, `de juin à août`. */
function followsMonth({ pieces, table }: DateReading, index: number): boolean {
  const joint = pieces[index - 1]?.norm;
  const joins =
    table.has(table.data.ranges.and, joint) ||
    table.has(table.data.ranges.or, joint) ||
    table.has(table.data.ranges.joints, joint) ||
    joint === ',';
  const before = pieces[index - 2];
  return (
    joins &&
    before !== undefined &&
    (Object.hasOwn(table.data.months, before.norm) || readYear(pieces, index - 2) !== null)
  );
}

/** A year without a month: `en 2019`, `la crise de 2009`, `1950-1953`. */
export function readYearCore(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const year = readYear(pieces, index);
  if (year === null || (isGlued(pieces, index) && !/^[«"“(’'–-]$/.test(pieces[index - 1]!.norm))) return null;
  const range = readYearRange(reading, index, year.year);
  if (range !== null) return range;
  const before = pieces[index - 1]?.norm;
  const part = matchPhraseBefore(table.parts, pieces, index) !== null;
  const opened = part || matchPhraseBefore(table.yearOpeners, pieces, index) !== null;
  const weak = table.has(table.data.weakYearOpeners, before) && year.year >= 1800;
  const joined =
    (table.has(table.data.ranges.and, before) ||
      table.has(table.data.ranges.joints, before) ||
      table.has(table.data.ranges.or, before)) &&
    readYear(pieces, index - 2) !== null &&
    (matchPhraseBefore(table.yearOpeners, pieces, index - 2) !== null ||
      table.has(table.data.weakYearOpeners, pieces[index - 3]?.norm));
  if (!opened && !weak && !joined) return null;
  if (isNounAt(reading, year.end) || matchPhrase(table.beforeEra, pieces, year.end) !== null) return null;
  return { first: index, end: year.end, parts: calendar({ year: year.year }) };
}

/** `1950-1953`, `1994-95`. */
function readYearRange({ pieces }: DateReading, index: number, from: number): DateCore | null {
  const joint = pieces[index + 1];
  const last = pieces[index + 2];
  if (joint === undefined || (joint.norm !== '-' && joint.norm !== '–') || last?.kind !== 'digits')
    return null;
  if (!isGlued(pieces, index + 1) || !isGlued(pieces, index + 2)) return null;
  const next = pieces[index + 3];
  if (next !== undefined && isGlued(pieces, index + 3) && (next.kind !== 'mark' || next.norm === '-'))
    return null;
  const to = last.norm.length === 2 ? Math.floor(from / 100) * 100 + Number(last.norm) : Number(last.norm);
  if ((last.norm.length !== 2 && last.norm.length !== 4) || to <= from || to - from > 300) return null;
  return {
    first: index,
    end: index + 3,
    parts: { type: 'range', from: calendar({ year: from }), to: calendar({ year: to }) },
  };
}
