import { describe, expect, it } from 'vitest';
import { compareStories } from '../../../src/engine/align/compare-stories.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import { actor, article, type Counted, type Said, storyOf } from './articles.ts';

const actors = [
  actor('prefecture:a', { name: 'préfecture', institution: 'prefecture' }),
  actor('prefecture:b', { name: 'préfecture', institution: 'prefecture' }),
  actor('prefecture:oste', { name: 'préfecture de l’Oste', institution: 'prefecture' }),
  actor('prefecture:brume', { name: 'préfecture de la Brume', institution: 'prefecture' }),
  actor('spokeswoman', { type: 'person', speaksFor: 'prefecture:a' }),
  actor('prefect', { type: 'person', role: 'prefect' }),
  actor('other-prefect', { type: 'person', role: 'prefect' }),
  actor('hospital'),
  actor('country:FR', { type: 'country', country: 'FR' }),
  actor('place:oste', { type: 'place', country: 'FR' }),
];

/** « le séisme a fait N morts », as somebody counts on a day. */
function toll(by: string, value: number, more: Partial<Counted> = {}, said: Partial<Said> = {}): Said {
  const words = String(value);
  return {
    words: `le séisme a fait ${words} morts`,
    by,
    terms: ['seisme', '#kill'],
    events: ['kill'],
    figures: [
      { words, low: value, high: value, thing: 'morts', things: ['#person'], status: 'killed', ...more },
    ],
    ...said,
  };
}

function compare(...analyses: readonly Analysis[]) {
  return compareStories(analyses, storyOf(analyses), actors, []);
}

const relationsOf = ({ series }: ReturnType<typeof compare>) =>
  series.flatMap(({ points, relations }) =>
    relations.map(({ from, to, relation }) => [points[from]!.low, points[to]!.low, relation]),
  );

describe('a count over time', () => {
  it('stands in order of days, each value with its speaker and statements', () => {
    const { series, disagreements } = compare(
      article('c', '2024-05-03', [toll('prefecture:b', 17)]),
      article('a', '2024-05-01', [toll('prefecture:a', 12)]),
      article('b', '2024-05-02', [toll('spokeswoman', 15)]),
    );
    expect(disagreements).toEqual([]);
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ about: 'morts', status: 'killed', relation: 'updated', within: [] });
    expect(series[0]!.points).toMatchObject([
      { value: '12 morts', from: '2024-05-01', actors: ['prefecture:a'], statements: [{ document: 'a' }] },
      { value: '15 morts', from: '2024-05-02', actors: ['spokeswoman'] },
      { value: '17 morts', from: '2024-05-03', actors: ['prefecture:b'] },
    ]);
  });

  it('tells why each pair relates as it does', () => {
    const { series } = compare(
      article('a', '2024-05-01', [toll('prefecture:a', 12)]),
      article('b', '2024-05-02', [toll('spokeswoman', 15)]),
      article('c', '2024-05-03', [toll('hospital', 21)]),
    );
    expect(series[0]!.relations.map(({ why }) => why)).toEqual([
      ['later day', 'one line of speakers'],
      ['later day', 'a count that goes on'],
      ['later day', 'a count that goes on'],
    ]);
  });

  it('gives one value of one body once, with the first and the last day', () => {
    const { series } = compare(
      article('a', '2024-05-01', [toll('prefecture:a', 12)]),
      article('b', '2024-05-04', [toll('prefecture:b', 12)]),
      article('c', '2024-05-02', [toll('hospital', 20)]),
    );
    expect(series[0]!.points).toMatchObject([
      { low: 12, from: '2024-05-01', to: '2024-05-04', statements: [{ document: 'a' }, { document: 'b' }] },
      { low: 20, from: '2024-05-02', to: '2024-05-02' },
    ]);
  });

  it('differs while its first speaker goes on giving the first figure', () => {
    const first = article('a', '2024-05-01', [toll('prefecture:a', 12)]);
    const rival = article('c', '2024-05-02', [toll('hospital', 20)]);
    const again = article('b', '2024-05-04', [toll('prefecture:b', 12)]);
    expect(relationsOf(compare(first, rival))).toEqual([[12, 20, 'updated']]);
    expect(relationsOf(compare(first, rival, again))).toEqual([[12, 20, 'differs']]);
  });

  it('has only the sides of its day in a difference, and names the series', () => {
    const { series, disagreements } = compare(
      article('a', '2024-05-01', [toll('prefecture:a', 12)]),
      article('b', '2024-05-03', [toll('prefecture:a', 17)]),
      article('c', '2024-05-03', [toll('hospital', 25)]),
    );
    expect(disagreements).toHaveLength(1);
    expect(disagreements[0]!.sides.map(({ value }) => value)).toEqual(['25 morts', '17 morts']);
    expect(disagreements[0]!.series).toBe(series[0]!.id);
    expect(series[0]!.points).toHaveLength(3);
  });

  it('is raised where an open bound is passed, and compatible where it is not', () => {
    const least = article('a', '2024-05-01', [toll('prefecture:a', 140, { high: null })]);
    const raised = article('b', '2024-05-02', [toll('prefecture:a', 310)]);
    const near = article('b', '2024-05-02', [toll('prefecture:a', 145)]);
    expect(relationsOf(compare(least, raised))).toEqual([[140, 310, 'updated']]);
    expect(relationsOf(compare(least, near))).toEqual([[140, 145, 'compatible']]);
  });

  it('of one body goes on within a day; two bodies differ', () => {
    const morning = article('a', '2024-05-02', [toll('prefecture:a', 12, {}, { saidOn: '2024-05-02' })]);
    const evening = (by: string) => article('b', '2024-05-03', [toll(by, 15, {}, { saidOn: '2024-05-02' })]);
    expect(relationsOf(compare(morning, evening('spokeswoman')))).toEqual([[12, 15, 'updated']]);
    expect(relationsOf(compare(morning, evening('hospital')))).toEqual([[12, 15, 'differs']]);
  });

  it('that was called provisional is updated by any later one', () => {
    const partial = article('a', '2024-05-01', [toll('prefecture:a', 48, { provisional: true })]);
    const final = article('b', '2024-05-01', [toll('hospital', 51)]);
    expect(relationsOf(compare(partial, final))).toEqual([[48, 51, 'updated']]);
  });

  it('is left out where nothing is set against it', () => {
    expect(compare(article('a', '2024-05-01', [toll('prefecture:a', 12)])).series).toEqual([]);
  });
});

