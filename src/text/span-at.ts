import type { Span } from './span.ts';

/** Index of the first of `spans` (in text order) that begins at or behind `offset`; their number where none does. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one of `spans` (in text order, not overlapping) that holds the unit at `offset`. */
export function spanAt<S extends Span>(spans: readonly S[], offset: number): S | null {
  const span = spans[firstFrom(spans, offset + 1) - 1];
  return span && offset < span.end ? span : null;
}
