/** The bounds of a quantity; null: open to that side. */
export interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
}

/** same: the same bounds; compatible: both can be true at once, by bounds or rounding; differs: they cannot. */
export type ValueRelation = 'same' | 'compatible' | 'differs';

/** What "about" leaves open to either side, as a share of the value. */
const APPROXIMATION = 0.1;
/** How far a rounded value may be from the exact one, as a share. */
const ROUNDING = 0.05;

/** Why two quantities that are not the same can both be true: by their bounds, or because one is rounded. */
export function whyCompatible(a: Bounds, b: Bounds): 'bounds' | 'rounding' {
  const open = [a, b].some(({ low, high }) => low !== high);
  return open ? 'bounds' : 'rounding';
}

/** How two quantities relate: « au moins 3 000 » and « plus de 3 000 » are compatible, 1 500 and « moins de 100 » differ. */
export function compareValues(a: Bounds, b: Bounds): ValueRelation {
  if (a.low === b.low && a.high === b.high && a.approximate === b.approximate) return 'same';
  const one = widen(a);
  const other = widen(b);
  if (one.low <= other.high && other.low <= one.high) return 'compatible';
  return isRounding(a, b) ? 'compatible' : 'differs';
}

function widen({ low, high, approximate }: Bounds): { readonly low: number; readonly high: number } {
  const slack = approximate ? APPROXIMATION : 0;
  return {
    low: low === null ? Number.NEGATIVE_INFINITY : low - Math.abs(low) * slack,
    high: high === null ? Number.POSITIVE_INFINITY : high + Math.abs(high) * slack,
  };
}

/** One exact value is the other, rounded to fewer digits and close to it: 1 487 and 1 500. */
function isRounding(a: Bounds, b: Bounds): boolean {
  if (a.low === null || a.low !== a.high || b.low === null || b.low !== b.high) return false;
  const [coarse, fine] = trailingZeros(a.low) >= trailingZeros(b.low) ? [a.low, b.low] : [b.low, a.low];
  const step = 10 ** trailingZeros(coarse);
  if (step < 10 || Math.abs(coarse - fine) > ROUNDING * Math.abs(coarse)) return false;
  return Math.round(fine / step) * step === coarse;
}

function trailingZeros(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let zeros = 0;
  for (let rest = Math.abs(value); rest % 10 === 0 && zeros < 15; rest /= 10) zeros++;
  return zeros;
}
