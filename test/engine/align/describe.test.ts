import { describe, expect, it } from 'vitest';
import type { StatementFeatures } from '../../../src/model/analysis.ts';
import { type Located, readFeatures } from './read-article.ts';

function first(text: string, located: Located): StatementFeatures {
  return readFeatures(text, [located]).statements.s1!;
}

describe('terms', () => {
  it('gives one key for words of one meaning', () => {
    const one = first('Le préfet dit que des soldats ont été envoyés.', {
      content: 'que des soldats ont été envoyés',
    });
    const other = first('Le préfet annonce le déploiement de troupes.', {
      content: 'le déploiement de troupes',
    });
    expect(one.terms).toEqual(['#soldier', '#deploy']);
    expect(other.terms).toEqual(['#deploy', '#soldier']);
    expect(other.events).toEqual(['deploy']);
  });

  it('keeps a noun and an adjective of one form apart', () => {
    const { terms } = first('Elle évoque un accord militaire.', { content: 'un accord militaire' });
    expect(terms).toContain('#military');
    expect(terms).not.toContain('#soldier');
  });

  it('leaves names to their actors', () => {
    const text = 'La digue de Varel a cédé.';
    const { statements } = readFeatures(text, [{ content: 'La digue de Varel a cédé' }], {
      Varel: ['place:varel', 'place'],
    });
    expect(statements.s1!.actors).toEqual(['place:varel']);
    expect(statements.s1!.terms).not.toContain('varel');
  });

  it('leaves the content of an inner statement to that one', () => {
    const text = 'Le maire a dit que la police assurait que le pont avait brûlé.';
    const { statements } = readFeatures(text, [
      { content: 'que la police assurait que le pont avait brûlé' },
      { content: 'que le pont avait brûlé', within: 's1' },
    ]);
    expect(statements.s1!.terms).toEqual(['#police']);
    expect(statements.s1!.relays).toBe(true);
    expect(statements.s2!.terms).toEqual(['#bridge', '#burn']);
  });
});

describe('reference to something said elsewhere', () => {
  it.each([
    ['Le maire rejette ces allégations.', 'ces allégations'],
    ['Il dément cette information.', 'cette information'],
    ['« Cette accusation est fausse », répond-elle.', '« Cette accusation est fausse »'],
    ['Il parle d’une « pure invention ».', '« pure invention »'],
    ['Elle dénonce une « rumeur sans fondement ».', 'une « rumeur sans fondement »'],
  ])('%s', (text, content) => {
    expect(first(text, { content }).refersBack).toBe(true);
  });

  it('lies in the clause that a label hangs on', () => {
    const text = 'Le syndicat a qualifié ces chiffres de « farce ».';
    expect(first(text, { content: '« farce »', cue: 'a qualifié' }).refersBack).toBe(true);
  });

  it.each([
    ['Il dément avoir vendu la carrière.', 'avoir vendu la carrière'],
    ['Il dit que cette digue est fissurée.', 'que cette digue est fissurée'],
    [
      'Elle rejette les accusations selon lesquelles elle a vendu le port.',
      'les accusations selon lesquelles elle a vendu le port',
    ],
    [
      'Il annonce que ces informations seront remises mardi aux enquêteurs de la gendarmerie.',
      'que ces informations seront remises mardi aux enquêteurs de la gendarmerie',
    ],
  ])('not: %s', (text, content) => {
    expect(first(text, { content }).refersBack).toBe(false);
  });
});

describe('a definite article in a denial', () => {
  it.each([
    ['Le club a rejeté les accusations.', 'les accusations', true],
    ['Elle a démenti l’information.', 'l’information', true],
    ['Elle a démenti la vente.', 'la vente', false],
    ['Elle a démenti la rumeur de vente du port.', 'la rumeur de vente du port', false],
  ])('%s', (text, content, refers) => {
    expect(first(text, { content, stance: 'deny' }).refersBack).toBe(refers);
    expect(first(text, { content }).refersBack).toBe(false);
  });
});

describe('a demand that is reported', () => {
  const text = 'Selon une source, les ravisseurs réclament une rançon.';
  const outer = { content: 'les ravisseurs réclament une rançon' };
  const inner = { content: 'une rançon', within: 's1' } as const;

  it('is told by what reports it', () => {
    const { statements } = readFeatures(text, [outer, { ...inner, stance: 'demand' }]);
    expect(statements.s1).toMatchObject({ terms: ['ravisseur', '#demand', 'rancon'], relays: false });
  });

  it('is no word that is relayed', () => {
    const { statements } = readFeatures(text, [outer, inner]);
    expect(statements.s1!.terms).toEqual(['ravisseur', '#demand']);
  });
});

