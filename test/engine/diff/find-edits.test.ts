import { describe, expect, it } from 'vitest';
import { edited, editsOf } from './looks.ts';

describe('a figure', () => {
  it('with another value', () => {
    expect(
      editsOf(
        'Le préfet a indiqué que 12 habitants avaient été blessés. La route est coupée.',
        'Le préfet a indiqué que 15 habitants avaient été blessés. La route est coupée.',
      ),
    ).toEqual([['figure', '12', '15']]);
  });
  it('of another thing, or with another bound', () => {
    expect(editsOf('La crue a fait 12 blessés à Montbrun.', 'La crue a fait 12 morts à Montbrun.')).toEqual([
      ['figure', 'blessés', 'morts'],
    ]);
    expect(
      editsOf('Au moins 40 maisons ont été inondées.', 'Quelque 40 maisons ont été inondées.')[0]?.[0],
    ).toBe('figure');
  });
  it('but not the same value written otherwise', () => {
    const [[kinds] = []] = editsOf(
      'La crue a fait douze blessés à Montbrun.',
      'La crue a fait 12 blessés à Montbrun.',
    );
    expect(kinds).toBe('wording');
    const { edits, folded } = edited('Le pont a coûté 3 000 euros.', 'Le pont a coûté 3.000 euros.');
    expect(edits).toEqual([]);
    expect(folded.typography).toBe(1);
  });
});

describe('a date', () => {
  it('that is another day', () => {
    const edits = editsOf(
      'La réunion se tiendra jeudi 15 mai 2025 à la mairie.',
      'La réunion se tiendra vendredi 16 mai 2025 à la mairie.',
    );
    expect(edits).toEqual([['date', 'jeudi 15', 'vendredi 16']]);
  });
  it('but not the same day in more words', () => {
    const edits = editsOf(
      'La réunion se tiendra le 15 mai 2025 à la mairie.',
      'La réunion se tiendra le jeudi 15 mai 2025 à la mairie.',
    );
    expect(edits.map(([kinds]) => kinds)).toEqual(['wording']);
  });
});

describe('certainty', () => {
  it('dropped and added in somebody’s words', () => {
    const unsure = 'Selon un pompier, la digue aurait cédé dans la nuit.';
    const sure = 'Selon un pompier, la digue a cédé dans la nuit.';
    expect(edited(unsure, sure).edits).toMatchObject([{ kinds: ['certainty'], certainty: 'dropped' }]);
    expect(edited(sure, unsure).edits).toMatchObject([{ kinds: ['certainty'], certainty: 'added' }]);
  });
  it('in the article’s own voice', () => {
    const unsure = 'La digue aurait cédé dans la nuit.';
    const sure = 'La digue a cédé dans la nuit.';
    expect(edited(unsure, sure).edits).toMatchObject([{ kinds: ['certainty'], certainty: 'dropped' }]);
    expect(edited(sure, unsure).edits).toMatchObject([{ kinds: ['certainty'], certainty: 'added' }]);
  });
  it('by a word of doubt', () => {
    expect(
      edited('La digue a sans doute cédé dans la nuit.', 'La digue a cédé dans la nuit.').edits,
    ).toMatchObject([
      { kinds: ['certainty'], certainty: 'dropped', old: { words: 'sans doute' }, new: null },
    ]);
  });
  it('but not a future seen from the past', () => {
    const [found] = edited(
      'Le maire a annoncé que le pont rouvrirait en juin.',
      'Le maire a annoncé que le pont rouvre en juin.',
    ).edits;
    expect(found?.kinds).toEqual(['wording']);
  });
});

describe('a negation', () => {
  it('that came or went', () => {
    const denied = 'La digue n’a pas cédé, malgré la crue.';
    const plain = 'La digue a cédé, malgré la crue.';
    expect(editsOf(plain, denied).map(([kinds]) => kinds)).toEqual(['negation']);
    expect(editsOf(denied, plain).map(([kinds]) => kinds)).toEqual(['negation']);
  });
  it('by a verb that denies', () => {
    const [[kinds] = []] = editsOf(
      'Le maire affirme que la digue a été mal entretenue.',
      'Le maire nie que la digue ait été mal entretenue.',
    );
    expect(kinds).toContain('negation');
  });
  it('but not « plus » without its particle', () => {
    expect(
      editsOf('La mairie veut aider les riverains.', 'La mairie veut aider plus les riverains.').map(
        ([kinds]) => kinds,
      ),
    ).toEqual(['wording']);
  });
});

describe('a source or name', () => {
  it('that is another', () => {
    expect(
      editsOf(
        'Selon la mairie, la digue a cédé dans la nuit.',
        'Selon la préfecture, la digue a cédé dans la nuit.',
      ),
    ).toEqual([['source', 'mairie', 'préfecture']]);
    expect(editsOf('Le pont porte le nom de Paul Morin.', 'Le pont porte le nom de Paul Marin.')).toEqual([
      ['name', 'Morin', 'Marin'],
    ]);
  });
  it('that went, so that the article says it itself', () => {
    const [[kinds] = []] = editsOf(
      'La route est fermée. Selon la mairie, la digue a cédé dans la nuit de lundi.',
      'La route est fermée. La digue a cédé dans la nuit de lundi.',
    );
    expect(kinds).toBe('source');
  });
  it('but not another spelling of the same', () => {
    const { edits, folded } = edited(
      'Le président Zelenskyy est attendu à Montbrun.',
      'Le président Zelensky est attendu à Montbrun.',
    );
    expect(edits).toEqual([]);
    expect(folded.spelling).toBe(1);
  });
});

