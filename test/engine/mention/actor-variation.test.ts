import { describe, expect, it } from 'vitest';
import { namesOf, resolve, shownNamesOf } from './actor-reading.ts';

function last(text: string): string | undefined {
  return shownNamesOf(text).at(-1);
}

describe('whom a trial is about', () => {
  const court = 'À la barre, Paul Lambert baisse les yeux. La présidente, Anne Roy, attaque. ';
  it.each([
    [`${court}« Je comptais rembourser », souffle [le prévenu].`, 'Paul Lambert'],
    [
      `${court}Me Luc Petit plaide la relaxe. « Je comptais rembourser », souffle [le prévenu].`,
      'Paul Lambert',
    ],
    // whom the crime was done to
    ['Paul Lambert est mort en mai. « Je regrette », souffle [le prévenu].', 'prévenu'],
    // two of whom nothing is told
    [`${court}Jean Dumas l’accompagne. « Je comptais rembourser », souffle [le prévenu].`, 'prévenu'],
    // her gender does not fit
    ['À la barre, Claire Lambert baisse les yeux. « Non », souffle [le prévenu].', 'prévenu'],
    ['Le maire, Paul Lambert, est venu. « Non », souffle [le prévenu].', 'prévenu'],
  ])('%s', (text, name) => expect(last(text)).toBe(name));
});

describe('a function in the title', () => {
  it.each([
    [
      'Retraites : « rien ne changera », prévient [la ministre du Travail]\nLa ministre du Travail, Anne Petit, est reçue.',
      'Anne Petit',
    ],
    ['Eau : le puits ouvrira, promet [le ministre]\nLe ministre des Mines, Paul Roy, est là.', 'Paul Roy'],
    // two ministers
    [
      'Eau : le puits ouvrira, promet [le ministre]\nLe ministre des Mines, Paul Roy, est là. Le ministre de la Mer, Luc Petit, aussi.',
      'ministre',
    ],
    // of another matter
    [
      'Eau : le puits ouvrira, promet [le ministre de la Mer]\nLe ministre des Mines, Paul Roy, est là.',
      'ministre de la Mer',
    ],
    // not in the title
    [
      'Un puits ouvrira\n« Bientôt », promet [le ministre]. On l’attend. Le ministre des Mines, Paul Roy, doute.',
      'ministre',
    ],
  ])('%s', (text, name) => expect(last(text)).toBe(name));
});

describe('the trade of whom the title names', () => {
  it.each([
    [
      'Yann Lambert : « je n’ai rien vu »\nAprès deux essais, le romancier lannionnais publie un récit. Sa sœur, Anne, l’a lu. À en croire [l’écrivain], c’est le dernier.',
      'Yann Lambert',
    ],
    [
      'Paul Lambert expose à Guéret\nLe sculpteur creusois a vidé la salle. « Fini », souffle [l’artiste].',
      'Paul Lambert',
    ],
    // somebody whom nothing names
    [
      'Paul Lambert tombe à Guéret\nLe chirurgien a bon espoir. « Il vivra », souffle [le chirurgien].',
      'chirurgien',
    ],
    // an office may be somebody else’s
    ['Paul Lambert expose à Guéret\nLe maire a vidé la salle. « Fini », souffle [le maire].', 'maire'],
    // somebody else’s trade
    [
      'Yann Lambert : « je n’ai rien vu »\nLe romancier Luc Petit publie un récit. « Le dernier », souffle [l’écrivain].',
      'Luc Petit',
    ],
  ])('%s', (text, name) => expect(last(text)).toBe(name));
});

describe('the name that somebody described goes by', () => {
  it.each([
    [
      '[Un pirate] se présentant sous le pseudonyme de Korvax menace. [Il] réclame une rançon.',
      ['Korvax', 'Korvax'],
    ],
    ['[Un habitant], surnommé Nox3, proteste.', ['Nox3']],
    // a ship’s name is no person’s
    ['[Un voisin] parle d’un navire connu sous le nom de Korvax.', ['voisin']],
  ])('%s', (text, names) => expect(shownNamesOf(text)).toEqual(names));
});

