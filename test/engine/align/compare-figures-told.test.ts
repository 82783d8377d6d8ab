import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/model/dossier.ts';
import { compareArticles, compareTexts, sidesOf } from './compare-articles.ts';

const DAY = '2026-04-16';
const NEXT = '2026-04-17';

const relationsOf = ({ series }: Dossier) =>
  series.flatMap(({ points, relations }) =>
    relations.map(({ from, to, relation }) => [points[from]!.low, points[to]!.low, relation]),
  );

describe('a bulletin', () => {
  const first = 'Douze patients ont été transférés, a annoncé la préfecture du Var.';

  it.each([
    'Selon un nouveau bilan communiqué vendredi par la préfecture du Var, 31 patients ont été transférés.',
    'Selon un nouveau point de la préfecture du Var, 31 patients ont été transférés.',
  ])('is its issuer’s: %s', (second) => {
    const dossier = compareArticles([DAY, first], [NEXT, second]);
    expect(relationsOf(dossier)).toEqual([[12, 31, 'updated']]);
  });

  it('of another body is another count', () => {
    const second = 'Selon un nouveau bilan de la mairie de Lorme, 31 patients ont été transférés.';
    expect(sidesOf(compareArticles([DAY, first], [NEXT, second]), 'figure')).toHaveLength(1);
  });
});

describe('what is told to have changed', () => {
  const first = 'Quatre personnes ont été tuées, ont annoncé les pompiers.';
  const second = 'Six personnes ont été tuées, selon la préfecture.';

  it('updates whoever’s count, also where only the title tells it', () => {
    const dossier = compareTexts(
      [DAY, `Incendie à Lorme\n${first}`],
      [DAY, `Incendie à Lorme : le bilan s’alourdit à six morts\n${second}`],
    );
    expect(relationsOf(dossier)).toEqual([[4, 6, 'updated']]);
  });

  it('differs where nothing tells it', () => {
    expect(sidesOf(compareArticles([DAY, first], [DAY, second]), 'figure')).toHaveLength(1);
  });

  it('is raised by its speaker beyond a bound', () => {
    const dossier = compareArticles(
      [DAY, 'Au moins 120 maisons ont été détruites, selon la préfecture.'],
      [NEXT, 'La préfecture a annoncé que 310 maisons avaient été détruites.'],
    );
    expect(relationsOf(dossier)).toEqual([[120, 310, 'updated']]);
  });

  it('is only told more exactly of what does not go on', () => {
    const dossier = compareArticles(
      [DAY, 'Au moins 3 000 bénévoles ont été mobilisés, selon la préfecture.'],
      [NEXT, 'La préfecture a annoncé que 3 500 bénévoles avaient été mobilisés.'],
    );
    expect(relationsOf(dossier)).toEqual([[3000, 3500, 'compatible']]);
  });

  it('falls as power comes back', () => {
    const dossier = compareArticles(
      [DAY, 'Selon Enedis, 180 000 foyers étaient privés d’électricité jeudi.'],
      [NEXT, 'Selon Enedis, 65 000 foyers étaient privés d’électricité vendredi.'],
    );
    expect(relationsOf(dossier)).toEqual([[180000, 65000, 'updated']]);
  });
});

describe('what a figure counts', () => {
  it('keeps its fate beside another count', () => {
    const dossier = compareArticles(
      [DAY, 'La tempête a fait un mort et douze blessés, ont annoncé les pompiers.'],
      [NEXT, 'Trois personnes ont été tuées par la tempête, a indiqué la préfecture.'],
    );
    expect(relationsOf(dossier)).toEqual([[1, 3, 'updated']]);
  });

  it.each([
    ['only counted', 'La préfecture a compté 350 tracteurs.', 1],
    ['owned', 'La préfecture affirme que l’exploitation possède 350 tracteurs.', 0],
  ])('%s', (_, first, found) => {
    const dossier = compareArticles([DAY, first], [DAY, 'Le syndicat revendique, lui, 700 tracteurs.']);
    expect(sidesOf(dossier, 'figure')).toHaveLength(found);
  });

  it('is not the whole country’s', () => {
    const dossier = compareArticles(
      [DAY, 'Dans toute la France, le ministère a recensé 4 500 tracteurs.'],
      [DAY, 'Le syndicat revendique 700 tracteurs.'],
    );
    expect(sidesOf(dossier, 'figure')).toEqual([]);
  });

  it.each([
    ['the same', 'La dette de la ville s’élève à 112 millions d’euros, selon l’opposition.', 1],
    ['something else', 'La nouvelle piscine coûtera 18 millions d’euros, selon l’opposition.', 0],
  ])('is what is measured, not only the verb and the unit: %s', (_, second, found) => {
    const first = 'La dette de la ville s’élève à 95 millions d’euros, selon la mairie.';
    expect(sidesOf(compareArticles([DAY, first], [DAY, second]), 'figure')).toHaveLength(found);
  });

  it('is told by whoever tells of the demand', () => {
    const dossier = compareArticles(
      [DAY, 'Selon la police, les ravisseurs réclament une rançon de 3 millions d’euros.'],
      [DAY, 'Selon l’avocat de la famille, les ravisseurs réclament une rançon de 8 millions d’euros.'],
    );
    expect(sidesOf(dossier, 'figure')).toHaveLength(1);
  });
});

describe('a part in another place', () => {
  const claim = 'Novalis affirme que 3 000 emplois seront supprimés en France.';

  it('is a side where an article sets it against the other', () => {
    const both =
      'Novalis affirme que 3 000 emplois seront supprimés. La CGT affirme que 4 500 emplois seront supprimés.';
    expect(sidesOf(compareArticles([DAY, claim], [NEXT, both]), 'figure')).toHaveLength(1);
  });

  it('is none where the other may be the whole', () => {
    const whole = 'La CGT affirme que 4 500 emplois seront supprimés.';
    expect(sidesOf(compareArticles([DAY, claim], [NEXT, whole]), 'figure')).toEqual([]);
  });
});
