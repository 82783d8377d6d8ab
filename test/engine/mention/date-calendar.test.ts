import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  civilDate,
  dayNumber,
  formatDay,
  isCivilDate,
  monthInterval,
  parseDay,
  weekdayOf,
  weekInterval,
} from '../../../src/engine/mention/date-calendar.ts';

test('days count as the calendar of the platform does', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 500_000 }), (day) => {
      const platform = new Date(day * 86_400_000);
      const date = civilDate(day);
      expect(date).toEqual({
        year: platform.getUTCFullYear(),
        month: platform.getUTCMonth() + 1,
        day: platform.getUTCDate(),
      });
      expect(dayNumber(date.year, date.month, date.day)).toBe(day);
      expect(weekdayOf(day)).toBe(platform.getUTCDay() === 0 ? 7 : platform.getUTCDay());
    }),
  );
});

test('ISO dates round-trip', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => {
      expect(parseDay(formatDay(day)!)).toBe(day);
    }),
  );
  expect(formatDay(dayNumber(0, 12, 31))).toBeNull();
  expect(formatDay(dayNumber(10_000, 1, 1))).toBeNull();
});

test('days that do not exist', () => {
  expect(parseDay('2023-02-29')).toBeNull();
  expect(parseDay('2024-02-29')).toBe(dayNumber(2024, 2, 29));
  expect(parseDay('2024-10-24T08:00:00Z')).toBe(dayNumber(2024, 10, 24));
  expect(parseDay('24 octobre')).toBeNull();
  expect(isCivilDate(null, 2, 29)).toBe(true);
  expect(isCivilDate(1900, 2, 29)).toBe(false);
  expect(isCivilDate(2024, 4, 31)).toBe(false);
});

test('months and weeks', () => {
  expect(monthInterval(2024, 14)).toEqual({ from: dayNumber(2025, 2, 1), to: dayNumber(2025, 2, 28) });
  expect(monthInterval(2024, 0)).toEqual({ from: dayNumber(2023, 12, 1), to: dayNumber(2023, 12, 31) });
  expect(weekInterval(dayNumber(2024, 10, 25))).toEqual({
    from: dayNumber(2024, 10, 21),
    to: dayNumber(2024, 10, 27),
  });
});
