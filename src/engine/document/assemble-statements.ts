import type { Attribution } from '../../model/attribution.ts';
import type { DateMention } from '../../model/date-mention.ts';
import type { Reason, ResolutionRule } from '../../model/reason.ts';
import type { Statement } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';

/** Who a naming refers to, and how that was established. */
export interface ResolvedNaming {
  readonly actor: string | null;
  readonly name: string;
  readonly rule: ResolutionRule;
  /** The words by which the article names that actor most fully. */
  readonly span: Span | null;
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
  const whois = (span: Span): ResolvedNaming =>
    resolved.get(namingKey(span)) ?? unresolved(text, span, 'unresolved');
  const speakerOf = ({ source, naming, unnamed }: Attribution): ResolvedNaming | null => {
    if (!naming) return null;
    if (unnamed) return unresolved(text, naming, 'unnamed-source');
    const speaker = whois(naming);
    // « À l’Élysée, on assure que », « Añadió que »: the words that tell who is meant are not the source itself
    const isElsewhere = speaker.actor !== null && naming.start !== source?.start;
    const rule = source ? 'named-elsewhere' : 'left-out';
    return isElsewhere ? { ...speaker, rule, span: naming } : speaker;
  };
  const nameOf = ({ actor, name }: ResolvedNaming) => ({ actor, name });
  return attributions.map((one, index) => {
    const speaker = speakerOf(one);
    return {
      id: idOf(index),
      kind: one.kind,
      content: one.content.map(plain),
      source: one.source && plain(one.source),
      cue: one.cue && plain(one.cue),
      speaker: speaker && nameOf(speaker),
      stance: one.stance,
      within: one.within === null ? null : idOf(one.within),
      said: null,
      channel: one.channel && text.slice(one.channel.start, one.channel.end),
      citing: one.citing && { ...nameOf(whois(one.citing)), span: plain(one.citing) },
      reasons: [...one.reasons, resolution(speaker)],
    };
  });
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

/** How it was established who speaks. */
function resolution(speaker: ResolvedNaming | null): Reason {
  if (!speaker) return { step: 'resolve', rule: 'nobody-named', span: null };
  return { step: 'resolve', rule: speaker.rule, span: speaker.span && plain(speaker.span) };
}

function unresolved(text: string, { start, end }: Span, rule: ResolutionRule): ResolvedNaming {
  return { actor: null, name: text.slice(start, end), rule, span: null };
}

function plain({ start, end }: Span): Span {
  return { start, end };
}
