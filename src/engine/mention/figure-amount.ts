import type { BoundPhrase, UnitPhrase } from '../../lang/contract/number.ts';
import type { Quantity } from './figure-quantity.ts';
import { readChange, readRange } from './figure-range.ts';
import { readQuantity } from './figure-read-quantity.ts';
import { readUnitBefore, readUnitBehind, valueIn } from './figure-unit.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued, type Piece } from './number-pieces.ts';
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
  /** First number of a change (`passé de 8 à 10 %`), whose unit and noun stand behind the second. */
  readonly shared: boolean;
  /** Index of the piece from which the noun is read. */
  readonly noun: number;
}

/** Bound words that may stand one before the other: `au moins environ`. */
const MOST_BOUNDS = 2;

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
  const from = range?.from ?? single;
  const to = range?.to ?? single;
  const before = from.first > floor ? readUnitBefore(pieces, from, table) : null;
  const behind = before === null ? readUnitBehind(pieces, to, table) : null;
  const unit = before ?? behind?.phrase ?? change?.unit ?? null;
  const end = behind?.end ?? to.end;
  const negative = unit?.kind === 'measure' && from.first > floor && hasMinus(pieces, from.first);
  const sign = negative ? -1 : 1;
  const low = sign * valueIn(from, from.low, unit);
  const high = to.high === null ? null : (to === from ? sign : 1) * valueIn(to, to.high, unit);
  const bounds = readBounds(
    text,
    pieces,
    floor,
    before === null && !negative ? (range?.first ?? from.first) : from.first - 1,
    end,
    table,
  );
  const phrases = bounds.phrases;
  return {
    first: bounds.first,
    end: bounds.end,
    quantity: from,
    to: range?.to ?? null,
    opened: range !== null && range.first < from.first,
    low: phrases.some(({ bound }) => bound === 'most') ? null : low,
    high: phrases.some(({ bound }) => bound === 'least') ? null : high,
    approximate: from.approximate || to.approximate || phrases.some((phrase) => phrase.approximate),
    bounded: phrases.length > 0,
    counts: phrases.some((phrase) => phrase.counts === true),
    unit,
    shared: change !== null,
    noun: from.noun ?? (behind === null && change !== null ? change.noun : bounds.end),
  };
}

interface Bounds {
  readonly first: number;
  readonly end: number;
  readonly phrases: readonly BoundPhrase[];
}

/** The bound words on either side: `au moins environ` 300, 300 `ou plus`. */
function readBounds(
  text: string,
  pieces: readonly Piece[],
  floor: number,
  first: number,
  end: number,
  table: NumberTable,
): Bounds {
  const phrases: BoundPhrase[] = [];
  let start = first;
  for (let count = 0; count < MOST_BOUNDS; count++) {
    const quoted = /^[«"“]$/.test(pieces[start - 1]?.norm ?? '') ? start - 1 : start;
    const bound = matchPhraseBefore(table.boundsBefore, pieces, quoted);
    if (bound === null || bound.start < floor) break;
    phrases.push(bound.value);
    if (bound.value.outside === true) break;
    start = bound.start;
  }
  const behind = matchPhrase(table.boundsAfter, pieces, end);
  const leads = behind !== null && table.has(table.data.links, pieces[behind.end]?.norm);
  if (behind === null || leads || readQuantity(text, pieces, behind.end, table) !== null)
    return { first: start, end, phrases };
  return { first: start, end: behind.end, phrases: [...phrases, behind.value] };
}

/** `-6 °C`: a minus that joins nothing. */
function hasMinus(pieces: readonly Piece[], first: number): boolean {
  const mark = pieces[first - 1]?.norm;
  return (mark === '-' || mark === '–') && isGlued(pieces, first) && !isGlued(pieces, first - 1);
}
