import { describe, expect, it } from 'vitest';
import { readStatements } from './read-sentence.ts';

/** text · source · cue · content of the one statement that the text holds */
const POSITIVE: readonly [
  name: string,
  text: string,
  source: string | null,
  cue: string | null,
  content: string,
][] = [
  [
    'clause',
    'La préfète de l’Aude a déclaré mardi que le barrage tiendrait.',
    'La préfète de l’Aude',
    'a déclaré',
    'que le barrage tiendrait',
  ],
  [
    'clause after an insertion',
    'Le maire de Lorme, Paul Vasseur, a expliqué que l’école rouvrirait lundi.',
    'Le maire de Lorme, Paul Vasseur',
    'a expliqué',
    'que l’école rouvrirait lundi',
  ],
  [
    'clause of a relative',
    'Anne Keller, qui dirige le port, a indiqué que trois quais étaient fermés.',
    'Anne Keller',
    'a indiqué',
    'que trois quais étaient fermés',
  ],
  [
    'clause, pronoun',
    'Elle a ajouté que personne ne manquait.',
    'Elle',
    'a ajouté',
    'que personne ne manquait',
  ],
  [
    'carrier verb',
    'Le syndicat tient à rappeler que les salaires sont gelés depuis un an.',
    'Le syndicat',
    'tient à rappeler',
    'que les salaires sont gelés depuis un an',
  ],
  [
    'inversion',
    '« Nous n’avons plus d’eau », a déclaré Jeanne Moulin, adjointe au maire.',
    'Jeanne Moulin, adjointe au maire',
    'a déclaré',
    '« Nous n’avons plus d’eau »',
  ],
  ['inverted pronoun', '« La digue a cédé », a-t-il précisé.', 'il', 'a-t-il précisé', '« La digue a cédé »'],
  [
    'unquoted content before',
    'La route départementale est coupée, a indiqué la préfecture.',
    'la préfecture',
    'a indiqué',
    'La route départementale est coupée',
  ],
  [
    'several sentences',
    '« L’eau monte. Il faut partir », a lancé un pompier.',
    'un pompier',
    'a lancé',
    '« L’eau monte. Il faut partir »',
  ],
  [
    'colon',
    'Le directeur prévient : « Rien n’est encore signé. »',
    'Le directeur',
    'prévient',
    '« Rien n’est encore signé. »',
  ],
  ['selon', 'Selon la police, deux voitures ont brûlé.', 'la police', 'Selon', 'deux voitures ont brûlé'],
  [
    'selon at the end',
    'Le convoi est reparti vers le nord, selon des habitants.',
    'des habitants',
    'selon',
    'Le convoi est reparti vers le nord',
  ],
  [
    'infinitive',
    'L’entreprise nie avoir déversé des produits dans la rivière.',
    'L’entreprise',
    'nie',
    'avoir déversé des produits dans la rivière',
  ],
  [
    'infinitive with preposition',
    'Le groupe promet de reprendre tous les salariés.',
    'Le groupe',
    'promet',
    'de reprendre tous les salariés',
  ],
  [
    'addressee between',
    'Le préfet a demandé aux riverains de ne pas sortir.',
    'Le préfet',
    'a demandé',
    'de ne pas sortir',
  ],
  [
    'object',
    'Les riverains exigent la fermeture du site.',
    'Les riverains',
    'exigent',
    'la fermeture du site',
  ],
  ['label', 'Le député parle d’un « échec collectif ».', 'Le député', 'parle', '« échec collectif »'],
  [
    'adjective',
    'La ministre s’est dite prête à recevoir les syndicats.',
    'La ministre',
    's’est dite',
    'prête à recevoir les syndicats',
  ],
  [
    'noun clause',
    'La mairie étudie des informations selon lesquelles le pont serait fissuré.',
    'des informations',
    'selon lesquelles',
    'le pont serait fissuré',
  ],
  [
    'question',
    'La direction refuse de dire si l’usine fermera.',
    'La direction',
    'refuse de dire',
    'si l’usine fermera',
  ],
  [
    'passive',
    'La fermeture du col a été annoncée par la préfecture.',
    'la préfecture',
    'a été annoncée',
    'La fermeture du col',
  ],
  [
    'conditional without a source',
    'Deux ouvriers auraient été blessés dans l’explosion.',
    null,
    null,
    'Deux ouvriers auraient été blessés dans l’explosion',
  ],
  [
    'fixed phrase within the verb',
    'L’armateur a une nouvelle fois démenti que le navire ait dévié.',
    'L’armateur',
    'a une nouvelle fois démenti',
    'que le navire ait dévié',
  ],
  [
    'verb that looks like a noun',
    'Le chercheur juge que la digue ne tiendra pas.',
    'Le chercheur',
    'juge',
    'que la digue ne tiendra pas',
  ],
  [
    'authority between naming and content',
    'Selon l’agence, citant le ministère, le col rouvrira mardi.',
    'l’agence',
    'Selon',
    'le col rouvrira mardi',
  ],
  [
    'negated answer',
    'Le groupe n’a pas souhaité commenter ces chiffres.',
    'Le groupe',
    'n’a pas souhaité commenter',
    'ces chiffres',
  ],
  [
    'estimate',
    'La police estime la foule à 3 000 personnes.',
    'La police',
    'estime',
    'la foule à 3 000 personnes',
  ],
  [
    'dateline',
    'LORME (Agence Littorale) – Neuf personnes sont mortes, a annoncé la préfecture.',
    'la préfecture',
    'a annoncé',
    'Neuf personnes sont mortes',
  ],
  [
    'span of time before the verb',
    'Le rapport publié deux ans plus tard concluait que la digue était saine.',
    'Le rapport publié',
    'concluait',
    'que la digue était saine',
  ],
  [
    'relative clause after the naming',
    'D’après un pilote, qui a requis l’anonymat, le cargo allait trop vite.',
    'un pilote',
    'D’après',
    'le cargo allait trop vite',
  ],
  [
    'count',
    'La préfecture a compté 25 000 manifestants.',
    'La préfecture',
    'a compté',
    '25 000 manifestants',
  ],
  ['limited number', 'La mairie n’en a déclaré que 212.', 'La mairie', 'a déclaré', '212'],
];

