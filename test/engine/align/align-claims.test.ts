import { describe, expect, it } from 'vitest';
import { compareStories } from '../../../src/engine/align/compare-stories.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Claim } from '../../../src/model/claim.ts';
import { actor, article, type Said, storyOf } from './articles.ts';

const actors = [
  actor('country:FR', { type: 'country', country: 'FR' }),
  actor('place:varel', { type: 'place' }),
  actor('place:ambry', { type: 'place' }),
  actor('person:leduc', { type: 'person' }),
  actor('person:voice', { type: 'person', role: 'spokesperson' }),
  actor('organisation:mairie'),
  actor('organisation:vnf'),
];

const collapsed: Said = {
  words: 'la digue de Varel a cédé dimanche soir sur cent mètres',
  by: 'organisation:vnf',
  terms: ['digue', '#collapse', 'metre'],
  events: ['collapse'],
  predicate: ['#collapse'],
  actors: ['place:varel'],
  tense: 'past',
};

const claimsIn = (analyses: readonly Analysis[]): readonly Claim[] =>
  compareStories(analyses, storyOf(analyses), actors, []).claims;

/** Claims as lists of « document/statement position ». */
function claimsOf(analyses: readonly Analysis[]): string[][] {
  return claimsIn(analyses).map((claim) =>
    claim.statements.map(({ document, statement, position }) => `${document}/${statement} ${position}`),
  );
}

