import { describe, expect, it } from 'vitest';
import { mergeActors } from '../../../src/engine/align/merge-actors.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { ListedActor } from '../../../src/model/listed-actor.ts';
import { resolve } from '../mention/actor-reading.ts';
import { apart, missed, same } from './merge-actors-cases.ts';

interface Read {
  readonly analysis: Analysis;
  /** Local ids of the marked namings. */
  readonly ids: readonly (string | null)[];
}

function analyse(id: string, marked: string, users: readonly ListedActor[] = []): Read {
  const { text, actors, listed, mentions, resolved, namings } = resolve(marked, users);
  const document = {
    id,
    file: null,
    text,
    title: null,
    lang: 'fr',
    outlet: null,
    author: null,
    url: null,
    published: null,
    paragraphs: [],
    boilerplate: [],
    statements: [],
    figures: [],
    dates: [],
    mentions,
    credits: [],
    foreign: [],
    notUnderstood: [],
  };
  return {
    analysis: { document, actors, listed, features: {} as Analysis['features'] },
    ids: namings.map(({ start, end }) => resolved.get(`${start}:${end}`)?.actor ?? null),
  };
}

/** Ids in the dossier of the marked namings of each text. */
function globalIds(...texts: readonly string[]): string[][] {
  const reads = texts.map((text, index) => analyse(`d${index}`, text));
  const { rename } = mergeActors(reads.map(({ analysis }) => analysis));
  return reads.map(({ ids }, index) =>
    ids.map((id) => rename.get(`d${index}`)?.get(id ?? '') ?? `nobody ${index}`),
  );
}

describe('joins', () => {
  it.each(same)('%s', (_, first, second) => {
    const [a, b] = globalIds(first, second);
    expect(new Set([...a!, ...b!]).size).toBe(1);
  });
});

describe('does not join yet', () => {
  it.fails.each(missed)('%s', (_, first, second) => {
    const [a, b] = globalIds(first, second);
    expect(new Set([...a!, ...b!]).size).toBe(1);
  });
});

describe('keeps apart', () => {
  it.each(apart)('%s', (_, first, second) => {
    const [a, b] = globalIds(first, second);
    expect(a!.filter((id) => b!.includes(id))).toEqual([]);
  });
});

it('does not take a surname for either of two people', () => {
  const ids = globalIds('[Marek Dvorak] parle.', '[Pavel Dvorak] parle.', 'M. [Dvorak] se tait.').flat();
  expect(new Set(ids).size).toBe(3);
});

it('gives one actor its fullest name, the others as aliases, and what each article tells', () => {
  const reads = [
    analyse('a', 'M. [Rudd] a parlé.'),
    analyse('b', 'Le secrétaire général de l’Otan, [Colin Rudd], a parlé.'),
    analyse('c', '[C. Rudd] a parlé.'),
  ];
  const { actors } = mergeActors(reads.map(({ analysis }) => analysis));
  expect(actors.find(({ id }) => id === 'person:colin-rudd')).toMatchObject({
    name: 'Colin Rudd',
    aliases: ['C. Rudd', 'Rudd'],
    role: 'secretary-general',
    speaksFor: 'organisation:nato',
  });
});

it('lets an office stand for the institution that another article names', () => {
  const reads = [
    analyse('a', 'Le président russe [Ivan Volkov] parle.'),
    analyse('b', '[Le Kremlin] se tait.'),
  ];
  const { actors } = mergeActors(reads.map(({ analysis }) => analysis));
  expect(actors.find(({ id }) => id === 'person:ivan-volkov')?.speaksFor).toBe('presidency:RU');
});

it('is the same for any order of the articles', () => {
  const reads = [...same, ...apart]
    .slice(0, 40)
    .flatMap(([, first, second], index) => [analyse(`${index}a`, first), analyse(`${index}b`, second)]);
  const analyses = reads.map(({ analysis }) => analysis);
  const forward = mergeActors(analyses);
  const backward = mergeActors(analyses.toReversed());
  expect(backward.actors).toEqual(forward.actors);
  for (const [document, ids] of forward.rename) expect(backward.rename.get(document)).toEqual(ids);
});

it('names every actor once, and renames every local one to one that exists', () => {
  const reads = same.map(([, first], index) => analyse(`${index}`, first));
  const { actors, rename } = mergeActors(reads.map(({ analysis }) => analysis));
  const ids = new Set(actors.map(({ id }) => id));
  expect(ids.size).toBe(actors.length);
  for (const { analysis } of reads) {
    for (const actor of analysis.actors)
      expect(ids.has(rename.get(analysis.document.id)?.get(actor.id) ?? '')).toBe(true);
  }
  for (const { speaksFor } of actors) expect(speaksFor === null || ids.has(speaksFor)).toBe(true);
});

describe('actors that the user lists', () => {
  const users: readonly ListedActor[] = [
    { name: 'Marek Dvorak', type: 'person', country: 'CZ', wikidata: 'Q1000', aliases: ['le Vieux Lion'] },
    { name: 'Marek Dvoracek', type: 'person', aliases: ['le Jeune Lion'] },
  ];
  const merge = (...texts: readonly string[]) =>
    mergeActors(texts.map((text, index) => analyse(`d${index}`, text, users).analysis)).actors;

  it('are one through the dossier, with their name and id', () => {
    const actors = merge(
      '[Le Vieux Lion] parle.',
      'Le ministre danois [Marek Dvorak] parle.',
      '[Marek Dvorak Novotny] se tait.',
    );
    expect(actors.filter(({ type }) => type === 'person')).toEqual([
      expect.objectContaining({
        id: 'person:marek-dvorak',
        name: 'Marek Dvorak',
        country: 'CZ',
        wikidata: 'Q1000',
        aliases: expect.arrayContaining(['Vieux Lion']),
      }),
    ]);
  });

  it('stay two, whatever would join them', () => {
    const actors = merge(
      '[Le Vieux Lion] parle.',
      '[Marek Dvorak] parle.',
      '[Le Jeune Lion] parle.',
      '[Marek Dvoracek] parle.',
    );
    expect(actors.map(({ id }) => id)).toEqual(['person:marek-dvoracek', 'person:marek-dvorak']);
  });

  it('do not depend on the order of the list', () => {
    const texts = [
      '[Le Vieux Lion] parle, [Marek Dvoracek] aussi.',
      '[Dvorak] se tait. Pour Dvorak, c’est fini.',
    ];
    const forward = texts.map((text, index) => analyse(`d${index}`, text, users).analysis);
    const backward = texts.map((text, index) => analyse(`d${index}`, text, users.toReversed()).analysis);
    expect(mergeActors(backward)).toEqual(mergeActors(forward));
  });
});
