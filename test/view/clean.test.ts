import { describe, expect, test } from 'vitest';
import { cleanWords, neutraliseText } from '../../src/view/clean.ts';
import { formatDay, formatDays } from '../../src/view/dates.ts';
import { WORDS } from '../../src/view/words.ts';

describe('cleanWords', () => {
  test.each([
    ['colours go with their sequence', '\u001B[1;31mrouge\u001B[0m', 'rouge'],
    ['so do window titles', 'a\u001B]0;titre\u0007b', 'ab'],
    ['and eight-bit sequences', 'a\u009B2Jb', 'ab'],
    ['direction marks go', 'a\u202Eb\u2066c', 'abc'],
    ['lines become one', ' a\n\n b\t\u2028c ', 'a b c'],
    ['lone surrogates are replaced', 'a\uD800b', 'a\uFFFDb'],
    [
      'accents, quotes and no-break spaces stay',
      '«\u00A0l’été 12\u202F000\u00A0»',
      '«\u00A0l’été 12\u202F000\u00A0»',
    ],
  ])('%s', (_, text, clean) => {
    expect(cleanWords(text)).toBe(clean);
  });

  test('cuts at a word and says so', () => {
    expect(cleanWords('un deux trois quatre', 12)).toBe('un deux […]');
    expect(cleanWords('un deux', 12)).toBe('un deux');
  });

  test('never cuts a pair in two', () => {
    expect(cleanWords('😀😀😀😀', 3)).toBe('😀 […]');
  });

  test('a long text is not read to its end', () => {
    const long = '\u001B[0'.repeat(2_000_000);
    const before = performance.now();
    expect(cleanWords(`mots ${long}`, 100)).toContain('mots');
    expect(cleanWords(long)).not.toContain('\u001B');
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

test('neutralised text keeps every offset', () => {
  const text = 'a\u001B[31m\u202Eb\u0000c\nd\u0085';
  expect(neutraliseText(text)).toHaveLength(text.length);
  expect(neutraliseText(text)).toBe('a\uFFFD[31m\uFFFDb\uFFFDc\nd\uFFFD');
});

describe('dates', () => {
  test.each([
    ['2024-10-24', '2024-10-24', 'day', '24 octobre 2024', '24 October 2024'],
    ['2024-10-08', '2024-10-13', 'day', '8–13 octobre 2024', '8–13 October 2024'],
    [
      '2024-10-30',
      '2024-11-02',
      'day',
      'du 30 octobre 2024 au 2 novembre 2024',
      '30 October 2024 to 2 November 2024',
    ],
    ['2024-10-01', '2024-10-31', 'month', 'octobre 2024', 'October 2024'],
    ['2019-01-01', '2019-12-31', 'year', '2019', '2019'],
    ['1950-01-01', '1953-12-31', 'year', 'du 1950 au 1953', '1950 to 1953'],
  ] as const)('%s to %s by %s', (from, to, precision, french, english) => {
    expect(formatDays(from, to, WORDS.fr, precision)).toBe(french);
    expect(formatDays(from, to, WORDS.en, precision)).toBe(english);
  });

  test('what is no date stays, harmless', () => {
    expect(formatDay('\u001B[31mhier', WORDS.fr)).toBe('hier');
  });
});

test('numbers are grouped as each language does', () => {
  expect(WORDS.fr.number(12_000)).toBe('12\u202F000');
  expect(WORDS.en.number(1_234_567)).toBe('1,234,567');
  expect(WORDS.fr.number(38.5)).toBe('38,5');
  expect(WORDS.fr.shortNumber(2_300_000_000)).toBe('2,3 Md');
});

test('both tables say the same things', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shape(part)]))
      : typeof value;
  expect(shape(WORDS.fr)).toEqual(shape(WORDS.en));
});
