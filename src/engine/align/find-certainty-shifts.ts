import type { CertaintyShift } from '../../model/certainty-shift.ts';
import type { Claim } from '../../model/claim.ts';
import { hashText } from '../../text/hash-text.ts';
import { findBoundShifts } from './bound-shifts.ts';
import { type SideContext, sidesOf } from './certainty-side.ts';
import { findHedgeShifts } from './hedge-shifts.ts';
import { findSourceShifts, indexNarration } from './source-shifts.ts';
import type { StoryView } from './story-view.ts';

/**
 * Certainty along the chain: where one article asserts what another of the same origin hedges, or hedges what it
 * asserts, drops a bound or the source. Precision before recall: statements of one claim are compared only where their
 * contents say the same and their origin is shown to be one; silence about an origin is never the same origin. In the
 * order of the claims.
 */
export function findCertaintyShifts(claims: readonly Claim[], view: StoryView): readonly CertaintyShift[] {
  const { analyses, profiles, copies } = view;
  const narrated = indexNarration(analyses, copies);
  const byStatement = new Map(
    profiles.map((profile) => [`${profile.document}\n${profile.statement.id}`, profile]),
  );
  const context: SideContext = { ...view, byStatement };
  return claims.flatMap((claim) => {
    const sides = sidesOf(claim, context);
    if (sides.length === 0) return [];
    const found = [
      ...findHedgeShifts(sides),
      ...findBoundShifts(sides),
      // What several origins say by themselves needs no source.
      ...(claim.status === 'agreed' ? [] : findSourceShifts(sides, narrated)),
    ];
    return found.map((shift) => {
      const { from, to, kind } = shift;
      const places = [from, to].map(({ document, span }) => `${document} ${span.start}`);
      return { id: `s-${hashText([kind, ...places].join('\n'))}`, claim: claim.id, ...shift };
    });
  });
}
