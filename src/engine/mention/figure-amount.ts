import type { BoundPhrase, UnitPhrase } from '../../lang/contract/number.ts';
import { openEnd, readBounds } from './figure-bounds.ts';
import type { Quantity } from './figure-quantity.ts';
import { readChange, readRange } from './figure-range.ts';
import { readRate } from './figure-rate.ts';
import { readQuantity } from './figure-read-quantity.ts';
import { readRemainder } from './figure-remainder.ts';
import { readUnitBefore, readUnitBehind, valueIn } from './figure-unit.ts';
import { hasMinus, type Piece } from './number-pieces.ts';
import type { NumberTable } from './number-table.ts';

/** A quantity with its bound words, its range and its unit: `au moins 3 000`, `entre 10 et 12 %`. */
export interface Amount {
  /** Indices of the first piece, bound words included, and of the piece after the unit and any bound behind it. */
  readonly first: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** The second number of a range, null where there is none. */
  readonly to: Quantity | null;
  /** A range that a word opens: `entre`, `de`. */
  readonly opened: boolean;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  readonly bounded: boolean;
  /** Behind bound words that make a number of an article: `au moins une personne`. */
  readonly counts: boolean;
  readonly unit: UnitPhrase | null;
  /** Something follows the unit: `un an et demi`. */
  readonly remainder: boolean;
  /** First number of a change (`passé de 8 à 10 %`), whose unit and noun stand behind the second. */
  readonly shared: boolean;
  /** Index of the piece from which the noun is read. */
  readonly noun: number;
}

/** Reads the amount whose number starts at a piece, nothing of it before `floor`; null where none does. */
export function readAmount(
  text: string,
  pieces: readonly Piece[],
  index: number,
  floor: number,
  table: NumberTable,
): Amount | null {
  const single = readQuantity(text, pieces, index, table);
  if (single === null || single.first < floor) return null;
  const found = readRange(text, pieces, single, table);
  const range = found === null || found.first < floor ? null : found;
  const change = range === null ? readChange(text, pieces, single, table) : null;
  const from = range?.from ?? change?.from ?? single;
  const to = range?.to ?? from;
  const sign = from.first > floor ? readUnitBefore(pieces, from, table) : null;
  const before = sign?.phrase ?? null;
  const behind = before === null ? readUnitBehind(pieces, to, table) : null;
  const rate =
    before === null && behind === null && range === null ? readRate(text, pieces, to, table) : null;
  const unit = before ?? behind?.phrase ?? change?.unit ?? rate?.unit ?? null;
  const rest = behind === null ? null : readRemainder(text, pieces, behind.phrase, behind.end, table);
  const end = rest?.end ?? behind?.end ?? rate?.end ?? to.end;
  const minus = range === null && isSignable(unit) && from.first > floor && hasMinus(pieces, from.first);
  const factor = minus ? -1 : 1;
  const more = rest?.value ?? 0;
  const low = factor * (valueIn(from, from.low, unit) + (range === null ? more : 0));
  const high = to.high === null ? null : factor * (valueIn(to, to.high, unit) + more);
  const bounds = readBounds(
    text,
    pieces,
    floor,
    minus ? from.first - 1 : Math.min(range?.first ?? from.first, sign?.first ?? from.first),
    end,
    table,
  );
  const phrases = bounds.phrases;
  const side = (phrase: BoundPhrase): BoundPhrase['bound'] =>
    phrase.reaches === true && low < 0 ? 'least' : phrase.bound;
  // the nearest word decides: `au moins jusqu’à` 300 is at most 300
  const bound = phrases.map(side).find((found) => found !== null) ?? null;
  return {
    first: bounds.first,
    end: bounds.end,
    quantity: from,
    to: range?.to ?? null,
    opened: range !== null && range.first < from.first,
    ...openEnd(low, high, bound),
    approximate: from.approximate || to.approximate || phrases.some((phrase) => phrase.approximate),
    bounded: phrases.length > 0,
    counts: phrases.some((phrase) => phrase.counts === true),
    unit,
    remainder: rest !== null,
    shared: change !== null,
    noun: from.noun ?? (behind === null && change !== null ? change.noun : bounds.end),
  };
}

/** What may be below zero: degrees and percentages. */
function isSignable(unit: UnitPhrase | null): boolean {
  return unit?.kind === 'measure' || unit?.kind === 'percent';
}
