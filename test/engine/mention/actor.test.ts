import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/app/library.ts';
import { idsOf, resolve, shownNamesOf } from './actor-reading.ts';

describe('shortened names', () => {
  it.each([
    ['surname', 'Paul Lambert est élu. [Lambert] a souri.', 'Paul Lambert'],
    ['courtesy', 'Paul Lambert est élu. [M. Lambert] a souri.', 'Paul Lambert'],
    ['initial', 'Paul Lambert est élu. [P. Lambert] a souri.', 'Paul Lambert'],
    [
      'title that gives the full name later',
      'Selon [M. Kaboré], rien ne presse. Idrissa Kaboré préside.',
      'Idrissa Kaboré',
    ],
    ['surname of several words', 'Marco De Angelis court. [De Angelis] a gagné.', 'Marco De Angelis'],
    ['spelling', 'Le président Anton Petrovsky est venu. [Petrovskyy] a refusé.', 'Anton Petrovsky'],
    [
      'acronym',
      'L’Union des pêcheurs du Ponant (UPP) défile. [L’UPP] appelle à la grève.',
      'Union des pêcheurs du Ponant',
    ],
    ['initials of a known name', 'Human Rights Watch enquête. [HRW] accuse.', 'Human Rights Watch'],
    ['first word', 'Vertelec Industries embauche. [Vertelec] promet des postes.', 'Vertelec Industries'],
  ])('%s', (_, text, name) => {
    expect(shownNamesOf(text)).toEqual([name]);
  });

  it('leaves a known acronym its own meaning', () => {
    expect(idsOf('L’Union Maritime Ponantaise défile. [L’UMP] a signé.')).toEqual(['organisation:ump']);
  });

  it('keeps two people of one surname apart, by courtesy', () => {
    expect(
      shownNamesOf('Paul Lambert et Claire Lambert divorcent. [M. Lambert] a souri. [Mme Lambert] aussi.'),
    ).toEqual(['Paul Lambert', 'Claire Lambert']);
  });

  it('gives a surname to who was named last', () => {
    expect(idsOf('Paul Lambert est élu. Jean Lambert proteste. [Lambert] fera appel.')).toEqual([
      'person:jean-lambert',
    ]);
  });
});

