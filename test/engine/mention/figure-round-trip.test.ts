import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn } from './figure-read.ts';
import { writeNumber } from './number-writer.ts';

/** Values of the news: small counts and large ones alike often. */
const value = fc.oneof(
  fc.integer({ min: 2, max: 99 }),
  fc.integer({ min: 100, max: 9999 }),
  fc.integer({ min: 10_000, max: 99_999_999 }),
);
const separator = fc.constantFrom(' ', '\u00a0', '\u202f', '.');
const grouped = (number: number, by: string): string => String(number).replace(/\B(?=(\d{3})+$)/g, by);

/** A number as written, with what leads from it to what it counts: `deux millions` d’habitants. */
const written = fc
  .record({ value, separator, belgian: fc.boolean(), hyphens: fc.boolean(), inWords: fc.boolean() })
  .map(({ value: number, separator: by, inWords, ...style }) => ({
    number,
    words: inWords ? writeNumber(number, style) : grouped(number, by),
    link: inWords && number >= 1e6 && number % 1e6 === 0 ? ' d’' : ' ',
  }));

/** Words around a number and the bounds that they make of it. */
const BOUNDS: readonly (readonly [
  string,
  (low: number) => readonly [number | null, number | null, boolean],
])[] = [
  ['', (n) => [n, n, false]],
  ['au moins ', (n) => [n, null, false]],
  ['plus de ', (n) => [n, null, false]],
  ['pas moins de ', (n) => [n, null, false]],
  ['moins de ', (n) => [null, n, false]],
  ['jusqu’à ', (n) => [null, n, false]],
  ['environ ', (n) => [n, n, true]],
  ['près de ', (n) => [n, n, true]],
];

describe('a quantity written in a sentence is read back', () => {
  test('a count with its bound', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...BOUNDS), ({ number, words, link }, [bound, expected]) => {
        const phrase = `${bound}${words}`;
        const text = `La préfecture a compté ${phrase}${link}habitants dans les refuges.`;
        const figures = figuresIn(text);
        expect(figures.map(({ thing }) => thing)).toEqual(['habitants']);
        const { low, high, approximate, span, unit } = figures[0]!;
        expect([low, high, approximate, unit], text).toEqual([...expected(number), null]);
        expect(text.slice(span.start, span.end)).toBe(phrase);
      }),
      { numRuns: 1500 },
    );
  });

  test('a range', () => {
    const ranges = fc.constantFrom<(a: string, b: string) => string>(
      (a, b) => `entre ${a} et ${b}`,
      (a, b) => `de ${a} à ${b}`,
      (a, b) => `${a} à ${b}`,
    );
    fc.assert(
      fc.property(value, value, separator, ranges, (a, b, by, write) => {
        fc.pre(a !== b);
        const [low, high] = a < b ? [a, b] : [b, a];
        const phrase = write(grouped(low, by), grouped(high, by));
        const text = `La préfecture a compté ${phrase} habitants dans les refuges.`;
        expect(
          figuresIn(text).map((figure) => [
            text.slice(figure.span.start, figure.span.end),
            figure.low,
            figure.high,
          ]),
        ).toEqual([[phrase, low, high]]);
      }),
      { numRuns: 1000 },
    );
  });

  test('an amount with its unit', () => {
    const units = fc.constantFrom<readonly [string, string, number]>(
      [' %', '%', 1],
      [' euros', 'EUR', 1],
      [' €', 'EUR', 1],
      [' millions d’euros', 'EUR', 1e6],
      [' milliards de dollars', 'USD', 1e9],
      [' km', 'km', 1],
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.integer({ min: 1, max: 9 }),
        units,
        (whole, tenth, unit) => {
          const [words, code, factor] = unit;
          const phrase = `${whole},${tenth}${words}`;
          const text = `Le rapport fait état d’une hausse de ${phrase} en un an.`;
          const found = figuresIn(text).find(({ unit: found }) => found === code);
          const amount = Number(((whole + tenth / 10) * factor).toPrecision(12));
          expect([found?.low, found?.high], text).toEqual([amount, amount]);
          expect(text.slice(found?.span.start, found?.span.end)).toBe(phrase);
        },
      ),
      { numRuns: 500 },
    );
  });
});
