import { describe, expect, it } from 'vitest';
import { readStatements } from './read-sentence.ts';

describe('kind', () => {
  it.each([
    ['direct', '« Le pont est fermé », a dit le maire.'],
    ['indirect', 'Le maire a dit que le pont était fermé.'],
    ['mixed', 'Le maire a dit que le pont était « fermé pour longtemps ».'],
    ['mixed', 'Le pont est « fermé pour longtemps », a dit le maire.'],
  ])('%s: %s', (kind, text) => {
    expect(readStatements(text).map((one) => one.kind)).toEqual([kind]);
  });
});

describe('chains', () => {
  it('nests a statement in the one that tells it', () => {
    const [outer, inner] = readStatements(
      'Le journal écrit que la ministre a promis que la route serait réparée.',
    );
    expect(outer).toMatchObject({ source: 'Le journal', within: null });
    expect(inner).toMatchObject({
      source: 'la ministre',
      content: 'que la route serait réparée',
      within: 0,
    });
  });

  it('does not take the speaker for somebody else', () => {
    const statements = readStatements('La banque a déclaré qu’elle ne pouvait pas confirmer ces montants.');
    expect(statements.map(({ source, stance }) => [source, stance])).toEqual([['La banque', 'unknown']]);
  });

  it('keeps the authority that the speaker cites', () => {
    const [statement] = readStatements(
      'Les médias locaux, citant la gendarmerie, ont rapporté que deux ponts avaient cédé.',
    );
    expect(statement).toMatchObject({ source: 'Les médias locaux', citing: 'la gendarmerie' });
  });

  it('reads the citing in a relative clause as well', () => {
    const [statement] = readStatements(
      'La panne était connue depuis mars, selon le quotidien, qui cite une source proche de l’enquête.',
    );
    expect(statement).toMatchObject({ source: 'le quotidien', citing: 'une source proche de l’enquête' });
  });

  it('cites nobody where the participle has another meaning', () => {
    const [statement] = readStatements('Le préfet, quittant la réunion, a dit que tout allait bien.');
    expect(statement).toMatchObject({ source: 'Le préfet', citing: null });
  });
});

describe('channel', () => {
  it('is where it was said, outside the content', () => {
    const [statement] = readStatements(
      'Le groupe a indiqué dans un communiqué que l’usine resterait ouverte.',
    );
    expect(statement).toMatchObject({
      channel: 'dans un communiqué',
      content: 'que l’usine resterait ouverte',
    });
  });
});

describe('several statements', () => {
  it('gives each participle its own content and the sentence’s speaker', () => {
    const statements = readStatements(
      'Le maire a annoncé que le bac était annulé, ajoutant que les billets seraient remboursés.',
    );
    expect(statements.map(({ source, cue, content }) => [source, cue, content])).toEqual([
      ['Le maire', 'a annoncé', 'que le bac était annulé'],
      ['Le maire', 'ajoutant', 'que les billets seraient remboursés'],
    ]);
  });

  it('gives a participle with a subject of its own that subject', () => {
    const statements = readStatements(
      'La région nie avoir caché le rapport, le préfet Louis Arnaud parlant d’une « simple erreur ».',
    );
    expect(statements.map(({ source, content }) => [source, content])).toEqual([
      ['La région', 'avoir caché le rapport'],
      ['le préfet Louis Arnaud', '« simple erreur »'],
    ]);
  });

  it('ends the content of an opening clause at its comma', () => {
    const [statement] = readStatements(
      'Alors que le maire affirme que tout est prêt, les travaux ont pris du retard.',
    );
    expect(statement?.content).toBe('que tout est prêt');
  });
});

describe('quotations without a clause of their own', () => {
  it('join the statement that they follow', () => {
    const statements = readStatements(
      '« Nous partons demain », a dit le capitaine. « La mer sera plus calme que cette semaine. »',
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]?.content).toBe(
      '« Nous partons demain » // « La mer sera plus calme que cette semaine. »',
    );
  });

  it('are credited to the speaker before, when the article speaks in between', () => {
    const statements = readStatements(
      'Le capitaine a dit que la mer était forte. Il montre le port. « Nous ne partirons pas avant jeudi matin. »',
    );
    expect(statements.at(-1)).toMatchObject({
      source: 'Le capitaine',
      cue: null,
      content: '« Nous ne partirons pas avant jeudi matin. »',
    });
  });

  it('are a headline’s where a naming and a colon stand before', () => {
    const [statement] = readStatements('Julie Carpentier : « Nous avons sauvé la récolte »');
    expect(statement).toMatchObject({
      source: 'Julie Carpentier',
      cue: null,
      content: '« Nous avons sauvé la récolte »',
    });
  });
});

describe('verbs that a tagger may miss', () => {
  it('reads the verb between a quotation and a naming', () => {
    const [statement] = readStatements('Un « accord historique », pointe Berne.');
    expect(statement).toMatchObject({ source: 'Berne', cue: 'pointe' });
  });
});
