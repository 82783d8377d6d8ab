import { describe, expect, it } from 'vitest';
import { analyze, compose } from '../../../src/index.ts';

/** Words of what the statement that holds `denial` stands against in its claim, by place in the story; `null`: nothing. */
function deniedBy(denial: string, texts: readonly string[], lang = 'fr'): string | null {
  const dossier = compose(
    texts.map((text, index) =>
      analyze({ id: String.fromCodePoint(97 + index), text, lang, published: `2026-03-0${index + 1}` }),
    ),
  );
  const wordsOf = (document: string, id: string): string => {
    const { text, statements } = dossier.documents.find((one) => one.id === document)!;
    const { content } = statements.find((one) => one.id === id)!;
    return content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  };
  for (const { statements } of dossier.claims) {
    const isHere = statements.some(
      ({ document, statement, position }) =>
        position === 'denies' && wordsOf(document, statement).includes(denial),
    );
    const asserted = statements.find(({ position }) => position === 'asserts');
    if (isHere && asserted !== undefined) return wordsOf(asserted.document, asserted.statement);
  }
  return null;
}

const pollution = `Pollution du lac de Morvel
Selon l’association Rive verte, la société Chimalp a rejeté des solvants dans le lac de Morvel.
Le maire de Morvel a indiqué que la plage du lac de Morvel restera fermée dimanche.`;

describe('a denial that does not tell what it denies', () => {
  it.each([
    ['des accusations « infondées »', 'La société Chimalp dénonce des accusations « infondées ».'],
    ['toute négligence', 'La société Chimalp a démenti toute négligence.'],
    ['des attaques « sans fondement »', 'La société Chimalp rejette des attaques « sans fondement ».'],
  ])('answers what another article accuses the denier of: %s', (denial, sentence) => {
    const text = `Pollution du lac de Morvel\n${sentence}\nLe lac de Morvel reste fermé.`;
    expect(deniedBy(denial, [pollution, text])).toContain('a rejeté des solvants');
  });

  it('answers nothing where somebody else is accused', () => {
    const text =
      'Pollution du lac de Morvel\nLa société Tanorg dénonce des accusations « infondées ».\nLe lac de Morvel reste fermé.';
    expect(deniedBy('infondées', [pollution, text])).toBeNull();
  });

  it('answers nothing where the story accuses the denier of two things', () => {
    const other = `Pollution du lac de Morvel
Selon le syndicat des pêcheurs, la société Chimalp a menti aux inspecteurs du lac de Morvel.`;
    const text =
      'Pollution du lac de Morvel\nLa société Chimalp dénonce des accusations « infondées ».\nLe lac de Morvel reste fermé.';
    expect(deniedBy('infondées', [pollution, other, text])).toBeNull();
  });

  it('is not linked to what another denier alone is accused of', () => {
    const text = `Affaire du port de Lanvel
Selon le Courrier, le ministre Alan Briec a touché 20 000 euros du chantier de Lanvel.
Alan Briec a nié avoir touché de l’argent. Le groupe Navalor rejette ces accusations.`;
    expect(deniedBy('ces accusations', [text])).toBeNull();
  });

  it('answers those whom its sentence names, not what stands nearest', () => {
    const text = `Affaire du port de Lanvel
Selon le syndicat Quai libre, Alan Briec a détruit des archives. D’après Paul Ternet, Alan Briec a menti au conseil.
Interrogé sur les déclarations de Paul Ternet, Alan Briec a rejeté ces propos. `;
    expect(deniedBy('ces propos', [text])).toContain('a menti au conseil');
  });

  it('answers a claim with a figure where it points to a number', () => {
    const figure = `Manifestation à Lanvel
Selon le syndicat Quai libre, 4 000 personnes ont défilé à Lanvel. La mairie de Lanvel a assuré que le cortège était calme.
La préfecture conteste ce chiffre.`;
    expect(deniedBy('ce chiffre', [figure])).toContain('4 000 personnes');
    expect(deniedBy('cette version', [figure.replace('ce chiffre', 'cette version')])).toContain('calme');
    const english = `Ferry sinks off Lanvel
The ferry carried 212 people, the operator said. “We told the coastguard at once,” said its chief, Ann Lowry. A union disputed the figure.`;
    expect(deniedBy('the figure', [english], 'en')).toContain('212 people');
  });

  it('passes over what goes on from a denial', () => {
    const text = `Halden Capital in trouble
Halden Capital was insolvent, former partner Owen Pryce said. Chief executive Dana Whitlock denied that the fund was insolvent. “Our assets are safe,” she said. A spokesman dismissed the allegations as malicious.`;
    expect(deniedBy('the allegations', [text], 'en')).toContain('was insolvent');
  });
});

