import { describe, expect, it } from 'vitest';
import { isSpellingVariant, spellingKey } from '../../src/text/spelling.ts';

describe('spellings of one name', () => {
  it.each([
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['Keïta', 'Keita'],
    ['Saïdou', 'Saidu'],
    ['Mikhaïl', 'Mikail'],
    ['Vandenbroucke', 'Vandenbrouke'],
    ['Christophersen', 'Christohpersen'],
  ])('%s, %s', (a, b) => {
    expect(isSpellingVariant(a, b)).toBe(true);
    expect(isSpellingVariant(b, a)).toBe(true);
  });
});

describe('two names', () => {
  it.each([
    ['Petit', 'Petin'],
    ['Marie', 'Maria'],
    ['Dupond', 'Dupont'],
    ['Kovalenko', 'Novalenko'],
    ['Vandenbroucke', 'Vandenberghe'],
  ])('%s, %s', (a, b) => {
    expect(isSpellingVariant(a, b)).toBe(false);
  });
});

it('gives a key to anything', () => {
  expect(spellingKey('')).toBe('');
  expect(spellingKey('\ud800')).toBe('');
});
