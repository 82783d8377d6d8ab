import { describe, expect, it } from 'vitest';
import { compareStories } from '../../../src/engine/align/compare-stories.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Claim } from '../../../src/model/claim.ts';
import type { Reuse } from '../../../src/model/reuse.ts';
import { actor, article, type Said, storyOf } from './articles.ts';

const actors = [
  actor('country:NO', { type: 'country', country: 'NO' }),
  actor('ministry:NO', { country: 'NO', institution: 'ministry', speaksFor: 'country:NO' }),
  actor('person:dahl', { type: 'person', country: 'NO', role: 'spokesperson', speaksFor: 'ministry:NO' }),
  actor('media:radio', { institution: 'media' }),
  actor('organisation:union'),
  actor('anonymous:a:source', { name: 'une source', anonymous: true }),
  actor('anonymous:b:source', { name: 'une source', anonymous: true }),
  actor('office:lyon', { name: 'parquet de Lyon', institution: 'prosecutor' }),
  actor('office:metz', { name: 'parquet de Metz', institution: 'prosecutor' }),
  actor('person:prosecutor', { type: 'person', institution: 'prosecutor', role: 'prosecutor' }),
  actor('health:a', { name: 'ministère de la Santé', institution: 'health-ministry' }),
  actor('health:b', { name: 'Direction générale de la santé', institution: 'health-ministry' }),
  actor('person:president', { type: 'person', role: 'president' }),
  actor('person:witness', { type: 'person' }),
  actor('le quotidien Le Fil du Val'),
  actor('le quotidien Le Fil'),
  actor('anonymous:c:reports', { name: 'des informations', type: 'document', anonymous: true }),
];

const stopped = (by: string | null, more: Partial<Said> = {}): Said => ({
  words: 'le ferry a été arrêté au large avec son équipage',
  by,
  terms: ['ferry', 'arreter', 'large', '#crew'],
  events: ['arrest'],
  ...more,
});

function only(analyses: readonly Analysis[], reuse: readonly Reuse[] = []): Claim {
  const { claims } = compareStories(analyses, storyOf(analyses), actors, reuse);
  expect(claims).toHaveLength(1);
  return claims[0]!;
}

const origins = (claim: Claim): string[] =>
  claim.origins.map(({ actor: id, documents }) => `${id} ${documents.join(' ')}`);

describe('traceOrigins', () => {
  it('follows a medium to the authority that it cites', () => {
    const claim = only([
      article('a', '2025-03-02', [stopped('media:radio', { citing: 'ministry:NO' })]),
      article('b', '2025-03-01', [stopped('ministry:NO')]),
    ]);
    expect(claim.origins).toEqual([{ actor: 'ministry:NO', documents: ['a', 'b'], first: '2025-03-01' }]);
    expect(claim.status).toBe('single-origin');
  });

  it('counts a spokesperson and a state as the organ that speaks', () => {
    const claim = only([
      article('a', null, [stopped('person:dahl')]),
      article('b', null, [stopped('country:NO')]),
      article('c', null, [stopped('ministry:NO')]),
    ]);
    expect(origins(claim)).toEqual(['ministry:NO a b c']);
  });

  it('needs two named origins for agreement', () => {
    const claim = only([
      article('a', null, [stopped('ministry:NO')]),
      article('b', null, [stopped('organisation:union')]),
    ]);
    expect(claim.status).toBe('agreed');
    const unnamed = only([
      article('a', null, [stopped('ministry:NO')]),
      article('b', null, [stopped('anonymous:b:source')]),
    ]);
    expect(unnamed.status).toBe('single-origin');
  });

  it('takes an unnamed source for one origin an article, but for one in a copy', () => {
    const analyses = [
      article('a', null, [stopped('anonymous:a:source')]),
      article('b', null, [stopped('anonymous:b:source')]),
    ];
    expect(origins(only(analyses))).toHaveLength(2);
    const copy: Reuse = { documents: ['a', 'b'], spans: [], kind: 'copy', agencies: [] };
    expect(origins(only(analyses, [copy]))).toEqual(['anonymous:a:source a b']);
    expect(origins(only(analyses, [{ ...copy, kind: 'passage' }]))).toHaveLength(2);
  });

  it('establishes nothing from the article’s own voice and from nameless reports', () => {
    const claim = only([
      article('a', null, [stopped(null)]),
      article('c', null, [stopped('anonymous:c:reports')]),
    ]);
    expect(claim.origins).toEqual([{ actor: null, documents: ['a', 'c'], first: null }]);
    expect(claim.status).toBe('unconfirmed');
  });

  it('leaves what is only hedged unconfirmed', () => {
    expect(only([article('a', null, [stopped('ministry:NO', { stance: 'hedge' })])]).status).toBe(
      'unconfirmed',
    );
  });

  it('counts those who assert, not those who deny', () => {
    const claim = only([
      article('a', null, [stopped('ministry:NO')]),
      article('b', null, [stopped('organisation:union', { stance: 'deny' })]),
    ]);
    expect(origins(claim)).toEqual(['ministry:NO a']);
    expect(claim.status).toBe('denied');
  });

  it('takes the unnamed sources of one agency for one origin, however two articles word them', () => {
    const cited = (id: string) => stopped('media:radio', { citing: `anonymous:${id}` });
    expect(
      origins(only([article('a', null, [cited('a:source')]), article('b', null, [cited('b:source')])])),
    ).toEqual(['anonymous:a:source a b']);
    const apart = only([
      article('a', null, [cited('a:source')]),
      article('b', null, [stopped('organisation:union', { citing: 'anonymous:b:source' })]),
    ]);
    expect(apart.origins).toHaveLength(2);
  });

  it('follows an agency to whom it cites in another article, but not to whom another agency cites', () => {
    const alone = article('b', null, [stopped('media:radio')]);
    const cited = (by: string) => article('a', null, [stopped(by, { citing: 'anonymous:a:source' })]);
    expect(origins(only([cited('media:radio'), alone]))).toEqual(['anonymous:a:source a b']);
    expect(origins(only([cited('organisation:union'), alone]))).toHaveLength(2);
  });

  it('follows « le quotidien Le Fil du Val » to the sources of that paper, by its words', () => {
    const told = (outlet: string, by: string) => {
      const made = article('a', null, [stopped('anonymous:a:source')]);
      const paper = { ...made, document: { ...made.document, outlet } };
      return origins(only([paper, article('b', null, [stopped(by)])]));
    };
    expect(told('Le Fil du Val', 'le quotidien Le Fil du Val')).toEqual(['anonymous:a:source a b']);
    expect(told('Le Fil du Val', 'le quotidien Le Fil')).toHaveLength(2);
  });

  it('counts a body and its head, and one body under two names, as one', () => {
    const both = (one: string, other: string) =>
      only([article('a', null, [stopped(one)]), article('b', null, [stopped(other)])]);
    expect(origins(both('office:lyon', 'person:prosecutor'))).toEqual(['office:lyon a b']);
    expect(both('office:lyon', 'person:prosecutor').status).toBe('single-origin');
    expect(origins(both('health:a', 'health:b'))).toHaveLength(1);
    expect(origins(both('office:lyon', 'office:metz'))).toHaveLength(2);
    expect(both('office:lyon', 'health:a').status).toBe('agreed');
  });

  it('does not take a president of nobody knows what for independent of an organisation', () => {
    const both = (one: string) =>
      only([article('a', null, [stopped(one)]), article('b', null, [stopped('organisation:union')])]).status;
    expect(both('person:president')).toBe('single-origin');
    expect(both('person:witness')).toBe('agreed');
  });
});
