import type { Claim, ClaimStatus, Origin } from '../../model/claim.ts';
import type { Statement } from '../../model/statement.ts';
import { canonicalActors, originKey } from './canonical-origin.ts';
import { followOrigins } from './follow-origins.ts';
import type { Lineage } from './lineage.ts';
import { mayLead } from './speaker-line.ts';
import type { StoryView } from './story-view.ts';

/** A statement on its way to an origin. */
interface Trace {
  readonly document: string;
  readonly statement: Statement;
  readonly actor: string | null;
  /** The article that names the actor: its own, or that of the outlet it credits. */
  readonly anchor: string;
  readonly first: string | null;
}

/**
 * Follows each claim to the actors that it goes back to: whom a speaker cites, else the speaker (an outlet whose own
 * article is in the dossier: whom that article names); a spokesperson and
 * whom he speaks for are one origin where both occur. An unnamed source is an origin inside its article only, an
 * article's own voice is none that is established (actor null), and a copy adds none. Status follows from the origins:
 * silence about a source never counts as independence.
 */
export function traceOrigins(claims: readonly Claim[], view: StoryView): readonly Claim[] {
  const { lineage, copies, index } = view;
  return claims.map((claim) => {
    const followed = followOrigins(claim.statements, view);
    const traces = claim.statements.map((reference, place): Trace => {
      const document = index.document(reference.document);
      const statement = index.statement(reference);
      const first = statement.said?.from ?? document.published?.date ?? null;
      return { document: document.id, statement, ...followed[place]!, first };
    });
    const asserting = traces.filter((_, place) => claim.statements[place]!.position === 'asserts');
    const origins = collectOrigins(asserting.length > 0 ? asserting : traces, lineage, copies);
    return { ...claim, origins, status: statusOf(claim, asserting, lineage, copies) };
  });
}

function collectOrigins(
  traces: readonly Trace[],
  lineage: Lineage,
  copies: (document: string) => string,
): readonly Origin[] {
  const canonical = canonicalActors(
    traces.flatMap(({ actor }) => actor ?? []),
    lineage,
  );
  const origins = new Map<string, { actor: string | null; documents: Set<string>; firsts: string[] }>();
  for (const trace of traces) {
    const actor = trace.actor === null ? null : canonical(trace.actor);
    const key = originKey(actor, copies(trace.anchor), lineage);
    const origin = origins.get(key) ?? { actor, documents: new Set<string>(), firsts: [] };
    origin.documents.add(trace.document);
    if (trace.first !== null) origin.firsts.push(trace.first);
    origins.set(key, origin);
  }
  return [...origins]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([, { actor, documents, firsts }]) => ({
      actor,
      documents: [...documents].sort(),
      first: firsts.sort()[0] ?? null,
    }));
}

function statusOf(
  claim: Claim,
  asserting: readonly Trace[],
  lineage: Lineage,
  copies: (document: string) => string,
): ClaimStatus {
  if (claim.statements.some(({ position }) => position === 'denies')) return 'denied';
  // A reaction or a demand is its speaker's own; there is nothing in it that others could confirm.
  if (claim.statements.every(({ position }) => position === 'comments' || position === 'demands'))
    return 'single-origin';
  const sure = asserting.filter(({ statement, actor }) => actor !== null && isSure(statement));
  if (sure.length === 0) {
    const hedged = asserting.length === 0 || asserting.some(({ statement }) => !isSure(statement));
    return hedged || asserting.every(({ actor }) => actor === null) ? 'unconfirmed' : 'single-origin';
  }
  const origins = collectOrigins(sure, lineage, copies).filter(({ actor }) => actor !== null);
  return independent(origins, lineage) ? 'agreed' : 'single-origin';
}

/** Two named origins, neither of which speaks, or may speak, for the other. */
function independent(origins: readonly Origin[], lineage: Lineage): boolean {
  const named = origins.filter(({ actor }) => lineage.actor(actor)?.anonymous !== true);
  return named.some((one, index) =>
    named.slice(index + 1).some((other) => {
      if (lineage.relate(one.actor, other.actor) === 'same') return false;
      const [a, b] = [lineage.actor(one.actor), lineage.actor(other.actor)];
      return !mayLead(a, b) && !mayLead(b, a);
    }),
  );
}

function isSure(statement: Statement): boolean {
  return statement.stance !== 'hedge' && statement.stance !== 'unknown';
}