describe('a part in what was told', () => {
  it.each([
    ['Le club a démenti toute implication du gardien.', 'toute implication du gardien', true],
    ['Elle nie la moindre responsabilité dans la panne.', 'la moindre responsabilité dans la panne', true],
    ['Le club a démenti la vente du gardien.', 'la vente du gardien', false],
    ['Elle nie avoir eu un rôle.', 'avoir eu un rôle', false],
  ])('%s', (text, content, told) => {
    expect(first(text, { content, stance: 'deny' }).involvement).toBe(told);
    expect(first(text, { content }).involvement).toBe(false);
  });
});

describe('said as others did', () => {
  it.each([
    ['« C’est faux », a également réagi le club.', 'a également réagi', true],
    ['« C’est faux », a réagi lui aussi le club.', 'a réagi', true],
    ['« C’est faux », a réagi le club.', 'a réagi', false],
    ['« C’est faux », a réagi le club, qui paie aussi les billets.', 'a réagi', false],
  ])('%s', (text, cue, also) => {
    expect(first(text, { content: '« C’est faux »', cue }).also).toBe(also);
  });
});

describe('negation', () => {
  it.each([
    ['Elle affirme que la mairie n’a vendu aucun terrain.', 'que la mairie n’a vendu aucun terrain', true],
    ['« Nous n’avons rien livré », dit-il.', '« Nous n’avons rien livré »', true],
    ['« Aucun obus n’a été livré », dit-il.', '« Aucun obus n’a été livré »', true],
    [
      'Elle affirme que la mairie n’a vendu que deux terrains.',
      'que la mairie n’a vendu que deux terrains',
      false,
    ],
    ['Elle affirme que la mairie a vendu le terrain.', 'que la mairie a vendu le terrain', false],
    [
      'Il dit que le pont a cédé, ce qui n’étonne personne.',
      'que le pont a cédé, ce qui n’étonne personne',
      false,
    ],
  ])('%s', (text, content, negated) => {
    expect(first(text, { content }).negated).toBe(negated);
  });
});

describe('predicate and tense', () => {
  it.each([
    ['Il dit que la digue avait cédé.', 'que la digue avait cédé', 'past'],
    ['Il nie avoir livré des obus.', 'avoir livré des obus', 'past'],
    ['Il dit que des agents ont été envoyés.', 'que des agents ont été envoyés', 'past'],
    ['Il dit que la digue sera rehaussée.', 'que la digue sera rehaussée', 'future'],
    [
      'Il dit que la mairie a décidé de vendre le port.',
      'que la mairie a décidé de vendre le port',
      'future',
    ],
    ['Il dit que la digue tient.', 'que la digue tient', 'present'],
    ['Il annonce une vente.', 'une vente', null],
  ])('%s', (text, content, tense) => {
    expect(first(text, { content }).tense).toBe(tense);
  });

  it('looks past a relative clause', () => {
    const { predicate } = first('Elle dit que le navire qui transportait du blé a coulé.', {
      content: 'que le navire qui transportait du blé a coulé',
    });
    expect(predicate).toEqual(['#crash']);
  });
});

describe('act', () => {
  it.each([
    ['Le maire a affirmé que le pont tenait.', 'que le pont tenait', 'a affirmé', 'claim'],
    ['Le maire a salué « un geste rare ».', '« un geste rare »', 'a salué', 'comment'],
    ['Le maire doute que le pont tienne.', 'que le pont tienne', 'doute', 'doubt'],
    ['Le maire a dit craindre une crue.', 'craindre une crue', 'a dit', 'comment'],
  ] as const)('%s', (text, content, cue, act) => {
    expect(first(text, { content, cue }).act).toBe(act);
  });
});

describe('wording', () => {
  it('leaves out the conjunction that opens it', () => {
    const text = 'Le préfet a dit que la digue avait cédé.';
    const { wording, complete } = first(text, { content: 'que la digue avait cédé' });
    expect(text.slice(wording.start, wording.end)).toBe('la digue avait cédé');
    expect(complete).toBe(true);
  });
});

