import type { CueVerbs } from '../../../lang/contract/cue.ts';
import type { AttributionRule } from '../../../model/reason.ts';
import type { Span } from '../../../text/span.ts';
import type { CueVerb, Found } from '../found.ts';
import { type Reading, tokenSpan } from '../reading.ts';
import type { Subject } from '../subject.ts';

/** The attribution of a cue verb; null without content. The inverted pronoun gives its words without hyphens. */
export function makeFound(
  reading: Reading,
  rule: AttributionRule,
  cue: CueVerb,
  subject: Subject | null,
  content: readonly (Span | null)[],
  behaviours: readonly CueVerbs[],
): Found | null {
  const spans = content.filter((span): span is Span => span !== null);
  if (spans.length === 0) return null;
  const listens = behaviours.length > 0 && behaviours.every(({ heard }) => heard);
  return {
    rule,
    content: spans,
    source: subject && !listens ? sourceSpan(reading, subject) : null,
    naming: subject?.namedBy ? tokenSpan(reading, subject.namedBy.first, subject.namedBy.last) : null,
    omitted: subject?.kind === 'omitted',
    cue: cue.span,
    cueAt: cue.group.head,
    group: cue.group,
    act: behaviours.find((behaviour) => behaviour.stance)?.stance ?? 'assert',
    behaviours: behaviours.map(({ name }) => name),
    roles: behaviours.flatMap(({ role }) => role ?? []),
  };
}

function sourceSpan(reading: Reading, subject: Subject): Span | null {
  if (!subject.phrase) return null;
  const span = tokenSpan(reading, subject.phrase.first, subject.phrase.last);
  const lead = /^[-‐]?(?:t[-‐])?/iu.exec(reading.text.slice(span.start, span.end));
  return (subject.kind === 'pronoun' || subject.kind === 'author') && lead
    ? { start: span.start + lead[0].length, end: span.end }
    : span;
}
