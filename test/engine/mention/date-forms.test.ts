import { describe, expect, test } from 'vitest';
import { resolveDates } from '../../../src/engine/mention/date.ts';
import {
  type CivilDate,
  civilDate,
  dayNumber,
  formatDay,
  weekdayOf,
} from '../../../src/engine/mention/date-calendar.ts';
import { datesIn } from './figure-read.ts';
import { writeNumber } from './number-writer.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

const plain = (word: string): string => word.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = ({ day }: CivilDate): string => (day === 1 ? '1er' : String(day));
const monthOf = ({ month }: CivilDate): string => MONTHS[month - 1]!;
const weekday = ({ year, month, day }: CivilDate): string =>
  WEEKDAYS[weekdayOf(dayNumber(year, month, day)) - 1]!;

/** Forms that name the day in full. */
const FULL: readonly (readonly [name: string, write: (date: CivilDate) => string])[] = [
  ['day, month, year', (date) => `le ${dayOf(date)} ${monthOf(date)} ${date.year}`],
  ['with weekday', (date) => `${weekday(date)} ${dayOf(date)} ${monthOf(date)} ${date.year}`],
  ['with weekday and article', (date) => `le ${weekday(date)} ${dayOf(date)} ${monthOf(date)} ${date.year}`],
  [
    'day in words',
    (date) =>
      `le ${date.day === 1 ? 'premier' : writeNumber(date.day, { belgian: false, hyphens: false })} ${monthOf(date)} ${date.year}`,
  ],
  ['slashes', (date) => `le ${two(date.day)}/${two(date.month)}/${date.year}`],
  ['dots', (date) => `le ${date.day}.${two(date.month)}.${date.year}`],
  ['ISO', (date) => `le ${date.year}-${two(date.month)}-${two(date.day)}`],
  [
    'capital weekday',
    (date) =>
      `${weekday(date)[0]!.toUpperCase()}${weekday(date).slice(1)} ${dayOf(date)} ${monthOf(date)} ${date.year}`,
  ],
];

/** Other spellings of a day named in full. */
const SPELLINGS: readonly (readonly [name: string, write: (date: CivilDate) => string])[] = [
  ['short month', (date) => `le ${dayOf(date)} ${SHORT_MONTHS[date.month - 1]} ${date.year}`],
  ['short year', (date) => `le ${two(date.day)}/${two(date.month)}/${two(date.year % 100)}`],
  ['dashes', (date) => `le ${two(date.day)}-${two(date.month)}-${date.year}`],
  ['two digits', (date) => `le ${two(date.day)} ${monthOf(date)} ${date.year}`],
  ['weekday and slashes', (date) => `${weekday(date)} ${two(date.day)}/${two(date.month)}/${date.year}`],
  ['weekday, comma, article', (date) => `${weekday(date)}, le ${dayOf(date)} ${monthOf(date)} ${date.year}`],
  ['demonstrative', (date) => `ce ${weekday(date)} ${dayOf(date)} ${monthOf(date)} ${date.year}`],
  [
    'capital letters',
    (date) => `LE ${dayOf(date).toUpperCase()} ${monthOf(date).toUpperCase()} ${date.year}`,
  ],
  [
    'capitals without accents',
    (date) => `LE ${dayOf(date)} ${plain(monthOf(date)).toUpperCase()} ${date.year}`,
  ],
  ['no-break spaces', (date) => `le ${dayOf(date)}\u00a0${monthOf(date)}\u202f${date.year}`],
  ['behind a noun', (date) => `au concert du ${dayOf(date)} ${monthOf(date)} ${date.year}`],
];

/** Forms that leave the year to be concluded. */
const PARTIAL: readonly (readonly [name: string, write: (date: CivilDate) => string])[] = [
  ['day and month', (date) => `le ${dayOf(date)} ${monthOf(date)}`],
  ['weekday, day and month', (date) => `${weekday(date)} ${dayOf(date)} ${monthOf(date)}`],
];

/** Every day from 1990 to 2029, its forms taken in turn. */
const FIRST = dayNumber(1990, 1, 1);
const LAST = dayNumber(2029, 12, 31);

/** Many dates to one text, one a line, so that the text is cut once. */
function readLines(lines: readonly string[], published: string): (string | null)[] {
  const text = lines.join('\n');
  const expressions = datesIn(text);
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  const dates = resolveDates(expressions, { date: published, basis: 'given' }, { notAfter: null });
  return lines.map((line, index) => {
    const start = starts[index]!;
    const here = dates.filter(
      (_, k) => expressions[k]!.start >= start && expressions[k]!.end <= start + line.length,
    );
    const only = here.length === 1 ? here[0] : null;
    return only && only.from === only.to ? only.from : null;
  });
}

describe('every day of forty years', () => {
  test.each([...FULL, ...SPELLINGS])('%s', (_name, write) => {
    for (let from = FIRST; from <= LAST; from += 1000) {
      const days = Array.from({ length: Math.min(1000, LAST - from + 1) }, (_, index) => from + index);
      const lines = days.map((day) => `Il est venu ${write(civilDate(day))}.`);
      expect(readLines(lines, '2030-06-01')).toEqual(days.map((day) => formatDay(day)));
    }
  });
});

describe('every day of forty years without its year, published that year or the next', () => {
  test.each([
    ...PARTIAL,
    [
      'article, weekday, day and month',
      (date: CivilDate) => `le ${weekday(date)} ${dayOf(date)} ${monthOf(date)}`,
    ],
    [
      'short month',
      (date: CivilDate) => `le ${dayOf(date)} ${SHORT_MONTHS[date.month - 1]!.replace('.', '')}.`,
    ],
    ['slash', (date: CivilDate) => `le ${two(date.day)}/${two(date.month)}`],
  ] as const)('%s', (_name, write) => {
    for (let year = 1990; year < 2030; year++) {
      const first = dayNumber(year, 1, 1);
      const last = dayNumber(year, 12, 31);
      const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
      const lines = days.map((day) => `Il est venu ${write(civilDate(day))} chez nous.`);
      expect(readLines(lines, `${year}-12-31`)).toEqual(days.map((day) => formatDay(day)));
    }
  });
});

describe('every day of the year before the publication day', () => {
  test.each(PARTIAL)('%s', (_name, write) => {
    for (const published of ['2024-10-25', '2025-01-03', '2023-03-01']) {
      const last = dayNumber(
        Number(published.slice(0, 4)),
        Number(published.slice(5, 7)),
        Number(published.slice(8)),
      );
      const days = Array.from({ length: 365 }, (_, index) => last - index);
      const lines = days.map((day) => `Il est venu ${write(civilDate(day))}.`);
      expect(readLines(lines, published)).toEqual(days.map((day) => formatDay(day)));
    }
  });

  test('the coming week by weekday', () => {
    for (let published = dayNumber(2024, 2, 20); published < dayNumber(2024, 3, 20); published++) {
      for (let ahead = 1; ahead < 7; ahead++) {
        const line = `Il viendra ${WEEKDAYS[weekdayOf(published + ahead) - 1]}.`;
        expect(readLines([line], formatDay(published)!)).toEqual([formatDay(published + ahead)]);
        const past = `Il est venu ${WEEKDAYS[weekdayOf(published - ahead) - 1]}.`;
        expect(readLines([past], formatDay(published)!)).toEqual([formatDay(published - ahead)]);
      }
    }
  });
});
