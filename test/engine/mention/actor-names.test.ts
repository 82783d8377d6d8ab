import { describe, expect, it } from 'vitest';
import { idsOf, read, resolve } from './actor-reading.ts';

describe('a firm that looks like a person', () => {
  it.each([
    ['[Le patron de Volta Marine] parle. [Volta Marine] se tait.'],
    ['Chez Volta Marine, les salariés attendent. [Volta Marine] se tait.'],
    ['Les actionnaires de Volta Marine hésitent. [Volta Marine] se tait.'],
    ['[Volta Marine] se tait. La présidente de Volta Marine, Anna Roy, parle.'],
  ])('%s', (text) => expect(idsOf(text).at(-1)).toMatch(/^organisation:volta-marine$|^person:anna/u));

  it.each([
    ['Selon [Volta Marine], rien ne presse.'],
    ['[Volta Marine], directrice du port, parle. Le président de Volta Marine se tait.'],
    ['Le frère de Volta Marine attend. [Volta Marine] parle.'],
  ])('is a person where nothing tells a firm: %s', (text) =>
    expect(idsOf(text)).toEqual(['person:volta-marine']),
  );
});

describe('a firm and a person of one name', () => {
  it('are told apart where the person has a courtesy', () => {
    expect(
      idsOf('[Le groupe Delvaux] vend. [Martine Delvaux] parle. [Delvaux] se tait. [Mme Delvaux] rit.'),
    ).toEqual([
      'organisation:delvaux',
      'person:martine-delvaux',
      'organisation:delvaux',
      'person:martine-delvaux',
    ]);
  });

  it('are the person where she has none', () => {
    expect(idsOf('[Martine Delvaux] parle. Selon [Delvaux], tout va bien.')).toEqual(
      Array(2).fill('person:martine-delvaux'),
    );
  });
});

describe('a town and who goes by its name', () => {
  const keyOf = (text: string) => read(text).names[0]?.key;
  it.each([
    ['Marseille a fait une offre. L’OM s’est retiré.', 'organisation:olympique-de-marseille'],
    ['Bruxelles menace. La Commission européenne se tait.', 'organisation:european-commission'],
    ['Bruxelles menace Paris. L’UE attend.', 'organisation:eu'],
  ])('%s', (text, key) => expect(keyOf(text)).toBe(key));

  it.each([
    ['Marseille attend le soleil.', 'place:marseille'],
    ['À Marseille, l’OM s’est retiré.', 'place:marseille'],
    ['Bruxelles menace. La Commission européenne et la Belgique se taisent.', 'country:BE'],
    ['Bruxelles menace.', 'country:BE'],
  ])('stays the town or its country: %s', (text, key) => expect(keyOf(text)).toBe(key));
});