describe('a slip in a source', () => {
  it('names no other source', () => {
    const text = 'La Fédération des commerçants a indiqué que le marché serait annulé.';
    const { edits, folded } = edited(text.replace('Fédération', 'Fédératino'), text);
    expect(edits).toEqual([]);
    expect(folded.spelling).toBe(1);
  });
});

describe('a passage', () => {
  const rest = 'La digue a cédé dans la nuit. Les secours sont sur place.';
  const more = 'Les habitants de la rue basse ont passé la nuit au gymnase.';
  it('that came or went, as a sentence', () => {
    expect(editsOf(rest, `${rest} ${more}`)).toEqual([['passage-added', null, more]]);
    expect(editsOf(`${more} ${rest}`, rest)).toEqual([['passage-removed', more, null]]);
    const inside = 'La digue a cédé dans la nuit. Il pleut encore beaucoup. Les secours sont sur place.';
    expect(editsOf(rest, inside)).toEqual([['passage-added', null, 'Il pleut encore beaucoup.']]);
  });
  it('but not one that only moved', () => {
    const { edits, folded } = edited(`${more}\n\n${rest}`, `${rest}\n\n${more}`);
    expect(edits).toEqual([]);
    expect(folded.moved).toBe(1);
  });
});

describe('a title', () => {
  it('within the text', () => {
    const text = '\n\nLa digue a cédé dans la nuit. Les secours sont sur place, avec des pompes.';
    expect(
      editsOf(`Crue à Montbrun : la ville sous l’eau${text}`, `Crue à Montbrun : la ville touchée${text}`),
    ).toEqual([['title', 'sous l’eau', 'touchée']]);
  });
});

describe('slips', () => {
  it.each([
    ['spelling', 'La préfécture a fermé le pont.', 'La préfecture a fermé le pont.'],
    [
      'spelling',
      'Les riverains sont partis parceque l’eau monte.',
      'Les riverains sont partis parce que l’eau monte.',
    ],
    ['spelling', 'Le maire de de Montbrun est absent.', 'Le maire de Montbrun est absent.'],
    ['spelling', 'Le maire à fermé le pont.', 'Le maire a fermé le pont.'],
    ['punctuation', 'Le maire est absent il pleut.', 'Le maire est absent, il pleut.'],
    ['typography', "L'état d'urgence est levé.", 'L’État d’urgence est levé.'],
    ['spacing', 'Le maire est absent.\nIl pleut.', 'Le maire est absent. Il pleut.'],
  ] as const)('of %s are counted and not shown: %s', (kind, before, after) => {
    const { edits, folded } = edited(before, after);
    expect(edits).toEqual([]);
    expect(folded[kind]).toBeGreaterThan(0);
  });

  it.each([
    ['Le maire accuse la préfète.', 'Le maire accusé la préfète.'],
    ['Les marches du port ferment à midi.', 'Les marchés du port ferment à midi.'],
    ['La route est large.', 'La route est barge.'],
  ])('are not other words that look alike: %s → %s', (before, after) => {
    expect(edited(before, after).folded.spelling).toBe(0);
    expect(edited(before, after).edits).toHaveLength(1);
  });

  it('of spelling are told apart from a change beside them', () => {
    const { edits, folded } = edited(
      'La préfécture a compté 12 blessés à Montbrun dans la nuit de lundi.',
      'La préfecture a compté 14 blessés à Montbrun dans la nuit de lundi.',
    );
    expect(edits.map(({ kinds }) => kinds)).toEqual([['figure']]);
    expect(folded.spelling).toBe(1);
  });
});

describe('a notice', () => {
  const text = 'La digue a cédé dans la nuit, selon la mairie.';
  it('by which the article says that it was changed', () => {
    const notice = 'Cet article a été modifié à 18 heures.';
    expect(edited(text, `${text}\n\n${notice}`).announced?.words).toBe(notice);
  });
  it('is not found where it stood before, or where there is none', () => {
    const noted = `${text}\n\nCet article a été modifié à 18 heures.`;
    expect(edited(noted, noted.replace('digue', 'dune')).announced).toBeNull();
    expect(edited(text, `${text} Le pont a été modifié par la mairie en 2020.`).announced).toBeNull();
  });
});

describe('what stands outside the article', () => {
  it('is counted only', () => {
    const text = 'La digue a cédé dans la nuit, selon la mairie. Les secours sont sur place.';
    const { edits, folded } = edited(`${text}\n\n3 commentaires`, `${text}\n\n4 commentaires`);
    expect(edits).toEqual([]);
    expect(folded.outside).toBe(1);
  });
});

describe('an edit', () => {
  it('shows the sentence before and after', () => {
    const [found] = edited(
      'Il pleut. Le maire a compté 12 blessés. La route est coupée.',
      'Il pleut. Le maire a compté 13 blessés. La route est coupée.',
    ).edits;
    expect(found?.around.old?.words).toBe('Le maire a compté 12 blessés.');
    expect(found?.around.new?.words).toBe('Le maire a compté 13 blessés.');
  });
});

describe('a rewritten text', () => {
  it('is one passage for another, not a list of its words', () => {
    const long = (word: string) => `${word} `.repeat(400).trim();
    expect(
      edited(
        `Il pleut à Montbrun depuis lundi soir. ${long('oui')}`,
        `Il pleut à Montbrun depuis lundi soir. ${long('non')}`,
      ).edits,
    ).toMatchObject([{ kinds: ['passage-added', 'passage-removed'], why: [] }]);
  });
});