describe('many denials in one story', () => {
  it('are each linked to what is told of their own speaker, however many others are accused', () => {
    const NAMES = ['rive', 'port', 'quai', 'mont', 'val', 'lac', 'bois', 'mas', 'roc', 'cap'];
    const firm = (index: number): string =>
      `Chim${[...String(index)].map((digit) => NAMES[Number(digit)]).join('')}`;
    const lines = Array.from(
      { length: 250 },
      (_, index) =>
        `Selon l’association Rive verte, la société ${firm(index)} a rejeté des solvants dans le lac. La société ${firm(index)} a démenti toute négligence.`,
    );
    const text = `Pollution du lac de Morvel\n${lines.join('\n')}`;
    const { claims, documents } = compose([analyze({ id: 'a', text, lang: 'fr' })]);
    const answered = claims.filter(({ statements }) => {
      const speakers = statements.map(({ statement, position }) => {
        const { speaker, content } = documents[0]!.statements.find(({ id }) => id === statement)!;
        const words = text.slice(content[0]!.start, content[0]!.end);
        return { position, words, name: speaker?.name ?? '' };
      });
      const denier = speakers.find(({ position }) => position === 'denies');
      return speakers.some(
        ({ position, words }) =>
          position === 'asserts' && denier !== undefined && words.includes(denier.name),
      );
    });
    expect(answered).toHaveLength(250);
  });
});

describe('a denial of a deed in other words', () => {
  const bribe = `Le maire de Port-Aubrac mis en cause
Selon le site Contrechamp, Lucien Darboy a touché 150 000 euros du promoteur Batinova à Port-Aubrac.`;

  it('answers the amount with the money, of whom it names', () => {
    const text = `Le maire de Port-Aubrac mis en cause
À Port-Aubrac, Lucien Darboy nie avoir reçu de l’argent.`;
    expect(deniedBy('avoir reçu', [bribe, text])).toContain('150 000 euros');
  });

  it('answers nothing of somebody else', () => {
    const text = `Le maire de Port-Aubrac mis en cause
À Port-Aubrac, Maud Perrin nie avoir reçu de l’argent.`;
    expect(deniedBy('avoir reçu', [bribe, text])).toBeNull();
  });

  it('knows a denier by a word of his name', () => {
    const first = `Fromages rappelés dans le Jura
Selon un ancien salarié, la laiterie avait été alertée dès le mois de mars.`;
    const second = `Fromages rappelés dans le Jura
La Laiterie Courvoisin a nié avoir été prévenue d’une contamination.`;
    expect(deniedBy('avoir été prévenue', [first, second])).toContain('alertée dès le mois de mars');
  });

  it('answers that somebody is responsible, however the event is called', () => {
    const text = `Crane falls at Larkhaven harbour
A union said the builder was responsible for the collapse of the crane. Castor Marine rejected any responsibility for the accident.`;
    expect(deniedBy('any responsibility', [text], 'en')).toContain('collapse of the crane');
  });
});

describe('a rejection in the first person', () => {
  it.each([
    ['Viktor Dressel a déclaré : « Nous rejetons ces accusations. »', 'fr', 'deny'],
    ['Viktor Dressel a déclaré : « Nous démentons cette version. »', 'fr', 'deny'],
    ['“We reject those claims entirely,” Viktor Dressel said.', 'en', 'deny'],
    ['Viktor Dressel a déclaré : « Nous contestons la décision du tribunal. »', 'fr', 'assert'],
    ['“We reject violence,” Viktor Dressel said.', 'en', 'assert'],
  ])('%s', (text, lang, stance) => {
    const { statements } = analyze({ id: 'a', text, lang }).document;
    expect(statements.map((one) => one.stance)).toEqual([stance]);
  });
});
