import type { Document, Dossier, Figure } from '../../src/model/index.ts';
import {
  actor,
  claim,
  document,
  dossier,
  find,
  findIn,
  side,
  source,
  statement,
  type Told,
} from './builder.ts';

const VESSEL = { type: 'person' as const };

const ACTORS = [
  actor('prefecture', 'préfecture de la Rive'),
  actor('vasseur', 'Hélène Vasseur', { ...VESSEL, speaksFor: 'prefecture' }),
  actor('pompiers', 'pompiers'),
  actor('hopital', 'hôpital de Montbrac'),
  actor('solvane', 'Solvane'),
  actor('syndicat', 'Syndicat des territoires'),
  actor('source-syndicale', 'une source syndicale', { type: 'group', anonymous: true }),
  actor('parquet', 'parquet de Rives'),
  actor('aubertin', 'Paul Aubertin', VESSEL),
  actor('medias', 'médias locaux', { type: 'group' }),
  actor('air', 'Agence de l’air'),
  actor('corvin', 'Inès Corvin', VESSEL),
];

function told(id: string, list: readonly Told[]) {
  return list.map((entry) => statement(source(id).text, entry));
}

function figure(id: string, words: string, sentence: string, parts: Partial<Figure>): Figure {
  return {
    span: findIn(source(id).text, sentence, words),
    low: null,
    high: null,
    approximate: false,
    unit: null,
    thing: '',
    statement: null,
    qualifiers: [],
    status: null,
    places: [],
    vague: null,
    asOf: null,
    inherits: null,
    ...parts,
  };
}

const COURRIER = [
  'La préfecture a indiqué qu’au moins 1 200 habitants avaient été évacués.',
  '« Aucun rejet toxique n’a été mesuré », a affirmé mercredi la préfète Hélène Vasseur.',
  'Selon les pompiers, entre 1 000 et 1 500 habitants ont quitté leur domicile.',
  'L’hôpital de Montbrac fait état de 27 blessés légers.',
  'L’entreprise Solvane dément toute fuite d’ammoniac.',
] as const;

const courrier = document('courrier', {
  boilerplate: [find(source('courrier').text, 'Abonnez-vous à notre lettre du matin')],
  statements: told('courrier', [
    {
      id: 's1',
      sentence: COURRIER[0],
      content: ['au moins 1 200 habitants avaient été évacués'],
      source: 'La préfecture',
      cue: 'a indiqué',
      actor: 'prefecture',
    },
    {
      id: 's2',
      sentence: COURRIER[1],
      content: ['Aucun rejet toxique n’a été mesuré'],
      source: 'la préfète Hélène Vasseur',
      cue: 'a affirmé',
      actor: 'vasseur',
      kind: 'direct',
      said: '2025-03-12',
    },
    {
      id: 's3',
      sentence: COURRIER[2],
      content: ['entre 1 000 et 1 500 habitants ont quitté leur domicile'],
      source: 'les pompiers',
      cue: 'Selon',
      actor: 'pompiers',
    },
    {
      id: 's4',
      sentence: COURRIER[3],
      content: ['27 blessés légers'],
      source: 'L’hôpital de Montbrac',
      cue: 'fait état de',
      actor: 'hopital',
    },
    {
      id: 's5',
      sentence: COURRIER[4],
      content: ['toute fuite d’ammoniac'],
      source: 'L’entreprise Solvane',
      cue: 'dément',
      actor: 'solvane',
      stance: 'deny',
    },
  ]),
  figures: [
    figure('courrier', 'au moins 1 200 habitants', COURRIER[0], {
      low: 1200,
      thing: 'habitants',
      statement: 's1',
      status: 'evacuated',
    }),
    figure('courrier', 'entre 1 000 et 1 500 habitants', COURRIER[2], {
      low: 1000,
      high: 1500,
      thing: 'habitants',
      statement: 's3',
      status: 'evacuated',
    }),
    figure('courrier', '27 blessés', COURRIER[3], {
      low: 27,
      high: 27,
      thing: 'blessés',
      statement: 's4',
      status: 'wounded',
    }),
  ],
});

const WIRE = [
  'Plus de 3 000 habitants ont été évacués après l’incendie de l’entrepôt Solvane, a assuré le Syndicat des territoires.',
  'Le parquet de Rives a ouvert mercredi une enquête, a-t-il annoncé dans un communiqué.',
  'Interrogé sur les cuves, le ministre Paul Aubertin n’a pas répondu.',
] as const;

