import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesIn, figuresIn } from './mention-read.ts';

const WORDS =
  `between one hundred and two half a dozen of the last next October Oct. 24 , 2024 - to from in three days
  ago $ 2bn 1.5m ’s 90s by year-end Monday people 10/11/2023`.split(/\s+/);

describe('English figures and dates of any text', () => {
  test('no input throws, and spans lie in the text', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 4 })), { maxLength: 30 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (words) => {
        for (const { start, end } of [...datesIn(words), ...figuresIn(words).map(({ span }) => span)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    'one hundred and ',
    'between one and ',
    'half a ',
    'last next ',
    'Oct. 8-',
    '2 1/2 ',
    'a week ',
  ])('time grows with the length: %s', (unit) => {
    const time = (count: number): number => {
      const text = unit.repeat(count);
      const start = performance.now();
      datesIn(text);
      figuresIn(text);
      return performance.now() - start;
    };
    time(500);
    const short = Math.max(time(1000), 5);
    expect(time(8000)).toBeLessThan(short * 8 * 6);
  });
});
