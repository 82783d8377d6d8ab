import type { UnitPhrase } from '../../lang/contract/number.ts';
import { isChange } from './figure-change.ts';
import type { Quantity } from './figure-quantity.ts';
import { readQuantity } from './figure-read-quantity.ts';
import { readUnitBefore, readUnitBehind, type UnitReading } from './figure-unit.ts';
import { asDecimal } from './number-digits.ts';
import { matchPhrase } from './number-phrases.ts';
import { hasMinus, isGlued, type Piece } from './number-pieces.ts';
import type { NumberTable } from './number-table.ts';

/** Two quantities that bound one amount; `first` is the index of its opening word or first number. */
export interface Range {
  readonly first: number;
  readonly from: Quantity;
  readonly to: Quantity;
}

/**
 * `entre 10 et 12`, `de 8 à 10`, `60 à 70`, `60-70`, `deux ou trois`. A change (`passé de 8 à 10`, `rose $2 to $84`)
 * is no range.
 */
export function readRange(
  text: string,
  pieces: readonly Piece[],
  from: Quantity,
  table: NumberTable,
): Range | null {
  if (from.form === 'share') return null;
  const { ranges } = table.data;
  const unit = readUnitBehind(pieces, from, table);
  const at = unit?.end ?? from.end;
  const joint = pieces[at];
  if (joint === undefined) return null;
  const sign = readUnitBefore(pieces, from, table);
  const fromNegative = hasMinus(pieces, from.first);
  const start = sign?.first ?? (fromNegative ? from.first - 1 : from.first);
  const opening = pieces[start - 1]?.norm;
  const between = table.has(ranges.between.open, opening);
  const opened = table.has(ranges.from.open, opening);
  const hyphen = joint.norm === '-' || joint.norm === '–';
  const joined = between
    ? table.has(ranges.between.joint, joint.norm)
    : table.has(ranges.from.joint, joint.norm) ||
      (table.has(ranges.or, joint.norm) && from.form !== 'collective');
  if (!joined && !(hyphen && from.form === 'digits' && isGlued(pieces, at) && isGlued(pieces, at + 1)))
    return null;
  const second = matchPhrase(table.prefixedUnits, pieces, at + 1);
  if (second !== null && second.value !== sign?.phrase.unit) return null;
  const negative = second === null && hasMinus(pieces, at + 2);
  const to = readQuantity(text, pieces, second?.end ?? (negative ? at + 2 : at + 1), table);
  if (to === null || to.form === 'share' || to.high === null) return null;
  const behind = readUnitBehind(pieces, to, table);
  if (unit !== null && unit.phrase.unit !== behind?.phrase.unit) return null;
  if (opened && table.has(ranges.from.joint, joint.norm) && isChange(pieces, start - 1, table)) return null;
  const first = between || (opened && joined) ? start - 1 : start;
  if (fromNegative || negative) return signedRange(first, from, fromNegative, to, negative, behind);
  const scaled = shareScale(from, to);
  const repeated = unit !== null || (sign !== null && second !== null);
  if (!opened && !between && repeated && isChange(pieces, start, table)) return null;
  return scaled.low < to.high ? { first, from: scaled, to } : null;
}

/** `entre -5 et 2 degrés`, `de -10 à -15 °C`: the lower value first, whichever stands first. */
function signedRange(
  first: number,
  from: Quantity,
  fromNegative: boolean,
  to: Quantity,
  toNegative: boolean,
  unit: UnitReading | null,
): Range | null {
  if (unit?.phrase.kind !== 'measure' && unit?.phrase.kind !== 'percent') return null;
  const one = fromNegative ? -from.low : from.low;
  const other = toNegative ? -to.low : to.low;
  if (one === other) return null;
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  return { first, from: { ...from, low, high: low }, to: { ...to, low: high, high } };
}

/**
 * `passé de 200 à 300 personnes`: for the first number, the unit and the index of the noun behind the second; the
 * first number itself with the scale of the second (`de 1,2 à 2,6 milliards`).
 */
export function readChange(
  text: string,
  pieces: readonly Piece[],
  from: Quantity,
  table: NumberTable,
): { readonly from: Quantity; readonly unit: UnitPhrase | null; readonly noun: number } | null {
  const { open, joint } = table.data.ranges.from;
  if (!table.has(open, pieces[from.first - 1]?.norm) || !table.has(joint, pieces[from.end]?.norm))
    return null;
  const to = readQuantity(text, pieces, from.end + 1, table);
  if (to === null) return null;
  const unit = readUnitBehind(pieces, to, table);
  return { from: shareScale(from, to), unit: unit?.phrase ?? null, noun: unit?.end ?? to.end };
}

/** `1,5 à 2 millions`: the scale stands once and holds for both. */
function shareScale(from: Quantity, to: Quantity): Quantity {
  const scale = to.number?.scale ?? null;
  if (scale === null || from.number === null || from.number.scale !== null) return from;
  if (from.number.value >= (scale > 1000 ? to.number!.mantissa * 1000 : to.number!.mantissa)) return from;
  const mantissa = from.number.digits === null ? from.number.value : asDecimal(from.number.digits);
  const value = Number((mantissa * scale).toPrecision(15));
  return { ...from, low: value, high: value, number: { ...from.number, value, mantissa, scale } };
}
