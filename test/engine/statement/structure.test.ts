import { describe, expect, it } from 'vitest';
import { casesOf, expectStatements } from './case-table.ts';
import { noStatementCases } from './no-statement-cases.ts';
import { positionCases } from './position-cases.ts';
import { quotationCases } from './quotation-cases.ts';
import { readNotUnderstood, readStatements } from './read-sentence.ts';
import { sourceCases } from './source-cases.ts';

describe.each([
  ...Object.entries(positionCases),
  ...Object.entries(quotationCases),
  ...Object.entries(sourceCases),
])('%s', (_theme, table) => {
  it.each(casesOf(table).map((one) => [one.name, one.text, one] as const))('%s: %s', (_name, _text, one) =>
    expectStatements(one),
  );
});

describe.each(Object.entries(noStatementCases))('no statement: %s', (_theme, texts) => {
  it.each(texts)('%s', (text) => expect(readStatements(text)).toEqual([]));
});

describe('not understood', () => {
  it.each([
    ['nobody says so', 'On dit que le pont fermera.', ['dit que le pont fermera']],
    [
      'uncredited quotation',
      '« Personne ne nous a rien dit depuis lundi. »',
      ['« Personne ne nous a rien dit depuis lundi. »'],
    ],
    [
      'behind a colon that opens the text',
      ': « La mer sera forte ce soir. »',
      ['« La mer sera forte ce soir. »'],
    ],
    ['line of dialogue', '— Vous partez demain ?', ['— Vous partez demain ?']],
    [
      'said by people in general',
      'On raconte depuis des mois que le capitaine a fui.',
      ['raconte depuis des mois que le capitaine a fui'],
    ],
    [
      'two lines of dialogue',
      '— Vous partez demain ?\n— Dès que le vent tombe.',
      ['— Vous partez demain ?', '— Dès que le vent tombe.'],
    ],
  ])('lists %s: %s', (_name, text, listed) => {
    expect(readStatements(text)).toEqual([]);
    expect(readNotUnderstood(text)).toEqual(listed);
  });

  it.each([
    ['a statement', 'Le maire a dit que le pont fermerait.'],
    ['a credited quotation', '« Le pont fermera lundi », a dit le maire.'],
    ['a title of a work', 'Elle a relu « Les Oiseaux de passage » avant de partir.'],
    ['own words within marks', '« Je dis que la route est longue », a reconnu le guide.'],
    ['scare quotes', 'La ville a inauguré ses « maisons vertes » samedi.'],
    ['a call of the article', 'Force est de constater que le pont tient.'],
    ['an open question', 'Reste à savoir si le pont tiendra.'],
    [
      'an uncredited quotation that a title repeats',
      '# « Rien n’est encore réglé »\nLe maire a dit : « Rien n’est encore réglé. »',
    ],
    ['plain narration', 'Le Parlement a voté la loi jeudi soir.'],
  ])('does not list %s: %s', (_name, text) => {
    expect(readNotUnderstood(text)).toEqual([]);
  });
});
