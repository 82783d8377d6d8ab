import type { Actor } from '../../model/actor.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { CertaintyShift } from '../../model/certainty-shift.ts';
import type { Claim } from '../../model/claim.ts';
import type { Reuse } from '../../model/reuse.ts';
import type { Story } from '../../model/story.ts';
import { hashText } from '../../text/hash-text.ts';
import { findBoundShifts } from './bound-shifts.ts';
import { type SideContext, sidesOf } from './certainty-side.ts';
import { profileStatements } from './claim-profile.ts';
import { scopedFigures } from './figure-scope.ts';
import { foldCopies } from './fold-copies.ts';
import { indexOutlets } from './follow-outlets.ts';
import { findHedgeShifts } from './hedge-shifts.ts';
import { traceLineage } from './lineage.ts';
import { findSourceShifts, indexNarration } from './source-shifts.ts';

/**
 * Certainty along the chain: where one article asserts what another of the same origin hedges, or hedges what it
 * asserts, drops a bound or the source. Precision before recall: statements of one claim are compared only where their
 * contents say the same and their origin is shown to be one; silence about an origin is never the same origin. In the
 * order of the claims.
 */
export function findCertaintyShifts(
  claims: readonly Claim[],
  analyses: readonly Analysis[],
  stories: readonly Story[],
  actors: readonly Actor[],
  reuse: readonly Reuse[],
): readonly CertaintyShift[] {
  const lineage = traceLineage(actors);
  const copies = foldCopies(reuse);
  const storiesOf = new Map<string, string[]>();
  for (const { id, documents } of stories) {
    for (const document of documents) storiesOf.set(document, [...(storiesOf.get(document) ?? []), id]);
  }
  const narrated = indexNarration(analyses, scopedFigures, copies, (id) => storiesOf.get(id) ?? []);
  const profiles = profileStatements(analyses, lineage);
  const context: SideContext = {
    lineage,
    copies,
    outlets: indexOutlets(analyses.map(({ document }) => document)),
    profiles: new Map(profiles.map((profile) => [`${profile.document}\n${profile.statement.id}`, profile])),
    published: new Map(analyses.map(({ document }) => [document.id, document.published?.date ?? null])),
  };
  return claims.flatMap((claim) => {
    const sides = sidesOf(claim, context);
    if (sides.length === 0) return [];
    const found = [
      ...findHedgeShifts(sides),
      ...findBoundShifts(sides),
      // What several origins say by themselves needs no source.
      ...(claim.status === 'agreed' ? [] : findSourceShifts(sides, narrated, claim.stories)),
    ];
    return found.map((shift) => {
      const { from, to, kind } = shift;
      const places = [from, to].map(({ document, span }) => `${document} ${span.start}`);
      return { id: `s-${hashText([kind, ...places].join('\n'))}`, claim: claim.id, ...shift };
    });
  });
}
