import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { HOSTILE_TEXTS } from '../../bench/hostile-texts.ts';
import { analyze, compose } from '../../src/engine/pipeline.ts';
import { blank } from '../../src/lang/blank.ts';
import { fr } from '../../src/lang/fr/index.ts';
import type { Language } from '../../src/lang/language.ts';
import type { Article } from '../../src/model/article.ts';
import { type Analysis, type Document, documentSchema, dossierSchema } from '../../src/model/index.ts';
import { spansOf } from '../spans.ts';
import { ARTICLES } from './eo/articles.ts';
import { esperanto } from './eo/esperanto.ts';

const generator = { name: 'test', version: '0' };
const read = (language: Language, article: Article): Analysis =>
  analyze({ ...article, lang: language.code }, { languages: [language], notAfter: '2025-08-01' });

/** Reads and compares the articles, and checks what must hold of every output. */
function pass(language: Language, articles: readonly Article[]) {
  const analyses = articles.map((article) => read(language, article));
  for (const { document } of analyses) {
    expect(documentSchema.parse(document)).toEqual(document);
    for (const { start, end } of spansOf(document)) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(document.text.length);
    }
  }
  const dossier = compose(analyses, { generator });
  expect(dossierSchema.parse(dossier)).toEqual(dossier);
  return { documents: analyses.map(({ document }) => document), dossier };
}

/** What the stages find in the two articles; claims are counted where two articles make them. */
function counts(language: Language) {
  const { documents, dossier } = pass(language, ARTICLES);
  const sum = (count: (document: Document) => number) =>
    documents.reduce((total, document) => total + count(document), 0);
  return {
    statements: sum(({ statements }) => statements.length),
    speakers: sum(
      ({ statements }) =>
        statements.filter(({ speaker }) => speaker?.actor?.includes('anonymous') === false).length,
    ),
    unsure: sum(({ statements }) => statements.filter(({ stance }) => stance !== 'assert').length),
    figures: sum(({ figures }) => figures.length),
    dates: sum(({ dates }) => dates.length),
    clutter: sum(({ boilerplate }) => boilerplate.length),
    shared: dossier.claims.filter(({ statements }) => statements.length > 1).length,
    differences: dossier.disagreements.length,
  };
}

describe('a language of which nothing is known', () => {
  test.each(Object.entries(HOSTILE_TEXTS))('passes through every stage: %s', (_name, make) => {
    pass(blank, [{ id: 'a', text: make(2000) }]);
  });

  it('passes through every stage, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        pass(blank, [{ id: 'a', text }]);
      }),
    );
  });

  it('finds what needs no words, and no statement', () => {
    const text = 'Glin “drof est” 12 500 vala, 3,5 % mor 2025-07-15 fal Nela Dorst.';
    const [document] = pass(blank, [{ id: 'a', text }]).documents as [Document];
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect(document.figures.map(({ span, low }) => [words(span), low])).toEqual([['12 500', 12_500]]);
    expect(document.dates.map(({ span, from }) => [words(span), from])).toEqual([
      ['2025-07-15', '2025-07-15'],
    ]);
    expect(document.mentions.map(({ span }) => words(span))).toContain('Nela Dorst');
    expect(document.statements).toEqual([]);
  });
});

describe('a language that lacks one part', () => {
  const whole = counts(esperanto);

  it('finds with all parts', () => {
    expect(whole).toEqual({
      statements: 12,
      speakers: 12,
      unsure: 4,
      figures: 6,
      dates: 6,
      clutter: 2,
      shared: 2,
      differences: 2,
    });
  });

  test.each<[keyof Language, Partial<ReturnType<typeof counts>>]>([
    ['read', { clutter: 0, dates: 7 }],
    ['numbers', { figures: 4 }],
    ['dates', { dates: 0, figures: 7 }],
    ['actors', { speakers: 7 }],
    ['cues', { statements: 0, speakers: 0, unsure: 0, shared: 0, differences: 0 }],
    // a fire that is not under control, and one that nobody knows the end of, are one without the words for it
    ['align', { shared: 3 }],
  ])('finds all but what the part is for: %s', (part, lost) => {
    expect(counts({ ...esperanto, [part]: blank[part] })).toEqual({ ...whole, ...lost });
  });
});

// The table of docs/adding-a-language.md.
test('a language finds more with each part', () => {
  const parts = ['segment', 'cues', 'actors', 'numbers', 'dates', 'align', 'read'] as const;
  let language: Language = { ...blank, code: esperanto.code };
  const found = parts.map((part) => {
    language = { ...language, [part]: esperanto[part] };
    const { statements, speakers, figures, dates, differences, clutter } = counts(language);
    return [part, statements, speakers, figures, dates, differences, clutter];
  });
  expect(found).toEqual([
    ['segment', 0, 0, 4, 0, 0, 0],
    ['cues', 12, 7, 4, 0, 2, 0],
    ['actors', 12, 12, 4, 0, 2, 0],
    ['numbers', 12, 12, 7, 0, 2, 0],
    ['dates', 12, 12, 6, 7, 2, 0],
    ['align', 12, 12, 6, 7, 2, 0],
    ['read', 12, 12, 6, 6, 2, 2],
  ]);
});

describe('a language with one list left empty', () => {
  const text = `Incendie près de Valombre
Au moins 400 habitants ont été évacués dans la nuit, a annoncé mardi la préfecture. « Le feu n’est pas maîtrisé », a déclaré la préfète, Anne Delorme. Selon une source policière, il aurait été allumé volontairement. Elle a nié que les secours soient arrivés trop tard et promet une enquête d’ici vendredi.`;
  const articles: readonly Article[] = [
    { id: 'a', text, published: '2025-07-15' },
    { id: 'b', text: text.replace('400', '600'), published: '2025-07-15' },
  ];

  /** The language once with each of its lists, tables and words empty, by the name of what is. */
  function* emptied(): Generator<readonly [string, Language]> {
    for (const part of ['read', 'segment', 'numbers', 'dates', 'actors', 'cues', 'align'] as const)
      for (const [name, value] of emptiedWithin(fr[part], blank[part]))
        yield [`${part}.${name}`, { ...fr, [part]: value }];
  }

  function* emptiedWithin(filled: object, empty: object): Generator<readonly [string, object]> {
    for (const name of Object.keys(empty) as (keyof object)[]) {
      const none: unknown = empty[name];
      yield [name, { ...filled, [name]: none }];
      if (typeof none !== 'object' || none === null || Array.isArray(none)) continue;
      for (const [inner, changed] of emptiedWithin(filled[name], none))
        yield [`${name}.${inner}`, { ...filled, [name]: changed }];
    }
  }

  test.each([...emptied()])('passes through every stage: %s', (_name, language) => {
    pass(language, articles);
  });
});
