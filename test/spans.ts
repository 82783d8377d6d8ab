import type { Document } from '../src/model/index.ts';
import type { Span } from '../src/text/span.ts';

/** All spans of a document: each must slice its text to words. */
export function spansOf(document: Document): readonly Span[] {
  return [
    ...document.paragraphs,
    ...document.boilerplate,
    ...document.notUnderstood,
    ...document.figures.map(({ span }) => span),
    ...document.dates.map(({ span }) => span),
    ...document.mentions.map(({ span }) => span),
    ...document.statements.flatMap(({ content, source, cue, citing, reasons }) =>
      [...content, source, cue, citing?.span, ...reasons.map(({ span }) => span)].filter(
        (span) => span !== null && span !== undefined,
      ),
    ),
  ];
}
