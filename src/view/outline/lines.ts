import type { Document, Position, Statement, StatementReference } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { spanAt } from '../../text/span-at.ts';
import { type Lookup, statementKey, takePassage } from './lookup.ts';
import type { DocumentName, Line, Reading } from './model.ts';

/** A chain of attributions longer than this is cut: none was seen deeper than four in news text. */
const LONGEST_CHAIN = 8;

const READINGS = {
  assert: 'asserts',
  hedge: 'hedges',
  deny: 'denies',
  unknown: 'cannot-confirm',
  demand: 'demands',
  conditional: 'conditional',
  evade: 'evades',
} as const;

/** The readings of someone who does not stand behind the content. */
export const AGAINST: ReadonlySet<Reading> = new Set(['denies', 'doubts', 'cannot-confirm', 'evades']);

/**
 * How to put it in plain words. The words themselves come first; the position in a claim only tells more where
 * they merely assert: "ces allégations sont fausses" asserts, and thereby denies.
 */
function readStatement(statement: Statement, position: Position | null): Reading {
  const reading = READINGS[statement.stance];
  if (position === null || position === 'asserts') return reading;
  return reading === 'asserts' || (reading === 'hedges' && position !== 'comments') ? position : reading;
}

/** The line of a statement; null where the reference leads nowhere. */
export function toLine(
  lookup: Lookup,
  reference: StatementReference & { readonly position?: Position },
): Line | null {
  const document = lookup.document(reference.document);
  const statement = lookup.statement(reference.document, reference.statement);
  if (document === undefined || statement === undefined) return null;
  const { cue } = statement;
  const passage = takePassage(lookup, document, contentOf(statement));
  return {
    ...passage,
    id: statementKey(document.id, statement.id),
    speaker: nameSpeaker(lookup, statement),
    source: statement.source,
    cue,
    cueWords: cue === null ? null : document.text.slice(cue.start, cue.end),
    reading: readStatement(statement, reference.position ?? null),
    kind: statement.kind,
    said: statement.said,
    channel: statement.channel,
    citing: citedBy(lookup, statement),
    through: outerSpeakers(lookup, document, statement),
    also: [],
    stance: statement.stance,
    paragraph: spanAt(document.paragraphs, passage.spans[0]?.start ?? -1)?.kind ?? null,
    reasons: statement.reasons,
  };
}

/** Where the content is empty ("n’a pas répondu"), the clause itself stands for it. */
function contentOf(statement: Statement): readonly Span[] {
  if (statement.content.length > 0) return statement.content;
  return joinSpans([statement.source, statement.cue]);
}

/** The one stretch from the first to the last of some spans; none where there are none. */
export function joinSpans(spans: readonly (Span | null)[]): readonly Span[] {
  const parts = spans.filter((span) => span !== null);
  if (parts.length === 0) return [];
  return [{ start: Math.min(...parts.map((p) => p.start)), end: Math.max(...parts.map((p) => p.end)) }];
}

function citedBy(lookup: Lookup, { citing }: Statement): Line['citing'] {
  if (citing === null) return null;
  return { name: lookup.actor(citing.actor)?.name ?? citing.name, span: citing.span };
}

export function nameSpeaker(lookup: Lookup, statement: Statement): string | null {
  if (statement.speaker === null) return null;
  return lookup.actor(statement.speaker.actor)?.name ?? statement.speaker.name;
}

/** The statements that hold this one, nearest first. */
export function outerStatements(lookup: Lookup, document: Document, statement: Statement): Statement[] {
  const outer: Statement[] = [];
  let within = statement.within;
  while (within !== null && outer.length < LONGEST_CHAIN) {
    const next = lookup.statement(document.id, within);
    if (next === undefined || outer.includes(next)) break;
    outer.push(next);
    within = next.within;
  }
  return outer;
}

function outerSpeakers(lookup: Lookup, document: Document, statement: Statement): string[] {
  const own = nameSpeaker(lookup, statement);
  return outerStatements(lookup, document, statement)
    .map((outer) => nameSpeaker(lookup, outer))
    .filter((name): name is string => name !== null && name !== own);
}

/**
 * Folds reprints: a line of a copy joins the same line of the article that it copies, as "also in". Lines are the
 * same if their words are; where all lines say the same thing anyhow (`oneClaim`), if their speaker is. A copy
 * whose line reads otherwise (a hedge dropped) stays a line of its own. Order of the first occurrences is kept.
 */
export function foldReprints(lookup: Lookup, lines: readonly Line[], oneClaim: boolean): Line[] {
  const { original } = lookup.reprints;
  const originalsFirst = [
    ...lines.filter((line) => original(line.document.id) === line.document.id),
    ...lines.filter((line) => original(line.document.id) !== line.document.id),
  ];
  const kept = new Map<string, { line: Line; also: DocumentName[] }>();
  const byKey = new Map<string, { line: Line; also: DocumentName[] }>();
  for (const line of originalsFirst) {
    const group = `${original(line.document.id)}|${line.reading}`;
    const keys = [
      `${group}|words|${fold(line.words)}`,
      ...(oneClaim ? [`${group}|speaker|${line.speaker}`] : []),
    ];
    const twin = keys
      .map((key) => byKey.get(key))
      .find((entry) => entry !== undefined && entry.line.document.id !== line.document.id);
    if (twin !== undefined) {
      if (!twin.also.some((name) => name.id === line.document.id)) twin.also.push(line.document);
      continue;
    }
    const entry = { line, also: [] };
    kept.set(line.id, entry);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, entry);
  }
  return lines.flatMap(({ id }) => {
    const entry = kept.get(id);
    kept.delete(id);
    return entry === undefined ? [] : [{ ...entry.line, also: entry.also }];
  });
}
