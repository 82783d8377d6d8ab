import { describe, expect, it } from 'vitest';
import { dateFigures } from '../../../src/engine/document/date-figures.ts';
import { recogniseDates, resolveDates } from '../../../src/engine/mention/date.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { resolveAgain } from '../../../src/engine/story/resolve-again.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Published } from '../../../src/model/document.ts';
import type { Story } from '../../../src/model/story.ts';
import { readFeatures } from '../align/read-article.ts';
import { report } from './reports.ts';

const limits = { notAfter: '2030-01-01' };
const resolve = (expressions: Parameters<typeof resolveDates>[0], published: Published | null) =>
  resolveDates(expressions, published, limits);

/** A French article of which dates and dated events are read. */
function read(id: string, text: string, published: string | null): Analysis {
  const bare = report(id, text, published);
  const features = readFeatures(text, []);
  const paragraphs = [{ start: 0, end: text.length, kind: 'body' as const, selector: null }];
  const dates = recogniseDates(text, segment(text, paragraphs, fr.segment), fr);
  const resolved = resolve(dates, bare.document.published).filter((date) => date !== null);
  return { ...bare, document: { ...bare.document, dates: resolved }, features };
}

function again(
  ...analyses: readonly Analysis[]
): Record<string, { published: Published | null; days: string[] }> {
  return againUntil(null, ...analyses);
}

function againUntil(
  notAfter: string | null,
  ...analyses: readonly Analysis[]
): Record<string, { published: Published | null; days: string[] }> {
  const story: Story = {
    id: 's',
    title: '',
    documents: analyses.map(({ document }) => document.id),
    from: null,
    to: null,
    timeline: [],
  };
  return Object.fromEntries(
    resolveAgain(analyses, [story], resolve, { dateFigures, notAfter }).map(({ document }) => [
      document.id,
      {
        published: document.published,
        days: document.dates.map(({ from, to, basis }) => `${from} ${to} ${basis}`),
      },
    ]),
  );
}

const dated =
  'Jeudi 24 octobre 2024, les députés de Norvalie ont ratifié le traité de pêche avec la Corlande.';

describe('resolveAgain', () => {
  it('dates an article by what it tells of the same day', () => {
    const undated =
      'Les députés de Norvalie ont ratifié jeudi le traité de pêche. Vendredi, les ports sont restés fermés.';
    const found = again(read('a', dated, '2024-10-25'), read('b', undated, null));
    expect(found.b!.published).toEqual({ date: '2024-10-25', basis: 'inferred' });
    expect(found.b!.days).toEqual(['2024-10-24 2024-10-24 inferred', '2024-10-25 2024-10-25 inferred']);
  });

  it('is not moved on by a day that is told as ahead', () => {
    const text =
      'Jeudi 24 octobre 2024, les députés de Norvalie ont ratifié le traité de pêche avec la Corlande. ' +
      'Les ports de Norvalie rouvriront mardi 29 octobre 2024 aux bateaux de la Corlande.';
    const undated =
      'Les députés de Norvalie ont ratifié jeudi le traité de pêche. ' +
      'Les ports de Norvalie rouvriront mardi aux bateaux de la Corlande.';
    const found = again(read('a', text, '2024-10-25'), read('b', undated, null));
    expect(found.b!.published).toEqual({ date: '2024-10-24', basis: 'inferred' });
    expect(found.b!.days).toEqual(['2024-10-24 2024-10-24 inferred', '2024-10-29 2024-10-29 inferred']);
  });

  it('dates no article after the latest day allowed', () => {
    const undated =
      'Les députés de Norvalie ont ratifié jeudi le traité de pêche. Vendredi, les ports sont restés fermés.';
    const found = (notAfter: string) =>
      againUntil(notAfter, read('a', dated, '2024-10-25'), read('b', undated, null)).b!.published;
    expect(found('2024-10-25')).toEqual({ date: '2024-10-25', basis: 'inferred' });
    expect(found('2024-10-24')).toBeNull();
  });

  it('leaves an article undated whose weekdays nothing fixes, but fills in the year of its days', () => {
    const undated =
      'Le port de Norvalie a été bloqué du 8 au 13 octobre. Le texte entrera en vigueur le 2 janvier.';
    const found = again(read('a', dated, '2024-10-25'), read('b', undated, null));
    expect(found.b!.published).toBeNull();
    expect(found.b!.days).toEqual(['2024-10-08 2024-10-13 inferred', '2025-01-02 2025-01-02 inferred']);
  });

  it('does not take a weekday of another event for the same day', () => {
    const undated = 'Un chalutier a coulé jeudi près du phare. Vendredi, trois marins ont été hospitalisés.';
    const found = again(read('a', dated, '2024-10-25'), read('b', undated, null));
    expect(found.b).toEqual({ published: null, days: [] });
  });

  it('leaves dated articles as they are', () => {
    const found = again(read('a', dated, '2024-10-25'), read('b', 'Rien n’est ouvert jeudi.', '2024-11-02'));
    expect(found.a!.published).toEqual({ date: '2024-10-25', basis: 'given' });
    expect(found.b!.published).toEqual({ date: '2024-11-02', basis: 'given' });
  });

  it('concludes nothing where no article of the story is dated', () => {
    const undated = 'Le port a été bloqué le 8 octobre.';
    expect(again(read('a', undated, null), read('b', undated, null)).a).toEqual({
      published: null,
      days: [],
    });
  });
});
