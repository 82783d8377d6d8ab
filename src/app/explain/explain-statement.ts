import type { Document, ExplainedStatement, Statement } from '../../model/index.ts';
import type { Span } from '../../text/span.ts';
import { spanAt } from '../../text/span-at.ts';
import type { Seen } from './seen.ts';

/** A chain of attributions longer than this is cut: none was seen deeper than four in news text. */
const LONGEST_CHAIN = 8;

/** So far from its own words a statement is shown in its sentence, in UTF-16 units; sentences seldom are longer. */
const FURTHEST = 600;

/** A statement with what led to it, its words beside every place. */
export function explainStatement(
  statement: Statement,
  seen: Seen,
  byId: ReadonlyMap<string, Statement>,
): ExplainedStatement {
  const { quote, inspection } = seen;
  const { document } = inspection.analysis;
  const { content, source, cue, citing } = statement;
  const at = (content[0] ?? cue ?? source ?? { start: 0 }).start;
  const quotation = spanAt(seen.quotations, at);
  return {
    id: statement.id,
    sentence: quote(sentenceOf(statement, seen)),
    paragraph: spanAt(document.paragraphs, at)?.kind ?? null,
    quotation: quotation && quote(quotation),
    kind: statement.kind,
    content: content.map(quote),
    source: source && quote(source),
    cue: cue && quote(cue),
    speaker: statement.speaker,
    stance: statement.stance,
    reasons: statement.reasons.map(({ step, rule, span }) => ({ step, rule, quote: span && quote(span) })),
    within: chainOf(statement, byId),
    citing: citing && { actor: citing.actor, name: citing.name, quote: quote(citing.span) },
    channel: statement.channel,
    said: statement.said,
    figures: content.flatMap((span) => seen.figuresIn(span)),
    dates: content.flatMap((span) => seen.datesIn(span)),
  };
}

/** All places that a statement takes up in the text. */
export function placesOf({ content, source, cue, citing }: Statement): Span[] {
  return [...content, source, cue, citing?.span].filter((span) => span !== null && span !== undefined);
}

/** From the first sentence to the last that the statement has words in. */
function sentenceOf(statement: Statement, { inspection, text }: Seen): Span {
  const places = placesOf(statement);
  const start = Math.min(...places.map((span) => span.start));
  const end = Math.max(...places.map((span) => span.end));
  if (places.length === 0) return { start: 0, end: Math.min(1, text.length) };
  const sentences = inspection.segmentation?.sentences ?? [];
  const first = spanAt(sentences, start);
  const last = spanAt(sentences, end - 1);
  return {
    start: Math.max(Math.min(start, first?.start ?? start), start - FURTHEST),
    end: Math.min(Math.max(end, last?.end ?? end), end + FURTHEST),
  };
}

function chainOf(statement: Statement, byId: ReadonlyMap<string, Statement>): ExplainedStatement['within'] {
  const chain: { id: string; speaker: string | null }[] = [];
  let { within } = statement;
  while (within !== null && chain.length < LONGEST_CHAIN) {
    const outer = byId.get(within);
    if (!outer || outer === statement) break;
    chain.push({ id: outer.id, speaker: outer.speaker?.name ?? null });
    within = outer.within;
  }
  return chain;
}

/** The statements of a document by id. */
export function statementsById({ statements }: Document): ReadonlyMap<string, Statement> {
  return new Map(statements.map((statement) => [statement.id, statement]));
}
