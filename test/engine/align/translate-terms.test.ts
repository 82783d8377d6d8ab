import { describe, expect, it } from 'vitest';
import { alikeForms } from '../../../src/engine/align/alike-forms.ts';
import { translateStories, translateTerms } from '../../../src/engine/align/translate-terms.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import { article } from './articles.ts';

/** An article of one statement with these terms. `pivots`: what they may mean in English. */
function told(
  id: string,
  lang: string,
  terms: readonly string[],
  pivots: Readonly<Record<string, readonly string[]>> | null = {},
): Analysis {
  const made = article(id, null, [{ words: 'words', by: null, terms }]);
  return {
    ...made,
    document: { ...made.document, lang },
    features: {
      ...made.features,
      terms,
      termCounts: terms.map(() => 1),
      pivots: pivots && rowsOf(pivots),
    },
  };
}

const rowsOf = (pivots: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(pivots)
    .map(([term, forms]) => `${term}: ${forms.join(' ')}`)
    .sort()
    .join('\n');

const termsOf = (analysis: Analysis | undefined) => analysis!.features.statements.s1!.terms;

describe('terms of articles in two languages', () => {
  const french = told('a', 'fr', ['fissure', 'mur'], { fissure: ['crack'], mur: ['wall'] });

  it('become those of the language with the most articles', () => {
    const [translated, ...rest] = translateTerms([
      french,
      told('b', 'en', ['crack']),
      told('c', 'en', ['wall']),
    ]);
    expect(termsOf(translated)).toEqual(['crack', 'wall']);
    expect(rest.map(termsOf)).toEqual([['crack'], ['wall']]);
    expect(translated!.features.terms).toEqual(['crack', 'wall']);
  });

  it('are translated the other way just as well', () => {
    const [, , translated] = translateTerms([
      french,
      told('b', 'fr', ['pont']),
      told('c', 'en', ['crack', 'old']),
    ]);
    expect(termsOf(translated)).toEqual(['fissure', 'old']);
  });

  it('stay as they are where no article of the other language has such a word', () => {
    const [first] = translateTerms([french, told('b', 'en', ['roof']), told('c', 'en', ['roof'])]);
    expect(termsOf(first)).toEqual(['fissure', 'mur']);
  });

  it('meet where a key of one has the word of the other behind it', () => {
    const [translated] = translateTerms([
      told('a', 'fr', ['brasier'], { brasier: ['blaze'] }),
      told('b', 'en', ['#burn'], { '#burn': ['blaze'] }),
      told('c', 'en', ['#burn'], { '#burn': ['fire'] }),
    ]);
    expect(termsOf(translated)).toEqual(['#burn']);
  });

  it('meet under the other key of one kind of thing', () => {
    const [translated] = translateTerms([
      told('a', 'fr', ['#fire']),
      told('b', 'en', ['#burn']),
      told('c', 'en', ['#burn']),
    ]);
    expect(termsOf(translated)).toEqual(['#burn']);
  });

  it('of several meanings take the one that the other articles use', () => {
    const french = told('a', 'fr', ['conseil'], { conseil: ['advice', 'council', 'board'] });
    const [translated] = translateTerms([french, told('b', 'en', ['council']), told('c', 'en', ['council'])]);
    expect(termsOf(translated)).toEqual(['council']);
  });

  it('meet by their look where no dictionary has them', () => {
    const [translated] = translateTerms([
      told('a', 'fr', ['catamaran', 'commune']),
      told('b', 'en', ['catamarans', 'communist']),
      told('c', 'en', ['catamarans']),
    ]);
    expect(termsOf(translated)).toEqual(['catamarans', 'commune']);
  });
});

describe('what is left alone', () => {
  it('articles of one language, whatever their tags', () => {
    const articles = [told('a', 'fr', ['mur'], { mur: ['wall'] }), told('b', 'fr-FR', ['wall'])];
    expect(translateTerms(articles)).toBe(articles);
  });

  it('articles in a language without a pack', () => {
    const articles = [told('a', 'fr', ['mur'], { mur: ['wall'] }), told('b', 'de', ['wall'], null)];
    expect(translateTerms(articles)).toBe(articles);
  });

  it('articles of another story', () => {
    const all = [
      told('a', 'fr', ['conseil'], { conseil: ['advice', 'council'] }),
      told('b', 'en', ['council']),
      told('c', 'en', ['council']),
      told('d', 'en', ['advice']),
    ];
    const story = { id: 's', title: '', from: null, to: null, timeline: [] };
    const [translated] = translateStories(all, [
      { ...story, documents: ['b', 'c'] },
      { ...story, documents: ['a', 'd'] },
    ]);
    expect(termsOf(translated)).toEqual(['advice']);
  });
});

describe('words of two languages that look alike', () => {
  it.each([
    ['inspection', 'inspector'],
    ['inspection', 'inspections'],
    ['catamaran', 'catamaran'],
  ])('%s, %s', (a, b) => expect(alikeForms(a, b)).toBe(true));

  it.each([
    ['pont', 'point'],
    ['contrat', 'contraband'],
    ['comte', 'committee'],
    ['inter', 'international'],
  ])('not %s, %s', (a, b) => expect(alikeForms(a, b)).toBe(false));
});
