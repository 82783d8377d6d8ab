import { describe, expect, it } from 'vitest';
import { analyze, compose } from '../../../src/engine/pipeline.ts';
import { en } from '../../../src/lang/en/index.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import { ACROSS } from './across-articles.ts';

const languages = [fr, en];
const dossier = compose(
  ACROSS.map((article) => analyze(article, { languages })),
  { generator: { name: 'test', version: '0' } },
);
const texts = new Map(dossier.documents.map((document) => [document.id, document]));

/** The claim that has a statement with these words, with all of its statements. */
function claimWith(words: string) {
  const wordsOf = (document: string, id: string): string => {
    const { text, statements } = texts.get(document)!;
    const { content } = statements.find((one) => one.id === id)!;
    return content.map(({ start, end }) => text.slice(start, end)).join(' ');
  };
  const found = dossier.claims.find(({ statements }) =>
    statements.some(({ document, statement }) => wordsOf(document, statement).includes(words)),
  )!;
  return {
    origins: found.origins.map(({ actor, documents }) => [actor, documents]),
    status: found.status,
    statements: found.statements.map(
      ({ document, statement }) => `${document} ${wordsOf(document, statement)}`,
    ),
  };
}

describe('French and English articles on one event', () => {
  it('are one story, and those on another are another', () => {
    expect(dossier.stories.map(({ documents }) => documents)).toEqual([
      ['en-1', 'en-2', 'fr-1', 'fr-2'],
      ['en-3', 'fr-3'],
    ]);
  });

  it('make one claim of what one speaker says in both, each wording in its own language, the origin counted once', () => {
    expect(claimWith('cracks in the wall')).toEqual({
      origins: [['person:paul-desormeaux', ['en-1', 'fr-1', 'fr-2']]],
      status: 'single-origin',
      statements: [
        'en-1 cracks in the wall of the dam had been reported three months earlier',
        'fr-1 des fissures avaient été signalées sur le mur du barrage trois mois plus tôt',
        'fr-2 que des fissures étaient visibles sur le mur du barrage dès décembre',
      ],
    });
    expect(claimWith('all inspections').statements).toEqual([
      'en-1 all inspections had been carried out on time',
      'en-2 that its inspections of the dam were all carried out on time',
      'fr-1 que toutes les inspections avaient été menées dans les délais',
      'fr-2 que les inspections avaient toutes été menées dans les délais',
    ]);
    expect(claimWith('the village should be rebuilt').statements).toEqual([
      'en-2 the village should be rebuilt elsewhere',
      'fr-2 que le village devrait être reconstruit ailleurs',
    ]);
    expect(claimWith('left 14 people dead').statements).toEqual([
      'en-1 the collapse of the dam had left 14 people dead in the village',
      'fr-1 que la rupture du barrage avait fait 14 morts dans le village',
    ]);
    expect(claimWith('Flemish paintings').statements).toHaveLength(2);
  });

  it('do not make one claim of two things that one speaker says', () => {
    const cracks = claimWith('cracks in the wall').statements.join('\n');
    expect(cracks).not.toContain('inspections');
    expect(claimWith('killed 19 people').statements).toHaveLength(1);
  });

  it('give the same dossier in any order', () => {
    const again = compose(
      [...ACROSS].reverse().map((article) => analyze(article, { languages })),
      { generator: { name: 'test', version: '0' } },
    );
    expect(again).toEqual(dossier);
  });

  it('differ on a count, with the articles of both languages on one side', () => {
    const differing = dossier.disagreements.filter(({ kind }) => kind === 'figure');
    const sides = differing.flatMap((one) =>
      one.sides.map(({ value, statements }) => [value, statements.map(({ document }) => document)]),
    );
    expect(sides).toEqual([
      ['19 people', ['en-1']],
      ['14 people', ['en-1', 'fr-1']],
    ]);
  });
});