function wire(id: 'depeche' | 'matin', leak: string, parts: Partial<Document>): Document {
  const hedged = leak.includes('serait');
  return document(id, {
    statements: told(id, [
      {
        id: 's1',
        sentence: WIRE[0],
        content: ['Plus de 3 000 habitants ont été évacués après l’incendie de l’entrepôt Solvane'],
        source: 'le Syndicat des territoires',
        cue: 'a assuré',
        actor: 'syndicat',
      },
      {
        id: 's2',
        sentence: WIRE[1],
        content: ['Le parquet de Rives a ouvert mercredi une enquête'],
        source: 'il',
        cue: 'a-t-',
        actor: 'parquet',
        channel: 'dans un communiqué',
        said: '2025-03-12',
      },
      {
        id: 's3',
        sentence: `${leak} de deux cuves, selon une source syndicale.`,
        content: [`${leak} de deux cuves`],
        source: 'une source syndicale',
        cue: 'selon',
        actor: 'source-syndicale',
        stance: hedged ? 'hedge' : 'assert',
      },
      {
        id: 's4',
        sentence: WIRE[2],
        content: ['les cuves'],
        source: 'le ministre Paul Aubertin',
        cue: 'n’a pas répondu',
        actor: 'aubertin',
        stance: 'evade',
      },
    ]),
    figures: [
      figure(id, 'Plus de 3 000 habitants', WIRE[0], {
        low: 3000,
        thing: 'habitants',
        statement: 's1',
        status: 'evacuated',
      }),
    ],
    ...parts,
  });
}

const depeche = wire('depeche', 'De l’ammoniac se serait échappé', {});
const matin = wire('matin', 'De l’ammoniac s’est échappé', {
  boilerplate: [find(source('matin').text, 'À lire aussi : nos recettes de printemps')],
});

const RADIO = [
  'Des médias locaux, citant la préfecture, rapportent que deux cuves d’ammoniac ont été vidées jeudi.',
  'Le parquet de Rives confirme l’ouverture d’une enquête.',
  'Le bilan est de 14 blessés, a dit la préfecture vendredi.',
  'L’Agence de l’air n’a pas pu confirmer la présence d’ammoniac.',
  '« Nous demandons la fermeture définitive du site », a lancé Inès Corvin, du collectif Rives propres.',
] as const;

const radio = document('radio', {
  statements: told('radio', [
    {
      id: 's1',
      sentence: RADIO[0],
      content: ['deux cuves d’ammoniac ont été vidées jeudi'],
      source: 'Des médias locaux',
      cue: 'rapportent',
      actor: 'medias',
      citing: { actor: 'prefecture', words: 'la préfecture' },
    },
    {
      id: 's2',
      sentence: RADIO[1],
      content: ['l’ouverture d’une enquête'],
      source: 'Le parquet de Rives',
      cue: 'confirme',
      actor: 'parquet',
    },
    {
      id: 's3',
      sentence: RADIO[2],
      content: ['Le bilan est de 14 blessés'],
      source: 'la préfecture',
      cue: 'a dit',
      actor: 'prefecture',
      said: '2025-03-14',
    },
    {
      id: 's4',
      sentence: RADIO[3],
      content: ['la présence d’ammoniac'],
      source: 'L’Agence de l’air',
      cue: 'n’a pas pu confirmer',
      actor: 'air',
      stance: 'unknown',
    },
    {
      id: 's5',
      sentence: RADIO[4],
      content: ['Nous demandons la fermeture définitive du site'],
      source: 'Inès Corvin, du collectif Rives propres',
      cue: 'a lancé',
      actor: 'corvin',
      kind: 'direct',
      stance: 'demand',
    },
  ]),
  figures: [
    figure('radio', '14 blessés', RADIO[2], {
      low: 14,
      high: 14,
      thing: 'blessés',
      statement: 's3',
      status: 'wounded',
    }),
  ],
  notUnderstood: [find(source('radio').text, 'dit-on de bonne source')],
});

const BLOG = [
  'D’après la préfecture, deux cuves d’ammoniac ont été vidées.',
  'Le Syndicat des territoires compte désormais moins de 500 évacués encore hors de chez eux.',
  'Environ 30 blessés, glisse un pompier.',
  'Si le vent tourne, d’autres communes seraient évacuées, prévient la préfecture.',
] as const;

