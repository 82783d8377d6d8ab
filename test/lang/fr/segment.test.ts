import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, tokenOf } from '../../engine/segment/helpers.ts';

describe('reporting verbs', () => {
  it.each([
    ['« Une erreur grave », pointe Oslo', 'pointe', 'pointer'],
    ['Le train partira, annonce la compagnie.', 'annonce', 'annoncer'],
    ['« Nous tiendrons », martèle Anne Morel.', 'martèle', 'marteler'],
    ['« Jamais ! » rétorque-t-elle.', 'rétorque', 'rétorquer'],
    ['Le maire estime que la digue tiendra.', 'estime', 'estimer'],
    ['L’enquête note un retard, précise le parquet.', 'précise', 'préciser'],
    ['L’enquête note un retard, précise le parquet.', 'note', 'noter'],
    ['L’ONG rapporte des tirs et dénonce un abandon.', 'dénonce', 'dénoncer'],
    ['L’agence souligne que les lots sont sûrs.', 'souligne', 'souligner'],
    ['Le préfet affirme avoir prévenu les maires.', 'affirme', 'affirmer'],
    ['Selon le juge, qui critique ce choix, rien ne presse.', 'critique', 'critiquer'],
  ])('%s → %s', (text, word, lemma) => {
    const token = tokenOf(text, word);
    expect(token).toMatchObject({ pos: 'VERB', lemma, morph: { verbForm: 'Fin', person: 3 } });
  });
  it.each([
    ['L’annonce de la fermeture a surpris.', 'annonce'],
    ['Une note du ministère circule.', 'note'],
    ['Le rapport remis lundi conclut à une faute.', 'rapport'],
    ['La critique vient de la gauche.', 'critique'],
    ['Luc Vidal, figure de la ville, se tait.', 'figure'],
    ['Elle garde l’estime de ses pairs.', 'estime'],
    ['La taxe, mesure phare du budget, est reportée.', 'mesure'],
  ])('have nouns that look like them: %s', (text, word) => {
    expect(tokenOf(text, word)).toMatchObject({ pos: 'NOUN', lemma: word });
  });
});

describe('verb forms', () => {
  it.each([
    ['Le pays aurait livré des armes.', 'aurait', { verbForm: 'Fin', mood: 'Cnd' }, 'avoir', 'AUX'],
    ['Le pays aurait livré des armes.', 'livré', { verbForm: 'Part', tense: 'Past' }, 'livrer', 'VERB'],
    ['Les navires seraient partis.', 'seraient', { mood: 'Cnd', number: 'Plur' }, 'être', 'AUX'],
    [
      'Les prix rétropédaleraient bientôt.',
      'rétropédaleraient',
      { mood: 'Cnd', number: 'Plur', person: 3 },
      'rétropédaler',
      'VERB',
    ],
    ['Je maintiens ma plainte.', 'maintiens', { mood: 'Ind', person: 1 }, 'maintenir', 'VERB'],
    ['Il faut qu’il vienne.', 'vienne', { mood: 'Sub' }, 'venir', 'VERB'],
    ['En citant une source, il s’est tu.', 'citant', { verbForm: 'Part', tense: 'Pres' }, 'citer', 'VERB'],
    ['Le ministre a dit oui.', 'dit', { verbForm: 'Part' }, 'dire', 'VERB'],
    ['Le ministre dit vouloir partir.', 'dit', { verbForm: 'Fin', tense: 'Pres' }, 'dire', 'VERB'],
    ['Ils nient avoir tiré.', 'avoir', { verbForm: 'Inf' }, 'avoir', 'AUX'],
    ['La ville a peur.', 'a', { mood: 'Ind' }, 'avoir', 'VERB'],
  ])('%s → %s', (text, word, morph, lemma, pos) => {
    const token = tokenOf(text, word);
    expect(token).toMatchObject({ pos, lemma, morph });
  });
});

describe('nouns and adjectives', () => {
  it('have the dictionary form of their last part in compounds', () => {
    expect(tokenOf('Les troupes nord-coréennes arrivent.', 'nord-coréennes')).toMatchObject({
      pos: 'ADJ',
      lemma: 'nord-coréen',
      morph: { number: 'Plur', gender: 'Fem' },
    });
  });
  it('take their number from the article where the form does not show it', () => {
    expect(tokenOf('Les pays voisins protestent.', 'pays').morph.number).toBe('Plur');
    expect(tokenOf('Le pays proteste.', 'pays').morph.number).toBe('Sing');
  });
  it('have one dictionary form whatever their spelling', () => {
    expect(tokenOf('La chaine publique attend.', 'chaine').lemma).toBe('chaîne');
    expect(tokenOf('Il connait la ville.', 'connait')).toMatchObject({ pos: 'VERB', lemma: 'connaître' });
    expect(tokenOf('Les œuvres sont intactes.', 'œuvres')).toMatchObject({ pos: 'NOUN', lemma: 'œuvre' });
    expect(tokenOf('Le budget de l’Etat baisse.', 'Etat').lemma).toMatch(/^état$/iu);
  });
  it('keep names as written', () => {
    expect(tokenOf('Le maire Karim Haddad parle.', 'Haddad')).toMatchObject({
      pos: 'PROPN',
      lemma: 'Haddad',
    });
  });
});

it('reads contractions as prepositions and the plain article as an article', () => {
  expect(tokenOf('Le départ des troupes est prévu.', 'des')).toMatchObject({ pos: 'ADP', lemma: 'de' });
  expect(tokenOf('Il a vu des soldats.', 'des')).toMatchObject({ pos: 'DET', lemma: 'un' });
  expect(tokenOf('Il parle aux maires du Sud.', 'aux')).toMatchObject({ pos: 'ADP', lemma: 'à' });
});

it('reads marks, numbers and addresses by their characters', () => {
  const { tokens } = read('— Voir @gazette, 12 000 € ou m@exemple.fr !');
  expect(tokens.map(({ pos }) => pos)).toEqual([
    'PUNCT',
    'VERB',
    'PROPN',
    'PUNCT',
    'NUM',
    'SYM',
    'CCONJ',
    'X',
    'PUNCT',
  ]);
});

it('names its sources in the data', () => {
  const notice = (file: string): string =>
    JSON.parse(readFileSync(`src/lang/fr/${file}.json`, 'utf8')).notice;
  expect(notice('lexicon')).toMatch(/Lefff.*LGPL-LR/u);
  expect(notice('tagger')).toMatch(/Sequoia \(LGPL-LR\).*CC BY-SA 4\.0/u);
});
