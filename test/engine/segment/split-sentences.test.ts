import { describe, expect, it } from 'vitest';
import { sentences } from './helpers.ts';

describe('a full stop', () => {
  it('ends a sentence before a capital or a number', () => {
    expect(sentences('La digue a cédé. 300 maisons sont sous l’eau. On évacue.')).toEqual([
      'La digue a cédé.',
      '300 maisons sont sous l’eau.',
      'On évacue.',
    ]);
  });
  it('ends none in abbreviations, initials, numbers and lists', () => {
    expect(
      sentences('M. J. Le Goff et J.-M. De Witt ont payé 3.000 euros, cf. Annexe, art. 5.'),
    ).toHaveLength(1);
    expect(sentences('1. Un premier point reste à régler.')).toHaveLength(1);
  });
  it('ends one after an abbreviation that can close a sentence', () => {
    expect(sentences('Des vivres, des tentes, etc. La suite viendra.')).toEqual([
      'Des vivres, des tentes, etc.',
      'La suite viendra.',
    ]);
    expect(sentences('Le vaccin B. Il protège.')).toHaveLength(2);
  });
  it('ends one where the space is missing', () => {
    expect(sentences('Ils ont visé le « Nord ».Si la trêve tient, ils partiront.')).toEqual([
      'Ils ont visé le « Nord ».',
      'Si la trêve tient, ils partiront.',
    ]);
  });
});

describe('quotation marks', () => {
  it('stay with the stop before them', () => {
    expect(sentences('« La route est coupée. » Les secours attendent.')).toEqual([
      '« La route est coupée. »',
      'Les secours attendent.',
    ]);
    expect(sentences('"Nous partons." Puis rien.')).toEqual(['"Nous partons."', 'Puis rien.']);
  });
  it('do not hide the sentences in them', () => {
    expect(sentences('Elle a répondu : « Nous attendons. Rien ne presse. »')).toEqual([
      'Elle a répondu : « Nous attendons.',
      'Rien ne presse. »',
    ]);
  });
  it('let the sentence go on with its reporting clause', () => {
    expect(sentences('« Jamais ! », a-t-il lancé. « Pourquoi ? » demande-t-elle.')).toEqual([
      '« Jamais ! », a-t-il lancé.',
      '« Pourquoi ? » demande-t-elle.',
    ]);
  });
});

describe('an ellipsis', () => {
  it('ends a sentence before a capital only', () => {
    expect(sentences('Ils attendent… encore. Puis… Plus rien.')).toEqual([
      'Ils attendent… encore.',
      'Puis…',
      'Plus rien.',
    ]);
  });
  it('in brackets is no sentence', () => {
    expect(sentences('Nous tiendrons. […] Nous vaincrons.')).toEqual([
      'Nous tiendrons.',
      '[…] Nous vaincrons.',
    ]);
  });
});

describe('a dateline', () => {
  it('is a sentence with its dash', () => {
    expect(sentences('12 mars 2021. - Le pont a rouvert.')).toEqual([
      '12 mars 2021. -',
      'Le pont a rouvert.',
    ]);
    expect(sentences('OSLO, 12 mars 2021 – Le pont a rouvert.')).toEqual([
      'OSLO, 12 mars 2021 –',
      'Le pont a rouvert.',
    ]);
    expect(sentences('OSLO (NTB) — Le pont a rouvert.')).toEqual(['OSLO (NTB) —', 'Le pont a rouvert.']);
  });
  it('is not seen in an ordinary dash', () => {
    expect(sentences('Le pont – Ponte Vecchio – a rouvert.')).toHaveLength(1);
  });
});

it('ends sentences with their paragraph', () => {
  expect(sentences('Le pont rouvert\nLa mairie se félicite')).toEqual([
    'Le pont rouvert',
    'La mairie se félicite',
  ]);
});
