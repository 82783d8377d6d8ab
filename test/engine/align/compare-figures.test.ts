import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/model/dossier.ts';
import { compareArticles, compareTexts, sidesOf } from './compare-articles.ts';

const DAY = '2026-04-16';

/** Sentences in two articles of one day, [sentence of the first, of the second]. */
const pair = (a: string, b: string): Dossier => compareArticles([DAY, a], [DAY, b]);

const relationsOf = ({ series }: Dossier) =>
  series.flatMap(({ points, relations }) =>
    relations.map(({ from, to, relation }) => [points[from]!.low, points[to]!.low, relation]),
  );

describe('the time of a figure', () => {
  it.each([
    ['one day', 'La CGT a compté 9 000 manifestants mercredi à Lorme.', 1],
    ['no day', 'La CGT a compté 9 000 manifestants à Lorme.', 1],
    ['weeks before', 'La CGT a compté 9 000 manifestants le 3 mars à Lorme.', 0],
    ['years before', 'La CGT a compté 9 000 manifestants en 2023 à Lorme.', 0],
  ])('%s', (_, other, found) => {
    const dossier = pair('La police a compté 4 000 manifestants à Lorme.', other);
    expect(sidesOf(dossier, 'figure')).toHaveLength(found);
  });
});

describe('the place of a figure', () => {
  const march =
    'À Lorme, le cortège s’est élancé à 10 heures. Ils étaient 8 000 manifestants selon la police.';

  it.each([
    ['the town before', 'À Lorme, 25 000 manifestants ont défilé selon la CGT.', 1],
    ['another town', 'À Vesoul, 25 000 manifestants ont défilé selon la CGT.', 0],
    ['the country', 'La CGT a compté 25 000 manifestants.', 0],
  ])('is the one that the article tells of: %s', (_, other, found) => {
    expect(sidesOf(pair(march, other), 'figure')).toHaveLength(found);
  });

  it('is each prefecture’s own', () => {
    const own = 'La préfecture du Var a fait état de neuf interpellations.';
    const other = (body: string): string => `${body} a fait état de 61 interpellations.`;
    expect(sidesOf(pair(own, other('La préfecture du Lot')), 'figure')).toEqual([]);
    expect(sidesOf(pair(own, other('Le syndicat Alliance')), 'figure')).toHaveLength(1);
  });
});

describe('a figure that leans on another', () => {
  it('of the same statement is told in passing', () => {
    const dossier = pair(
      'La ministre a affirmé que 320 000 manifestants avaient défilé, loin des 560 000 de juin.',
      'La CGT affirme que 900 000 manifestants ont défilé.',
    );
    expect(sidesOf(dossier, 'figure')).toEqual([['900 000 manifestants', '320 000 manifestants']]);
  });

  it('of another statement is a side', () => {
    const dossier = pair(
      'À Lorme, 4 500 manifestants ont défilé selon la police, 12 000 selon la CGT.',
      'La police a compté 4 500 manifestants à Lorme.',
    );
    expect(sidesOf(dossier, 'figure')).toEqual([['12 000', '4 500 manifestants']]);
  });
});

describe('those who have become something else', () => {
  it('are a part', () => {
    const toll = 'Sept personnes ont été tuées à Lorme, selon la police.';
    const dossier = pair(toll, 'Deux blessés ont succombé, a précisé l’hôpital.');
    expect(sidesOf(dossier, 'figure')).toEqual([]);
    expect(
      sidesOf(pair(toll, 'Neuf personnes ont succombé à Lorme, selon l’hôpital.'), 'figure'),
    ).toHaveLength(1);
  });
});

describe('shares', () => {
  const ministry = 'Selon le ministère, 28 % des enseignants étaient en grève dans les collèges.';

  it.each([
    ['of one domain', 'La FSU affirme que 65 % des enseignants étaient en grève dans les collèges.', 1],
    ['of another', 'La FSU affirme que 65 % des enseignants étaient en grève dans les écoles.', 0],
    ['of an unknown one', 'La FSU affirme que 65 % des enseignants étaient en grève.', 0],
  ])('%s', (_, other, found) => {
    expect(sidesOf(pair(ministry, other), 'figure')).toHaveLength(found);
  });
});

