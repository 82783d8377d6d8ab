import { describe, expect, it } from 'vitest';
import { namesOf, read } from './actor-reading.ts';

describe('people', () => {
  it.each([
    ['La chercheuse Anne-Lise Morvan enseigne à Dijon.', 'Anne-Lise Morvan/person'],
    ['Ils ont reçu Ursula van den Berg hier.', 'Ursula van den Berg/person'],
    ['Le skipper Yann de Kersauson a gagné.', 'Yann de Kersauson/person'],
    ['Le roi Philippe II est mort.', 'Philippe II/person'],
    ['M. Tremblay refuse.', 'Tremblay/person'],
    ['Le compte rendu cite J.-M. Lagarde.', 'J.-M. Lagarde/person'],
    ['Le président Okonkwo est arrivé.', 'Okonkwo/person'],
    ['Le dirigeant Ri Chol Nam se tait.', 'Ri Chol Nam/person'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  it('does not join a place to a person', () => {
    expect(namesOf('Le maire reçoit Paul Lambert de Bordeaux.')).toEqual([
      'Paul Lambert/person',
      'Bordeaux/place:bordeaux',
    ]);
  });

  it('parts a person from the assembly before', () => {
    expect(namesOf('Le président de l’Assemblée Lucie Garnier a parlé.')).toContain('Lucie Garnier/person');
  });

  it('knows a surname by the rest of the article', () => {
    expect(namesOf('Paul Lambert est venu. Lambert a souri.')).toEqual([
      'Paul Lambert/person',
      'Lambert/person',
    ]);
  });

  it('takes a word at the start of a sentence for no name', () => {
    expect(namesOf('Interrogé hier, le maire a souri. Plusieurs voisins aussi.')).toEqual([]);
  });

  it('takes months and days for no names', () => {
    expect(namesOf('Le conseil de Mars se tient un Lundi.')).toEqual([]);
  });
});

describe('organisations', () => {
  it.each([
    ['Un rapport de l’OTAN paraît.', 'OTAN/organisation:nato'],
    ['Un rapport de l’Otan paraît.', 'Otan/organisation:nato'],
    ['L’ONG Human Rights Watch proteste.', 'Human Rights Watch/organisation:human-rights-watch'],
    ['Le Parti agrarien a gagné.', 'Parti agrarien/organisation'],
    ['Le groupe Vertelec embauche.', 'Vertelec/organisation'],
    ['La Fondation Jean Moreau finance tout.', 'Fondation Jean Moreau/organisation'],
    ['L’Arctic Research Institute confirme.', 'Arctic Research Institute/organisation'],
    ['Il l’a dit au Monde et à BFM TV.', 'BFM TV/organisation:bfm-tv'],
    ['Selon l’agence Reuters, rien ne change.', 'Reuters/organisation:reuters'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  it('joins an acronym with the words before it', () => {
    const { text, names } = read('L’Union des pêcheurs du Ponant (UPP) appelle à la grève. L’UPP insiste.');
    const short = names.find((name) => text.slice(name.start, name.end) === 'UPP');
    expect(short?.long && text.slice(short.long.start, short.long.end)).toBe('Union des pêcheurs du Ponant');
  });

  it('does not join an acronym that stands for something else', () => {
    const { text, names } = read('Le Parti agrarien (XYZ) appelle à la grève.');
    expect(names.filter((name) => name.long).map((name) => text.slice(name.start, name.end))).toEqual([]);
  });

  it('takes ordinary acronyms for no actors', () => {
    expect(namesOf('Le PIB et la TVA montent.')).toEqual([]);
  });
});

describe('institutions', () => {
  it.each([
    ['Le ministère norvégien des Affaires étrangères dément.', 'foreign-ministry:NO'],
    ['Le ministère des Affaires étrangères du Japon dément.', 'foreign-ministry:JP'],
    ['Le ministère de l’Économie et des Finances dément.', 'finance-ministry'],
    ['Les renseignements militaires ukrainiens démentent.', 'military-intelligence:UA'],
    ['Le service de renseignement militaire ukrainien dément.', 'military-intelligence:UA'],
    ['Le renseignement sud-coréen dément.', 'intelligence:KR'],
    ['L’agence de renseignement de Séoul dément.', 'intelligence:KR'],
    ['Le Service national de renseignement de Séoul dément.', 'intelligence:KR'],
    ['Le Service national de renseignement dément.', 'intelligence'],
    ['La mission norvégienne auprès des Nations unies dément.', 'un-mission:NO'],
    ['L’ambassade de France en Syrie dément.', 'embassy:FR'],
    ['La chambre haute du Parlement russe vote.', 'upper-house:RU'],
    ['La police madrilène dément.', 'police:madrid'],
    ['La police de Séoul dément.', 'police:seoul'],
    ['Le gouvernement de Séoul dément.', 'government:KR'],
    ['La banque centrale turque dément.', 'central-bank:TR'],
    ['La Maison Blanche dément.', 'presidency:US'],
    ['Le Quai d’Orsay dément.', 'foreign-ministry:FR'],
    ['L’administration américaine dément.', 'government:US'],
  ])('%s', (text, key) => {
    expect(namesOf(text).map((name) => name.replace(/^.*\//u, ''))).toContain(key);
  });

  it.each([
    'Un conseil d’administration se tient.',
    'Ils veulent pouvoir partir.',
    'Au cours de la journée, ils partent.',
    'Des activités militaires ont repris.',
    'Des renseignements utiles ont été donnés.',
    'Une conférence de presse suivra.',
  ])('finds none in: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it('takes a name that begins with a general word for that name', () => {
    expect(namesOf('La Brigade du Nord a nié vendredi.')).toEqual(['Brigade du Nord/organisation']);
    expect(namesOf('Le Conseil du Premier ministre a voté.')).toEqual([]);
    expect(namesOf('L’Armée de libération du Nord attaque.')).toEqual([
      'Armée de libération du Nord/organisation',
    ]);
  });
});

describe('places and countries', () => {
  it.each([
    ['Séoul a démenti.', 'Séoul/country:KR'],
    ['Seoul a démenti.', 'Seoul/country:KR'],
    ['La réponse de Moscou se fait attendre.', 'Moscou/country:RU'],
    ['Il se rend à Séoul.', 'Séoul/place:seoul'],
    ['Un train part vers Moscou.', 'Moscou/place:moscou'],
    ['La ville de Kiev dort.', 'Kiev/place:kiev'],
    ['Il arrive à Vladivostok.', 'Vladivostok/place:vladivostok'],
    ['Elle habite à Trouvigny.', 'Trouvigny/place'],
    ['Les Polonais votent.', 'Polonais/people:PL'],
    ['La République démocratique du Congo vote.', 'République démocratique du Congo/country:CD'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  it('keeps adjectives apart from names', () => {
    const { text, names } = read('Des soldats nord-coréens défilent.');
    expect(names.map((name) => [text.slice(name.start, name.end), name.key, name.adjective])).toEqual([
      ['nord-coréens', 'country:KP', true],
    ]);
  });

  it('knows a place by the rest of the article', () => {
    expect(namesOf('Il vit à Trouvigny. Le maire de Trouvigny parle.')).toEqual([
      'Trouvigny/place',
      'Trouvigny/place',
    ]);
  });

  it('goes on with places in a list of places', () => {
    expect(namesOf('Ils passent par Marseille, Trouvigny et Longemer.')).toContain('Trouvigny/place');
  });
});

it('gives spans in text order that slice the text and do not overlap', () => {
  const { text, names } = read(
    'Le ministre polonais Jan Nowak a vu l’Otan à Bruxelles, puis la Maison Blanche. Mme Nowak aussi.',
  );
  let end = 0;
  for (const name of names) {
    expect(name.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(name.start, name.end).trim()).toBe(text.slice(name.start, name.end));
    end = name.end;
  }
  expect(names.length).toBeGreaterThan(4);
});
