import type { Figure } from '../../model/figure.ts';
import { type EarlierFigure, findAntecedent } from './figure-inherit.ts';
import { type FigureReading, offsetOf, tokenAt } from './figure-reading.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';

/**
 * `ce total serait supérieur à cela`: a bound without a number of its own, set against an earlier figure.
 * `index` is the piece at which the word for the earlier value starts; null where no bound or no figure fits.
 */
export function readCompared(
  reading: FigureReading,
  index: number,
  earlier: readonly EarlierFigure[],
  sentence: number,
): { readonly figure: Figure; readonly end: number } | null {
  const { pieces, table } = reading;
  const value = matchPhrase(table.values, pieces, index);
  const bound = value === null ? null : matchPhraseBefore(table.boundsBefore, pieces, index);
  if (value === null || bound === null || bound.value.bound === null) return null;
  const start = tokenAt(reading, offsetOf(reading, bound.start));
  const antecedent = findAntecedent(earlier, sentence, { type: 'number-noun', noun: start }, false, null);
  if (antecedent === null) return null;
  const { figure } = earlier[antecedent]!;
  const least = bound.value.bound === 'least';
  return {
    end: value.end,
    figure: {
      ...figure,
      span: { start: offsetOf(reading, bound.start), end: pieces[value.end - 1]!.end },
      low: least ? (figure.high ?? figure.low) : null,
      high: least ? null : (figure.low ?? figure.high),
      approximate: figure.approximate || bound.value.approximate,
      vague: null,
      inherits: antecedent,
    },
  };
}
