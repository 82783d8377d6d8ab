import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPieces } from '../../../src/engine/mention/number-pieces.ts';
import { readNumber } from '../../../src/engine/mention/number-reader.ts';
import { numberTable } from '../../../src/engine/mention/number-table.ts';
import { numbers } from '../../../src/lang/fr/numbers.ts';
import { writeNumber } from './number-writer.ts';

const table = numberTable(numbers);

/** The number at the beginning of a text and how much of the text it takes. */
function read(text: string): { readonly value: number; readonly whole: boolean } | null {
  const pieces = cutPieces(text, { start: 0, end: text.length });
  const number = readNumber(text, pieces, 0, table);
  return number === null ? null : { value: number.value, whole: number.end === pieces.length };
}

test('the writer writes as one does', () => {
  const french = { belgian: false, hyphens: false };
  expect(writeNumber(97, french)).toBe('quatre-vingt-dix-sept');
  expect(writeNumber(2380, french)).toBe('deux mille trois cent quatre-vingts');
  expect(writeNumber(71_021, french)).toBe('soixante et onze mille vingt et un');
  expect(writeNumber(1_000_200, { belgian: true, hyphens: true })).toBe('un-million-deux-cents');
});

describe('a number written in words is read back', () => {
  const style = fc.record({ belgian: fc.boolean(), hyphens: fc.boolean() });

  test('every one up to 2 000', () => {
    for (let value = 0; value <= 2000; value++) {
      for (const belgian of [false, true]) {
        const text = writeNumber(value, { belgian, hyphens: false });
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
  const separators = [' ', '\u00a0', '\u202f', '\u2009', '.', ','];

  test('grouped in threes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999_999 }),
        fc.constantFrom(...separators),
        (value, separator) => {
          const text = String(value).replace(/\B(?=(\d{3})+$)/g, separator);
          expect(read(text)).toEqual({ value, whole: true });
        },
      ),
    );
  });

  test('with decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 }), (whole, part) => {
        expect(read(`${whole},${part}`)).toEqual({ value: Number(`${whole}.${part}`), whole: true });
      }),
    );
  });
});

test.each([
  ['1,5 million', 1_500_000],
  ['1,250 million', 1_250_000],
  ['300 mille', 300_000],
  ['2 millions et demi', 2_500_000],
  ['un demi-million', 500_000],
  ['mille milliards', 1e12],
  ['dix-neuf cent quatorze', 1914],
  ['deux virgule cinq', 2.5],
  ['trois virgule zéro quatre', 3.04],
  ['0,125', 0.125],
])('%s is %d', (text, value) => {
  expect(read(text)).toEqual({ value, whole: true });
});

test.each(['vingt trois cents', 'deux et trois', 'cent et deux', 'trois quatre'])(
  '%s is more than one number',
  (text) => {
    expect(read(text)?.whole).toBe(false);
  },
);
