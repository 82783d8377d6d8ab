import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, compose } from '../../../src/engine/pipeline.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Article } from '../../../src/model/article.ts';
import { type Dossier, dossierSchema } from '../../../src/model/dossier.ts';
import { leak, march, toll } from './clusters.ts';

const generator = { name: 'recoupe', version: '0' };
const read = (articles: readonly Article[]): Analysis[] =>
  articles.map((article) => analyze(article, { languages: [fr] }));
const dossier = (analyses: readonly Analysis[]): Dossier => compose(analyses, { generator });

const analyses = { toll: read(toll), march: read(march), leak: read(leak) };
const everything = [...analyses.toll, ...analyses.march, ...analyses.leak];
const whole = dossier(everything);

function figures(one: Dossier): string[][] {
  return one.disagreements
    .filter(({ kind }) => kind === 'figure')
    .map(({ sides }) => sides.map(({ value }) => value.replaceAll(/\s/gu, ' ')));
}

/** Contents and positions of the claim in which some content has `words`. */
function claimOf(one: Dossier, words: string): string[] {
  const text = new Map(one.documents.map((document) => [document.id, document]));
  const said = (document: string, statement: string): string => {
    const { text: article, statements } = text.get(document)!;
    const { content } = statements.find(({ id }) => id === statement)!;
    return content.map(({ start, end }) => article.slice(start, end)).join(' ');
  };
  const claim = one.claims.find(({ statements }) =>
    statements.some((ref) => said(ref.document, ref.statement).includes(words)),
  );
  return claim?.statements.map((ref) => `${ref.document} ${ref.position}`) ?? [];
}

describe('composeDossier', () => {
  it('gives a valid dossier', () => {
    expect(dossierSchema.safeParse(whole).error?.issues ?? []).toEqual([]);
  });

  it('groups the articles by event', () => {
    expect(whole.stories.map(({ documents }) => documents)).toEqual([
      ['leak-a', 'leak-b'],
      ['march-a', 'march-b'],
      ['toll-a', 'toll-b', 'toll-c'],
    ]);
  });

  it('puts every statement into exactly one claim', () => {
    const said = whole.documents.flatMap(({ id, statements }) => statements.map((one) => `${id} ${one.id}`));
    const claimed = whole.claims.flatMap(({ statements }) =>
      statements.map((one) => `${one.document} ${one.statement}`),
    );
    expect(said.length).toBeGreaterThan(12);
    expect(claimed.sort()).toEqual(said.sort());
  });

  it('sets police against unions in one town, and no other town', () => {
    expect(figures(dossier(analyses.march))).toEqual([['60 000 personnes', '25 000 personnes']]);
  });

  it('sets contested counts of one day against each other, and no toll that grew', () => {
    const found = figures(dossier(analyses.toll));
    expect(found).toContainEqual(['500 pompiers', '200 pompiers']);
    expect(found).toContainEqual(['45 personnes', '31 personnes']);
    expect(found.flat().some((value) => value.includes('12') || value.includes('40'))).toBe(false);
  });

  it('links a denial that only refers back, and what cannot be confirmed', () => {
    const one = dossier(analyses.leak);
    expect(claimOf(one, 'coordonnées bancaires')).toEqual([
      'leak-a asserts',
      'leak-b asserts',
      'leak-b denies',
    ]);
    expect(claimOf(one, '8 millions de comptes')).toEqual(['leak-a asserts', 'leak-b cannot-confirm']);
    expect(one.disagreements.filter(({ kind }) => kind === 'denial')).toHaveLength(1);
  });

  it('gives a story the same claims whatever else is in the dossier', () => {
    const ids = new Set(whole.claims.map(({ id }) => id));
    for (const { id } of dossier(analyses.leak).claims) expect(ids).toContain(id);
  });

  it('names only statements, actors, claims and stories that exist', () => {
    const actors = new Set(whole.actors.map(({ id }) => id));
    const claims = new Set(whole.claims.map(({ id }) => id));
    for (const claim of whole.claims) {
      for (const { actor } of claim.origins) expect(actor === null || actors.has(actor)).toBe(true);
      expect(claim.stories).toHaveLength(1);
    }
    for (const { sides, claims: ids } of whole.disagreements) {
      for (const id of ids) expect(claims).toContain(id);
      for (const { actors: by } of sides) for (const id of by) expect(actors).toContain(id);
    }
  });

  it('has spans that slice words of their documents', () => {
    const texts = new Map(whole.documents.map(({ id, text }) => [id, text]));
    const places = [
      ...whole.claims.map(({ text }) => text),
      ...whole.stories.flatMap(({ timeline }) => timeline.flatMap((entry) => [entry, ...entry.also])),
    ];
    expect(places.length).toBeGreaterThan(10);
    for (const { document, span } of places) {
      expect(texts.get(document)!.slice(span.start, span.end)).toMatch(/^\S[\s\S]*\S$/u);
    }
    for (const { sides } of whole.disagreements) {
      for (const { value, statements } of sides) {
        expect(statements.some(({ document }) => texts.get(document)!.includes(value))).toBe(true);
      }
    }
  });

  it('gives the same bytes in any order of input', () => {
    const expected = JSON.stringify(whole);
    fc.assert(
      fc.property(fc.shuffledSubarray(everything, { minLength: everything.length }), (shuffled) => {
        expect(JSON.stringify(dossier(shuffled))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('sees the timeline from the latest article, or from a day that is given', () => {
    expect(dossier(analyses.leak).asOf).toBe('2024-02-07');
    expect(compose(analyses.leak, { generator, asOf: '2024-03-01' }).asOf).toBe('2024-03-01');
    expect(compose([], { generator })).toMatchObject({ asOf: null, documents: [], claims: [], stories: [] });
  });
});
