import { describe, expect, it } from 'vitest';
import type { ListedActor } from '../../../src/model/listed-actor.ts';
import { resolve } from './actor-reading.ts';

const listed = (name: string, more: Partial<ListedActor> = {}): ListedActor => ({
  name,
  aliases: [],
  ...more,
});

/** Ids of the marked namings, in text order. */
function idsOf(marked: string, ...users: readonly ListedActor[]): (string | null)[] {
  const { namings, resolved } = resolve(marked, users);
  return namings.map(({ start, end }) => resolved.get(`${start}:${end}`)?.actor ?? null);
}

describe('actors that the user lists', () => {
  const dvorak = listed('Marek Dvorak', {
    type: 'person',
    country: 'CZ',
    wikidata: 'Q1000',
    aliases: ['le Vieux Lion', 'Dvorak'],
  });

  it('joins all of their names in an article, also those that are no names by themselves', () => {
    expect(
      idsOf('[Le Vieux Lion] a parlé. [M. Dvorak] a parlé. [Marek Dvorak] se tait. [Il] rit.', dvorak),
    ).toEqual(Array(4).fill('person:marek-dvorak'));
  });

  it('gives what is listed to the actor', () => {
    const { actors } = resolve('[Le Vieux Lion] a parlé.', [dvorak]);
    expect(actors).toEqual([
      expect.objectContaining({
        id: 'person:marek-dvorak',
        name: 'Marek Dvorak',
        type: 'person',
        country: 'CZ',
        wikidata: 'Q1000',
        aliases: ['Vieux Lion'],
      }),
    ]);
  });

  it('changes nothing where none of the names stands', () => {
    const text = 'Selon [le ministre], [Anna Roy] ment. [La ministre] se tait.';
    expect(idsOf(text, dvorak)).toEqual(idsOf(text));
  });

  it('wants the capitals that the user writes', () => {
    const orange = listed('Orange', { type: 'organisation' });
    expect(idsOf('[Orange] a parlé.', orange)).toEqual(['organisation:orange']);
    expect(resolve('Le fruit orange est mûr.', [orange]).mentions).toEqual([]);
  });

  it('leaves a surname to somebody else whom the article gives it', () => {
    expect(idsOf('[Anna Dvorak] a parlé. « Non », dit [Mme Dvorak].', dvorak)).toEqual(
      Array(2).fill('person:anna-dvorak'),
    );
  });

  it('keeps two apart that would be one by their spelling', () => {
    const users = [
      listed('Paul Vandenbroucke', { type: 'person' }),
      listed('Paul Vandenbrouke', { type: 'person' }),
    ];
    const text = '[Paul Vandenbroucke] a parlé, [Paul Vandenbrouke] se tait.';
    expect(new Set(idsOf(text)).size).toBe(1);
    expect(idsOf(text, ...users)).toEqual(['person:paul-vandenbroucke', 'person:paul-vandenbrouke']);
  });

  it('keeps the id that the tables give', () => {
    expect(idsOf('[L’Alliance] a parlé.', listed('Otan', { aliases: ['l’Alliance'] }))).toEqual([
      'organisation:nato',
    ]);
    const korea = listed('Corée du Sud', { wikidata: 'Q884', aliases: ['le pays du Matin calme'] });
    const { actors } = resolve('[Séoul] dément. [Le pays du Matin calme] se tait.', [korea]);
    expect(actors).toEqual([expect.objectContaining({ id: 'country:KR', wikidata: 'Q884' })]);
  });

  it('leaves it to the words around whether a capital acts', () => {
    const users = [listed('Séoul', { type: 'place', wikidata: 'Q8684' })];
    expect(idsOf('[Séoul] a démenti.', ...users)).toEqual(['country:KR']);
    const { actors } = resolve('Il arrive à Séoul.', users);
    expect(actors).toEqual([expect.objectContaining({ id: 'place:seoul', wikidata: 'Q8684' })]);
  });

  it('takes who begins with a given name for a person, any other for an organisation', () => {
    expect(
      idsOf('[Le Sage de Brenne] a parlé.', listed('Paul Roy', { aliases: ['le Sage de Brenne'] })),
    ).toEqual(['person:paul-roy']);
    expect(
      idsOf('[Les Verts du port] ont parlé.', listed('Vertelec', { aliases: ['les Verts du port'] })),
    ).toEqual(['organisation:vertelec']);
  });

  it('lets an acronym of its own be', () => {
    const upp = listed('Union des pêcheurs du Ponant', { aliases: ['UPP', 'Ponant-Pêche'] });
    expect(
      idsOf('[L’Union des pêcheurs du Ponant] (UPP) a parlé. [L’UPP] insiste. [Ponant-Pêche] se tait.', upp),
    ).toEqual(Array(3).fill('organisation:union-des-pecheurs-du-ponant'));
  });
});
