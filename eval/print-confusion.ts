import { printTable } from './print-table.ts';
import { divide, round } from './ratio.ts';
import type { StancePair } from './score-statements.ts';

export interface ConfusionOptions {
  /** The labels, in the order of rows and columns. */
  readonly labels: readonly string[];
  /** Shows a column for what was not found; such pairs are counted as wrong. Without it they may not occur. */
  readonly missed?: boolean;
}

/**
 * The confusion matrix: annotated stances as rows, found ones as columns, recall at the end of each row, precision
 * below each column, the accuracy last. A dash where there is nothing to divide by, a dot for 0.
 */
export function printConfusion(pairs: readonly StancePair[], options: ConfusionOptions): string {
  const { labels, missed = false } = options;
  const columns: readonly (string | null)[] = missed ? [...labels, null] : labels;
  for (const { annotated, found } of pairs) {
    if (!labels.includes(annotated) || !columns.includes(found)) {
      throw new Error(`not a label of the matrix: ${annotated}, ${found ?? 'nothing found'}`);
    }
  }
  const count = (isCounted: (pair: StancePair) => boolean) => pairs.filter(isCounted).length;
  const countRight = (label: string) =>
    count(({ annotated, found }) => annotated === label && found === label);
  const rows = labels.map((label) => {
    const all = count(({ annotated }) => annotated === label);
    const cells = columns.map((column) =>
      printCount(count(({ annotated, found }) => annotated === label && found === column)),
    );
    return [label, ...cells, printCount(all), printShare(countRight(label), all)];
  });
  const foundAs = columns.map((column) => count(({ found }) => found === column));
  const precisions = columns.map((column, i) =>
    column === null ? '' : printShare(countRight(column), foundAs[i]!),
  );
  const right = count(({ annotated, found }) => annotated === found);
  return [
    printTable([
      ['annotated \\ found', ...columns.map((column) => column ?? 'none'), 'all', 'recall'],
      ...rows,
      ['all', ...foundAs.map(printCount), printCount(pairs.length), ''],
      ['precision', ...precisions, '', ''],
    ]),
    '',
    `accuracy ${printShare(right, pairs.length)}  (${right} of ${pairs.length})`,
  ].join('\n');
}

function printCount(value: number): string {
  return value === 0 ? '·' : String(value);
}

function printShare(part: number, whole: number): string {
  return whole === 0 ? '–' : round(divide(part, whole));
}
