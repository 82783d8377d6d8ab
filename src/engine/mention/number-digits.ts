import type { Piece } from './number-pieces.ts';

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
 * `1.234.567,89`. A point or comma with exactly three digits behind one to three non-zero ones groups thousands;
 * `ambiguous` says that it could be a decimal, for a scale or a sign of percent behind it to decide.
 */
export function readDigits(text: string, pieces: readonly Piece[], index: number): DigitsReading | null {
  const first = pieces[index];
  if (first === undefined || first.kind !== 'digits') return null;
  let end = index + 1;
  let digits = first.norm;
  let separator: string | null = null;
  let groups = 0;
  if (first.norm.length <= 3 && first.norm[0] !== '0') {
    for (;;) {
      const group = groupAfter(text, pieces, end, separator);
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
    (mark.norm === ',' || mark.norm === '.') &&
    mark.norm !== separator &&
    mark.start === pieces[end - 1]!.end &&
    after?.kind === 'digits' &&
    after.start === mark.end
  ) {
    decimals = after.norm;
    end += 2;
  }
  const value = Number(decimals === '' ? digits : `${digits}.${decimals}`);
  return {
    end,
    value,
    grouped: groups > 0,
    ambiguous: groups === 1 && decimals === '' && (separator === '.' || separator === ','),
    decimal: decimals !== '',
    width: groups === 0 && decimals === '' ? first.norm.length : 0,
  };
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
): { readonly end: number; readonly separator: string } | null {
  const last = pieces[end - 1]!;
  const next = pieces[end];
  if (next === undefined) return null;
  if (next.kind === 'digits') {
    if (next.norm.length !== 3 || next.start !== last.end + 1 || !isGroupSpace(text.charCodeAt(last.end)))
      return null;
    return separator === null || separator === ' ' ? { end: end + 1, separator: ' ' } : null;
  }
  if (next.norm !== '.' && next.norm !== ',' && next.norm !== "'") return null;
  if (separator !== null && separator !== next.norm) return null;
  const group = pieces[end + 1];
  if (group?.kind !== 'digits' || group.norm.length !== 3) return null;
  return next.start === last.end && group.start === next.end ? { end: end + 2, separator: next.norm } : null;
}

/** Plain, no-break, figure, thin and narrow no-break space. */
function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2007 || code === 0x2009 || code === 0x202f;
}
