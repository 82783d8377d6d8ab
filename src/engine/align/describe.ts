import type { AlignData } from '../../lang/contract/align.ts';
import type { Features, StatementFeatures } from '../../model/analysis.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import { describeEvents } from './describe-events.ts';
import { describeFigures } from './describe-figures.ts';
import { describeNarration } from './describe-narration.ts';
import { describeStatement } from './describe-statement.ts';
import { documentTerms } from './document-terms.ts';
import { findPivots } from './pivots.ts';
import type { Described, Reading } from './reading.ts';
import { compileAlign, keyTokens } from './token-keys.ts';

/**
 * The comparable keys of an article: what each statement is about, what each figure counts, which dated events are
 * told. Last stage of `analyze`. Time grows with the length of the text and the number of statements.
 */
export function describe(described: Described, data: AlignData): Features {
  const { segmentation, statements, mentions, dates } = described;
  const sorted = [...mentions].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const keys = keyTokens(segmentation.tokens, sorted, compileAlign(data));
  const inner = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.within === null) continue;
    const list = inner.get(statement.within) ?? [];
    list.push(statement);
    inner.set(statement.within, list);
  }
  const reading: Reading = {
    ...described,
    mentions: sorted,
    keys,
    figureSpans: described.figures.map((figure) => figure.span),
    mentionSpans: sorted.map((mention) => mention.span),
    contentOf: new Map(statements.map((statement) => [statement.id, statement.content])),
    data,
    inner,
  };
  const { events, said } = describeEvents(reading);
  const byStatement: Record<string, StatementFeatures> = {};
  for (const statement of statements) {
    byStatement[statement.id] = describeStatement(statement, reading, said.get(statement.id) ?? null);
  }
  return {
    statements: byStatement,
    figures: describeFigures(reading),
    events,
    narration: describeNarration(reading, (id) => byStatement[id]?.refersBack === true),
    ...documentTerms(segmentation, keys),
    pivots: findPivots(segmentation.tokens, keys, data.translations),
    dates,
    quotations: segmentation.quotations.filter((quotation) => quotation.depth === 0).map(spanOf),
  };
}

function spanOf(span: Span): Span {
  return { start: span.start, end: span.end };
}
