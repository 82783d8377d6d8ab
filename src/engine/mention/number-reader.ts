import { asDecimal, type DigitsReading, readDigits } from './number-digits.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued, type Piece } from './number-pieces.ts';
import type { NumberTable } from './number-table.ts';
import { readWords, scaleAt, startsNumber } from './number-words.ts';

/** A plain number, in digits or words, with its scale: `1,5 million` is 1 500 000. */
export interface NumberReading {
  /** Indices of its first piece and of the piece after it. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** What it was before its scale was applied, and the scale: 1.5 and 1 000 000. */
  readonly mantissa: number;
  readonly scale: number | null;
  readonly form: 'digits' | 'words';
  readonly digits: DigitsReading | null;
}

/** Reads the number that starts at a piece; null where none does. */
export function readNumber(
  text: string,
  pieces: readonly Piece[],
  index: number,
  table: NumberTable,
): NumberReading | null {
  const piece = pieces[index];
  if (piece === undefined || piece.kind === 'mark') return null;
  if (piece.kind === 'word') {
    if (!startsNumber(piece.norm, table)) return null;
    const words = readWords(pieces, index, table);
    if (words === null) return null;
    const { scale } = words;
    const base = {
      first: index,
      mantissa: scale === null ? words.value : words.value / scale,
      form: 'words',
      digits: null,
    } as const;
    return withHalf(pieces, { ...base, end: words.end, value: words.value, scale }, table);
  }
  const digits = readDigits(text, pieces, index, table.data.marks);
  if (digits === null) return null;
  const scale = scaleAt(pieces, digits.end, table) ?? scaleLettersAt(pieces, index, digits.end, table);
  const unscaled: NumberReading = {
    first: index,
    end: digits.end,
    value: digits.value,
    mantissa: digits.value,
    scale: null,
    form: 'digits',
    digits,
  };
  if (scale === null) return withHalf(pieces, unscaled, table);
  const mantissa = asDecimal(digits);
  const value = Number((mantissa * scale.value).toPrecision(15));
  return withHalf(pieces, { ...unscaled, end: digits.end + 1, value, mantissa, scale: scale.value }, table);
}

/** `1.5m` copies, `£2bn`, `£2 bn`. */
function scaleLettersAt(
  pieces: readonly Piece[],
  first: number,
  index: number,
  { data, has, prefixedUnits }: NumberTable,
): { readonly value: number } | null {
  const norm = pieces[index]?.norm ?? '';
  if (!Object.hasOwn(data.scaleLetters, norm)) return null;
  const scale = { value: data.scaleLetters[norm]! };
  if (matchPhraseBefore(prefixedUnits, pieces, first) !== null) return scale;
  if (!isGlued(pieces, index)) return null;
  const next = pieces[index + 1]?.norm;
  if (norm.length > 1) return scale;
  if (next === undefined || has(data.exclusions.notThings, next)) return null;
  const plural = (word: string): boolean => data.thing.pluralEndings.some((ending) => word.endsWith(ending));
  return plural(next) || plural(pieces[index + 2]?.norm ?? '') ? scale : null;
}

/** `deux millions et demi`; `two and a half`, `two and a half million`. */
function withHalf(pieces: readonly Piece[], reading: NumberReading, table: NumberTable): NumberReading {
  if (reading.scale !== null && reading.scale < 1e6) return reading;
  const half = matchPhrase(table.andHalf, pieces, reading.end);
  if (half === null) return reading;
  if (reading.scale !== null) return { ...reading, end: half.end, value: reading.value + reading.scale / 2 };
  const mantissa = reading.value + 1 / 2;
  const scale = scaleAt(pieces, half.end, table);
  return scale === null
    ? { ...reading, end: half.end, value: mantissa, mantissa }
    : { ...reading, end: half.end + 1, value: mantissa * scale.value, mantissa, scale: scale.value };
}
