import { overlaps, type Span } from '../../text/span.ts';

/** Units of text that one drawer covers. */
const DRAWER = 256;

/** Things with spans, to be found by place: as fast in a long text as in a short one. */
export class SpanIndex<T> {
  readonly #drawers = new Map<
    number,
    { readonly item: T; readonly spans: readonly Span[]; readonly order: number }[]
  >();

  /** @param limit length of the text; nothing is looked for beyond it */
  constructor(items: readonly T[], spansOf: (item: T) => readonly Span[], limit: number) {
    for (const [order, item] of items.entries()) {
      const spans = spansOf(item);
      const drawers = new Set<number>();
      for (const { start, end } of spans) {
        const last = Math.min(end, limit + 1);
        for (let at = Math.floor(start / DRAWER); at * DRAWER < last; at++) drawers.add(at);
      }
      for (const drawer of drawers) {
        const known = this.#drawers.get(drawer);
        if (known === undefined) this.#drawers.set(drawer, [{ item, spans, order }]);
        else known.push({ item, spans, order });
      }
    }
  }

  /** What shares a unit with `span`, in the order given. */
  at(span: Span): readonly T[] {
    const found = new Map<number, T>();
    for (let drawer = Math.floor(span.start / DRAWER); drawer * DRAWER < span.end; drawer++) {
      for (const { item, spans, order } of this.#drawers.get(drawer) ?? [])
        if (spans.some((own) => overlaps(own, span))) found.set(order, item);
    }
    return [...found].sort(([a], [b]) => a - b).map(([, item]) => item);
  }
}