describe('attribution rules', () => {
  it.each(POSITIVE)('%s: %s', (_name, text, source, cue, content) => {
    const statements = readStatements(text);
    expect(statements.map((one) => [one.source, one.cue, one.content])).toEqual([[source, cue, content]]);
  });

  it('gives each of two coordinated namings its own words', () => {
    const statements = readStatements(
      'La marche a réuni 3 000 personnes selon la police, près de 5 000 selon les organisateurs.',
    );
    expect(statements.map(({ source, content }) => [source, content])).toEqual([
      ['la police', 'La marche a réuni 3 000 personnes'],
      ['les organisateurs', 'près de 5 000'],
    ]);
  });

  it('ends an object at the next verb of the same subject', () => {
    const statements = readStatements(
      'Le syndicat exige la fermeture du site et demande que les salariés soient reclassés.',
    );
    expect(statements.map(({ content }) => content)).toEqual([
      'la fermeture du site',
      'que les salariés soient reclassés',
    ]);
  });

  it.each([
    ['limit', 'Le maire n’a dit que du bien de ce projet.'],
    ['description', 'La ville compte douze ponts.'],
    ['plain event', 'Le Parlement a voté la loi jeudi soir.'],
    ['title of a work', 'Elle a vu « Les Oiseaux de passage » au cinéma hier.'],
    ['thought nobody voiced', 'Les marins espèrent rentrer avant la nuit.'],
    ['own voice', 'Nous avons dit que la route était longue.'],
    ['selon of a measure', 'Les tarifs varient selon la saison.'],
    ['pour of purpose', 'Pour cette raison, le train est parti en retard.'],
    ['purpose of saying', 'Il a pris la route pour dire au revoir à sa mère.'],
    ['hypothesis', 'Si la pluie revenait, les champs seraient inondés.'],
  ])('no statement in a %s: %s', (_name, text) => {
    expect(readStatements(text)).toEqual([]);
  });
});
