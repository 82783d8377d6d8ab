import { describe, expect, it } from 'vitest';
import { namesOf, read } from './actor-reading.ts';

/** As what the first name in each text is found: "Séoul/country:KR", "Séoul/place:seoul". */
const firstOf = (text: string): string | undefined => namesOf(text)[0];

describe('a capital stands for its government', () => {
  it.each([
    ['Séoul a dénoncé un tir de missile.', 'Séoul/country:KR'],
    ['Pékin dément toute ingérence.', 'Pékin/country:CN'],
    ['Selon Washington, les frappes ont cessé.', 'Washington/country:US'],
    ['La réponse de Téhéran ne s’est pas fait attendre.', 'Téhéran/country:IR'],
    ['Un accord avec Varsovie est possible.', 'Varsovie/country:PL'],
    ['Face à Moscou, rien ne bouge.', 'Moscou/country:RU'],
    ['Le ministre a demandé mardi à Moscou de se retirer.', 'Moscou/country:RU'],
    ['Les livraisons d’armes à Kiev continuent.', 'Kiev/country:UA'],
    ['La pression sur Téhéran s’accroît.', 'Téhéran/country:IR'],
    ['« Alger doit répondre », dit-il.', 'Alger/country:DZ'],
    ['Le Caire condamne l’attaque.', 'Le Caire/country:EG'],
    ['Les négociations entre Moscou et Kiev piétinent.', 'Moscou/country:RU'],
  ])('%s', (text, name) => {
    expect(firstOf(text)).toBe(name);
  });

  it('for each of two that negotiate', () => {
    expect(namesOf('Les négociations entre Moscou et Kiev piétinent.')).toEqual([
      'Moscou/country:RU',
      'Kiev/country:UA',
    ]);
  });
});

describe('a capital is a place', () => {
  it.each([
    ['Il s’est rendu à Séoul mardi.', 'Séoul/place:seoul'],
    ['Une explosion a eu lieu à Bruxelles.', 'Bruxelles/place:bruxelles'],
    ['Les rues de Kiev étaient désertes.', 'Kiev/place:kiev'],
    ['Dans le centre de Moscou, une bombe a explosé.', 'Moscou/place:moscou'],
    ['De retour de Moscou, le ministre se tait.', 'Moscou/place:moscou'],
    ['Une délégation est arrivée de Pékin.', 'Pékin/place:pekin'],
    ['Elle a rejoint Athènes en bateau.', 'Athènes/place:athenes'],
    ['Il a quitté Moscou hier.', 'Moscou/place:moscou'],
    ['Des habitants de Kiev témoignent.', 'Kiev/place:kiev'],
    ['Des combats ont éclaté au nord de Tripoli.', 'Tripoli/place:tripoli'],
    ['Des missiles sont tombés sur Téhéran.', 'Téhéran/place:teheran'],
    ['Entre Paris et Lyon, le train a du retard.', 'Paris/place:paris'],
    ['Ottawa, la capitale canadienne, est sous la neige.', 'Ottawa/place:ottawa'],
    ['Le maire de Londres se tait.', 'Londres/place:londres'],
    ['MADRID (Agence Delta) – Trois morts.', 'MADRID/place:madrid'],
  ])('%s', (text, name) => {
    expect(firstOf(text)).toBe(name);
  });
});

describe('a seat', () => {
  it.each([
    ['Le Kremlin a démenti.', 'organisation'],
    ['La porte-parole de la Maison Blanche a démenti.', 'organisation'],
    ['Le Pentagone confirme.', 'organisation'],
    ['Devant le Kremlin, des touristes attendent.', 'place'],
    ['Il a visité le Pentagone.', 'place'],
    ['Dans les jardins de la Maison Blanche, il a pris la parole.', 'place'],
    ['Une manifestation devant Downing Street a rassemblé mille personnes.', 'place'],
    ['Reçu à l’Élysée, il s’est dit satisfait.', 'place'],
  ])('%s', (text, type) => {
    expect(read(text).names.map((name) => name.type)).toEqual([type]);
  });
});
