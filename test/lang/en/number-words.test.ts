import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPieces } from '../../../src/engine/mention/number-pieces.ts';
import { readNumber } from '../../../src/engine/mention/number-reader.ts';
import { numberTable } from '../../../src/engine/mention/number-table.ts';
import { numbers } from '../../../src/lang/en/numbers.ts';
import { writeNumber } from './number-writer.ts';

const table = numberTable(numbers);

/** The number at the beginning of a text and whether it takes all of the text. */
function read(text: string): { readonly value: number; readonly whole: boolean } | null {
  const pieces = cutPieces(text, { start: 0, end: text.length });
  const number = readNumber(text, pieces, 0, table);
  return number === null ? null : { value: number.value, whole: number.end === pieces.length };
}

test('the writer writes as one does', () => {
  const british = { and: true, hyphens: true, article: false };
  expect(writeNumber(2380, british)).toBe('two thousand three hundred and eighty');
  expect(writeNumber(1_000_021, british)).toBe('one million and twenty-one');
  expect(writeNumber(1250, { and: false, hyphens: false, article: true })).toBe(
    'a thousand two hundred fifty',
  );
});

describe('a number written in English words is read back', () => {
  const style = fc.record({ and: fc.boolean(), hyphens: fc.boolean(), article: fc.boolean() });

  test('every one up to 2,000', () => {
    for (let value = 0; value <= 2000; value++) {
      for (const and of [false, true]) {
        const text = writeNumber(value, { and, hyphens: and, article: false });
        expect(read(text), text).toEqual({ value, whole: true });
      }
    }
  });

  test('0 to 10 million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), style, (value, how) => {
        expect(read(writeNumber(value, how))).toEqual({ value, whole: true });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a number written in digits is read back', () => {
  test('grouped in threes, with and without decimals', () => {
    const decimals = fc.option(fc.integer({ min: 1, max: 999 }));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), decimals, (whole, part) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
        const text = part === null ? grouped : `${grouped}.${part}`;
        const value = part === null ? whole : Number(`${whole}.${part}`);
        expect(read(text)).toEqual({ value, whole: true });
      }),
    );
  });
});

test.each([
  ['1.5 million', 1_500_000],
  ['1,250 million', 1_250_000_000],
  ['1.250 million', 1_250_000],
  ['1.500', 1.5],
  ['2bn', 2_000_000_000],
  ['two and a half million', 2_500_000],
  ['a million and a half', 1_500_000],
  ['half a billion', 500_000_000],
  ['nineteen hundred and fourteen', 1914],
  ['two point five', 2.5],
  ['2 3/4', 2.75],
  ['2½', 2.5],
])('%s is %d', (text, value) => {
  expect(read(text)).toEqual({ value, whole: true });
});

test.each(['twenty three hundred and one thousand and', 'two and three', 'three four', '2 4/3', '5m'])(
  '%s is more than one number, or a number and something else',
  (text) => {
    expect(read(text)?.whole).toBe(false);
  },
);

test.each(['hundred', 'million', 'a house', 'half'])('%s alone is no number', (text) => {
  expect(read(text)).toBeNull();
});