describe('dates', () => {
  const told = (text: string, located: readonly Located[]) => {
    const features = readFeatures(text, located);
    const words = (index: number | null) => {
      const date = index === null ? undefined : features.dates[index];
      return date === undefined ? null : text.slice(date.start, date.end);
    };
    return {
      said: words(features.statements.s1?.said ?? null),
      events: features.events.map(({ date, span }) => [words(date), text.slice(span.start, span.end)]),
    };
  };

  it('tell the day of saying where the cue is their verb', () => {
    const text = 'La préfète a déclaré jeudi que la digue avait cédé le 3 mai.';
    expect(told(text, [{ content: 'que la digue avait cédé le 3 mai', cue: 'a déclaré' }])).toEqual({
      said: 'jeudi',
      events: [[expect.stringContaining('3 mai'), 'la digue avait cédé le 3 mai']],
    });
  });

  it('tell the day of an event in the article’s own voice', () => {
    const text = 'Mardi, le conseil a voté la vente du port.';
    expect(told(text, [])).toEqual({ said: null, events: [['Mardi', text]] });
  });

  it('belong to a noun that they narrow', () => {
    const text = 'La préfète a évoqué l’élection du 5 novembre.';
    expect(told(text, [{ content: 'l’élection du 5 novembre', cue: 'a évoqué' }]).events).toHaveLength(1);
  });

  it('stand in the lines of an agenda', () => {
    expect(told('Mardi 18 mars : réouverture de la passerelle aux piétons', []).events).toHaveLength(1);
  });

  it('are no event with "since"', () => {
    expect(told('La halle est fermée depuis mardi.', []).events).toEqual([]);
  });
});

describe('figures', () => {
  it('take the words that narrow their thing, nationalities apart', () => {
    const { figures } = readFeatures(
      'Il parle de 300 soldats norvégiens des forces spéciales.',
      [{ content: '300 soldats norvégiens des forces spéciales' }],
      { norvégiens: ['country:NO', 'group'] },
      [{ words: '300', thing: 'soldats', value: 300, qualifiers: ['norvegien', 'force', 'special'] }],
    );
    expect(figures[0]).toMatchObject({
      things: ['#soldier'],
      qualifiers: ['#special'],
      nations: ['country:NO'],
    });
  });

  it('count people by what happened to them', () => {
    const { figures } = readFeatures('Le séisme a fait 12 morts.', [], {}, [
      { words: '12', thing: 'morts', value: 12, status: 'killed' },
    ]);
    expect(figures[0]).toMatchObject({ things: expect.arrayContaining(['#person']), status: 'killed' });
  });

  it('take over the thing of the figure that they refer to', () => {
    const text = 'Il y a 80 agents de nuit. Leur nombre serait inférieur à 20.';
    const { figures } = readFeatures(text, [], {}, [
      { words: '80', thing: 'agents', value: 80, qualifiers: ['nuit'], status: 'present' },
      { words: '20', thing: 'nombre', value: 20, inherits: 0 },
    ]);
    expect(figures[1]).toMatchObject({
      things: figures[0]!.things,
      qualifiers: figures[0]!.qualifiers,
      status: 'present',
    });
  });

  it.each([
    ['Il y avait 80 agents au total.', { extent: 'total' }],
    ['Un premier groupe de 80 agents est parti.', { extent: 'part' }],
    ['La ville prévoit d’envoyer 80 agents.', { planned: true }],
    ['Le précédent bilan était de 80 agents.', { superseded: true }],
    ['La tempête qui a mobilisé 80 agents est finie.', { aside: true }],
    ['Les 80 agents sont dispersés dans le monde.', { extent: 'total' }],
    ['Un bilan encore provisoire fait état de 80 agents.', { provisional: true }],
    [
      'La tempête a mobilisé 80 agents.',
      { extent: null, planned: false, superseded: false, provisional: false, aside: false },
    ],
  ])('%s', (text, expected) => {
    expect(
      readFeatures(text, [], {}, [{ words: '80', thing: 'agents', value: 80 }]).figures[0],
    ).toMatchObject(expected);
  });
});

describe('votes', () => {
  const voted = (text: string) =>
    readFeatures(text, [], {}, [
      { words: '302', thing: 'voix', value: 302, status: 'voted' },
      { words: '225', thing: 'voix', value: 225, status: 'voted', inherits: 0 },
    ]).figures.map(({ qualifiers }) => qualifiers);

  it('for and against are counted apart', () => {
    expect(voted('Le texte a recueilli 302 voix pour et 225 contre.')).toEqual([['pour'], ['contre']]);
    expect(voted('Le texte a été adopté par 302 voix contre 225.')).toEqual([[], ['contre']]);
    expect(voted('Le texte a recueilli 302 voix, puis 225.')).toEqual([[], []]);
  });
});

