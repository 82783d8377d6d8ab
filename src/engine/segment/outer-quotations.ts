import type { Segmentation } from '../../model/segmentation.ts';
import type { Span } from '../../text/span.ts';

/** What stands within the outermost quotation marks, in order. */
export function outerQuotations({ quotations }: Segmentation): Span[] {
  const outer: Span[] = [];
  let end = -1;
  for (const { start, end: last, inner } of quotations) {
    if (start < end) continue;
    outer.push(inner);
    end = last;
  }
  return outer;
}
