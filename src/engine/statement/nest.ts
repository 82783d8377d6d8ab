import type { Found } from './found.ts';

/** Contents open at one place that are kept, the innermost; more than these is no natural text. */
const DEEPEST = 40;

/**
 * For each statement the index of the innermost other one whose content holds its cue and content: « X a dit que
 * Y affirme que Z ». Statements must be in text order.
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
      if (inside && anchored) {
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