describe('lines of speakers', () => {
  const relate = (one: string, other: string) =>
    relationsOf(
      compare(article('a', '2024-05-01', [toll(one, 17)]), article('b', '2024-05-02', [toll(other, 12)])),
    )[0]?.[2];

  it.each([
    ['prefecture:a', 'prefecture:b', 'updated'],
    ['prefecture:a', 'prefecture:oste', 'updated'],
    ['prefecture:oste', 'prefecture:brume', undefined],
    ['prefect', 'prefecture:b', 'updated'],
    ['prefect', 'other-prefect', undefined],
    ['spokeswoman', 'prefecture:b', 'updated'],
    ['prefecture:a', 'hospital', 'differs'],
  ])('%s and %s: %s', (one, other, relation) => {
    expect(relate(one, other)).toBe(relation);
  });
});

describe('a part', () => {
  const narrower = (part: Partial<Counted>, whole: Partial<Counted>, value = 30) =>
    compare(
      article('a', '2024-05-01', [toll('prefecture:a', value, part)]),
      article('b', '2024-05-01', [toll('hospital', 120, whole)]),
    );

  it.each([
    ['a narrower thing', { qualifiers: ['grave'] }, {}, ['narrowed by: grave']],
    ['a part and a total', { extent: 'part' }, { extent: 'total' }, ['a part of it', 'a total']],
    [
      'a country and the world',
      { places: ['country:FR'] },
      { extent: 'total' },
      ['within: country:FR', 'a total'],
    ],
    [
      'a town and its country',
      { places: ['place:oste'] },
      { places: ['country:FR'] },
      ['within: place:oste'],
    ],
  ] as const)('%s', (_, part, whole, why) => {
    const { series, disagreements } = narrower(part, whole);
    expect(disagreements).toEqual([]);
    const within = series.flatMap((one) => one.within);
    expect(within.map((one) => one.why)).toEqual([why]);
    expect(series.find(({ id }) => id === within[0]!.series)?.points[0]?.low).toBe(120);
  });

  it.each([
    ['more than the whole', { qualifiers: ['grave'] }, {}, 500],
    ['narrowed each in its way', { qualifiers: ['grave'] }, { qualifiers: ['leger'] }, 30],
    ['another status', { qualifiers: ['grave'], status: 'wounded' }, {}, 30],
    ['a plan', { qualifiers: ['grave'], planned: true }, {}, 30],
    ['a total of unknown scope', {}, { extent: 'total' }, 30],
  ] as const)('not: %s', (_, part, whole, value) => {
    expect(narrower(part, whole, value).series.flatMap(({ within }) => within)).toEqual([]);
  });
});

describe('a measure without a noun', () => {
  const cost = (by: string, value: number, terms: readonly string[], unit = 'EUR'): Said => ({
    words: `le pont coûtera ${value} millions`,
    by,
    terms: [...terms],
    events: ['cost'],
    predicate: ['#cost'],
    figures: [{ words: String(value), low: value, high: value, thing: '', things: [], unit }],
  });
  const pair = (a: Said, b: Said) => compare(article('a', null, [a]), article('b', null, [b])).disagreements;

  it('differs where the clause is the same', () => {
    const found = pair(cost('prefect', 42, ['pont', '#cost']), cost('hospital', 68, ['pont', '#cost']));
    expect(found).toHaveLength(1);
    expect(found[0]!.about).toBe('le pont coûtera');
  });

  it.each([
    ['another clause', cost('hospital', 68, ['tunnel', '#cost', 'vallee'])],
    ['another unit', cost('hospital', 68, ['pont', '#cost'], 'USD')],
  ])('is not compared with %s', (_, other) => {
    expect(pair(cost('prefect', 42, ['pont', '#cost']), other)).toEqual([]);
  });
});

describe('clauses', () => {
  const crowd = (by: string, value: number, predicate: readonly string[]): Said => ({
    words: `${value} spectateurs`,
    by,
    terms: ['#person'],
    events: [],
    predicate: [...predicate],
    figures: [
      { words: String(value), low: value, high: value, thing: 'spectateurs', things: ['spectateur'] },
    ],
  });
  const pair = (a: Said, b: Said) => compare(article('a', null, [a]), article('b', null, [b])).disagreements;

  it('that turn on one verb are compared, others are not', () => {
    expect(pair(crowd('prefect', 41, ['assister']), crowd('hospital', 35, ['assister']))).toHaveLength(1);
    expect(pair(crowd('prefect', 52, ['accueillir']), crowd('hospital', 35, ['assister']))).toEqual([]);
  });

  it('that tell other fates are not compared', () => {
    const inmates = (by: string, value: number, predicate: string): Said =>
      toll(by, value, { status: 'arrested' }, { predicate: [predicate] });
    expect(pair(inmates('prefect', 7, '#flee'), inmates('hospital', 4, '#flee'))).toHaveLength(1);
    expect(pair(inmates('prefect', 2, '#arrest'), inmates('hospital', 4, '#flee'))).toEqual([]);
  });
});