describe('totals', () => {
  it('are what a count that goes on has become', () => {
    const dossier = compareArticles(
      [DAY, 'La préfecture a annoncé que 600 habitants avaient été évacués.'],
      ['2026-04-17', 'Au total, 1 200 personnes ont été évacuées, selon les pompiers.'],
    );
    expect(relationsOf(dossier)).toEqual([[600, 1200, 'updated']]);
  });

  it('do not differ from what may be a part of them', () => {
    const dossier = pair(
      'La préfecture a annoncé que 600 habitants avaient été évacués.',
      'Au total, 1 200 personnes ont été évacuées, selon les pompiers.',
    );
    expect(sidesOf(dossier, 'figure')).toEqual([]);
  });
});

describe('a count within a day', () => {
  const morning =
    'La préfecture a annoncé que trois personnes avaient été tuées et que sept étaient disparues.';

  it.each([
    ['said to have risen', 'Le bilan est passé à six morts, a indiqué la préfecture.', [[3, 6, 'updated']]],
    [
      'said to be left',
      'Quatre personnes restent portées disparues, selon la préfecture.',
      [[7, 4, 'updated']],
    ],
    ['merely another', 'La préfecture a indiqué que six personnes avaient été tuées.', []],
  ])('%s', (_, evening, relations) => {
    expect(relationsOf(pair(morning, evening))).toEqual(relations);
  });
});

describe('what a fire has taken', () => {
  const first = 'Un incendie a parcouru 450 hectares de garrigue, ont annoncé les pompiers.';
  const later = (sentence: string) => compareArticles([DAY, first], ['2026-04-17', sentence]);

  it('is one count however it is worded', () => {
    const total = later('Au total, 1 350 hectares ont brûlé dans l’incendie, selon la préfecture.');
    expect(relationsOf(total)).toEqual([[450, 1350, 'updated']]);
    const main = later(
      'L’incendie qui sévit depuis mercredi a détruit 1 100 hectares, ont annoncé les pompiers.',
    );
    expect(relationsOf(main)).toEqual([[450, 1100, 'updated']]);
  });

  it('is not what is replanted, nor what burnt in passing', () => {
    expect(relationsOf(later('La région replantera 900 hectares, a annoncé sa présidente.'))).toEqual([]);
    expect(
      relationsOf(later('La ministre a évoqué l’incendie qui avait détruit 7 000 hectares près de Lorme.')),
    ).toEqual([]);
  });

  it('does not differ from what was taken of one kind', () => {
    const dossier = pair(
      'L’incendie a détruit 200 hectares de vignes, affirme la chambre d’agriculture.',
      'L’incendie a détruit 1 350 hectares, selon la préfecture.',
    );
    expect(sidesOf(dossier, 'figure')).toEqual([]);
  });
});

describe('the place that an article tells of', () => {
  const paris = 'La police a fait état de 61 interpellations.';

  it.each([
    ['its title', `À Paris, un cortège sous surveillance\n${paris}`],
    [
      'the paragraph before',
      `Des heurts dans la nuit\nÀ Paris, le cortège a défilé dans le calme.\n${paris}`,
    ],
  ])('is known by %s', (_, text) => {
    const other = (place: string) =>
      `${place}, le cortège a défilé.\nLe syndicat Alliance a compté neuf interpellations.`;
    const against = (place: string) =>
      sidesOf(compareTexts([DAY, text], [DAY, `Le cortège a défilé jeudi\n${other(place)}`]), 'figure');
    expect(against('À Lyon')).toEqual([]);
    expect(against('À Paris')).toHaveLength(1);
  });
});

describe('towns with their country', () => {
  const plan = 'La direction affirme que deux sites seront fermés';

  it.each([
    ['are in it', `${plan} dans l’Hexagone, à Vierzon et à Lure.`, 1],
    ['are elsewhere', `${plan} au Japon, à Osaka et à Kobe.`, 0],
  ])('%s', (_, sentence, found) => {
    const other = 'Le syndicat affirme que trois sites seront fermés en France.';
    expect(sidesOf(pair(sentence, other), 'figure')).toHaveLength(found);
  });
});