describe('a demonstrative takes up whom nothing names', () => {
  it.each([
    ['Une voisine a vu la scène. [Cette femme] raconte sa peur.', 'voisine'],
    [
      'L’enquête part de la plainte d’un céréalier de Suippes. [Cet homme de 58 ans] raconte.',
      'céréalier de Suippes',
    ],
    [
      'L’enquête part de la plainte d’une céréalière de Suippes. [Cet homme de 58 ans] raconte.',
      'homme de 58 ans',
    ],
    ['Un voisin a vu un passant. [Cet homme] raconte.', 'homme'],
  ])('%s', (text, name) => expect(last(text)).toBe(name));
});

describe('who issued a text', () => {
  it.each([
    [
      'Trois hommes partiront, a annoncé jeudi [le ministère danois de la Pêche]. Leurs actes sont graves, indique [le communiqué].',
      'ministère danois de la Pêche',
    ],
    [
      'Trois hommes partiront, a annoncé [Paul Lambert]. Leurs actes sont graves, indique [le communiqué].',
      'communiqué',
    ],
    [
      'Trois hommes partiront, a annoncé [la Norvège]. Leurs actes sont graves, indique [le communiqué de la mairie].',
      'communiqué de la mairie',
    ],
  ])('%s', (text, name) => expect(last(text)).toBe(name));
});

describe('words for anybody', () => {
  it.each([
    [
      'l’élu: not a woman, but whom the sentence before presents',
      'La directrice, [Anne Petit], attend. Pas de quoi apaiser le maire, Luc Bonnard. [L’élu] menace de partir.',
      'Luc Bonnard',
    ],
    [
      'whom a verb names',
      'Une nuit de fête\nLe héros s’appelle Luc Petit. Il a servi le jeune Paul Roy. « Enfin », rigole [l’attaquant].',
      'Luc Petit',
    ],
    [
      'an age',
      'La marathonienne Anne Petit est suspendue. « Jamais », a réagi [l’athlète de 34 ans].',
      'Anne Petit',
    ],
    [
      'what is quoted in between',
      '« Assez », lâche [Anne Petit], déléguée. « Encore ça. Et puis ça. Et ça. » « Jamais », s’agace [la jeune femme].',
      'Anne Petit',
    ],
    [
      'words for any person tell no function',
      '« Je reste, tempère [l’intéressé, Luc Petit]. » [Le technicien] a admis avoir douté.',
      'Luc Petit',
    ],
    // a line of its own is no introduction
    [
      'not whom a caption names',
      'Une nuit de fête\nPhoto Anne Petit\nLe stade est plein. « Enfin », rigole [la jeune femme].',
      'jeune femme',
    ],
    // whose coach is the speaker’s business
    [
      'not in a quotation',
      'Une nuit de fête\nLe héros s’appelle Luc Petit. « [Le coach] a dit de jouer », dit-il.',
      'coach',
    ],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));
});

describe('a general word and the organisations named', () => {
  it.each([
    ['La Banque du Canada hésite. [L’institution] prévoit une hausse.', 'Banque du Canada'],
    ['La mutuelle Solidal est visée. [La mutuelle] reconnaît un vol.', 'Solidal'],
    ['La commission électorale de Moroni publie un rapport. [La mission] proteste.', 'mission'],
    ['L’espèce, nommée Nereisella, dort. [Le syndicat] proteste.', 'syndicat'],
    ['L’ONG Terre Vive enquête. [Le magazine Lire en Mer] doute.', 'magazine Lire en Mer'],
    ['Le tribunal entend le fabricant de vélos Vertelec. [L’entreprise] confirme.', 'Vertelec'],
    ['Vertelec supprime des postes au Mans. [L’entreprise] confirme.', 'Vertelec'],
  ])('%s', (text, name) => expect(last(text)).toBe(name));
});

it('a capital at the start of a sentence makes no name of a trade', () => {
  expect(namesOf('Fabricant de volets roulants, le groupe souffre.')).toEqual([]);
  expect(namesOf('Fédération des banques du Ponant, Finabel proteste.')[0]).toMatch(/^Fédération/u);
});

describe('a function in capitals', () => {
  it.each([
    ['Le carnet est plein, assure [le PDG d’Armor Naval, Luc Petit].', 'Luc Petit'],
    ['[Le PDG d’Armor Naval, Luc Petit], est venu. Le carnet est plein, assure [le PDG].', 'Luc Petit'],
  ])('%s', (text, name) => expect(last(text)).toBe(name));
});