describe('where a name ends', () => {
  const namesOf = (text: string) => read(text).names.map(({ start, end }) => text.slice(start, end));
  it.each([
    ['Elle porte plainte contre X. Mme Arnaud attend.', ['Arnaud']],
    ['Le ministre estonien de la Défense Kaarel Tamm parle.', ['estonien', 'Kaarel Tamm']],
    ['Luc Blanc, délégué CGT de Vertelec, se tait.', ['Luc Blanc', 'CGT', 'Vertelec']],
    ['Le poète Mahmoud al-Hariri se tait.', ['Mahmoud al-Hariri']],
    ['Le skipper Yann de Kersauson se tait.', ['Yann de Kersauson']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names));
});

describe('what somebody is called next', () => {
  it.each([
    ['L’entraîneur strasbourgeois, [Stefano Vialli], parle. « Non », dit [le technicien italien].'],
    ['[Le colonel Lionel Pujol] parle. « Non », dit [l’officier].'],
    ['La cheffe du service, [le Dr Amina Saïdi], parle. « Non », dit [l’urgentiste].'],
    ['Le feuilleton [Kévin Dramé] finit. [L’attaquant de 23 ans] a signé.'],
    ['Son adversaire socialiste, [Hakim Benhaddou], conteste. « Non », dit [le candidat du PS].'],
    ['Claire Delmotte en tête\n[La maire sortante] est prudente. [Claire Delmotte] attend.'],
    ['[La préfète, Solène Arnaud], parle. « Non », dit [la représentante de l’État].'],
  ])('%s', (text) => expect(new Set(idsOf(text)).size).toBe(1));

  it.each([
    ['[L’urgentiste] parle, Joëlle Lacombe aussi. « Non », dit [l’infirmière].'],
    ['L’entraîneur italien, [Stefano Vialli], parle. « Non », dit [le ministre italien].'],
    ['Claire Delmotte en tête\n[La maire] est prudente. [Claire Delmotte] attend.'],
    ['Le responsable ukrainien, [Ivan Bondar], parle. « Non », dit [le responsable danois].'],
  ])('but not of somebody else: %s', (text) => expect(new Set(idsOf(text)).size).toBe(2));
});

describe('the organisation of a person', () => {
  const organisationOf = (text: string, id: string) =>
    resolve(text).actors.find((actor) => actor.id === id)?.organisation;
  it.each([
    ['Le secrétaire général de l’OTAN, [Colin Rudd], parle.', 'person:colin-rudd', 'organisation:nato'],
    ['Le porte-parole du Kremlin, [Ivan Volkov], parle.', 'person:ivan-volkov', 'presidency:RU'],
    ['[Anna Roy], directrice de recherche au CNRS, parle.', 'person:anna-roy', 'organisation:cnrs'],
    ['[Luc Blanc], délégué CGT de Vertelec, parle.', 'person:luc-blanc', 'organisation:cgt'],
    [
      'Le ministre danois de la Défense, [Lars Holm], parle. Le ministère danois de la Défense aussi.',
      'person:lars-holm',
      'defence-ministry:DK',
    ],
  ])('%s', (text, id, organisation) => expect(organisationOf(text, id)).toBe(organisation));

  it('is not that of a function held before, nor one that nothing names', () => {
    expect(organisationOf('L’ancien patron du MI6 [Paul Roy] parle.', 'person:paul-roy')).toBeUndefined();
    expect(organisationOf('Le ministre danois [Lars Holm] parle.', 'person:lars-holm')).toBeUndefined();
  });
});

describe('organs by letters', () => {
  it('mean the same before they are explained, and belong to the state told behind them', () => {
    expect(
      idsOf(
        '[Le NVX] a parlé. [Le Service national de renseignement (NVX) danois] dément. [Le NVX] insiste.',
      ),
    ).toEqual(Array(3).fill('intelligence:DK'));
  });

  it('take up the only ministry of the article, however far before', () => {
    const far = 'Il pleut. '.repeat(12);
    expect(idsOf(`[Le ministère danois de la Santé] parle. ${far}[Le ministère] insiste.`)).toEqual(
      Array(2).fill('health-ministry:DK'),
    );
  });

  it('keep apart courts of two kinds', () => {
    expect(new Set(idsOf('[La cour d’appel de Paris] tranche. [Le tribunal de Lyon] se tait.')).size).toBe(2);
  });
});

describe('letters with one capital', () => {
  it('stand for the words beside them', () => {
    const ids = idsOf('[L’Union nationale des apiculteurs du Ponant] (Unap) parle. [L’Unap] insiste.');
    expect(ids).toEqual(Array(2).fill('organisation:unap'));
  });

  it('are a name of their own where the letters are not in the words', () => {
    const ids = idsOf('[Le Port du Ponant] parle. [La Ligue du Nord] (Jura) se tait. [Le Jura] dort.');
    expect(new Set(ids).size).toBe(3);
  });
});

it('takes a firm that a general noun introduces for one everywhere', () => {
  expect(idsOf('Le groupe Night Heron menace. [Night Heron] a revendiqué l’attaque.')).toEqual([
    'organisation:night-heron',
  ]);
});
