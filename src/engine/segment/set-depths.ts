import type { Quotation } from '../../model/token.ts';
import { compareSpans } from '../../text/span.ts';

/** Puts quotations in text order and counts how many others hold each. */
export function setDepths(quotations: readonly Omit<Quotation, 'depth'>[]): readonly Quotation[] {
  const sorted = [...quotations].sort(compareSpans);
  const ends: number[] = [];
  return sorted.map((quotation) => {
    while (ends.length > 0 && ends.at(-1)! <= quotation.start) ends.pop();
    const depth = ends.length;
    ends.push(quotation.end);
    return { ...quotation, depth };
  });
}
