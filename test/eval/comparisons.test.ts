import { describe, expect, it } from 'vitest';
import { COMPARISONS, readComparisonCases } from '../../eval/comparison-cases.ts';
import { printComparisons, printExpectation } from '../../eval/print-comparisons.ts';
import { scoreComparisons } from '../../eval/score-comparisons.ts';

const cases = readComparisonCases(COMPARISONS);
const scores = scoreComparisons(cases);

describe('clusters', () => {
  it.each(scores)('$name: no difference that nobody expects but what is known', ({ wrong, known }) => {
    expect([...wrong].sort()).toEqual([...known].sort());
  });

  it.each(scores)('$name: finds all but what is known to be missed', ({ missing }) => {
    expect(missing.filter(({ missed }) => missed === null).map(printExpectation)).toEqual([]);
  });

  it.each(scores)('$name: what is known to be missed is still missed', ({ found }) => {
    expect(found.filter(({ missed }) => missed !== null).map(printExpectation)).toEqual([]);
  });
});

describe('scoring', () => {
  const [first] = cases.filter(({ name }) => name === 'demonstrators');

  it('counts what must not be compared as wrong', () => {
    const never = { relation: 'never', kind: null, values: ['4 500', '12 000'], missed: null } as const;
    const [score] = scoreComparisons([{ ...first!, expected: [...first!.expected, never] }]);
    expect(score?.wrong).toHaveLength(1);
  });

  it('counts an expected difference that is not there as missing', () => {
    const absent = {
      relation: 'differs',
      kind: 'figure',
      values: ['4 500', '13 000'],
      missed: null,
    } as const;
    const [score] = scoreComparisons([{ ...first!, expected: [...first!.expected, absent] }]);
    expect(score?.missing.map(printExpectation)).toContain('differs figure: 4 500 | 13 000');
    expect(printComparisons([score!])).toContain('missing  differs figure: 4 500 | 13 000');
  });
});