describe('functions', () => {
  it.each([
    ['before', 'Le ministre de la Santé, Paul Lambert, est là. [Le ministre] a promis.', 'Paul Lambert'],
    ['after', 'Paul Lambert, ministre de la Santé, est là. [Le ministre] a promis.', 'Paul Lambert'],
    [
      'without a comma',
      'Le Premier ministre Paul Lambert est là. [Le chef du gouvernement] a promis.',
      'Paul Lambert',
    ],
    [
      'chief of diplomacy',
      'Le ministre danois des Affaires étrangères, Lars Holm, est là. [Le chef de la diplomatie danoise] a promis.',
      'Lars Holm',
    ],
    [
      'spokesperson and representative',
      'La porte-parole du gouvernement belge, Anne Maes, est là. [La représentante du gouvernement belge] a promis.',
      'Anne Maes',
    ],
    ['possessive', 'Il vient avec son avocat, Paul Lambert. [Son avocat] a promis.', 'Paul Lambert'],
    [
      'first told afterwards',
      '« Non », a dit [Claire Dumas]. [La porte-parole du collectif Sauvons l’Yser] a promis.',
      'Claire Dumas',
    ],
    [
      'of one who goes on',
      'Selon [Anton Petrov], rien ne presse. Par ailleurs, poursuit [l’ancien ministre bulgare], tout va bien.',
      'Anton Petrov',
    ],
    ['general word', 'Claire Dumas a parlé. « Non », a-t-elle dit. [L’élue] a promis.', 'Claire Dumas'],
    [
      'variation',
      'La secrétaire générale du parti, [Claire Dumas], a parlé. [La syndicaliste] a promis.',
      'Claire Dumas',
    ],
    [
      'another word for the trade',
      'Selon Paul Lambert, sociologue et professeur à Lyon, rien ne presse. [L’enseignant] a promis.',
      'Paul Lambert',
    ],
    ['cut before the name', '« Non », répète [la maire], Jeanne Dumas.', 'Jeanne Dumas'],
    ['native', 'Pedro Alvez a signé. [Le Chilien] a souri.', 'Pedro Alvez'],
  ])('%s', (_, text, name) => {
    expect(shownNamesOf(text).at(-1)).toBe(name);
  });

  it.each([
    [
      'of another country',
      'Le ministre danois de la Santé, Lars Holm, est là. [Le ministre suédois de la Santé] a promis.',
      'Lars Holm',
    ],
    [
      'of another matter',
      'Le ministre de la Santé, Paul Lambert, est là. [Le ministre des Transports] a promis.',
      'Paul Lambert',
    ],
    [
      'of another gender',
      'Le porte-parole du parti, Paul Lambert, est là. [La porte-parole du parti] a promis.',
      'Paul Lambert',
    ],
    ['a former one', 'Le maire, Paul Lambert, est là. [L’ancien maire] a promis.', 'Paul Lambert'],
    [
      'an indefinite one',
      'Le ministre de la Santé, Paul Lambert, est là. [Un ministre] a promis.',
      'Paul Lambert',
    ],
    [
      'his spokesperson',
      'Le président Paul Lambert est là. [Le porte-parole du président Lambert] a promis.',
      'Paul Lambert',
    ],
    [
      'what somebody is in the events',
      'Le préfet, [Paul Lambert], a parlé. [Le suspect] a promis.',
      'Paul Lambert',
    ],
    [
      'of another family',
      'Le père de Zoé, [Paul Lambert], a parlé. [Le frère de Zoé] a promis.',
      'Paul Lambert',
    ],
    ['several', 'L’expert Paul Lambert est là. [Les experts] ont promis.', 'Paul Lambert'],
  ])('does not take up somebody else: %s', (_, text, name) => {
    expect(shownNamesOf(text).at(-1)).not.toBe(name);
  });

  it('does not give a clause’s subject the function before it', () => {
    const { actors } = resolve('Interrogé sur le sort du ministre, Paul Lambert a souri.');
    expect(actors.find(({ id }) => id === 'person:paul-lambert')?.role).toBeUndefined();
  });

  it('tells country, institution and whom a voice speaks for', () => {
    const { actors } = resolve('[Dmitri Orlov, porte-parole du Kremlin], a démenti.');
    expect(actors.find(({ id }) => id === 'person:dmitri-orlov')).toMatchObject({
      country: 'RU',
      institution: 'presidency',
      role: 'spokesperson',
      speaksFor: 'presidency:RU',
    });
    expect(actors.find(({ id }) => id === 'presidency:RU')).toMatchObject({
      speaksFor: 'country:RU',
      type: 'organisation',
    });
  });

  it('knows an office of the country just named', () => {
    const { actors } = resolve(
      'Au Danemark, où le ministre des Finances, Lars Holm, a démissionné, on vote.',
    );
    expect(actors.find(({ id }) => id === 'person:lars-holm')?.country).toBe('DK');
  });
});