describe('where', () => {
  it.each([
    ['« en »', 'Au moins 80 agents ont été tués en Norvège.', ['country:NO']],
    ['an organ', 'La Norvège a envoyé 80 agents.', []],
    ['« de »', 'Les 80 agents de Norvège sont partis.', []],
  ])('a figure is in a country: %s', (_, text, places) => {
    const { figures } = readFeatures(text, [], { Norvège: ['country:NO', 'country'] }, [
      { words: '80', thing: 'agents', value: 80, places: ['country:NO'] },
    ]);
    expect(figures[0]?.places).toEqual(places);
  });

  it.each([
    ['La rencontre aura lieu à Oslo.', ['place:oslo']],
    ['La rencontre aura lieu en Oslo.', []],
    ['La rencontre des maires d’Oslo est finie.', []],
  ])('a town is where it is: %s', (text, towns) => {
    const { statements } = readFeatures(text, [{ content: text.slice(0, -1) }], {
      Oslo: ['place:oslo', 'place'],
    });
    expect(statements.s1?.towns).toEqual(towns);
  });
});

describe('doers', () => {
  const names = { 'Ligue verte': ['organisation:ligue', 'organisation'] } as const;
  const read = (text: string, content: string, cue: string) => {
    const { doers, doneBySpeaker } = readFeatures(text, [{ content, cue }], names).statements.s1!;
    return { doers, doneBySpeaker };
  };

  it.each([
    [
      'Le maire affirme que le pont a été détruit lundi par la Ligue verte.',
      'que le pont a été détruit lundi par la Ligue verte',
      'affirme',
    ],
    ['Le maire accuse la Ligue verte d’avoir détruit le pont.', 'd’avoir détruit le pont', 'accuse'],
    [
      'Le maire affirme que la Ligue verte est à l’origine du feu.',
      'que la Ligue verte est à l’origine du feu',
      'affirme',
    ],
  ])('are named: %s', (text, content, cue) => {
    expect(read(text, content, cue)).toEqual({ doers: ['organisation:ligue'], doneBySpeaker: false });
  });

  it.each([
    ['La Ligue verte a revendiqué le feu.', 'le feu', 'a revendiqué'],
    ['La Ligue verte dit avoir détruit le pont.', 'avoir détruit le pont', 'dit'],
  ])('are the speaker: %s', (text, content, cue) => {
    expect(read(text, content, cue)).toEqual({ doers: [], doneBySpeaker: true });
  });

  it.each([
    ['La Ligue verte dit avoir été visée par le feu.', 'avoir été visée par le feu', 'dit'],
    ['La Ligue verte dit vouloir détruire le pont.', 'vouloir détruire le pont', 'dit'],
    [
      'Le maire affirme que la Ligue verte a tort et que le feu est passé par la vallée.',
      'que la Ligue verte a tort et que le feu est passé par la vallée',
      'affirme',
    ],
    ['Le maire affirme que la Ligue verte est présente.', 'que la Ligue verte est présente', 'affirme'],
  ])('are not told: %s', (text, content, cue) => {
    expect(read(text, content, cue)).toEqual({ doers: [], doneBySpeaker: false });
  });
});

describe('hostile text', () => {
  it.each([
    ['nothing', ''],
    ['lone surrogates', '\ud800 le \udfff pont \ud83d a cédé'],
    ['only marks', '«»“”"…'.repeat(50)],
  ])('never throws: %s', (_, text) => {
    expect(() => readFeatures(text, [])).not.toThrow();
  });

  it('stays linear where contents nest in each other', () => {
    const depth = 4000;
    const text = `${'il dit que '.repeat(depth)}le pont a cédé.`;
    const located = Array.from({ length: depth }, (_, index) => ({ start: (index + 1) * 11 - 3 }));
    const time = (count: number): number => {
      const statements = located.slice(0, count).map(({ start }) => ({ content: text.slice(start) }));
      const begun = performance.now();
      readFeatures(text, statements);
      return performance.now() - begun;
    };
    time(100);
    expect(time(depth)).toBeLessThan(4000);
  });
});
