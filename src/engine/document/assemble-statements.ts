import type { Attribution } from '../../model/attribution.ts';
import type { DateMention } from '../../model/date-mention.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';

/** Who a naming refers to. */
export interface ResolvedNaming {
  readonly actor: string | null;
  readonly name: string;
}

/** Key under which the actor stage gives back a naming. */
function namingKey({ start, end }: Span): string {
  return `${start}:${end}`;
}

/**
 * Attributions with their speakers known: the statements of a document, numbered `s1`, `s2` … in text order.
 * `said` stays null here; it follows from the dates once they are resolved.
 */
export function assembleStatements(
  text: string,
  attributions: readonly Attribution[],
  resolved: ReadonlyMap<string, ResolvedNaming>,
): Statement[] {
  const idOf = (index: number) => `s${index + 1}`;
  const nameOf = (span: Span): ResolvedNaming =>
    resolved.get(namingKey(span)) ?? { actor: null, name: text.slice(span.start, span.end) };
  return attributions.map((one, index) => ({
    id: idOf(index),
    kind: one.kind,
    content: one.content.map(plain),
    source: one.source && plain(one.source),
    cue: one.cue && plain(one.cue),
    speaker: one.naming && (one.unnamed ? wording(text, one.naming) : { ...nameOf(one.naming) }),
    stance: one.stance,
    within: one.within === null ? null : idOf(one.within),
    said: null,
    channel: one.channel && text.slice(one.channel.start, one.channel.end),
    citing: one.citing && { ...nameOf(one.citing), span: plain(one.citing) },
    reasons: one.reasons,
  }));
}

/** Statements with the day on which they were said, where a resolved date tells it. */
export function dateStatements(
  statements: readonly Statement[],
  saidAt: (id: string) => number | null,
  dates: readonly (DateMention | null)[],
): Statement[] {
  return statements.map((statement) => {
    const index = saidAt(statement.id);
    const date = index === null ? null : dates[index];
    return { ...statement, said: date ? { from: date.from, to: date.to } : null };
  });
}

function wording(text: string, { start, end }: Span): ResolvedNaming {
  return { actor: null, name: text.slice(start, end) };
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
