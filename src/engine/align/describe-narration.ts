import type { Narration } from '../../model/analysis.ts';
import type { Sentence } from '../../model/token.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { firstFrom, spanAt } from '../../text/span-at.ts';
import { itemAt } from './locate.ts';
import { findPredicate } from './predicate.ts';
import { type Reading, tokensOf } from './reading.ts';

/**
 * The sentences with figures that the article tells in its own voice, in text order: those that neither touch a
 * statement or quotation nor stand beside one that refers back to them (« C’est le bilan établi par la préfecture »).
 * Headings are left out: they name no source as a rule; so is what stands behind a subordinating conjunction, which may
 * be somebody’s words after all (« Le syndicat s’en tient à l’idée que 260 passagers … »).
 */
export function describeNarration(
  reading: Reading,
  refersBack: (statement: string) => boolean,
): readonly Narration[] {
  const { segmentation, figures, paragraphs, statements } = reading;
  const { sentences } = segmentation;
  const taken = mergeSpans([
    ...statements.flatMap(({ content, source, cue }) => [
      ...content,
      ...[source, cue].filter((span) => span !== null),
    ]),
    ...segmentation.quotations,
  ]);
  const back = new Set(
    statements
      .filter(({ id }) => refersBack(id))
      .map(({ content, cue }) => itemAt(sentences, (content[0] ?? cue)?.start ?? -1)),
  );
  const places = new Map<number, number[]>();
  const limits = new Map<number, number>();
  for (const [index, figure] of figures.entries()) {
    const place = itemAt(sentences, figure.span.start);
    if (figure.statement !== null || place < 0 || back.has(place + 1) || back.has(place - 1)) continue;
    const limit = limits.get(place) ?? firstSubordination(sentences[place]!, reading);
    limits.set(place, limit);
    if (figure.span.start >= limit) continue;
    const list = places.get(place);
    if (list === undefined) places.set(place, [index]);
    else list.push(index);
  }
  return [...places].flatMap(([place, indices]) => {
    const { start, end } = sentences[place]!;
    if (spanAt(paragraphs, start)?.kind !== 'body' || touches(taken, { start, end })) return [];
    const tokens = tokensOf(reading, [{ start, end }]);
    return {
      span: { start, end },
      terms: [...new Set(tokens.flatMap((token) => reading.keys[token]!.terms))],
      events: [...new Set(tokens.flatMap((token) => reading.keys[token]!.events))],
      predicate: findPredicate(tokens, reading).predicate,
      figures: indices,
    };
  });
}

/** Where the first subordinating conjunction of a sentence stands; beyond its end where there is none. */
function firstSubordination(sentence: Sentence, { segmentation }: Reading): number {
  for (let index = sentence.first; index < sentence.last; index++) {
    const token = segmentation.tokens[index]!;
    if (token.pos === 'SCONJ') return token.start;
  }
  return sentence.end;
}

/** Spans in text order, those that overlap made one. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function touches(spans: readonly Span[], span: Span): boolean {
  const at = firstFrom(spans, span.start);
  return [spans[at - 1], spans[at]].some((one) => one !== undefined && overlaps(one, span));
}
