import { describe, expect, test } from 'vitest';
import { resolveDates } from '../../../src/engine/mention/date.ts';
import {
  type CivilDate,
  civilDate,
  dayNumber,
  formatDay,
  weekdayOf,
} from '../../../src/engine/mention/date-calendar.ts';
import { datesIn } from './mention-read.ts';

const MONTHS = `January February March April May June July August September October November
  December`.split(/\s+/);
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

const two = (value: number): string => String(value).padStart(2, '0');
const monthOf = ({ month }: CivilDate): string => MONTHS[month - 1]!;
const shortOf = ({ month }: CivilDate): string => SHORT[month - 1]!;
const weekday = ({ year, month, day }: CivilDate): string =>
  WEEKDAYS[weekdayOf(dayNumber(year, month, day)) - 1]!;
const ordinal = ({ day }: CivilDate): string => {
  const teens = day > 10 && day < 14;
  return `${day}${teens ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`;
};

/** Forms that name the day in full. */
const FULL: readonly (readonly [name: string, write: (date: CivilDate) => string])[] = [
  ['American', (date) => `on ${monthOf(date)} ${date.day}, ${date.year}`],
  ['American, short', (date) => `on ${shortOf(date)} ${date.day}, ${date.year}`],
  ['American, without a comma', (date) => `on ${monthOf(date)} ${date.day} ${date.year}`],
  ['American, ordinal', (date) => `on ${monthOf(date)} ${ordinal(date)}, ${date.year}`],
  ['American with weekday', (date) => `on ${weekday(date)}, ${monthOf(date)} ${date.day}, ${date.year}`],
  ['British', (date) => `on ${date.day} ${monthOf(date)} ${date.year}`],
  ['British, ordinal', (date) => `on the ${ordinal(date)} of ${monthOf(date)} ${date.year}`],
  ['British with weekday', (date) => `on ${weekday(date)} ${date.day} ${monthOf(date)} ${date.year}`],
  ['ISO', (date) => `on ${date.year}-${two(date.month)}-${two(date.day)}`],
];

/** Forms that leave the year to be concluded. */
const PARTIAL: readonly (readonly [name: string, write: (date: CivilDate) => string])[] = [
  ['American', (date) => `on ${monthOf(date)} ${date.day}`],
  ['American, short', (date) => `on ${shortOf(date)} ${date.day}`],
  ['British', (date) => `on ${date.day} ${monthOf(date)}`],
  ['with weekday', (date) => `on ${weekday(date)}, ${shortOf(date)} ${date.day}`],
];

/** Many dates to one text, one a line, so that the text is cut once. */
function readLines(lines: readonly string[], published: string): (string | null)[] {
  const text = lines.join('\n');
  const expressions = datesIn(text);
  const dates = resolveDates(expressions, { date: published, basis: 'given' }, { notAfter: null });
  const found = new Map<number, (string | null)[]>();
  let line = 0;
  let end = lines[0]!.length;
  for (const [index, { start }] of expressions.entries()) {
    while (start > end) end += lines[++line]!.length + 1;
    const date = dates[index];
    const day = date && date.from === date.to ? date.from : null;
    found.set(line, [...(found.get(line) ?? []), day]);
  }
  return lines.map((_, index) => (found.get(index)?.length === 1 ? found.get(index)![0]! : null));
}

const FIRST = dayNumber(2008, 1, 1);
const LAST = dayNumber(2027, 12, 31);

describe('every day of twenty years in English', () => {
  test.each(FULL)('%s', (_name, write) => {
    const days = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);
    const lines = days.map((day) => `He came ${write(civilDate(day))}.`);
    expect(readLines(lines, '2030-06-01')).toEqual(days.map((day) => formatDay(day)));
  });

  test('slashes, where only one order is possible or both are the same day', () => {
    const days = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index).filter((day) => {
      const date = civilDate(day);
      return date.day > 12 || date.day === date.month;
    });
    for (const write of [
      (date: CivilDate) => `${two(date.day)}/${two(date.month)}/${date.year}`,
      (date: CivilDate) => `${date.month}/${date.day}/${date.year}`,
    ]) {
      const lines = days.map((day) => `He came ${write(civilDate(day))}.`);
      expect(readLines(lines, '2030-06-01')).toEqual(days.map((day) => formatDay(day)));
    }
  });
});

describe('every day of the year before the publication day in English', () => {
  test.each(PARTIAL)('%s', (_name, write) => {
    for (const published of ['2024-10-25', '2025-01-03', '2023-03-01']) {
      const [year, month, day] = published.split('-').map(Number) as [number, number, number];
      const last = dayNumber(year, month, day);
      const days = Array.from({ length: 365 }, (_, index) => last - index);
      const lines = days.map((each) => `He came ${write(civilDate(each))}.`);
      expect(readLines(lines, published)).toEqual(days.map((each) => formatDay(each)));
    }
  });

  test('the week around by weekday', () => {
    for (let published = dayNumber(2024, 2, 20); published < dayNumber(2024, 3, 5); published++) {
      for (let ahead = 1; ahead < 7; ahead++) {
        const at = formatDay(published)!;
        const future = `He will come on ${WEEKDAYS[weekdayOf(published + ahead) - 1]}.`;
        expect(readLines([future], at)).toEqual([formatDay(published + ahead)]);
        const past = `He came on ${WEEKDAYS[weekdayOf(published - ahead) - 1]}.`;
        expect(readLines([past], at)).toEqual([formatDay(published - ahead)]);
      }
    }
  });
});
