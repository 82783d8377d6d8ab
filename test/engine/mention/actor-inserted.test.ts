import { describe, expect, it } from 'vitest';
import { namesOf, shownNamesOf } from './actor-reading.ts';

describe('a reporting clause within a quotation is no part of it', () => {
  it.each([
    [
      'a pronoun does not take up whom the quotation names',
      'Le maire, Paul Lambert, est furieux. « [Le préfet] m’avait juré que le pont tiendrait, fulmine-t-[il]. J’ai sa lettre. »',
      'Paul Lambert',
    ],
    [
      'who is named in it may be taken up outside',
      'La Loire monte. « Seule, reconnaît [Claire Dumas], installée depuis 2021, je n’aurais pas tenu. » « Pas six mois », finit-[elle] par ajouter.',
      'Claire Dumas',
    ],
  ])('%s', (_, text, name) => {
    expect(shownNamesOf(text).at(-1)).toBe(name);
  });

  it('who is the subject within a quotation stays inside', () => {
    expect(
      shownNamesOf('Paul Lambert enrage. « Hier, [Jean Roy] a promis de venir. » [Il] a porté plainte.'),
    ).toEqual(['Jean Roy', 'Paul Lambert']);
  });
});

describe('the article before a function tells the gender', () => {
  it.each([
    ['La juge Dominique Roy a reçu Paul Lambert. [Elle] a promis une réponse.', 'Dominique Roy'],
    ['Claire Dumas a reçu le biologiste Dominique Roy. [Elle] a promis une réponse.', 'Claire Dumas'],
  ])('%s', (text, name) => {
    expect(shownNamesOf(text)).toEqual([name]);
  });
});

describe('what is no actor', () => {
  it.each([
    ['Le parc livrera 200 MW en 2030.', []],
    ['La CFDT défile.', ['CFDT/organisation:cfdt']],
    ['Dans la vallée de la Rulle, huit fermes achètent du foin.', ['Rulle/place']],
    ['La direction de la Rulle SA a démenti.', ['Rulle SA/organisation']],
  ])('%s', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });
});

describe('a clitic before the verb', () => {
  it.each([
    ['Paul Lambert est confiant. À [l’]en croire, le bateau sera prêt.', 'Paul Lambert'],
    ['Des parents occupent la cour. [Leur] mot d’ordre : tenir.', 'parents'],
    ['À [l’]en croire, le bateau sera prêt.', 'l’'],
  ])('%s', (text, name) => {
    expect(shownNamesOf(text)).toEqual([name]);
  });
});
