import type { UnitPhrase } from '../../lang/contract/number.ts';
import type { Quantity } from './figure-quantity.ts';
import { asDecimal } from './number-digits.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued, type Piece } from './number-pieces.ts';
import type { NumberTable } from './number-table.ts';

/** A unit and the index of the piece behind it. */
export interface UnitReading {
  readonly phrase: UnitPhrase;
  readonly end: number;
}

/** The unit behind a quantity, also over `de`: `38,5 %`, `2 millions d’euros`, `des dizaines de kilomètres`. */
export function readUnitBehind(
  pieces: readonly Piece[],
  quantity: Quantity,
  table: NumberTable,
): UnitReading | null {
  const large = quantity.low >= 1e6 || (quantity.number?.scale ?? 0) >= 1e6;
  const linked = quantity.form === 'collective' || large;
  const index =
    linked && table.has(table.data.links, pieces[quantity.end]?.norm) ? quantity.end + 1 : quantity.end;
  const joined = table.has(table.data.unitJoiners, pieces[index]?.norm) && isGlued(pieces, index);
  const match = matchPhrase(table.units, pieces, joined ? index + 1 : index);
  if (match === null) return null;
  const hyphen =
    pieces[match.end]?.norm === '-' && isGlued(pieces, match.end) && isGlued(pieces, match.end + 1);
  if (hyphen && !joined && pieces[match.end + 1]!.kind === 'word') return null;
  const { words } = match.value;
  if (words.length <= 2 && /^\p{L}/u.test(words) && match.value.age !== true) {
    if (quantity.form !== 'digits') return null;
    const abbreviates = words.length === 1 && pieces[match.end]?.norm === '.' && isGlued(pieces, match.end);
    if (abbreviates && pieces[match.end + 1]?.kind === 'word') return null;
  }
  return { phrase: match.value, end: match.end };
}

/** The sign of a currency before a number: `$ 200`, `US$200`; `first` is the index of its first piece. */
export function readUnitBefore(
  pieces: readonly Piece[],
  quantity: Quantity,
  table: NumberTable,
): { readonly phrase: UnitPhrase; readonly first: number } | null {
  if (quantity.form !== 'digits') return null;
  const sign = matchPhraseBefore(table.prefixedUnits, pieces, quantity.first);
  if (sign === null) return null;
  const words = pieces[quantity.first - 1]!.norm;
  return { phrase: { words, unit: sign.value, kind: 'currency' }, first: sign.start };
}

/** The lower value of a quantity in its unit. Percentages are seldom thousands: `12,345 %` is a decimal. */
export function valueIn(quantity: Quantity, value: number, unit: UnitPhrase | null): number {
  const digits = quantity.number?.digits ?? null;
  const read = unit?.kind === 'percent' && digits?.ambiguous === true ? asDecimal(digits) : value;
  return unit?.factor === undefined ? read : Number((read * unit.factor).toPrecision(15));
}
