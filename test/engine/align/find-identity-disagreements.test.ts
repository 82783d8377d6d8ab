import { describe, expect, it } from 'vitest';
import { compareArticles, sidesOf } from './compare-articles.ts';

const DAY = '2026-03-17';
const claimed = 'La Ligue des Aulnes a revendiqué l’incendie du poste électrique de Bourges.';

describe('identity', () => {
  it.each([
    [
      'an accusation',
      'Le ministre Pascal Dormois accuse le Comité Granit d’avoir mené l’incendie du poste électrique de Bourges.',
    ],
    [
      'an agent',
      'Selon la police, l’incendie du poste électrique de Bourges a été mené par le Comité Granit.',
    ],
    [
      'an authorship',
      'La police affirme que le Comité Granit est à l’origine de l’incendie du poste électrique de Bourges.',
    ],
    ['an attribution', 'Le ministre a attribué l’incendie du poste électrique de Bourges au Comité Granit.'],
    ['a speaker', 'Le Comité Granit affirme avoir mené l’incendie du poste électrique de Bourges.'],
  ])('differs between a claim and %s', (_, other) => {
    const [sides] = sidesOf(compareArticles([DAY, claimed], [DAY, other]), 'identity');
    expect(sides).toHaveLength(2);
    expect(sides!.some((value) => value.includes('Comité Granit'))).toBe(true);
    expect(sides!.some((value) => value.includes('Ligue des Aulnes'))).toBe(true);
  });

  it.each([
    [
      'a person and a body may both be right',
      'La police soupçonne Marc Hervé d’avoir mené l’incendie du poste électrique de Bourges.',
    ],
    [
      'the same body',
      'Selon la police, l’incendie du poste électrique de Bourges a été mené par la Ligue des Aulnes.',
    ],
    [
      'another deed',
      'Selon la police, l’enlèvement du directeur du poste électrique de Bourges a été mené par le Comité Granit.',
    ],
    [
      'another town',
      'Selon la police, l’incendie du poste électrique de Limoges a été mené par le Comité Granit.',
    ],
    [
      'a deed that was suffered',
      'Le Comité Granit affirme avoir été visé par l’incendie du poste électrique de Bourges.',
    ],
    ['a denial', 'Le Comité Granit nie avoir mené l’incendie du poste électrique de Bourges.'],
    [
      'somebody unnamed',
      'Selon la police, l’incendie du poste électrique de Bourges a été mené par un ancien employé.',
    ],
  ])('does not differ: %s', (_, other) => {
    expect(sidesOf(compareArticles([DAY, claimed], [DAY, other]), 'identity')).toEqual([]);
  });
});
