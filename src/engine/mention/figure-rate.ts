import type { UnitPhrase } from '../../lang/contract/number.ts';
import type { Quantity } from './figure-quantity.ts';
import type { Piece } from './number-pieces.ts';
import { readNumber } from './number-reader.ts';
import type { NumberTable } from './number-table.ts';

/** What a rate is given for, its base: `340 pour 100 000 habitants`. */
export interface Rate {
  /** A unit made of the base: `/100000`. */
  readonly unit: UnitPhrase;
  /** Index of the piece behind the base where the base directly follows the number, else of that behind the number. */
  readonly end: number;
}

/** Words between the number and its base: `12 nouveaux cas pour 100 000 habitants`. */
const REACH = 3;
/** Lowest base; `pour cent` is a unit of its own. */
const LOWEST_BASE = 1000;

/** Reads the base of a rate behind a quantity; null where none stands there (`12 cas pour 3 400 habitants`). */
export function readRate(
  text: string,
  pieces: readonly Piece[],
  quantity: Quantity,
  table: NumberTable,
): Rate | null {
  for (let at = quantity.end; at <= quantity.end + REACH && pieces[at]?.kind === 'word'; at++) {
    if (!table.has(table.data.per, pieces[at]!.norm)) continue;
    const base = baseAt(text, pieces, at + 1, table);
    if (base === null) return null;
    const unit: UnitPhrase = { words: '', unit: `/${base.value}`, kind: 'rate' };
    return { unit, end: at === quantity.end ? base.end : quantity.end };
  }
  return null;
}

/** Whether the number at a piece is the base of a rate that stands before it. */
export function isBase(text: string, pieces: readonly Piece[], index: number, table: NumberTable): boolean {
  if (!table.has(table.data.per, pieces[index - 1]?.norm)) return false;
  if (baseAt(text, pieces, index, table) === null) return false;
  for (let at = index - 2; at >= 0 && at >= index - 2 - REACH; at--) {
    if (pieces[at]!.kind === 'digits' || readNumber(text, pieces, at, table) !== null) return true;
    if (pieces[at]!.kind === 'mark') return false;
  }
  return false;
}

function baseAt(
  text: string,
  pieces: readonly Piece[],
  index: number,
  table: NumberTable,
): { readonly value: number; readonly end: number } | null {
  const number = readNumber(text, pieces, index, table);
  if (number === null || number.value < LOWEST_BASE) return null;
  return Number.isInteger(Math.log10(number.value)) ? { value: number.value, end: number.end } : null;
}
