import { rate, round } from './ratio.ts';
import type { Score, ScoreError } from './score-statements.ts';

/** Longest excerpt of a missed or wrong statement, in UTF-16 code units. */
const EXCERPT = 160;

export interface PrintOptions {
  /** How many missed and wrong statements to list. */
  readonly show?: number;
}

/** The score as lines: errors first, as many as asked for, then one line a measure. */
export function printScore(score: Score, options: PrintOptions = {}): string {
  const lines = printErrors(score.errors, options.show);
  if (score.missing.length > 0) lines.push(`articles without a prediction: ${score.missing.length}`);
  if (score.changed.length > 0) lines.push(`articles whose text came back changed: ${score.changed.length}`);
  for (const [name, count] of Object.entries(score.statements)) {
    const { found, given, required } = count;
    const { precision, recall, f1 } = rate(count);
    lines.push(
      `statements ${name.padEnd(6)} P ${round(precision)} R ${round(recall)} F1 ${round(f1)}  ` +
        `(${found} of ${required} found, ${given} given)`,
    );
  }
  for (const [name, { right, compared }] of Object.entries(score.labels)) {
    if (compared > 0) lines.push(`${name.padEnd(10)} ${round(right / compared)}  (${right} of ${compared})`);
  }
  return lines.join('\n');
}

/** The first N missed and wrong statements, one a line. */
export function printErrors(errors: readonly ScoreError[], show = 0): string[] {
  return errors
    .slice(0, Math.max(0, show))
    .map(
      ({ kind, article, words }) => `${kind.toUpperCase().padEnd(7)} ${article} | ${words.slice(0, EXCERPT)}`,
    );
}
