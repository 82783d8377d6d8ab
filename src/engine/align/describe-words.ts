import type { Features } from '../../model/analysis.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { sortedTerms } from './document-terms.ts';

/**
 * Features of an article in a language without a pack: its folded words, and which of them are written as names.
 * Enough for grouping articles and finding reuse; nothing is attributed.
 */
export function describeWords(text: string, boilerplate: readonly Span[]): Features {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  const holes = [...boilerplate].sort((a, b) => a.start - b.start);
  let hole = 0;
  for (const match of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const start = match.index;
    while (hole < holes.length && holes[hole]!.end <= start) hole++;
    if (hole < holes.length && holes[hole]!.start <= start) continue;
    const term = fold(match[0]);
    if (term.length < 2 && !/^\p{N}$/u.test(term)) continue;
    counts.set(term, (counts.get(term) ?? 0) + 1);
    if (
      /^\p{Lu}/u.test(match[0]) &&
      /[\p{L}\p{N},’'][ \u00A0\u202F]*$/u.test(text.slice(Math.max(0, start - 4), start))
    ) {
      names.add(term);
    }
  }
  return {
    statements: {},
    figures: [],
    events: [],
    narration: [],
    ...sortedTerms(counts, names),
    pivots: null,
    dates: [],
    quotations: findMarks(text),
  };
}

const CLOSERS: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '"': '"' };
const QUOTATION_LIMIT = 2000;

/** Quoted stretches by their marks alone; an unclosed or very long one is none. */
function findMarks(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open: { start: number; closer: string } | null = null;
  for (const match of text.matchAll(/[«»“”„"\n]/gu)) {
    const mark = match[0];
    if (open !== null && mark === open.closer && match.index - open.start <= QUOTATION_LIMIT) {
      spans.push({ start: open.start, end: match.index + 1 });
      open = null;
    } else if (mark === '\n') {
      open = null;
    } else if (open === null && CLOSERS[mark] !== undefined) {
      open = { start: match.index, closer: CLOSERS[mark] };
    }
  }
  return spans;
}