describe('somebody else than who was named before', () => {
  it.each([
    // the name behind the comma is his whose entourage it is
    ['« Il reste », assure [l’entourage du maire, Paul Petit].', 'entourage du maire'],
    ['« Il reste », assurent [les services de la préfète, Anne Roy].', 'services de la préfète'],
    ['« Il reste », assure [le directeur de l’hôpital, Paul Petit].', 'Paul Petit'],
    ['« Il reste », assure [la porte-parole du maire, Anne Roy].', 'Anne Roy'],
    // one of several unions, of which the firm is none; but the union that was named
    [
      'Vélances vend une usine, a dit Vélances. [Le syndicat majoritaire] craint le pire.',
      'syndicat majoritaire',
    ],
    ['La CGT appelle à la grève, dit la CGT. [La centrale syndicale] craint le pire.', 'CGT'],
    // an agency of another kind; but the agency
    [
      'La société Courval a tout retiré, dit Courval. [L’agence régionale de santé] enquête.',
      'agence régionale de santé',
    ],
    ['L’agence Courval a tout retiré, dit Courval. [L’agence] enquête.', 'Courval'],
    // a trader is not the lawyer who spoke before
    ['« Non », a dit l’avocat du fromager, Me Luc Petit. [Le gérant] a contesté.', 'gérant'],
    ['« Non », a dit le coiffeur Luc Petit. [Le coiffeur] a contesté.', 'Luc Petit'],
  ])('%s', (text, name) => expect(last(text)).toBe(name));
});

describe('what names itself by its members or by a title', () => {
  it.each([
    ['« Nous avançons », affirment [les rebelles du Front du plateau].', 'Front du plateau'],
    ['« Nous avançons », affirment [les insurgés de l’Armée du Nord].', 'Armée du Nord'],
    ['« Nous avançons », affirment [des rebelles du Front du plateau].', 'rebelles du Front du plateau'],
    ['« Nous avançons », affirment [les rebelles de Tarma].', 'rebelles de Tarma'],
    ['« C’est nous », écrit [le collectif de pirates Pale Night].', 'Pale Night'],
    ['« C’est nous », écrit [le fils de pêcheurs Yann Roy].', 'fils de pêcheurs Yann Roy'],
    ['L’usine fermera, selon [La Plume du Jura].', 'La Plume du Jura'],
    ['L’usine fermera, selon [le quotidien Le Fil de Dassa].', 'Le Fil de Dassa'],
    ['L’usine fermera, selon [Le Drian], de Rennes.', 'Le Drian'],
  ])('%s', (text, name) => expect(last(text)).toBe(name));
});

describe('a voice of the organisation that a general word means', () => {
  const firm = 'La société Norvel ferme une usine. ';
  const speaksFor = (text: string) =>
    resolve(text).actors.find(({ name }) => name === 'Anna Roy')?.speaksFor ?? null;
  it.each([
    [`${firm}« Non », a dit la porte-parole du groupe, [Anna Roy].`, true],
    [`${firm}« Non », a dit la porte-parole de l’entreprise, [Anna Roy].`, true],
    // two firms
    [`${firm}La société Elmat aussi. « Non », a dit la porte-parole du groupe, [Anna Roy].`, false],
    // another kind of organisation
    [`${firm}« Non », a dit la porte-parole du syndicat, [Anna Roy].`, false],
    // narrowed
    [`${firm}« Non », a dit la porte-parole du groupe parlementaire, [Anna Roy].`, false],
  ])('%s', (text, known) => expect(speaksFor(text) !== null).toBe(known));
});

describe('a function of whom the article has just named', () => {
  const owner = (text: string) =>
    resolve(text).actors.find(({ name }) => name === 'Anna Roy')?.speaksFor ?? null;
  const union = 'Le Syndicat des bateliers a contesté ce chiffre. ';

  it.each([
    [`${union}Selon sa secrétaire générale, [Anna Roy], il manque dix marins.`, true],
    [`${union}« C’est faux », a dit sa présidente, [Anna Roy].`, true],
    [
      'Le Syndicat des bateliers et la Fédération des ports attendent. Sa présidente, [Anna Roy], se tait.',
      false,
    ],
    [`${union}Paul Blanc est venu. « C’est faux », a dit sa présidente, [Anna Roy].`, false],
    [`${union}Il pleuvait. Le quai était vide. « C’est faux », a dit sa présidente, [Anna Roy].`, false],
    [`${union}« C’est faux », a dit son avocate, [Anna Roy].`, false],
    [`${union}« C’est faux », a dit la présidente, [Anna Roy].`, false],
  ])('%s', (text, known) => expect(owner(text) !== null).toBe(known));
});
