import type { Score } from './score-statements.ts';

/** Longest excerpt of a missed or wrong statement, in UTF-16 code units. */
const EXCERPT = 160;

export interface PrintOptions {
  /** How many missed and wrong statements to list. */
  readonly show?: number;
}

/** The score as lines: errors first, as many as asked for, then one line a measure. */
export function printScore(score: Score, options: PrintOptions = {}): string {
  const lines = score.errors
    .slice(0, Math.max(0, options.show ?? 0))
    .map(
      ({ kind, article, words }) => `${kind.toUpperCase().padEnd(7)} ${article} | ${words.slice(0, EXCERPT)}`,
    );
  if (score.missing.length > 0) lines.push(`articles without a prediction: ${score.missing.length}`);
  if (score.changed.length > 0) lines.push(`articles whose text came back changed: ${score.changed.length}`);
  for (const [name, { found, given, required }] of Object.entries(score.statements)) {
    const precision = divide(found, given);
    const recall = divide(found, required);
    const f1 = divide(2 * precision * recall, precision + recall);
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

function divide(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * Three decimals, a tie to the even digit. A double can only stand exactly between two thousandths when it is a
 * multiple of 1/16; `toFixed` is right everywhere else.
 */
function round(value: number): string {
  const isTie = Number.isInteger(value * 16) && (value * 1000) % 1 === 0.5;
  if (!isTie) return value.toFixed(3);
  const below = Math.floor(value * 1000);
  return ((below % 2 === 0 ? below : below + 1) / 1000).toFixed(3);
}
