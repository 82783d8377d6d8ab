import { describe, expect, it } from 'vitest';
import { compareStories } from '../../../src/engine/align/compare-stories.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Disagreement } from '../../../src/model/disagreement.ts';
import { actor, article, type Counted, type Said, storyOf } from './articles.ts';

const actors = [
  actor('police'),
  actor('union'),
  actor('hospital'),
  actor('place:brume', { type: 'place' }),
  actor('place:oste', { type: 'place' }),
];

/** « WORDS manifestants ont défilé », as somebody counts. */
function marched(
  by: string,
  words: string,
  value: number | null,
  more: Partial<Counted> = {},
  said: Partial<Said> = {},
): Said {
  return {
    words: `${words} manifestants ont défilé`,
    by,
    terms: ['#protest'],
    events: ['protest'],
    figures: [
      {
        words,
        low: value,
        high: value,
        thing: 'manifestants',
        things: ['#person'],
        status: 'gathered',
        ...more,
      },
    ],
    ...said,
  };
}

function differences(...analyses: readonly Analysis[]): readonly Disagreement[] {
  return compareStories(analyses, storyOf(analyses), actors, []).disagreements;
}

describe('figures', () => {
  it('differ between two speakers, also within one article', () => {
    const found = differences(
      article('a', null, [marched('police', '3 000', 3000), marched('union', '5 000', 5000)]),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'figure',
      about: 'manifestants',
      sides: [
        { value: '5 000 manifestants', actors: ['union'], statements: [{ document: 'a', statement: 's2' }] },
        { value: '3 000 manifestants', actors: ['police'], statements: [{ document: 'a', statement: 's1' }] },
      ],
    });
  });

  it('stand on one side where they are compatible', () => {
    const found = differences(
      article('a', null, [marched('police', '3 000', 3000)]),
      article('b', null, [marched('union', '5 000', 5000)]),
      article('c', null, [marched('hospital', 'plus de 4 000', null, { low: 4000, high: null })]),
    );
    expect(found[0]?.sides.map(({ actors: by }) => by)).toEqual([['hospital', 'union'], ['police']]);
  });

  it.each([
    ['a bound that both satisfy', { low: 2000, high: null }, {}],
    ['another status', { status: 'arrested' }, {}],
    ['no status', { status: null }, {}],
    ['another place', { places: ['place:oste'] }, {}],
    ['another day in its words', { on: '2024-05-09' }, {}],
    ['a narrower thing', { qualifiers: ['etudiant'] }, {}],
    ['a total', { extent: 'total' }, {}],
    ['a plan', { planned: true }, {}],
    ['an earlier toll', { superseded: true }, {}],
    ['a remark in passing', { aside: true }, {}],
    ['another thing', { things: ['#vehicle'] }, {}],
    ['a demand', {}, { stance: 'demand' }],
  ] as const)('do not differ with %s', (_, more, said) => {
    const first = marched('police', '3 000', 3000, { places: ['place:brume'], on: '2024-05-01' });
    const second = marched('union', '5 000', 5000, { ...more }, said);
    expect(differences(article('a', null, [first]), article('b', null, [second]))).toEqual([]);
  });

  it('differ where the days in their words are next to each other', () => {
    const first = marched('police', '3 000', 3000, { on: '2024-05-01' });
    const second = marched('union', '5 000', 5000, { on: '2024-05-02' });
    expect(differences(article('a', null, [first]), article('b', null, [second]))).toHaveLength(1);
  });

  it('never set one speaker against himself in one article', () => {
    expect(
      differences(article('a', null, [marched('police', '3 000', 3000), marched('police', '900', 900)])),
    ).toEqual([]);
  });

  it('of one speaker are an update when said on a later day, a difference on the same', () => {
    const early = article('a', null, [marched('police', '3 000', 3000, {}, { saidOn: '2024-05-01' })]);
    const late = article('b', null, [marched('police', '5 000', 5000, {}, { saidOn: '2024-05-02' })]);
    const sameDay = article('b', null, [marched('police', '5 000', 5000, {}, { saidOn: '2024-05-01' })]);
    expect(differences(early, late)).toEqual([]);
    expect(differences(early, sameDay)).toHaveLength(1);
  });

  it('of a toll that grows are news, and a difference when it shrinks', () => {
    const toll = (by: string, words: string, value: number, day: string): Analysis =>
      article(`${by}-${words}`, day, [
        {
          words: `l’éboulement a fait ${words} morts`,
          by,
          terms: ['eboulement', '#kill'],
          events: ['kill'],
          figures: [
            { words, low: value, high: value, thing: 'morts', things: ['#person'], status: 'killed' },
          ],
        },
      ]);
    expect(differences(toll('police', '4', 4, '2024-05-01'), toll('hospital', '9', 9, '2024-05-03'))).toEqual(
      [],
    );
    expect(
      differences(toll('police', '9', 9, '2024-05-01'), toll('hospital', '4', 4, '2024-05-03')),
    ).toHaveLength(1);
  });

  it('share their scope with equal figures of their claim', () => {
    // The union's bare 5 000 is the total that another article gives in the same words: no match for one day's count.
    const total = marched('union', '5 000', 5000, { extent: 'total' });
    const bare = marched('union', '5 000', 5000);
    const found = differences(
      article('a', null, [total]),
      article('b', null, [bare]),
      article('c', null, [marched('police', '3 000', 3000)]),
    );
    expect(found).toEqual([]);
  });
});

describe('denials', () => {
  const leaked: Said = {
    words: 'le réservoir fuit depuis lundi',
    by: 'union',
    terms: ['reservoir', '#leak', 'fuir'],
    events: ['leak'],
  };
  const denied: Said = { ...leaked, words: 'que le réservoir fuie', by: 'police', stance: 'deny' };

  it('have the asserting side first, in its own words', () => {
    const found = differences(article('a', null, [leaked]), article('b', null, [denied]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      kind: 'denial',
      about: leaked.words,
      sides: [
        { value: leaked.words, actors: ['union'] },
        { value: 'que le réservoir fuie, a dit', actors: ['police'] },
      ],
    });
  });

  it('need somebody who asserts', () => {
    expect(differences(article('b', null, [denied]))).toEqual([]);
  });
});