describe('alignClaims', () => {
  it('joins what two articles say of one event at one place', () => {
    const other: Said = {
      ...collapsed,
      words: 'la digue s’est rompue à Varel',
      terms: ['digue', '#collapse'],
    };
    expect(claimsOf([article('a', null, [collapsed]), article('b', null, [other])])).toEqual([
      ['a/s1 asserts', 'b/s1 asserts'],
    ]);
  });

  it('keeps another place apart', () => {
    const other: Said = { ...collapsed, words: 'la digue d’Ambry a cédé', actors: ['place:ambry'] };
    expect(claimsOf([article('a', null, [collapsed]), article('b', null, [other])])).toHaveLength(2);
  });

  it('keeps different stories apart, whatever they share', () => {
    const analyses = [article('a', null, [collapsed]), article('b', null, [collapsed])];
    const stories = analyses.flatMap((one, index) =>
      storyOf([one]).map((story) => ({ ...story, id: `s-${index}` })),
    );
    expect(compareStories(analyses, stories, actors, []).claims).toHaveLength(2);
  });

  it('keeps a plan apart from what has happened', () => {
    const plan: Said = { ...collapsed, words: 'la digue de Varel va céder', tense: 'future' };
    expect(claimsOf([article('a', null, [collapsed]), article('b', null, [plan])])).toHaveLength(2);
  });

  it('joins figures that fit and keeps those apart that do not', () => {
    const rescued = (count: number, words: string): Said => ({
      words: `${words} habitants de Varel ont été évacués`,
      by: 'organisation:mairie',
      terms: ['#resident', '#evacuate'],
      events: ['evacuate'],
      actors: ['place:varel'],
      figures: [{ words, low: count, high: count, thing: 'habitants', status: 'evacuated' }],
    });
    const analyses = [
      article('a', null, [rescued(300, '300')]),
      article('b', null, [rescued(300, 'trois cents')]),
      article('c', null, [rescued(450, '450')]),
    ];
    expect(claimsOf(analyses)).toEqual([['a/s1 asserts', 'b/s1 asserts'], ['c/s1 asserts']]);
  });

  it('does not join a lower bound with a number that merely satisfies it', () => {
    const gathered = (words: string, low: number, high: number | null): Said => ({
      words: `${words} pompiers sont à Varel`,
      by: 'organisation:mairie',
      terms: ['#firefighter'],
      events: ['present'],
      actors: ['place:varel'],
      figures: [{ words, low, high, thing: 'pompiers' }],
    });
    const analyses = [
      article('a', null, [gathered('au moins 300', 300, null)]),
      article('b', null, [gathered('900', 900, 900)]),
      article('c', null, [gathered('plus de 300', 300, null)]),
    ];
    expect(claimsOf(analyses)).toEqual([['a/s1 asserts', 'c/s1 asserts'], ['b/s1 asserts']]);
  });

  it('links a denial in another article to what it denies', () => {
    const denial: Said = {
      words: 'que la digue ait cédé à Varel',
      by: 'organisation:mairie',
      stance: 'deny',
      terms: ['digue', '#collapse'],
      events: ['collapse'],
      actors: ['place:varel'],
    };
    expect(claimsOf([article('a', null, [collapsed]), article('b', null, [denial])])).toEqual([
      ['a/s1 asserts', 'b/s1 denies'],
    ]);
  });

  it('links a denial that only refers back to the nearest claim before it', () => {
    const unrelated: Said = {
      words: 'le pont reste ouvert',
      by: 'organisation:vnf',
      terms: ['#bridge', '#open'],
    };
    const denial: Said = {
      words: 'ces allégations',
      by: 'organisation:mairie',
      stance: 'deny',
      refersBack: true,
    };
    expect(claimsOf([article('a', null, [unrelated, collapsed, denial])])).toEqual([
      ['a/s1 asserts'],
      ['a/s2 asserts', 'a/s3 denies'],
    ]);
  });

  describe('a denial that only refers back', () => {
    const by = (
      speaker: string,
      words: string,
      terms: readonly string[],
      more: Partial<Said> = {},
    ): Said => ({
      words,
      by: speaker,
      terms,
      ...more,
    });
    const denial = by('organisation:mairie', 'ces allégations', [], { stance: 'deny', refersBack: true });
    const first = by('organisation:vnf', 'l’écluse a été vendue', ['ecluse', 'vendre']);
    const second = by('organisation:vnf', 'le quai sera fermé', ['quai', 'fermer']);

    it('denies nothing that its own speaker said', () => {
      const own = by('organisation:mairie', 'porter plainte', ['plainte']);
      expect(claimsOf([article('a', null, [first, own, denial])])).toEqual([
        ['a/s1 asserts', 'a/s3 denies'],
        ['a/s2 asserts'],
      ]);
    });

    it('answers no spokesman of nobody knows whom in the name of a body', () => {
      const voice = by('person:voice', 'le quai tient bon', ['quai', 'tenir']);
      expect(claimsOf([article('a', null, [first, voice, denial])])[0]).toEqual([
        'a/s1 asserts',
        'a/s3 denies',
      ]);
      const person = { ...denial, by: 'person:leduc' };
      expect(claimsOf([article('a', null, [first, voice, person])])[1]).toEqual([
        'a/s2 asserts',
        'a/s3 denies',
      ]);
    });

    it('prefers what shares a word with it', () => {
      const named = { ...denial, words: 'ces rumeurs de vente', terms: ['vendre'] };
      expect(claimsOf([article('a', null, [first, second, named])])).toEqual([
        ['a/s1 asserts', 'a/s3 denies'],
        ['a/s2 asserts'],
      ]);
    });

    it('prefers, of what one speaker said, that which another article denies in its own words', () => {
      const explicit = by('person:leduc', 'que l’écluse ait été vendue', ['ecluse', 'vendre'], {
        stance: 'deny',
        actors: ['place:varel'],
      });
      const sold = { ...first, actors: ['place:varel'] };
      const told = article('a', null, [sold, second, denial]);
      expect(claimsOf([told, article('b', null, [explicit])])[0]).toEqual([
        'a/s1 asserts',
        'a/s3 denies',
        'b/s1 denies',
      ]);
      expect(claimsOf([told])[1]).toEqual(['a/s2 asserts', 'a/s3 denies']);
    });

    it('« a également démenti » denies what was denied before', () => {
      const reply = by('person:leduc', 'le maire travaille', ['travailler']);
      const also = { ...denial, by: 'organisation:vnf', also: true };
      const told = [by('person:leduc', first.words, first.terms ?? []), denial, reply];
      expect(claimsOf([article('a', null, [...told, also])])[0]).toEqual([
        'a/s1 asserts',
        'a/s2 denies',
        'a/s4 denies',
      ]);
      expect(claimsOf([article('a', null, [...told, { ...also, also: false }])])[1]).toEqual([
        'a/s3 asserts',
        'a/s4 denies',
      ]);
    });

    it('« toute implication » denies what was said last', () => {
      const part = by('organisation:mairie', 'toute implication', ['implication'], { stance: 'deny' });
      expect(claimsOf([article('a', null, [first, { ...part, involvement: true }])])).toHaveLength(1);
      expect(claimsOf([article('a', null, [first, part])])).toHaveLength(2);
    });
  });

  it('links what cannot be confirmed by the figure that it names', () => {
    const count: Said = {
      words: '800 maisons sont touchées',
      by: 'organisation:vnf',
      terms: ['#house', '#destroy'],
      figures: [{ words: '800', low: 800, high: 800, thing: 'maisons' }],
    };
    const open: Said = {
      words: 'ne pas pouvoir confirmer le chiffre de 800',
      by: 'organisation:mairie',
      stance: 'unknown',
      figures: [{ words: '800', low: 800, high: 800, thing: 'chiffre', things: ['#number'] }],
    };
    expect(claimsOf([article('a', null, [count]), article('b', null, [open])])).toEqual([
      ['a/s1 asserts', 'b/s1 cannot-confirm'],
    ]);
  });

  it('takes a plain negated sentence for a denial only of the same event', () => {
    const counter: Said = {
      ...collapsed,
      by: 'organisation:mairie',
      words: 'la digue de Varel n’a pas cédé',
      negated: true,
    };
    const other: Said = {
      ...counter,
      words: 'la digue de Varel ne sera pas rehaussée',
      terms: ['digue', 'rehausser'],
      events: ['build'],
      predicate: ['rehausser'],
      tense: 'future',
    };
    expect(claimsOf([article('a', null, [collapsed]), article('b', null, [counter, other])])).toEqual([
      ['a/s1 asserts', 'b/s1 denies'],
      ['b/s2 asserts'],
    ]);
  });

  it('keeps the reactions of two speakers apart', () => {
    const reaction: Said = { ...collapsed, act: 'comment', words: 'la rupture de la digue de Varel' };
    const other: Said = { ...reaction, by: 'person:leduc' };
    expect(claimsOf([article('a', null, [reaction]), article('b', null, [other])])).toEqual([
      ['a/s1 comments'],
      ['b/s1 comments'],
    ]);
  });

  it('shows the plainest wording', () => {
    const hedged: Said = {
      ...collapsed,
      stance: 'hedge',
      words: 'la digue de Varel aurait cédé dimanche sur cent mètres',
    };
    const analyses = [article('a', null, [hedged]), article('b', null, [collapsed])];
    const [claim] = claimsIn(analyses);
    const text = analyses[1]!.document.text;
    expect(claim?.text.document).toBe('b');
    expect(text.slice(claim!.text.span.start, claim!.text.span.end)).toBe(collapsed.words);
  });

  it('puts every statement into exactly one claim and says why those were joined', () => {
    const analyses = ['a', 'b', 'c'].map((id) =>
      article(id, null, [collapsed, { words: `autre ${id}`, by: null }]),
    );
    const claims = claimsIn(analyses);
    const places = claims.flatMap(({ statements }) =>
      statements.map((one) => `${one.document}/${one.statement}`),
    );
    expect(places.sort()).toEqual(['a/s1', 'a/s2', 'b/s1', 'b/s2', 'c/s1', 'c/s2']);
    expect(claims[0]?.why).toContain('place: place:varel');
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });
});
