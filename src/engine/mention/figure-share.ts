import { isChange } from './figure-change.ts';
import type { Quantity } from './figure-quantity.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued, type Piece } from './number-pieces.ts';
import { type NumberReading, readNumber } from './number-reader.ts';
import type { NumberTable } from './number-table.ts';
import { scaleAt } from './number-words.ts';

/** Words that may stand between the two numbers of `un électeur français sur trois`. */
const LONGEST_SHARE_NOUN = 3;

/** Up to here one out of so many is a share: `un enfant sur 44`; not `un député sur 577`. */
const MOST_TO_ONE = 250;

/** `deux tiers des`, `trois quarts de`, `chuté d’un tiers`, `un Français sur trois`: a share that begins with a number, in percent. */
export function readShare(
  text: string,
  pieces: readonly Piece[],
  number: NumberReading,
  table: NumberTable,
): Quantity | null {
  if (number.scale !== null || number.value < 1 || number.value > 19) return null;
  const hyphen =
    pieces[number.end]?.norm === '-' && isGlued(pieces, number.end) && isGlued(pieces, number.end + 1);
  const noun = hyphen ? number.end + 1 : number.end;
  const norm = pieces[noun]?.norm ?? '';
  if (Object.hasOwn(table.data.denominators, norm)) {
    const after = noun + 1;
    const plain = number.value >= 2 && table.has(table.data.plainDenominators, norm);
    const bounded = matchPhraseBefore(table.boundsBefore, pieces, number.first) !== null;
    const changed =
      table.has(table.data.plainDenominators, norm) &&
      table.has(table.data.links, pieces[number.first - 1]?.norm) &&
      isChange(pieces, number.first - 1, table);
    const shown = (plain || bounded || changed) && matchPhrase(table.notShares, pieces, after) === null;
    if (!shown && !followsShare(pieces, after, table)) return null;
    const scaled = readScale(pieces, number, number.value / table.data.denominators[norm]!, after, table);
    if (scaled !== null) return scaled;
    return share(number.first, after, number.value / table.data.denominators[norm]!, null);
  }
  return readOutOf(text, pieces, number, table);
}

/** `un quart de million`, `trois quarts de milliard`: a number, no share. */
function readScale(
  pieces: readonly Piece[],
  number: NumberReading,
  part: number,
  after: number,
  table: NumberTable,
): Quantity | null {
  const scale = scaleAt(pieces, after + 1, table);
  if (scale === null || scale.value < 1e6 || !table.has(table.data.links, pieces[after]?.norm)) return null;
  const value = Number((part * scale.value).toPrecision(15));
  const end = after + 2;
  const read: NumberReading = { ...number, end, value, mantissa: part, scale: scale.value };
  const { first, form } = number;
  return { first, end, low: value, high: value, approximate: false, form, number: read, noun: null };
}

/** `la moitié`, `le tiers des`; not `la moitié nord`. */
export function readShareNoun(pieces: readonly Piece[], index: number, table: NumberTable): Quantity | null {
  const { data } = table;
  const norm = pieces[index]?.norm ?? '';
  const before = pieces[index - 1]?.norm;
  if (!table.has(data.collectiveDeterminers, before)) return readBareShare(pieces, index, table);
  if (Object.hasOwn(data.shares, norm) && !table.has(data.shareSides, pieces[index + 1]?.norm))
    return share(index - 1, index + 1, data.shares[norm]!, null);
  if (!Object.hasOwn(data.denominators, norm) || !followsShare(pieces, index + 1, table)) return null;
  return share(index - 1, index + 1, 1 / data.denominators[norm]!, null);
}

/** `half of the village`, `half the village`, `more than half`; not `the first half of`. */
function readBareShare(pieces: readonly Piece[], index: number, table: NumberTable): Quantity | null {
  const { data } = table;
  const norm = pieces[index]?.norm ?? '';
  if (!table.has(data.bareShares, norm) || !Object.hasOwn(data.shares, norm)) return null;
  if (table.has(data.notShareOpeners, pieces[index - 1]?.norm) || pieces[index + 1]?.norm === '-')
    return null;
  const bounded = matchPhraseBefore(table.boundsBefore, pieces, index) !== null;
  const shown = bounded && matchPhrase(table.notShares, pieces, index + 1) === null;
  return shown || followsShare(pieces, index + 1, table)
    ? share(index, index + 1, data.shares[norm]!, null)
    : null;
}

function readOutOf(
  text: string,
  pieces: readonly Piece[],
  number: NumberReading,
  table: NumberTable,
): Quantity | null {
  if (matchPhrase(table.units, pieces, number.end) !== null) return null;
  for (let at = number.end; at <= number.end + LONGEST_SHARE_NOUN; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'word') return null;
    const link = matchPhrase(table.outOf, pieces, at);
    if (link === null) continue;
    const whole = readNumber(text, pieces, link.end, table);
    if (whole === null || whole.value <= number.value) return null;
    if (!isRoundWhole(whole.value) && (number.value !== 1 || whole.value > MOST_TO_ONE)) return null;
    if (matchPhrase(table.units, pieces, whole.end) !== null) return null;
    return share(number.first, whole.end, number.value / whole.value, at === number.end ? null : number.end);
  }
  return null;
}

/** Wholes of a proportion, not of a real count (`12 sièges sur 577`). */
function isRoundWhole(value: number): boolean {
  return value <= 10 || value === 20 || value === 100 || value === 1000;
}

function share(first: number, end: number, part: number, noun: number | null): Quantity {
  const percent = Number((part * 100).toPrecision(6));
  return { first, end, low: percent, high: percent, approximate: false, form: 'share', number: null, noun };
}

function followsShare(pieces: readonly Piece[], index: number, table: NumberTable): boolean {
  return (
    table.has(table.data.shareLinks, pieces[index]?.norm) &&
    matchPhrase(table.notShares, pieces, index) === null
  );
}
