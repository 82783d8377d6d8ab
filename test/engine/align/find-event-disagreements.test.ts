import { describe, expect, it } from 'vitest';
import { compareArticles, sidesOf } from './compare-articles.ts';

describe('dates', () => {
  const ministers = 'la rencontre entre les ministres norvégien et iranien de l’Énergie';

  it('of one event differ between two lines of speakers', () => {
    const dossier = compareArticles(
      ['2026-11-02', `Selon Oslo, ${ministers} aura lieu jeudi.`],
      ['2026-11-02', `Selon Téhéran, ${ministers} aura lieu vendredi.`],
    );
    expect(sidesOf(dossier, 'date')).toEqual([['jeudi', 'vendredi']]);
    const [found] = dossier.disagreements;
    expect(found?.sides.map(({ actors }) => actors)).toEqual([['country:NO'], ['country:IR']]);
    expect(found?.why[0]).toMatch(/^the same event: /u);
  });

  it.each([
    [
      'the day of saying',
      'Selon Oslo, les ministres ont signé l’accord sur le gazoduc.',
      'Téhéran a affirmé vendredi que les ministres avaient signé l’accord sur le gazoduc.',
    ],
    [
      'one day in two ways',
      `Selon Oslo, ${ministers} aura lieu jeudi.`,
      `Selon Téhéran, ${ministers} aura lieu le 5 novembre.`,
    ],
    [
      'one speaker who moves it',
      `Selon Oslo, ${ministers} aura lieu jeudi.`,
      `Selon Oslo, ${ministers} aura lieu vendredi.`,
    ],
    [
      'another event',
      `Selon Oslo, ${ministers} aura lieu jeudi.`,
      'Selon Téhéran, la visite des inspecteurs norvégiens de l’usine iranienne aura lieu vendredi. Les ministres de l’Énergie norvégien et iranien se sont écrit avant la rencontre.',
    ],
  ])('do not differ: %s', (_, one, other) => {
    const dossier = compareArticles(['2026-11-02', one], ['2026-11-02', other]);
    expect(sidesOf(dossier, 'date')).toEqual([]);
  });

  it('of an event that was over before the other article may be those of the next one', () => {
    const dossier = compareArticles(
      ['2026-11-02', `Selon Oslo, ${ministers} aura lieu jeudi.`],
      ['2026-11-09', `Selon Téhéran, ${ministers} aura lieu vendredi.`],
    );
    expect(sidesOf(dossier, 'date')).toEqual([]);
  });
});

describe('places', () => {
  const boat = 'une embarcation chargée de sel a coulé dimanche';

  it('differ where two towns are named', () => {
    const dossier = compareArticles(
      ['2026-09-14', `Selon la préfecture maritime, ${boat} à Brest.`],
      ['2026-09-14', `Selon l’association Rivages, ${boat} à Lorient.`],
    );
    expect(sidesOf(dossier, 'place')).toEqual([['Brest', 'Lorient']]);
  });

  it.each([
    ['a region may hold the town', `Selon l’association Rivages, ${boat} en Bretagne.`],
    ['a town that only narrows a noun', `Selon l’association Rivages, ${boat} au large de Lorient.`],
    ['the same town', `Selon l’association Rivages, ${boat} à Brest.`],
  ])('do not differ: %s', (_, other) => {
    const dossier = compareArticles(
      ['2026-09-14', `Selon la préfecture maritime, ${boat} à Brest.`],
      ['2026-09-14', other],
    );
    expect(sidesOf(dossier, 'place')).toEqual([]);
  });

  it('in articles that are days apart are those of two events', () => {
    const meeting = 'le ministre a rencontré les maires ruraux et les agriculteurs';
    const dossier = compareArticles(
      ['2026-09-14', `Selon la préfecture, ${meeting} à Rennes.`],
      ['2026-09-21', `Selon le syndicat agricole FNSEA, ${meeting} à Nantes.`],
    );
    expect(sidesOf(dossier, 'place')).toEqual([]);
  });
});
