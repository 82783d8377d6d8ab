import { describe, expect, it, test } from 'vitest';
import { resolveDates } from '../../../src/engine/mention/date.ts';
import { DATELESS, type DateCase, EXPLICIT, MISSES, RELATIVE, YEARLESS } from './date-cases.ts';
import { datesIn } from './mention-read.ts';

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
])('Spanish: %s', (_name, cases) => {
  test.each(split(cases))('%s', (sentence, dates) => {
    expect(read(sentence)).toEqual(dates);
  });
});

test.each(DATELESS)('Spanish, no date: %s', (sentence) => {
  expect(datesIn(sentence)).toEqual([]);
});

describe('Spanish: known misreadings', () => {
  it.fails.each(split(MISSES))('%s', (sentence, dates) => {
    expect(read(sentence)).toEqual(dates);
  });
});
