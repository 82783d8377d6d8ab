import { describe, expect, it } from 'vitest';
import { groupStories } from '../../../src/engine/story/group-stories.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import { dike, other, report, theft } from './reports.ts';

const groups = (analyses: readonly Analysis[]) =>
  groupStories(analyses).map(({ documents }) => documents.join(' '));

const all = [
  ...dike.map((text, index) => report(`dike-${index}`, text)),
  ...theft.map((text, index) => report(`theft-${index}`, text)),
  report('other', other),
];

describe('groupStories', () => {
  it('groups articles by event', () => {
    expect(groups(all)).toEqual(['dike-0 dike-1 dike-2', 'other', 'theft-0 theft-1']);
  });

  it('does so for a handful and among many', () => {
    const filler = Array.from({ length: 120 }, (_, index) => {
      const own = Array.from({ length: 40 }, (_, word) => `w${index}x${word}`).join(' ');
      return report(`filler-${String(index).padStart(3, '0')}`, `The ${own} was said in the and of ${own}.`);
    });
    const found = groups([...all, ...filler]);
    expect(found).toContain('dike-0 dike-1 dike-2');
    expect(found).toContain('theft-0 theft-1');
    expect(found).toHaveLength(123);
    expect(groups(all.slice(0, 2))).toEqual(['dike-0 dike-1']);
  });

  it('gives the same in any order of input', () => {
    expect(groupStories([...all].reverse())).toEqual(groupStories(all));
  });

  it('keeps articles on one subject apart that lie weeks apart', () => {
    const later =
      'Ines Corman was re-elected mayor of Varel on Sunday with 61 percent of the votes. Turnout rose. The Greens lost ' +
      'both of their seats, the harbour party won three. Corman promised a new school and lower parking fees.';
    const pair = (day: string) => groups([report('a', dike[1]!, '2024-03-04'), report('b', later, day)]);
    expect(pair('2024-03-05')).toEqual(['a b']);
    expect(pair('2024-05-28')).toEqual(['a', 'b']);
  });

  it('takes its title to the letter from the article that is most like the others', () => {
    const titled = dike.map((text, index) =>
      report(`d${index}`, text, `2024-03-0${index + 3}`, `Title ${index}`),
    );
    const [story] = groupStories(titled);
    expect(story).toMatchObject({ from: '2024-03-03', to: '2024-03-05', timeline: [] });
    expect(['Title 0', 'Title 1', 'Title 2']).toContain(story!.title);
    expect(groupStories([report('a', `\n\n  ${other}`)])[0]!.title).toBe(other);
  });

  it.each([
    ['no articles', []],
    ['an empty one', [report('a', '')]],
    ['two empty ones', [report('a', ''), report('b', ' \n ')]],
    ['lone surrogates', [report('a', '\ud800 \udfff'), report('b', '\ud800 \udfff')]],
  ] as const)('never throws: %s', (_, analyses) => {
    expect(groupStories(analyses).flatMap(({ documents }) => documents)).toHaveLength(analyses.length);
  });

  it('grows about linearly with the number of articles', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const event = Math.floor(index / 4);
        const own = Array.from({ length: 30 }, (_, word) => `e${event}w${word % 12}`).join(' ');
        return report(`n${index}`, `Police in Town${event} said on Monday that ${own} number ${event * 7}.`);
      });
    const time = (analyses: readonly Analysis[]): number => {
      const begun = performance.now();
      groupStories(analyses);
      return performance.now() - begun;
    };
    const [small, large] = [many(500), many(4000)];
    time(small);
    expect(groupStories(small)).toHaveLength(125);
    expect(time(large)).toBeLessThan(Math.max(400, time(small) * 8 * 3));
  });
});
