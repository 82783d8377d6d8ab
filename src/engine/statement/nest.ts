import { contains, type Span } from '../../text/span.ts';
import type { Found } from './found.ts';

/** Contents open at one place that are kept, the innermost; more than these is no natural text. */
const DEEPEST = 40;

/**
 * For each statement the index of the innermost other one whose content holds its cue and all of its content: « X a dit
 * que Y affirme que Z ». Two speakers within the marks of one quotation hold a part of each other and stay apart: « "Le
 * bac part, dit le maire. Le quai, dit la préfète, est vide." ». Statements must be in text order.
 */
export function findParents(found: readonly Found[]): (number | null)[] {
  const open: { index: number; start: number; end: number }[] = [];
  const parents: (number | null)[] = new Array<number | null>(found.length).fill(null);
  const spans = found
    .flatMap((one, index) => one.content.map((span) => ({ index, ...span })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const span of spans) {
    while (open.length > 0 && open.at(-1)!.end <= span.start) open.pop();
    const { cue, source } = found[span.index]!;
    const anchor = cue ?? source;
    for (let k = open.length - 1; k >= 0 && k > open.length - 20; k--) {
      const outer = open[k]!;
      const inside = outer.start <= span.start && span.end <= outer.end && outer.index !== span.index;
      const anchored = anchor !== null && outer.start <= anchor.start && anchor.end <= outer.end;
      if (inside && anchored && holdsAll(found, outer.index, span.index)) {
        parents[span.index] ??= outer.index;
        break;
      }
    }
    open.push(span);
    open.sort((a, b) => b.end - a.end);
    if (open.length > DEEPEST) open.shift();
  }
  return parents;
}

/** Whether every stretch of one content stands in the other content; of two that are the same, the first holds. */
function holdsAll(found: readonly Found[], outer: number, inner: number): boolean {
  const holds = (a: readonly Span[], b: readonly Span[]) =>
    b.every((span) => a.some((one) => contains(one, span)));
  const [around, within] = [found[outer]!.content, found[inner]!.content];
  return holds(around, within) && (outer < inner || !holds(within, around));
}
