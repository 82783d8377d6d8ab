import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/app/library.ts';
import { dossierDiffSchema, type Passage } from '../../../src/model/index.ts';
import { article, look } from './looks.ts';

const CRUE = article(
  'crue',
  'Selon le maire, Paul Hédouin, 300 habitants de Montbrun ont été évacués dimanche. La préfète, Anne Delorme, a déclaré que la digue aurait cédé à cause d’un défaut d’entretien.',
  { published: '2025-05-06', outlet: 'Le Relais de Montbrun' },
);
const AUTRE = article(
  'autre',
  'Un concert de soutien aura lieu mardi 13 mai 2025 à Montbrun, a annoncé la mairie. « Tous les artistes sont bénévoles », précise l’organisatrice, Léa Vasseur.',
  { published: '2025-05-07', outlet: 'La Feuille du Val' },
);

const words = (passages: readonly (Passage | null | undefined)[]) =>
  passages.map((passage) => passage?.words ?? null);

describe('new claims', () => {
  const more = article(
    'plus',
    'Les pompiers ont indiqué que le gymnase de Montbrun resterait fermé toute la semaine.',
    {
      published: '2025-05-08',
    },
  );
  it('are what no article said before', () => {
    const { newClaims, documents } = diff(look([CRUE]), look([CRUE, more]));
    expect(words(newClaims.map(({ text }) => text))).toEqual([
      'le gymnase de Montbrun resterait fermé toute la semaine',
    ]);
    expect(newClaims[0]?.told[0]?.speaker?.name).toBe('pompiers');
    expect(documents.map(({ state }) => state)).toEqual(['same', 'added']);
  });
  it('are not what another article said already', () => {
    const again = article(
      'encore',
      'Le maire, Paul Hédouin, a indiqué que 300 habitants de Montbrun avaient été évacués dimanche.',
      { published: '2025-05-08', outlet: 'La Feuille du Val' },
    );
    expect(diff(look([CRUE]), look([CRUE, again])).newClaims).toEqual([]);
  });
  it('are not what a corrected slip lets understand at last', () => {
    const slip = { ...CRUE, text: `${CRUE.text}\n\nLa préfécture appelle à la prudence.` };
    const mended = { ...slip, text: slip.text.replace('préfécture', 'préfecture') };
    expect(diff(look([slip]), look([mended])).newClaims).toEqual([]);
  });
  it('are not what the same article says under another name', () => {
    const { newClaims, gone, documents } = diff(look([CRUE]), look([{ ...CRUE, id: 'crue-2025-05-08' }]));
    expect([newClaims, gone]).toEqual([[], []]);
    expect(documents).toMatchObject([{ state: 'same', by: 'text' }]);
  });
});

describe('claims gone', () => {
  it('are listed with the reason', () => {
    const { gone } = diff(look([CRUE, AUTRE]), look([CRUE]));
    expect(gone.map(({ reason }) => reason)).toEqual(['article-removed', 'article-removed']);
    const shorter = { ...CRUE, text: CRUE.text.replace(/ La préfète.*/u, '') };
    const cut = diff(look([CRUE]), look([shorter])).gone;
    expect(cut.map(({ reason, old }) => [reason, old.words])).toEqual([
      ['passage-removed', 'la digue aurait cédé à cause d’un défaut d’entretien'],
    ]);
  });
  it('are told apart from words that nobody is credited with any more', () => {
    const before = article(
      'a',
      'Le feu est éteint. Selon la mairie, la digue de Montbrun a cédé dans la nuit.',
    );
    const after = { ...before, text: 'Le feu est éteint. La digue de Montbrun a cédé dans la nuit.' };
    expect(diff(look([before]), look([after])).gone).toMatchObject([{ reason: 'unattributed' }]);
  });
  it('are not those that another article still makes', () => {
    const again = article('encore', CRUE.text, { outlet: 'La Feuille du Val' });
    expect(diff(look([CRUE, again]), look([again])).gone).toEqual([]);
  });
});

describe('new denials', () => {
  const denial = article(
    'dementi',
    'L’entreprise Sogedigue dément tout défaut d’entretien de la digue de Montbrun.',
    { published: '2025-05-08', outlet: 'La Feuille du Val' },
  );
  it('come with what they answer, known before or not', () => {
    const claim = article(
      'digue',
      'Un pompier a affirmé que la digue de Montbrun souffrait d’un défaut d’entretien.',
    );
    const [found] = diff(look([claim]), look([claim, denial])).newDenials;
    expect(found).toMatchObject({ how: 'new', denial: { stance: 'deny', speaker: { name: 'Sogedigue' } } });
    expect(found?.answers?.old?.words).toBe('la digue de Montbrun souffrait d’un défaut d’entretien');
    const [both] = diff(look([AUTRE]), look([AUTRE, claim, denial])).newDenials;
    expect(both?.answers).toMatchObject({ claim: { old: null }, old: null });
  });
  it('are not those that stood before', () => {
    expect(diff(look([denial]), look([denial, AUTRE])).newDenials).toEqual([]);
  });
  it('are found where an edit made one of an assertion', () => {
    const before = article('a', 'Le maire affirme que la digue a été mal entretenue par la commune.');
    const after = { ...before, text: 'Le maire nie que la digue ait été mal entretenue par la commune.' };
    expect(diff(look([before]), look([after])).newDenials).toMatchObject([
      { how: 'turned', before: { stance: 'assert' }, denial: { stance: 'deny' } },
    ]);
    expect(diff(look([after]), look([before])).newDenials).toEqual([]);
  });
});

