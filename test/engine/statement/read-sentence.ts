import { segment } from '../../../src/engine/segment/segment.ts';
import { attribute } from '../../../src/engine/statement/attribute.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Language } from '../../../src/lang/language.ts';
import type { Attribution } from '../../../src/model/attribution.ts';
import type { Paragraph } from '../../../src/model/document.ts';
import type { Span } from '../../../src/text/span.ts';

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
  /** The rule that decided the stance. */
  readonly stanceRule: string;
}

const TITLE = '# ';

/** Attributions of a text, French unless told otherwise, a paragraph a line; a line that opens with « # » is a title. */
export function attributionsOf(
  text: string,
  language: Pick<Language, 'segment' | 'cues'> = fr,
): { attributions: Attribution[]; notUnderstood: Span[] } {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const title = line.startsWith(TITLE);
    const first = title ? start + TITLE.length : start;
    const end = start + line.length;
    if (text.slice(first, end).trim())
      paragraphs.push({ start: first, end, kind: title ? 'title' : 'body', selector: null });
    start = end + 1;
  }
  return attribute(text, segment(text, paragraphs, language.segment), paragraphs, language);
}

/** The statements of a text, their spans as words; several content spans are joined by « // ». */
export function readStatements(text: string, language?: Pick<Language, 'segment' | 'cues'>): ReadStatement[] {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
  return attributionsOf(text, language).attributions.map((one) => ({
    content: one.content.map((span) => words(span)).join(' // '),
    source: words(one.source),
    cue: words(one.cue),
    kind: one.kind,
    stance: one.stance,
    within: one.within,
    citing: words(one.citing),
    channel: words(one.channel),
    rule: one.reasons.find(({ step }) => step === 'attribute')?.rule ?? '',
    stanceRule: one.reasons.find(({ step }) => step === 'stance')?.rule ?? '',
  }));
}

/** What of the text is listed as not understood. */
export function readNotUnderstood(text: string): string[] {
  return attributionsOf(text).notUnderstood.map(({ start, end }) => text.slice(start, end));
}