const blog = document('blog-7', {
  statements: told('blog-7', [
    {
      id: 's1',
      sentence: BLOG[0],
      content: ['deux cuves d’ammoniac ont été vidées'],
      source: 'la préfecture',
      cue: 'D’après',
      actor: 'prefecture',
    },
    {
      id: 's2',
      sentence: BLOG[1],
      content: ['moins de 500 évacués encore hors de chez eux'],
      source: 'Le Syndicat des territoires',
      cue: 'compte',
      actor: 'syndicat',
    },
    {
      id: 's3',
      sentence: BLOG[2],
      content: ['Environ 30 blessés'],
      source: 'un pompier',
      cue: 'glisse',
      actor: null,
    },
    {
      id: 's4',
      sentence: BLOG[3],
      content: ['Si le vent tourne, d’autres communes seraient évacuées'],
      source: 'la préfecture',
      cue: 'prévient',
      actor: 'prefecture',
      stance: 'conditional',
    },
  ]),
  figures: [
    figure('blog-7', 'moins de 500 évacués', BLOG[1], { high: 500, thing: 'évacués', statement: 's2' }),
    figure('blog-7', 'Environ 30 blessés', BLOG[2], {
      low: 30,
      high: 30,
      approximate: true,
      thing: 'blessés',
      statement: 's3',
      status: 'wounded',
    }),
  ],
});

const TRIBUNE = [
  '« Ces rumeurs de fuite sont infondées », répond Solvane.',
  'La préfecture a précisé que deux cuves d’ammoniac avaient été vidées par précaution.',
  'Le parquet de Rives confirme qu’une enquête est ouverte.',
] as const;

const tribune = document('tribune', {
  statements: told('tribune', [
    {
      id: 's1',
      sentence: TRIBUNE[0],
      content: ['Ces rumeurs de fuite sont infondées'],
      source: 'Solvane',
      cue: 'répond',
      actor: 'solvane',
      kind: 'direct',
    },
    {
      id: 's2',
      sentence: TRIBUNE[1],
      content: ['deux cuves d’ammoniac avaient été vidées par précaution'],
      source: 'La préfecture',
      cue: 'a précisé',
      actor: 'prefecture',
    },
    {
      id: 's3',
      sentence: TRIBUNE[2],
      content: ['une enquête est ouverte'],
      source: 'Le parquet de Rives',
      cue: 'confirme',
      actor: 'parquet',
    },
  ]),
});

