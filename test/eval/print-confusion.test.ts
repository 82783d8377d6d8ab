import { expect, test } from 'vitest';
import { printConfusion } from '../../eval/print-confusion.ts';
import type { StancePair } from '../../eval/score-statements.ts';

const labels = ['assert', 'deny', 'evade'];
const pairs = (...rows: [annotated: string, found: string | null, times: number][]): StancePair[] =>
  rows.flatMap(([annotated, found, times]) => Array(times).fill({ annotated, found }));

test('rows are what was annotated, columns what was found, and what was not found is wrong', () => {
  const printed = printConfusion(
    pairs(['assert', 'assert', 10], ['deny', 'assert', 2], ['deny', 'deny', 1], ['deny', null, 1]),
    { labels, missed: true },
  );
  expect(printed.split('\n')).toEqual([
    'annotated \\ found  assert   deny  evade  none  all  recall',
    'assert                 10      ·      ·     ·   10   1.000',
    'deny                    2      1      ·     1    4   0.250',
    'evade                   ·      ·      ·     ·    ·       –',
    'all                    12      1      ·     1   14',
    'precision           0.833  1.000      –',
    '',
    'accuracy 0.786  (11 of 14)',
  ]);
});

test('without the column for what was not found', () => {
  expect(
    printConfusion(pairs(['deny', 'evade', 1]), { labels })
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    'annotated \\ found  assert  deny  evade  all  recall',
    'assert                  ·     ·      ·    ·       –',
    'deny                    ·     ·      1    1   0.000',
  ]);
});

test('the order of the pairs does not matter', () => {
  const some = pairs(['assert', 'deny', 2], ['evade', 'evade', 1], ['deny', 'assert', 1]);
  expect(printConfusion(some.toReversed(), { labels })).toBe(printConfusion(some, { labels }));
});

test.each([
  ['maybe', 'deny'],
  ['deny', 'maybe'],
  ['deny', null],
])('a pair that has no cell is an error: %s, %s', (annotated, found) => {
  expect(() => printConfusion([{ annotated, found }], { labels })).toThrow(/^not a label of the matrix/u);
});
