import type { Amount } from './figure-amount.ts';
import {
  isCapitalised,
  isIdentifier,
  isListNumber,
  isOrdinal,
  isPartOfCode,
  isScore,
} from './figure-exclude-form.ts';
import {
  isAddress,
  isAdjective,
  isArticle,
  isDefinite,
  isLabel,
  isManner,
  isNamed,
  isRateBase,
  isRepetition,
} from './figure-exclude-reference.ts';
import { isAge, isClockTime, isYear } from './figure-exclude-time.ts';
import type { FigureReading } from './figure-reading.ts';

/** A reason not to take an amount for a figure. */
type Exclusion = (amount: Amount, reading: FigureReading) => boolean;

/** What looks like a number and counts nothing; the first that holds decides. */
const EXCLUSIONS: readonly Exclusion[] = [
  isPartOfCode,
  isOrdinal,
  isIdentifier,
  isClockTime,
  isAge,
  isScore,
  isLabel,
  isAddress,
  isYear,
  isListNumber,
  isNamed,
  isArticle,
  isDefinite,
  isManner,
  isCapitalised,
  isAdjective,
  isRepetition,
  isRateBase,
];

/** Whether an amount only looks like a figure: part of a name, a time, a score, a label, an article. */
export function isExcluded(amount: Amount, reading: FigureReading): boolean {
  return EXCLUSIONS.some((holds) => holds(amount, reading));
}
