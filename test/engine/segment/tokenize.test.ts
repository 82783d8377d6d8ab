import { describe, expect, it } from 'vitest';
import { words } from './helpers.ts';

const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

describe('elided words', () => {
  it('are tokens with either apostrophe', () => {
    expect(words("L’Ukraine dit qu'elle attend jusqu’à lundi")).toEqual([
      'L’',
      'Ukraine',
      'dit',
      "qu'",
      'elle',
      'attend',
      'jusqu’',
      'à',
      'lundi',
    ]);
  });
  it('stand before a quotation mark or a number', () => {
    expect(words('l’« affaire » d’11 maires')).toEqual(['l’', '«', 'affaire', '»', 'd’', '11', 'maires']);
  });
  it('are not cut out of words that only look elided', () => {
    expect(words("aujourd’hui quelqu'un, c'est-à-dire")).toEqual([
      'aujourd’hui',
      "quelqu'un",
      ',',
      "c'est-à-dire",
    ]);
    expect(words("N'Djamena et O'Brien")).toEqual(["N'Djamena", 'et', "O'Brien"]);
  });
});

describe('inverted pronouns', () => {
  it('are split off verbs', () => {
    expect(words('A-t-il dit, répond-elle, donnez-le-moi')).toEqual([
      'A',
      '-t-il',
      'dit',
      ',',
      'répond',
      '-elle',
      ',',
      'donnez',
      '-le',
      '-moi',
    ]);
  });
  it('stay in names and nouns', () => {
    expect(words('Kim Jong-il a rendez-vous à Boulogne-sur-Mer')).toEqual([
      'Kim',
      'Jong-il',
      'a',
      'rendez-vous',
      'à',
      'Boulogne-sur-Mer',
    ]);
  });
  it('leave demonstrative endings apart, but not in pronouns', () => {
    expect(words('ce jour-là, celui-ci')).toEqual(['ce', 'jour', '-là', ',', 'celui-ci']);
  });
});

describe('numbers', () => {
  it.each([
    ['12 000 hommes', ['12 000', 'hommes']],
    [
      `12${NARROW}000 et 1${NO_BREAK}200${NO_BREAK}000`,
      [`12${NARROW}000`, 'et', `1${NO_BREAK}200${NO_BREAK}000`],
    ],
    ['3.000 ou 1,5 million', ['3.000', 'ou', '1,5', 'million']],
    ['38,5 % et 40%', ['38,5', '%', 'et', '40', '%']],
    ['à 14h30 le 24/10/2024', ['à', '14h30', 'le', '24/10/2024']],
    ['de 1950-1953', ['de', '1950', '-', '1953']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
  it('do not take in a second number', () => {
    expect(words('en 2012 300 soldats')).toEqual(['en', '2012', '300', 'soldats']);
    expect(words('le 8, 12 blessés')).toEqual(['le', '8', ',', '12', 'blessés']);
    expect(words('au 06 120 appels')).toEqual(['au', '06', '120', 'appels']);
  });
});

describe('abbreviations', () => {
  it('keep their dot', () => {
    expect(words('M. J.-M. Dupont, Mme. Roux et le Dr. X, etc.')).toEqual([
      'M.',
      'J.-M.',
      'Dupont',
      ',',
      'Mme.',
      'Roux',
      'et',
      'le',
      'Dr.',
      'X',
      ',',
      'etc.',
    ]);
  });
  it('are read as words where no number follows', () => {
    expect(words('art. 5')).toEqual(['art.', '5']);
    expect(words('Il aime l’art. Elle part.')).toEqual(['Il', 'aime', 'l’', 'art', '.', 'Elle', 'part', '.']);
  });
  it('do not swallow an ellipsis or a unit’s full stop', () => {
    expect(words('etc... puis')).toEqual(['etc', '...', 'puis']);
    expect(words('25 °C. Puis')).toEqual(['25', '°', 'C', '.', 'Puis']);
  });
});

describe('addresses', () => {
  it('are one token without the stop behind', () => {
    expect(words('Voir https://exemple.fr/a?b=1. Ou (www.exemple.fr/c).')).toEqual([
      'Voir',
      'https://exemple.fr/a?b=1',
      '.',
      'Ou',
      '(',
      'www.exemple.fr/c',
      ')',
      '.',
    ]);
    expect(words('à m.roux@exemple.fr, sur exemple.fr, via @gazette et #climat')).toEqual([
      'à',
      'm.roux@exemple.fr',
      ',',
      'sur',
      'exemple.fr',
      ',',
      'via',
      '@gazette',
      'et',
      '#climat',
    ]);
  });
  it('are not seen in a missing space', () => {
    expect(words('la fin.Il part')).toEqual(['la', 'fin', '.', 'Il', 'part']);
  });
});

it('keeps compounds, ellipses and runs of marks whole', () => {
  expect(words('sous-marin nord-coréen… Quoi ?! « R&D »')).toEqual([
    'sous-marin',
    'nord-coréen',
    '…',
    'Quoi',
    '?!',
    '«',
    'R&D',
    '»',
  ]);
});
