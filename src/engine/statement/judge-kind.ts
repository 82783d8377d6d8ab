import type { Kind } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from './found.ts';
import { type Reading, tokenFrom } from './reading.ts';

/** Tokens at either end of a content that are looked at; what stands between does not change what a reader sees. */
const LOOK = 400;

/**
 * Direct: all words stand within quotation marks; indirect: none; mixed: some. What is told inside a quotation is
 * quoted only where marks of its own set it off: « "Le patron m’a répondu qu’il n’avait rien" » holds indirect speech.
 */
export function judgeKind(reading: Reading, { content, cueAt, source, rule }: Found): Kind {
  const { tokens } = reading;
  const told = cueAt >= 0 && rule !== 'parenthetical' && rule !== 'parenthetical-any-verb';
  // « Le club "dénonce des méthodes indignes" »: the article itself names who speaks
  const teller =
    told && source && source.start < tokens[cueAt]!.start ? tokenFrom(reading, source.start) : cueAt;
  const outer = told ? reading.innerOf[teller]! : -1;
  let quoted = 0;
  let plain = 0;
  for (const span of content) {
    const first = tokenFrom(reading, span.start);
    const end = tokenFrom(reading, span.end);
    for (let t = first; t < end; t++) {
      if (t === first + LOOK && end - LOOK > t) t = end - LOOK;
      if (tokens[t]!.pos === 'PUNCT' || tokens[t]!.pos === 'SYM') continue;
      const q = reading.innerOf[t]!;
      if (q >= 0 && q !== outer && startsWithin(reading, t, span)) quoted++;
      else plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

/** Whether the token's quotation opens in the content: an indirect statement told inside a quotation is not quoted. */
function startsWithin(reading: Reading, t: number, span: Span): boolean {
  const inner = reading.quotations[reading.innerOf[t]!]!;
  const outer = reading.quotations[reading.outerOf[t]!]!;
  return inner.start >= span.start || outer.start >= span.start || touches(reading, outer.inner, span);
}

/** The content is the quotation itself, or the part of it that stands beside the reporting clause. */
function touches(reading: Reading, inner: Span, span: Span): boolean {
  const ends = reading.text.slice(span.end, Math.min(inner.end, span.end + 80));
  const starts = reading.text.slice(Math.max(inner.start, span.start - 80), span.start);
  return !/[\p{L}\p{N}]/u.test(ends) || !/[\p{L}\p{N}]/u.test(starts);
}
