import { describe, expect, it, test } from 'vitest';
import { inferPublished, resolveDates } from '../../../src/engine/mention/date.ts';
import { paragraphsOf } from '../../engine/mention/figure-read.ts';
import {
  AMBIGUOUS,
  DATELESS,
  type DateCase,
  EXPLICIT,
  MISSES,
  RECURRING,
  RELATIVE,
  YEARLESS,
} from './date-cases.ts';
import { datesIn, english } from './mention-read.ts';

function read(text: string): string[] {
  const published = { date: '2024-10-25', basis: 'given' } as const;
  return resolveDates(datesIn(text), published, { notAfter: null }).flatMap((date) => {
    if (date === null) return [];
    const days = date.from === date.to ? date.from : `${date.from}|${date.to}`;
    return [`${text.slice(date.span.start, date.span.end)}|${days}|${date.when}`];
  });
}
const split = (cases: readonly DateCase[]) => cases.map(([sentence, ...dates]) => [sentence, dates] as const);

describe.each([
  ['dates named in full', EXPLICIT],
  ['dates without a year', YEARLESS],
  ['dates counted from the publication day', RELATIVE],
])('English: %s', (_name, cases) => {
  test.each(split(cases))('%s', (sentence, dates) => {
    expect(read(sentence)).toEqual(dates);
  });
});

test.each(RECURRING)('English, found and not resolved: %s', (sentence) => {
  expect(datesIn(sentence)).toHaveLength(1);
  expect(read(sentence)).toEqual([]);
});

test.each(DATELESS)('English, no date: %s', (sentence) => {
  expect(datesIn(sentence)).toEqual([]);
});

describe('English: numeric dates in either order', () => {
  test.each(AMBIGUOUS)('unknown: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  test.each([
    ['Filed 10/11/2023 and closed 24/11/2023.', ['2023-11-10', '2023-11-24']],
    ['Filed 10/11/2023 and closed 11/24/2023.', ['2023-10-11', '2023-11-24']],
    ['Filed 10/11/2023, opened 24/11/2023, closed 11/25/2023.', ['2023-11-24', '2023-11-25']],
    ['Filed 10/11/2023 under 40/13/2023.', []],
  ])('another date of the text shows the order: %s', (sentence, days) => {
    const dates = resolveDates(datesIn(sentence), null, { notAfter: null });
    expect(dates.flatMap((date) => (date === null ? [] : [date.from]))).toEqual(days);
  });
});

test.each([
  ['LONDON, Oct. 24, 2024 - The bank kept its rate.', '2024-10-24 metadata'],
  ['A bridge reopens\nPublished on 24 October 2024\nThe mayor cut the ribbon.', '2024-10-24 metadata'],
  ['A law published on 24 October 2024 is void.', null],
])('English dateline: %s', (text, expected) => {
  const published = inferPublished(text, paragraphsOf(text), datesIn(text), english, {
    notAfter: '2025-06-30',
  });
  expect(published === null ? null : `${published.date} ${published.basis}`).toBe(expected);
});

describe('English: known misreadings', () => {
  it.fails.each(split(MISSES))('%s', (sentence, dates) => {
    expect(read(sentence)).toEqual(dates);
  });
});
