/** A part of a whole; 0 where there is nothing to be a part of. */
export function divide(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Precision, recall, and their harmonic mean. */
export function rate({ found, given, required }: { found: number; given: number; required: number }) {
  const precision = divide(found, given);
  const recall = divide(found, required);
  return { precision, recall, f1: divide(2 * precision * recall, precision + recall) };
}

/**
 * Three decimals, a tie to the even digit. A double can only stand exactly between two thousandths when it is a
 * multiple of 1/16; `toFixed` is right everywhere else.
 */
export function round(value: number): string {
  const isTie = Number.isInteger(value * 16) && (value * 1000) % 1 === 0.5;
  if (!isTie) return value.toFixed(3);
  const below = Math.floor(value * 1000);
  return ((below % 2 === 0 ? below : below + 1) / 1000).toFixed(3);
}