describe('institutions', () => {
  it.each([
    [
      'one service',
      'Le Service norvégien de renseignement (SNR) parle. [Le renseignement norvégien] précise. [L’agence de renseignement norvégienne] doute. [Le SNR] se tait.',
      ['intelligence:NO', 'intelligence:NO', 'intelligence:NO'],
    ],
    [
      'letters of another language, seat behind the bracket',
      '[Le Service national de renseignement (KVX) d’Oslo] parle. [Le KVX] précise. [Le renseignement norvégien] se tait.',
      ['intelligence:NO', 'intelligence:NO', 'intelligence:NO'],
    ],
    [
      'military intelligence',
      '[Les renseignements militaires ukrainiens] parlent. [Le service de renseignement militaire ukrainien] précise.',
      ['military-intelligence:UA', 'military-intelligence:UA'],
    ],
    [
      'ministry again',
      '[Le ministère polonais de la Défense] parle. [Le ministère] précise.',
      ['defence-ministry:PL', 'defence-ministry:PL'],
    ],
    ['police again', '[La police] enquête. [La police lilloise] précise.', ['police:lille', 'police:lille']],
    [
      'two ministries',
      '[Le ministère polonais de la Défense] parle. [Le ministère russe de la Défense] dément.',
      ['defence-ministry:PL', 'defence-ministry:RU'],
    ],
    [
      'country as speaker',
      '[Séoul] parle. [La Corée du Sud] précise. [Pyongyang] dément.',
      ['country:KR', 'country:KR', 'country:KP'],
    ],
    [
      'unnamed voice',
      '[Un porte-parole de la Maison Blanche] parle. [La Maison Blanche] précise.',
      ['spokesperson:presidency:US', 'presidency:US'],
    ],
    [
      'UN mission',
      '[La mission norvégienne auprès des Nations unies] dément. [Une déléguée d’Oslo à l’ONU] précise.',
      ['un-mission:NO', 'spokesperson:un-mission:NO'],
    ],
    [
      'other chamber',
      'La chambre basse du Parlement russe vote. [La chambre haute] suivra.',
      ['upper-house:RU'],
    ],
    ['unnamed office', '[Le président polonais] parle.', ['president:presidency:PL']],
  ])('%s', (_, text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });
});

describe('general words for organisations', () => {
  it.each([
    ['L’ONG Terre Vive enquête. [L’association] accuse.', 'Terre Vive'],
    ['Le syndicat SUD-Rail défile. [La centrale syndicale] accuse.', 'SUD-Rail'],
    ['La fédération des banques, Finabel, proteste. [La fédération] accuse.', 'Finabel'],
    ['L’agence Moody’s dégrade la note. [L’agence] explique.', 'Moody’s'],
    ['Le groupe Vertelec embauche. [L’entreprise] explique.', 'Vertelec'],
  ])('%s', (text, name) => {
    expect(shownNamesOf(text)).toEqual([name]);
  });

  it('does not take one class for another', () => {
    expect(shownNamesOf('Le syndicat SUD-Rail défile. [La banque] refuse.')).toEqual(['banque']);
  });

  it('does not take what begins the next clause for an apposition', () => {
    expect(
      shownNamesOf('L’ONG Terre Vive saisit la CPI. Faute de soutien de la CPI, [l’ONG] renonce.'),
    ).toEqual(['Terre Vive']);
  });
});

describe('the same source', () => {
  const last = (text: string) => shownNamesOf(text).at(-1);

  it.each([
    [
      'who spoke last',
      'La route est coupée, selon [la préfecture]. Paul Lambert est venu. Selon [la même source], deux ponts ont cédé.',
      'préfecture',
    ],
    [
      'whatever their number',
      'La route est coupée, ont dit [les pompiers]. D’après [la même source], deux ponts ont cédé.',
      'pompiers',
    ],
    [
      'nobody where none spoke',
      'La route est coupée. Selon [la même source], deux ponts ont cédé.',
      'même source',
    ],
    [
      'not another source',
      'La route est coupée, selon [la préfecture]. Selon [une autre source], deux ponts ont cédé.',
      'autre source',
    ],
  ])('%s', (_, text, name) => expect(last(text)).toBe(name));
});