describe('revised figures', () => {
  const first = article(
    'bilan-1',
    'La préfecture a annoncé que neuf personnes étaient mortes dans la crue à Montbrun.',
    {
      published: '2025-05-06',
    },
  );
  it('of the same speaker, in another article', () => {
    const second = article(
      'bilan-2',
      'La préfecture a annoncé que douze personnes étaient mortes dans la crue à Montbrun.',
      { published: '2025-05-08', outlet: 'La Feuille du Val' },
    );
    const { figures } = diff(look([first]), look([first, second]));
    expect(figures).toMatchObject([
      {
        by: 'same-speaker',
        direction: 'up',
        old: { low: 9, told: { published: '2025-05-06' } },
        new: { low: 12 },
      },
    ]);
  });
  it('where the same is called by two nouns', () => {
    const second = article('bilan-2', 'La préfecture fait état de douze morts à Montbrun.', {
      published: '2025-05-08',
      outlet: 'La Feuille du Val',
    });
    const { figures } = diff(look([first]), look([first, second]));
    expect(figures).toMatchObject([{ by: 'same-speaker', old: { low: 9 }, new: { low: 12 } }]);
  });
  it('of the same article', () => {
    const { figures } = diff(look([first]), look([{ ...first, text: first.text.replace('neuf', 'huit') }]));
    expect(figures).toMatchObject([
      { by: 'edit', direction: 'down', old: { value: { words: 'neuf' } }, new: { value: { words: 'huit' } } },
    ]);
  });
  it('of somebody else, of the same thing', () => {
    const police = article(
      'manif-1',
      'Selon la police, 3 000 personnes ont défilé dimanche 4 mai à Montbrun.',
    );
    const union = article(
      'manif-2',
      'Selon les syndicats, 9 000 personnes ont défilé dimanche 4 mai à Montbrun.',
      {
        outlet: 'La Feuille du Val',
      },
    );
    expect(diff(look([police]), look([police, union])).figures).toMatchObject([
      { by: 'other-speaker', old: { low: 3000 }, new: { low: 9000 } },
    ]);
  });
  it('are not the same value again, nor another thing', () => {
    const same = article(
      'bilan-2',
      'La préfecture a rappelé que neuf personnes étaient mortes dans la crue à Montbrun.',
      {
        published: '2025-05-08',
        outlet: 'La Feuille du Val',
      },
    );
    expect(diff(look([first]), look([first, same])).figures).toEqual([]);
    const other = article(
      'blesses',
      'La préfecture a annoncé que quarante personnes étaient blessées à Montbrun.',
      {
        published: '2025-05-08',
        outlet: 'La Feuille du Val',
      },
    );
    expect(diff(look([first]), look([first, other])).figures).toEqual([]);
  });
});

describe('hedges', () => {
  const unsure = article(
    'a',
    'Selon la préfète, Anne Delorme, la digue de Montbrun aurait cédé à cause d’un arbre.',
  );
  const sure = article(
    'b',
    'La préfète, Anne Delorme, a affirmé que la digue de Montbrun avait cédé à cause d’un arbre.',
    { published: '2025-05-08', outlet: 'La Feuille du Val' },
  );
  it('dropped or added by the same speaker, in another article', () => {
    expect(diff(look([unsure]), look([unsure, sure])).hedges).toMatchObject([
      { change: 'dropped', by: 'speaker', old: { stance: 'hedge' }, new: { stance: 'assert' } },
    ]);
    expect(diff(look([sure]), look([sure, unsure])).hedges).toMatchObject([
      { change: 'added', by: 'speaker' },
    ]);
  });
  it('dropped by an edit', () => {
    const after = { ...unsure, text: unsure.text.replace('aurait cédé', 'a cédé') };
    expect(diff(look([unsure]), look([after])).hedges).toMatchObject([{ change: 'dropped', by: 'edit' }]);
  });
  it('are not changed by somebody else, nor by saying it again', () => {
    const other = {
      ...sure,
      text: sure.text.replace('La préfète, Anne Delorme,', 'Le maire, Paul Hédouin,'),
    };
    expect(diff(look([unsure]), look([unsure, other])).hedges).toEqual([]);
    const again = { ...sure, text: unsure.text.replace('Selon', 'D’après') };
    expect(diff(look([unsure]), look([unsure, again])).hedges).toEqual([]);
  });
});

