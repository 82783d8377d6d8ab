import { segment } from '../../../src/engine/segment/segment.ts';
import { attribute } from '../../../src/engine/statement/attribute.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Attribution } from '../../../src/model/attribution.ts';
import type { Paragraph } from '../../../src/model/document.ts';

export interface ReadStatement {
  readonly content: string;
  readonly source: string | null;
  readonly cue: string | null;
  readonly kind: Attribution['kind'];
  readonly stance: Attribution['stance'];
  readonly within: number | null;
  readonly citing: string | null;
  readonly channel: string | null;
  readonly rule: string;
}

/** The statements of a French text, their spans as words; several content spans are joined by « // ». */
export function readStatements(text: string): ReadStatement[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim()) paragraphs.push({ start, end: start + line.length, kind: 'body', selector: null });
    start += line.length + 1;
  }
  const segmentation = segment(text, paragraphs, fr.segment);
  const words = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end) : null;
  return attribute(text, segmentation, paragraphs, fr).attributions.map((one) => ({
    content: one.content.map((span) => words(span)).join(' // '),
    source: words(one.source),
    cue: words(one.cue),
    kind: one.kind,
    stance: one.stance,
    within: one.within,
    citing: words(one.citing),
    channel: words(one.channel),
    rule: one.reasons[0]?.rule ?? '',
  }));
}
