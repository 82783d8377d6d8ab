import type { Expectation } from './comparison-cases.ts';
import type { ComparisonScore } from './score-comparisons.ts';

/** A line a cluster, what it misses and what nobody expects, and the sums. */
export function printComparisons(scores: readonly ComparisonScore[]): string {
  const lines = scores.flatMap(({ name, found, missing, wrong }) => [
    `${name}: ${found.length} of ${found.length + missing.length}`,
    ...missing.map((one) => `  missing  ${printExpectation(one)}`),
    ...wrong.map((one) => `  wrong    ${one}`),
  ]);
  const found = scores.flatMap((score) => score.found);
  const all = scores.flatMap((score) => [...score.found, ...score.missing]);
  const differing = (list: readonly Expectation[]): number =>
    list.filter(({ relation }) => relation === 'differs').length;
  const wrong = scores.flatMap((score) => score.wrong).length;
  return [
    ...lines,
    `differences: ${differing(found)} of ${differing(all)} found, ${wrong} wrong`,
    `all comparisons: ${found.length} of ${all.length} found`,
  ].join('\n');
}

export function printExpectation({ relation, kind, values }: Expectation): string {
  return `${[relation, kind].filter((part) => part !== null).join(' ')}: ${values.join(' | ')}`;
}