describe('pronouns', () => {
  it.each([
    ['he who spoke', '« Non », a dit Paul Lambert. « Jamais », a-t-[il] ajouté.', 'Paul Lambert'],
    [
      'the subject, not the complement',
      'Paul Lambert a reçu l’avocat de Jean Roy. [Il] a promis.',
      'Paul Lambert',
    ],
    ['by gender', 'Claire Dumas a rencontré Paul Lambert. [Elle] a promis.', 'Claire Dumas'],
    ['an organisation', 'Human Rights Watch publie un rapport. [Elle] accuse.', 'Human Rights Watch'],
    ['several', 'Des témoins racontent la scène. [Ils] accusent.', 'témoins'],
    [
      'a phrase that opens the sentence',
      'D’autres élus ne cèdent pas : il faut, disent-[ils], attendre.',
      'D’autres élus',
    ],
    ['the last one', 'Paul Lambert a appelé Jean Roy. [Ce dernier] a promis.', 'Jean Roy'],
    ['an owner', 'Des militants ont parlé. [Leur discours] inquiète.', 'militants'],
    ['a topic', 'Paul Lambert est parti. Quant au préfet, il reste. [Il] a promis.', 'préfet'],
  ])('%s', (_, text, name) => {
    expect(shownNamesOf(text).at(-1)).toBe(name);
  });

  it('never takes whom only a quotation names', () => {
    expect(shownNamesOf('Paul Lambert s’est fâché : « Jean Roy ment. » [Il] a porté plainte.')).toEqual([
      'Paul Lambert',
    ]);
  });

  it('does not take the speaker of the quotation that it stands in', () => {
    expect(shownNamesOf('Jean Roy est malade. Selon [Paul Lambert], « [il] se reposera ».')).toEqual([
      'Paul Lambert',
      'Jean Roy',
    ]);
  });

  it('is nobody where nobody was named', () => {
    expect(idsOf('[Il] a promis.')).toEqual([null]);
  });
});

describe('those without a name', () => {
  it('keeps their wording and marks them', () => {
    const { actors, resolved } = resolve('[Une source militaire ukrainienne] parle.');
    expect([...resolved.values()]).toMatchObject([
      { actor: 'anonymous:source-militaire-ukrainienne', name: 'source militaire ukrainienne' },
    ]);
    expect(actors.find(({ anonymous }) => anonymous)).toMatchObject({ country: 'UA', type: 'person' });
  });

  it('takes them up within the article', () => {
    const ids = idsOf('[Une source ukrainienne] parle. [La source militaire ukrainienne] précise.');
    expect(new Set(ids).size).toBe(1);
  });

  it('never takes a source for a person named', () => {
    expect(idsOf('Paul Lambert parle. [Une source proche du dossier] dément.')).toEqual([
      'anonymous:source-proche-du-dossier',
    ]);
  });

  it('gives a document its fuller description', () => {
    expect(
      shownNamesOf('[Un reportage] accuse. [Le documentaire d’Arte] précise. [Le documentaire] conclut.'),
    ).toEqual(['documentaire d’Arte', 'documentaire d’Arte', 'documentaire d’Arte']);
  });
});

describe('several who speak as one', () => {
  it.each([
    ['[Le Japon, les États-Unis et la Corée du Sud] protestent.', 'Japon, les États-Unis et la Corée du Sud'],
    ['[Paul Lambert et Claire Dumas] protestent.', 'Paul Lambert et Claire Dumas'],
    ['[La Belgique et ses partenaires] protestent.', 'Belgique et ses partenaires'],
  ])('%s', (text, name) => {
    const { actors, resolved } = resolve(text);
    const [found] = resolved.values();
    expect(found?.name).toBe(name);
    expect(actors.find(({ id }) => id === found?.actor)?.type).toBe('group');
  });
});

it('lists aliases and mentions with ids that exist', () => {
  const { actors, mentions, text } = resolve(
    'Le président russe Ivan Volkov est venu à Séoul. [Volkov] a parlé des soldats nord-coréens.',
  );
  const ids = new Set(actors.map(({ id }) => id));
  expect(actors.find(({ id }) => id === 'person:ivan-volkov')?.aliases).toEqual(['Volkov']);
  for (const { actor, span } of mentions) {
    expect(actor === null || ids.has(actor)).toBe(true);
    expect(text.slice(span.start, span.end)).not.toBe('');
  }
  expect(mentions.map(({ span, actor }) => [text.slice(span.start, span.end), actor])).toContainEqual([
    'Volkov',
    'person:ivan-volkov',
  ]);
});

describe('what somebody does', () => {
  it.each([
    ['« Il faut partir », a prévenu la préfète, Anne Delorme.', 'prefect'],
    ['« Tout est prêt », a accusé réception le maire, Louis Roche.', 'mayor'],
  ])('is no function of hers: %s', (text, role) => {
    const person = analyze({ id: 'a', text, lang: 'fr' }).actors.find(({ type }) => type === 'person');
    expect(person?.role).toBe(role);
  });
});
