import type { Cardinal } from '../../lang/contract/number.ts';
import { isGlued, type Piece } from './number-pieces.ts';
import type { NumberTable } from './number-table.ts';

/** A number in words; `end` is the index of the piece after it. */
export interface WordsReading {
  readonly end: number;
  readonly value: number;
  /** Whether a scale such as `mille` or `million` is part of it, and the last one read. */
  readonly scale: number | null;
}

/**
 * Reads a number written in words: `mille cinq cents`, `quatre-vingt-dix-sept`, `deux millions et demi`,
 * `trente et une`, `deux virgule cinq`. Left to right: small values add to what stands before them where the
 * data allow it, a hundred multiplies them, a scale closes the group.
 */
export function readWords(pieces: readonly Piece[], index: number, table: NumberTable): WordsReading | null {
  const whole = readWhole(pieces, index, table);
  return whole === null ? null : readDecimals(pieces, whole, table);
}

function readWhole(pieces: readonly Piece[], index: number, table: NumberTable): WordsReading | null {
  const { data } = table;
  let at = index;
  let end = index;
  let total = 0;
  let group: number | null = null;
  let adds: readonly [number, number] | null = null;
  let tens = 0;
  let lastScale: number | null = null;
  for (;;) {
    if (end > index) at = skipHyphen(pieces, end);
    const norm = pieces[at]?.norm;
    if (norm === undefined || pieces[at]!.kind !== 'word') break;
    let next = cardinalAt(pieces, at, table);
    if (next === null && norm === data.joiner.word && adds !== null && tens >= 20) {
      const joined = cardinalAt(pieces, skipHyphen(pieces, at + 1), table);
      if (joined === null || !data.joiner.values.includes(joined.cardinal.value)) break;
      next = joined;
    }
    if (next === null && group === null && total === 0 && end === index && table.has(data.ones, norm)) {
      const noun = pieces[at + 1]?.norm ?? '';
      if (!data.hundreds.words.includes(noun) && !Object.hasOwn(data.scales, noun)) break;
      group = 1;
      end = at + 1;
      continue;
    }
    if (next === null && data.joiner.wide && norm === data.joiner.word && tens === 0 && end > index) {
      if (adds === null && (group !== null || lastScale === null)) break;
      const joined = cardinalAt(pieces, at + 1, table);
      if (joined === null || joined.cardinal.value === 0) break;
      if (splitsRange(pieces, index, at + 1, total + (group ?? 0), table)) break;
      next = joined;
    }
    if (next !== null) {
      const { value } = next.cardinal;
      if (group !== null && (adds === null || value < adds[0] || value > adds[1])) break;
      if (group === null && value === 0 && end > index) break;
      group = (group ?? 0) + value;
      adds = next.cardinal.adds ?? null;
      tens = value;
      end = next.end;
      continue;
    }
    if (data.hundreds.words.includes(norm)) {
      if (group === null) {
        if (!data.hundreds.alone || norm !== data.hundreds.words[0]) break;
        group = 100;
      } else {
        if (group < data.hundreds.from || group > data.hundreds.to) break;
        group *= 100;
      }
      adds = [1, 99];
      tens = 0;
      end = at + 1;
      continue;
    }
    const half: number =
      data.half.includes(norm) && (group === null || group === 1)
        ? skipOne(pieces, skipHyphen(pieces, at + 1), table)
        : -1;
    if (half >= 0 && scaleAt(pieces, half, table) !== null) {
      group = 0.5;
      adds = null;
      end = half;
      continue;
    }
    const scale = scaleAt(pieces, at, table);
    if (scale === null) break;
    const { value } = scale;
    if (lastScale === null || value < lastScale) {
      if (group === null && !scale.alone) break;
      total += (group ?? 1) * value;
    } else {
      if (value === lastScale) break;
      total = (total + (group ?? 0)) * value;
    }
    lastScale = value;
    group = null;
    adds = null;
    tens = 0;
    end = at + 1;
  }
  return end === index ? null : { end, value: total + (group ?? 0), scale: lastScale };
}

/** Whether a number in words can begin with this word. */
export function startsNumber(norm: string, table: NumberTable): boolean {
  return table.starters.has(norm);
}

export function scaleAt(
  pieces: readonly Piece[],
  index: number,
  table: NumberTable,
): { readonly value: number; readonly alone: boolean } | null {
  const norm = pieces[index]?.norm;
  return norm !== undefined && Object.hasOwn(table.data.scales, norm) ? table.data.scales[norm]! : null;
}

/** `between one hundred` and `two hundred`: what stands behind the joiner is more, so the joiner is the range's. */
function splitsRange(
  pieces: readonly Piece[],
  index: number,
  behind: number,
  value: number,
  table: NumberTable,
): boolean {
  if (!table.has(table.data.ranges.between.open, pieces[index - 1]?.norm)) return false;
  return (readWhole(pieces, behind, table)?.value ?? 0) > value;
}

/** `half a million`: skips the article. */
function skipOne(pieces: readonly Piece[], index: number, table: NumberTable): number {
  return table.has(table.data.ones, pieces[index]?.norm) ? index + 1 : index;
}

/** `deux virgule zéro cinq`. */
function readDecimals(pieces: readonly Piece[], reading: WordsReading, table: NumberTable): WordsReading {
  if (reading.scale !== null || !table.data.decimalWords.includes(pieces[reading.end]?.norm ?? ''))
    return reading;
  let at = reading.end + 1;
  let digits = '';
  let zero = cardinalAt(pieces, at, table);
  while (zero !== null && zero.cardinal.value === 0) {
    digits += '0';
    at = zero.end;
    zero = cardinalAt(pieces, at, table);
  }
  const rest = readWhole(pieces, at, table);
  if (rest === null && digits === '') return reading;
  const value = Number(`${reading.value}.${digits}${rest?.value ?? ''}`);
  return Number.isFinite(value) ? { end: rest?.end ?? at, value, scale: rest?.scale ?? null } : reading;
}

function cardinalAt(
  pieces: readonly Piece[],
  index: number,
  table: NumberTable,
): { readonly cardinal: Cardinal; readonly end: number } | null {
  const norm = pieces[index]?.norm;
  if (norm === undefined) return null;
  for (const { rest, cardinal } of table.compounds.get(norm) ?? []) {
    let end = index + 1;
    const whole = rest.every((word) => {
      const at = skipHyphen(pieces, end);
      if (pieces[at]?.norm !== word) return false;
      end = at + 1;
      return true;
    });
    if (whole) return { cardinal, end };
  }
  return Object.hasOwn(table.data.cardinals, norm)
    ? { cardinal: table.data.cardinals[norm]!, end: index + 1 }
    : null;
}

function skipHyphen(pieces: readonly Piece[], index: number): number {
  const joins = pieces[index]?.norm === '-' && isGlued(pieces, index) && isGlued(pieces, index + 1);
  return joins ? index + 1 : index;
}
