import {
  readDirection,
  readDirectionBefore,
  readMonth,
  readYearAfterMonth,
  skipPartOfDay,
} from './date-days.ts';
import { isPlaceName } from './date-place-name.ts';
import { type DateCore, type DateReading, isCapitalised } from './date-reading.ts';
import { readUnitOffset } from './date-units.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued } from './number-pieces.ts';

/** A weekday as found: `first` counts its demonstrative in, `end` the part of the day behind it. */
export interface WeekdayReading {
  readonly first: number;
  readonly index: number;
  readonly end: number;
  readonly weekday: number;
  readonly demonstrative: boolean;
}

/** A weekday without a day: `lundi`, `ce vendredi`, `samedi dernier`, `mardi de la semaine prochaine`. */
export function readWeekday(reading: DateReading, found: WeekdayReading): DateCore | null {
  const { first, index, end, weekday } = found;
  const { pieces, table } = reading;
  if (matchPhrase(table.weekdayNames, pieces, index + 1) !== null) return null;
  const capital = isCapitalised(reading, index);
  if (table.data.capitals ? !capital : capital && index > 0 && !opensSentence(reading, index)) return null;
  if (matchPhraseBefore(table.weekdayNameOpeners, pieces, index) !== null) return null;
  if (isPlaceName(reading, index)) return null;
  const direction = readDirection(pieces, index + 1, table) ?? readDirection(pieces, end, table);
  if (direction !== null) {
    return {
      first,
      end: skipPartOfDay(pieces, direction.end, table),
      parts: { type: 'weekday', weekday, direction: direction.direction },
    };
  }
  const nth = nthBefore(reading, index);
  const counted = nth === null ? null : readNthWeekday(reading, nth, index, weekday);
  if (counted !== null && counted.parts.type === 'nth-weekday') return counted;
  const before = readDirectionBefore(pieces, index, table);
  if (before !== null)
    return { first: before.first, end, parts: { type: 'weekday', weekday, direction: before.direction } };
  const link = matchPhrase(table.partLinks, pieces, end)?.end ?? end;
  const week = readUnitOffset(reading, link);
  if (week !== null && week.parts.type === 'offset' && week.parts.unit === 'week') {
    return {
      first,
      end: week.end,
      parts: { type: 'weekday', weekday, direction: 0, week: week.parts.amount },
    };
  }
  if (counted !== null) return counted;
  if (
    matchPhraseBefore(table.recurrence, pieces, index) !== null ||
    (table.has(table.data.recurrence.articles, pieces[index - 1]?.norm) && !leadsOn(reading, end))
  ) {
    return { first, end, parts: { type: 'recurring', weekday } };
  }
  const demonstrative = found.demonstrative ? ({ demonstrative: true } as const) : {};
  return { first, end, parts: { type: 'weekday', weekday, direction: 0, ...demonstrative } };
}

/** `nuit du samedi au dimanche`, `du mardi au vendredi`: read as one with the weekday behind. */
function leadsOn({ pieces, table }: DateReading, index: number): boolean {
  const joint = matchPhrase(table.rangeJoints, pieces, index);
  return joint !== null && Object.hasOwn(table.data.weekdays, pieces[joint.end]?.norm ?? '');
}

function opensSentence({ pieces }: DateReading, index: number): boolean {
  const before = pieces[index - 1]!;
  return (before.kind === 'mark' && /^[«"“(–:.•]$/.test(before.norm)) || before.kind === 'digits';
}

/** The ordinal before a weekday: `premier` dimanche, `1er` dimanche. */
function nthBefore(
  { pieces, table }: DateReading,
  index: number,
): { readonly first: number; readonly nth: number } | null {
  const norm = pieces[index - 1]?.norm ?? '';
  if (Object.hasOwn(table.data.ordinals, norm)) return { first: index - 1, nth: table.data.ordinals[norm]! };
  const digits = pieces[index - 2];
  if (digits?.kind !== 'digits' || !isGlued(pieces, index - 1) || !table.has(table.data.ordinalEndings, norm))
    return null;
  const nth = Number(digits.norm);
  return nth >= 1 && nth <= 5 ? { first: index - 2, nth } : null;
}

/** `le premier dimanche de juin 2023`. */
function readNthWeekday(
  reading: DateReading,
  { first, nth }: { readonly first: number; readonly nth: number },
  index: number,
  weekday: number,
): DateCore | null {
  const { pieces, table } = reading;
  const link = matchPhrase(table.partLinks, pieces, index + 1);
  const month = link === null ? null : readMonth(pieces, link.end, table, false);
  if (month === null) return { first: index, end: index + 1, parts: { type: 'recurring', weekday } };
  const year = readYearAfterMonth(pieces, month.end, table);
  return {
    first,
    end: year?.end ?? month.end,
    parts: { type: 'nth-weekday', nth, weekday, month: month.month, year: year?.year ?? null },
  };
}
