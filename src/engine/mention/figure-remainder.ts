import type { UnitPhrase } from '../../lang/contract/number.ts';
import { matchPhrase } from './number-phrases.ts';
import type { Piece } from './number-pieces.ts';
import { readNumber } from './number-reader.ts';
import type { NumberTable } from './number-table.ts';

/** What stands behind a unit and belongs to the amount: `deux ans et demi`, `deux ans et six mois`. */
export interface Remainder {
  /** In the unit before it: 0.5 for both examples. */
  readonly value: number;
  /** Index of the piece behind it. */
  readonly end: number;
}

/** How many of the smaller unit make one of the larger. */
const SMALLER: Readonly<Record<string, { readonly unit: string; readonly count: number }>> = {
  year: { unit: 'month', count: 12 },
  hour: { unit: 'minute', count: 60 },
  minute: { unit: 'second', count: 60 },
};

/** Reads the remainder behind a unit; null where none stands there (`dix jours et trois nuits`). */
export function readRemainder(
  text: string,
  pieces: readonly Piece[],
  unit: UnitPhrase,
  end: number,
  table: NumberTable,
): Remainder | null {
  if (unit.kind !== 'duration' && unit.kind !== 'measure') return null;
  const half = matchPhrase(table.andHalf, pieces, end);
  if (half !== null) return { value: 0.5, end: half.end };
  const smaller = Object.hasOwn(SMALLER, unit.unit) ? SMALLER[unit.unit]! : null;
  if (smaller === null) return null;
  const at = pieces[end]?.norm === table.data.joiner.word ? end + 1 : end;
  const number = readNumber(text, pieces, at, table);
  if (number === null || number.value >= smaller.count) return null;
  const behind = matchPhrase(table.units, pieces, number.end);
  if (behind === null || behind.value.unit !== smaller.unit) return null;
  return { value: Number((number.value / smaller.count).toPrecision(6)), end: behind.end };
}
