import type { Collective } from '../../lang/contract/number.ts';
import type { Quantity } from './figure-quantity.ts';
import { matchPhraseBefore } from './number-phrases.ts';
import { isGlued, type Piece } from './number-pieces.ts';
import type { NumberReading } from './number-reader.ts';
import type { NumberTable } from './number-table.ts';

/** `trois douzaines`, `une bonne centaine`, `une demi-douzaine`, `une dizaine de milliers`. */
export function readCounted(
  pieces: readonly Piece[],
  number: NumberReading,
  table: NumberTable,
): Quantity | null {
  const { data } = table;
  let at = number.end;
  let factor = number.value;
  while (table.has(data.collectiveAdjectives, pieces[at]?.norm)) {
    if (table.has(data.half, pieces[at]?.norm)) factor /= 2;
    at++;
    if (pieces[at]?.norm === '-' && isGlued(pieces, at)) at++;
  }
  const noun = collectiveAt(pieces, at, table);
  if (noun === null) return null;
  const bounded = matchPhraseBefore(table.boundsBefore, pieces, number.first) !== null;
  if (noun.needsLink === true && !bounded && !linksThing(pieces, at + 1, table)) return null;
  const tail = readTail(pieces, at + 1, table);
  return collective(number.first, tail.end, factor * noun.value * tail.factor);
}

/** `des milliers`, `plusieurs dizaines`, `la centaine de`, `plusieurs millions`: no number stands before the noun. */
export function readCollective(pieces: readonly Piece[], index: number, table: NumberTable): Quantity | null {
  const { data } = table;
  const noun = collectiveAt(pieces, index, table) ?? scaleNounAt(pieces, index, table);
  if (noun === null) return null;
  const tail = readTail(pieces, index + 1, table);
  const base = noun.value * tail.factor;
  const linked = tail.factor > 1 || linksThing(pieces, index + 1, table);
  const before = pieces[index - 1]?.norm ?? '';
  const several = Object.hasOwn(data.severals, before) ? data.severals[before]! : null;
  if (!noun.plural && (several === null || noun.direct !== true)) {
    let first = index;
    while (table.has(data.collectiveAdjectives, pieces[first - 1]?.norm)) first--;
    const determined = table.has(data.collectiveDeterminers, pieces[first - 1]?.norm);
    if (!determined || !(linked || noun.direct === true)) return null;
    const halved = table.has(data.half, pieces[first - 2]?.norm);
    return halved ? collective(first - 2, tail.end, base / 2) : collective(first - 1, tail.end, base);
  }
  if (several === null && data.bareCollectives) {
    if (!linked && (noun.needsLink === true || table.has(data.exclusions.definiteDeterminers, before)))
      return null;
  } else if (several === null ? !(linked && opensClause(pieces, index)) : several.high === null && !linked)
    return null;
  const { low, high, included } = several ?? { low: 2, high: null, included: false };
  const opened = table.has(data.collectiveDeterminers, pieces[index - 2]?.norm) ? index - 2 : index - 1;
  return {
    ...collective(included ? opened : index, tail.end, base * low),
    high: high === null ? null : base * high,
  };
}

function collective(first: number, end: number, value: number): Quantity {
  return {
    first,
    end,
    low: value,
    high: value,
    approximate: true,
    form: 'collective',
    number: null,
    noun: null,
  };
}

function collectiveAt(pieces: readonly Piece[], index: number, table: NumberTable): Collective | null {
  const norm = pieces[index]?.norm;
  return norm !== undefined && Object.hasOwn(table.data.collectives, norm)
    ? table.data.collectives[norm]!
    : null;
}

/** `millions` used as `milliers` is; its singular as `millier`. */
function scaleNounAt(pieces: readonly Piece[], index: number, table: NumberTable): Collective | null {
  const norm = pieces[index]?.norm;
  if (norm === undefined || !Object.hasOwn(table.data.scales, norm)) return null;
  const scale = table.data.scales[norm]!;
  return scale.alone || scale.value < 1e6 ? null : { value: scale.value, plural: scale.plural === true };
}

/** `de milliers`, `de millions` behind a number noun. */
function readTail(
  pieces: readonly Piece[],
  index: number,
  table: NumberTable,
): { end: number; factor: number } {
  if (!table.has(table.data.links, pieces[index]?.norm)) return { end: index, factor: 1 };
  const noun = collectiveAt(pieces, index + 1, table) ?? scaleNounAt(pieces, index + 1, table);
  return noun === null || !noun.plural ? { end: index, factor: 1 } : { end: index + 2, factor: noun.value };
}

/** Whether `de` and a word follow (`de personnes`), not a number (`quarantaine de 14 jours`). */
function linksThing(pieces: readonly Piece[], index: number, table: NumberTable): boolean {
  if (!table.has(table.data.links, pieces[index]?.norm)) return false;
  const next = pieces[index + 1];
  return next !== undefined && (next.kind === 'word' || next.norm === '«' || next.norm === '"');
}

/** A headline or enumeration: `Dizaines de morts`, `tués : centaines de blessés`. */
function opensClause(pieces: readonly Piece[], index: number): boolean {
  return index === 0 || pieces[index - 1]!.kind === 'mark';
}