/** Five articles and a reprint on one event, with every status, two differences of figures, and all readings. */
export const FIXTURE: Dossier = dossier({
  asOf: '2025-03-14',
  documents: [blog, courrier, depeche, matin, radio, tribune],
  actors: ACTORS,
  claims: [
    claim(
      'evacuated-1200',
      ['courrier', 'au moins 1 200 habitants avaient été évacués'],
      [
        ['courrier', 's1'],
        ['courrier', 's3'],
      ],
      [
        ['prefecture', ['courrier']],
        ['pompiers', ['courrier']],
      ],
      'agreed',
      ['figures: 1200..∞ and 1000..1500', 'words: habitant, évacuer'],
    ),
    claim(
      'evacuated-3000',
      ['depeche', 'Plus de 3 000 habitants ont été évacués après l’incendie de l’entrepôt Solvane'],
      [
        ['depeche', 's1'],
        ['matin', 's1'],
      ],
      [['syndicat', ['depeche', 'matin']]],
      'disputed',
    ),
    claim(
      'leak',
      ['depeche', 'De l’ammoniac se serait échappé de deux cuves'],
      [
        ['depeche', 's3'],
        ['matin', 's3'],
        ['courrier', 's5', 'denies'],
        ['tribune', 's1', 'denies'],
        ['radio', 's4', 'cannot-confirm'],
      ],
      [['source-syndicale', ['depeche', 'matin']]],
      'denied',
      ['words: ammoniac, échapper', 'denial: refers to "fuite"'],
    ),
    claim(
      'no-release',
      ['courrier', 'Aucun rejet toxique n’a été mesuré'],
      [['courrier', 's2']],
      [['prefecture', ['courrier']]],
      'single-origin',
    ),
    claim(
      'tanks',
      ['tribune', 'deux cuves d’ammoniac avaient été vidées par précaution'],
      [
        ['radio', 's1'],
        ['blog-7', 's1'],
        ['tribune', 's2'],
      ],
      [['prefecture', ['blog-7', 'radio', 'tribune']]],
      'single-origin',
      ['words: cuve, ammoniac, vider'],
    ),
    claim(
      'inquiry',
      ['tribune', 'une enquête est ouverte'],
      [
        ['depeche', 's2'],
        ['matin', 's2'],
        ['radio', 's2'],
        ['tribune', 's3'],
      ],
      [['parquet', ['depeche', 'matin', 'radio', 'tribune']]],
      'single-origin',
    ),
    claim(
      'wounded',
      ['courrier', '27 blessés légers'],
      [['courrier', 's4']],
      [['hopital', ['courrier']]],
      'disputed',
    ),
    claim(
      'closure',
      ['radio', 'Nous demandons la fermeture définitive du site'],
      [['radio', 's5', 'demands']],
      [['corvin', ['radio']]],
      'single-origin',
    ),
    claim(
      'more-towns',
      ['blog-7', 'Si le vent tourne, d’autres communes seraient évacuées'],
      [['blog-7', 's4']],
      [['prefecture', ['blog-7']]],
      'unconfirmed',
    ),
    claim(
      'still-out',
      ['blog-7', 'moins de 500 évacués encore hors de chez eux'],
      [['blog-7', 's2']],
      [['syndicat', ['blog-7']]],
      'single-origin',
    ),
  ],
  disagreements: [
    {
      id: 'denial-leak',
      kind: 'denial',
      about: 'fuite d’ammoniac',
      sides: [
        side(
          'De l’ammoniac se serait échappé de deux cuves',
          ['source-syndicale'],
          [
            ['depeche', 's3'],
            ['matin', 's3'],
          ],
        ),
        side(
          'dément toute fuite d’ammoniac',
          ['solvane'],
          [
            ['courrier', 's5'],
            ['tribune', 's1'],
          ],
        ),
      ],
      claims: ['leak'],
      why: ['denial: refers to "fuite"'],
    },
    {
      id: 'figure-wounded',
      kind: 'figure',
      about: 'blessés',
      sides: [
        side('27', ['hopital'], [['courrier', 's4']]),
        side('14', ['prefecture'], [['radio', 's3']]),
        side('Environ 30', [], [['blog-7', 's3']]),
      ],
      claims: ['wounded'],
      why: ['figure: same thing (blessés), same status (wounded)'],
    },
    {
      id: 'figure-evacuated',
      kind: 'figure',
      about: 'habitants évacués',
      sides: [
        side('au moins 1 200', ['prefecture'], [['courrier', 's1']]),
        side('entre 1 000 et 1 500', ['pompiers'], [['courrier', 's3']]),
        side(
          'Plus de 3 000',
          ['syndicat'],
          [
            ['depeche', 's1'],
            ['matin', 's1'],
          ],
        ),
      ],
      claims: ['evacuated-1200', 'evacuated-3000'],
      why: ['figure: same thing (habitants), same status (evacuated)'],
    },
  ],
  series: [],
  reuse: [
    {
      documents: ['depeche', 'matin'],
      spans: [[find(depeche.text, WIRE[0]), find(matin.text, WIRE[0])]],
      kind: 'near-copy',
      agencies: [],
    },
    {
      documents: ['radio', 'tribune'],
      spans: [
        [
          find(radio.text, 'Le parquet de Rives confirme'),
          find(tribune.text, 'Le parquet de Rives confirme'),
        ],
      ],
      kind: 'passage',
      agencies: [],
    },
  ],
  stories: [
    {
      id: 'montbrac',
      title: 'Incendie à Montbrac : la préfecture évacue trois communes',
      documents: ['blog-7', 'courrier', 'depeche', 'matin', 'radio', 'tribune'],
      from: '2025-03-11',
      to: '2025-03-14',
      timeline: [
        event(
          '2025-03-11',
          'courrier',
          'Un incendie s’est déclaré mardi 11 mars dans l’entrepôt d’engrais Solvane, à Montbrac.',
          { basis: 'inferred' },
        ),
        event('2025-03-12', 'depeche', 'Le parquet de Rives a ouvert mercredi une enquête', {
          basis: 'relative',
          also: [
            {
              document: 'matin',
              span: find(matin.text, 'Le parquet de Rives a ouvert mercredi une enquête'),
            },
          ],
        }),
        event('2025-03-13', 'radio', RADIO[0], { basis: 'relative' }),
        event('2025-03-13', 'tribune', 'Le feu a été éteint le 13 mars.', { basis: 'inferred' }),
        event('2025-03-19', 'courrier', 'Le conseil municipal se réunira le 19 mars.', {
          basis: 'inferred',
          when: 'future',
        }),
        event('2025-03-14', 'radio', 'Le rapport des experts sera remis avant la fin de l’année.', {
          basis: 'relative',
          when: 'future',
          to: '2025-12-31',
        }),
      ],
    },
  ],
});

type Event = Dossier['stories'][number]['timeline'][number];

function event(date: string, id: string, words: string, parts: Partial<Event>): Event {
  return {
    date,
    to: date,
    precision: 'day',
    when: 'past',
    basis: 'explicit',
    due: false,
    document: id,
    span: find(source(id).text, words),
    also: [],
    ...parts,
  };
}
