import { calendar, readTail } from './date-calendar-parts.ts';
import { readDirectionBefore, readMonth, readYear } from './date-days.ts';
import { type DateCore, type DateReading, isCapitalised, isNounAt, tokenOfPiece } from './date-reading.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued } from './number-pieces.ts';

/** Years in a row that may share one opening word. */
const MOST_YEARS = 8;

/** A month without a day: `en juin`, `juin 2019`, `octobre dernier`. */
export function readMonthCore(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const { capitals } = table.data;
  const month = readMonth(pieces, index, table, capitals);
  if (month === null || (capitals && !isCapitalised(reading, index))) return null;
  const tail = readTail(reading, month.end);
  const before = pieces[index - 1]?.norm;
  const pointed = readDirectionBefore(pieces, index, table);
  const named =
    pointed !== null ||
    tail.parts.year !== undefined ||
    tail.parts.direction !== undefined ||
    tail.parts.yearOffset !== undefined;
  const opened =
    table.has(table.data.monthOpeners, before) ||
    matchPhraseBefore(table.parts, pieces, index) !== null ||
    matchPhraseBefore(table.partLinks, pieces, index) !== null ||
    table.has(table.data.this, before);
  if (!capitals && isCapitalised(reading, index) && !named) return null;
  if (capitals && !named && table.has(table.data.articles, before)) return null;
  if (!opened && !named && !followsMonth(reading, index)) return null;
  const end = named ? tail.end : month.end;
  const demonstrative = table.has(table.data.this, before);
  return {
    first: pointed?.first ?? (demonstrative ? index - 1 : index),
    end,
    parts: calendar({
      month: month.month,
      ...tail.parts,
      ...(pointed === null ? {} : { direction: pointed.direction }),
      ...(demonstrative ? { demonstrative: true } : {}),
    }),
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

/** A year without a month: `en 2019`, `la crise de 2009`, `le budget 2024`, `1950-1953`. */
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
  const called = matchPhraseBefore(table.yearNouns, pieces, index) !== null && year.year >= 1900;
  const joined = isInList(reading, index);
  if (ownsNoun(reading, index, year.end))
    return { first: index, end: year.end, parts: calendar({ year: year.year }) };
  if (!opened && !weak && !called && !joined) return null;
  if (isNounAt(reading, year.end) || matchPhrase(table.beforeEra, pieces, year.end) !== null) return null;
  return { first: index, end: year.end, parts: calendar({ year: year.year }) };
}

/** `en 2018, 2020 et 2021`, `entre mai 2015 et 2018`: a year behind others, the first of which is one. */
function isInList({ pieces, table }: DateReading, index: number): boolean {
  const { ranges } = table.data;
  const joins = (at: number): boolean => {
    const norm = pieces[at]?.norm;
    return table.has(ranges.and, norm) || table.has(ranges.or, norm) || table.has(ranges.joints, norm);
  };
  const last = joins(index - 1);
  const inside = pieces[index - 1]?.norm === ',' && (pieces[index + 1]?.norm === ',' || joins(index + 1));
  if (!last && !inside) return false;
  let first = index - 2;
  for (let count = 1; count < MOST_YEARS && readYear(pieces, first) !== null; count++) {
    if (pieces[first - 1]?.norm !== ',') break;
    first -= 2;
  }
  if (readYear(pieces, first) === null) return false;
  const before = pieces[first - 1]?.norm;
  return (
    matchPhraseBefore(table.yearOpeners, pieces, first) !== null ||
    table.has(table.data.weakYearOpeners, before) ||
    Object.hasOwn(table.data.months, before ?? '')
  );
}

/** `the 2012 elections`, `its 2023 budget`; not `the 2000 workers`. */
function ownsNoun(reading: DateReading, index: number, end: number): boolean {
  const { pieces, table } = reading;
  if (!table.has(table.data.yearDeterminers, pieces[index - 1]?.norm)) return false;
  if (table.has(table.numbers.data.thing.countedOnes, pieces[end]?.norm)) return false;
  const pos = pieces[end]?.kind === 'word' ? tokenOfPiece(reading, end)?.pos : undefined;
  return pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN';
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