describe('new origins', () => {
  const other = article(
    'b',
    'Les pompiers ont indiqué que 300 habitants de Montbrun avaient été évacués dimanche.',
    { published: '2025-05-07', outlet: 'La Feuille du Val' },
  );
  it('are of claims known before, and may change their status', () => {
    const { newOrigins, statuses } = diff(look([CRUE]), look([CRUE, other]));
    expect(newOrigins).toMatchObject([{ name: 'pompiers', before: ['Paul Hédouin'] }]);
    expect(statuses).toMatchObject([{ from: 'single-origin', to: 'agreed' }]);
  });
  it('are not made by a slip in a name', () => {
    const slip = { ...CRUE, text: CRUE.text.replace('Delorme', 'Delrome') };
    expect(diff(look([CRUE]), look([slip])).newOrigins).toEqual([]);
  });
  it('are not a body that speaks in place of its head, nor its head', () => {
    const head = article(
      'a',
      'Le président de la Fédération des riverains, Marc Aubel, affirme que 40 maisons sont inondées.',
    );
    const body = article('b', 'La Fédération des riverains affirme que 40 maisons sont inondées.');
    expect(diff(look([head]), look([head, body])).newOrigins).toEqual([]);
    expect(diff(look([body]), look([body, head])).newOrigins).toEqual([]);
  });
  it('are not a source without a name where there was one before', () => {
    const first = article('a', 'Un témoin a affirmé que 40 maisons étaient inondées à Montbrun.');
    const second = article('b', 'Une riveraine a affirmé que 40 maisons étaient inondées à Montbrun.');
    const named = article('c', 'La préfecture a affirmé que 40 maisons étaient inondées à Montbrun.');
    expect(diff(look([first]), look([first, second])).newOrigins).toEqual([]);
    expect(diff(look([first]), look([first, named])).newOrigins).toMatchObject([{ before: ['témoin'] }]);
    expect(diff(look([named]), look([named, second])).newOrigins).toHaveLength(1);
  });
  it('are not found where the same one is only quoted again', () => {
    const again = { ...other, text: other.text.replace('Les pompiers ont', 'Le maire, Paul Hédouin, a') };
    expect(diff(look([CRUE]), look([CRUE, again])).newOrigins).toEqual([]);
  });
});

describe('things come due', () => {
  it('with or without a word since', () => {
    const later = article('suite', 'Le pont a rouvert, a indiqué la mairie.', { published: '2025-05-15' });
    const silent = diff(look([AUTRE]), look([AUTRE, later]));
    expect(silent.due).toMatchObject([{ date: '2025-05-13', state: 'not-mentioned', since: [] }]);
    const told = article(
      'suite',
      'Le concert de soutien a eu lieu mardi 13 mai 2025 à Montbrun, devant 200 personnes.',
      {
        published: '2025-05-15',
      },
    );
    expect(diff(look([AUTRE]), look([AUTRE, told])).due).toMatchObject([{ state: 'told' }]);
    const sameDay = article('suite', 'Mardi 13 mai 2025, la route du col a été coupée par des rochers.', {
      published: '2025-05-15',
    });
    expect(diff(look([AUTRE]), look([AUTRE, sameDay])).due).toMatchObject([{ state: 'same-day' }]);
  });
  it('are not told where the day is only announced again, or lies in a longer stretch', () => {
    const again = article('rappel', 'Le concert de soutien aura lieu mardi 13 mai 2025 à Montbrun.', {
      published: '2025-05-09',
    });
    const year = article('bilan', 'Le maire a assuré que le pont rouvrirait avant la fin de l’année 2025.', {
      published: '2025-05-15',
    });
    expect(diff(look([AUTRE]), look([AUTRE, again, year])).due).toMatchObject([
      { date: '2025-05-13', state: 'not-mentioned', since: [] },
    ]);
  });
  it('are not what is still ahead, nor what was past before', () => {
    expect(diff(look([AUTRE]), look([AUTRE], '2025-05-12')).due).toEqual([]);
    expect(diff(look([AUTRE], '2025-05-14'), look([AUTRE], '2025-05-20')).due).toEqual([]);
  });
});

describe('a diff', () => {
  it('of a dossier and itself is empty', () => {
    const dossier = look([CRUE, AUTRE]);
    const { documents, version, generator, old, new: next, ...lists } = diff(dossier, dossier);
    expect([version, generator.name, old, next.asOf]).toEqual([1, 'recoupe', next, '2025-05-07']);
    expect(documents.map(({ state }) => state)).toEqual(['same', 'same']);
    expect(Object.values(lists).flat()).toEqual([]);
  });
  it('fits its schema', () => {
    const result = diff(look([CRUE]), look([{ ...CRUE, text: CRUE.text.replace('300', '320') }, AUTRE]));
    expect(dossierDiffSchema.parse(structuredClone(result))).toEqual(result);
  });
  it('does not call news what was only read otherwise', () => {
    const dossier = look([CRUE, AUTRE]);
    const unread = {
      ...dossier,
      claims: [],
      documents: dossier.documents.map((document) => ({ ...document, statements: [], figures: [] })),
    };
    const { newClaims, gone, newDenials } = diff(unread, dossier);
    expect([newClaims, gone, newDenials]).toEqual([[], [], []]);
    expect(diff(dossier, unread).gone.map(({ reason }) => reason)).toContain('read-otherwise');
  });
});
