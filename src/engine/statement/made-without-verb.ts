import type { AttributionRule } from '../../model/reason.ts';
import type { Stance } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Found } from './found.ts';

/** An attribution that no verb makes: by a preposition, a noun, a colon, or only by where the words stand. */
export function madeWithoutVerb(
  rule: AttributionRule,
  content: readonly Span[],
  {
    source,
    cue,
    cueAt,
    naming = null,
  }: Pick<Found, 'source' | 'cue' | 'cueAt'> & Partial<Pick<Found, 'naming'>>,
  act: Stance = 'assert',
): Found {
  return { rule, content, source, naming, cue, cueAt, group: null, act, behaviours: [], roles: [] };
}
