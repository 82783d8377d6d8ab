import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/app/library.ts';
import {
  type Dossier,
  type DossierDiff,
  dossierDiffSchema,
  dossierSchema,
} from '../../../src/model/index.ts';
import { article, look } from './looks.ts';

const PIECES = [
  'Selon le maire, 300 habitants ont été évacués.',
  'Selon le maire, 320 habitants ont été évacués.',
  'La digue aurait cédé.',
  'La digue a cédé.',
  'Le maire nie que la digue ait cédé.',
  'Une réunion se tiendra jeudi 15 mai 2025, a annoncé la préfète.',
  'La réunion a eu lieu jeudi 15 mai 2025.',
  '« Rien n’est sûr », a dit Anne Delorme.',
  '\n\n',
  '—',
];

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(' '));
const articles = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c'), text, day: fc.constantFrom('2025-05-06', '2025-05-16') }),
  { selector: ({ id }) => id, maxLength: 3 },
);
const dossiers = articles.map((list) =>
  look(list.map(({ id, text: words, day }) => article(id, words, { published: day }))),
);

/** Dossiers that fit the schema and make no sense: spans anywhere, references that lead nowhere. */
const nonsense: fc.Arbitrary<Dossier> = fc
  .tuple(dossiers, fc.infiniteStream(fc.nat(60)))
  .map(([dossier, numbers]) => {
    const next = () => numbers.next().value as number;
    const json = JSON.stringify(dossier, (key, value) => {
      if (key === 'start' || key === 'end') return next() % 3 === 0 ? next() * 7 : value;
      if (key === 'document' || key === 'statement' || key === 'actor')
        return typeof value === 'string' && next() % 5 === 0 ? 'nobody' : value;
      if (key === 'words') return value;
      if (key === 'stance') return next() % 4 === 0 ? 'deny' : value;
      if (key === 'text' && typeof value === 'string') return next() % 4 === 0 ? value.slice(next()) : value;
      return value;
    });
    return dossierSchema.parse(JSON.parse(json));
  });

/** All passages of a diff, with the side that they are of. */
function passagesOf(result: DossierDiff): {
  side: 'old' | 'new';
  words: string;
  document: string;
  spans: readonly { start: number; end: number }[];
}[] {
  const found: ReturnType<typeof passagesOf> = [];
  const OLD = new Set(['old', 'before', 'gone']);
  const walk = (value: unknown, side: 'old' | 'new'): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('spans' in value && 'words' in value) {
      found.push({ side, ...(value as { words: string; document: string; spans: [] }) });
      return;
    }
    for (const [key, inner] of Object.entries(value))
      walk(inner, key === 'new' ? 'new' : OLD.has(key) ? 'old' : side);
  };
  const { old, new: next, documents, generator, ...lists } = result;
  walk(lists, 'new');
  return found;
}

function checkSlices(result: DossierDiff, before: Dossier, after: Dossier): number {
  const passages = passagesOf(result);
  for (const { side, document, spans, words } of passages) {
    if (spans.length === 0) continue;
    const { text: whole } = (side === 'old' ? before : after).documents.find(({ id }) => id === document)!;
    expect(spans.map(({ start, end }) => whole.slice(start, end)).join(' […] ')).toBe(words);
  }
  return passages.length;
}

function shuffled(dossier: Dossier): Dossier {
  const { documents, actors, claims, disagreements, reuse, stories } = dossier;
  return {
    ...dossier,
    documents: documents.toReversed(),
    actors: actors.toReversed(),
    claims: claims.toReversed(),
    disagreements: disagreements.toReversed(),
    reuse: reuse.toReversed(),
    stories: stories.toReversed(),
  };
}

describe('any two dossiers', () => {
  it('give a diff that fits its schema, whose spans slice, with an id for every line', () => {
    let passages = 0;
    fc.assert(
      fc.property(dossiers, dossiers, (before, after) => {
        const result = diff(before, after);
        expect(dossierDiffSchema.parse(structuredClone(result))).toEqual(result);
        passages += checkSlices(result, before, after);
        const ids = Object.values(result).flatMap((list) =>
          Array.isArray(list) ? list.flatMap((line: { id?: string }) => line.id ?? []) : [],
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
    expect(passages).toBeGreaterThan(100);
  });

  it('give the same diff in any order of their lists', () => {
    fc.assert(
      fc.property(dossiers, dossiers, (before, after) => {
        expect(JSON.stringify(diff(shuffled(before), shuffled(after)))).toBe(
          JSON.stringify(diff(before, after)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('give an empty diff where they are one', () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const { newClaims, newDenials, figures, hedges, newOrigins, statuses, edited, due, gone } = diff(
          dossier,
          dossier,
        );
        expect(
          [newClaims, newDenials, figures, hedges, newOrigins, statuses, edited, due, gone].flat(),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('never throw, even where they make no sense', () => {
    fc.assert(
      fc.property(nonsense, nonsense, (before, after) => {
        dossierDiffSchema.parse(structuredClone(diff(before, after)));
      }),
      { numRuns: 80 },
    );
  });
});
