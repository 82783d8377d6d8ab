import type { NumberData } from '../../lang/contract/number.ts';
import { isGlued, type Piece } from './number-pieces.ts';

type Marks = NumberData['marks'];

/** A number in digits; `end` is the index of the piece after it. */
export interface DigitsReading {
  readonly end: number;
  readonly value: number;
  /** Grouped in threes, as only quantities are: `12 000`. */
  readonly grouped: boolean;
  /** Three digits behind one point or comma, which may be thousands or decimals: `1,250`. */
  readonly ambiguous: boolean;
  readonly decimal: boolean;
  /** Digits of an ungrouped whole number, 0 for others; tells years and codes. */
  readonly width: number;
}

/**
 * Reads a number in digits at a piece: `3 000` (any kind of space), `3.000`, `3,000`, `12'000`, `1,5`,
 * `1.234.567,89`, as far as the language has the marks. A mark that groups, with exactly three digits behind one to
 * three non-zero ones, groups thousands; `ambiguous` says that it could be a decimal, for a scale or a sign of
 * percent behind it to decide.
 */
export function readDigits(
  text: string,
  pieces: readonly Piece[],
  index: number,
  marks: Marks,
): DigitsReading | null {
  const first = pieces[index];
  if (first === undefined || first.kind !== 'digits') return null;
  let end = index + 1;
  let digits = first.norm;
  let separator: string | null = null;
  let groups = 0;
  if (first.norm.length <= 3 && first.norm[0] !== '0') {
    for (;;) {
      const group = groupAfter(text, pieces, end, separator, marks);
      if (group === null) break;
      separator = group.separator;
      digits += pieces[group.end - 1]!.norm;
      end = group.end;
      groups++;
    }
  }
  let decimals = '';
  const mark = pieces[end];
  const after = pieces[end + 1];
  if (
    mark !== undefined &&
    marks.decimal.includes(mark.norm) &&
    mark.norm !== separator &&
    mark.start === pieces[end - 1]!.end &&
    after?.kind === 'digits' &&
    after.start === mark.end
  ) {
    decimals = after.norm;
    end += 2;
  }
  const fraction = decimals === '' ? fractionAt(pieces, end) : null;
  const value = Number(decimals === '' ? digits : `${digits}.${decimals}`) + (fraction?.value ?? 0);
  return {
    end: fraction?.end ?? end,
    value,
    grouped: groups > 0,
    ambiguous:
      groups === 1 &&
      decimals === '' &&
      separator !== null &&
      marks.decimal.includes(separator) &&
      !marks.firm.includes(separator),
    decimal: decimals !== '' || fraction !== null,
    width: groups === 0 && decimals === '' && fraction === null ? first.norm.length : 0,
  };
}

const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
};

/** `2½`, `2 1/2`: a fraction behind a whole number. */
function fractionAt(
  pieces: readonly Piece[],
  index: number,
): { readonly end: number; readonly value: number } | null {
  const sign = FRACTIONS[pieces[index]?.norm ?? ''];
  if (sign !== undefined) return isGlued(pieces, index) ? { end: index + 1, value: sign } : null;
  const [part, slash, whole] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (part?.kind !== 'digits' || slash?.norm !== '/' || whole?.kind !== 'digits') return null;
  if (isGlued(pieces, index) || !isGlued(pieces, index + 1) || !isGlued(pieces, index + 2)) return null;
  if (isGlued(pieces, index + 3) && pieces[index + 3]!.norm === '/') return null;
  const value = Number(part.norm) / Number(whole.norm);
  return whole.norm.length === 1 && value > 0 && value < 1 ? { end: index + 3, value } : null;
}

/** The value of an ambiguous reading taken as a decimal: `1,250` → 1.25. */
export function asDecimal(reading: DigitsReading): number {
  return reading.ambiguous ? reading.value / 1000 : reading.value;
}

function groupAfter(
  text: string,
  pieces: readonly Piece[],
  end: number,
  separator: string | null,
  marks: Marks,
): { readonly end: number; readonly separator: string } | null {
  const last = pieces[end - 1]!;
  const next = pieces[end];
  if (next === undefined) return null;
  if (next.kind === 'digits') {
    if (next.norm.length !== 3 || next.start !== last.end + 1 || !isGroupSpace(text.charCodeAt(last.end)))
      return null;
    return separator === null || separator === ' ' ? { end: end + 1, separator: ' ' } : null;
  }
  if (!marks.grouping.includes(next.norm)) return null;
  if (separator !== null && separator !== next.norm) return null;
  const group = pieces[end + 1];
  if (group?.kind !== 'digits' || group.norm.length !== 3) return null;
  return next.start === last.end && group.start === next.end ? { end: end + 2, separator: next.norm } : null;
}

/** Plain, no-break, figure, thin and narrow no-break space. */
function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;
}
