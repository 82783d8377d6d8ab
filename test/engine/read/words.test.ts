import { describe, expect, it } from 'vitest';
import { keyOf, wordsOf } from '../../../src/engine/read/words.ts';

/** The words as written, a capital first letter marked with `^`. */
const words = (text: string) =>
  wordsOf(text).map(({ start, end, capital }) => `${capital ? '^' : ''}${text.slice(start, end)}`);

describe('words of a line', () => {
  it.each([
    ['LoadingHome', ['^Loading', '^Home']],
    ['AFPLa crue', ['^AFP', '^La', 'crue']],
    ['18h40', ['18', 'h', '40']],
    ['l’Été, « oui »', ['l', '^Été', 'oui']],
    ['E\u0301tat', ['^E\u0301tat']],
    ['ǅep', ['ǅ', 'ep']],
    ['日本 中', ['日本', '中']],
    ['\u{10400}\u{10428}a\ud83d', ['^\u{10400}\u{10428}a']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
  it('stop at the number asked for', () => {
    expect(wordsOf('un deux trois', 2)).toHaveLength(2);
  });
  it('are compared without case and accents, numbers by their digits', () => {
    expect(keyOf('À 18h40, l’État')).toBe('a 18 h 40 l etat');
    expect(wordsOf('18h40').map(({ key }) => key)).toEqual(['#', 'h', '#']);
  });
});
