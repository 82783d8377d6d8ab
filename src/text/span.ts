/**
 * A stretch of a text: `start` inclusive, `end` exclusive, both counted in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is the words it stands for.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` that a span stands for. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `outer` holds every unit of `inner` (equal spans hold each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Document order: earlier start first; of two with one start, the longer first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** The span without white space at its edges. An all-blank span becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start]!)) start++;
  while (end > start && /\s/u.test(text[end - 1]!)) end--;
  return { start, end };
}
