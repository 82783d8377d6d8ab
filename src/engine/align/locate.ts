import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';

/** Index range [first, last) of the items that lie within `span`; items are in text order and do not overlap. */
export function itemsWithin(
  items: readonly Span[],
  span: Span,
): { readonly first: number; readonly last: number } {
  const first = firstFrom(items, span.start);
  let last = firstFrom(items, span.end);
  while (last > first && items[last - 1]!.end > span.end) last--;
  return { first, last };
}

/** Index of the item that holds `offset`, or −1. */
export function itemAt(items: readonly Span[], offset: number): number {
  const index = firstFrom(items, offset + 1) - 1;
  return index >= 0 && offset < items[index]!.end ? index : -1;
}
