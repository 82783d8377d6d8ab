import type { Actor } from '../../model/actor.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { CertaintyShift } from '../../model/certainty-shift.ts';
import type { Claim } from '../../model/claim.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import type { FigureSeries } from '../../model/figure-series.ts';
import type { Reuse } from '../../model/reuse.ts';
import type { Story } from '../../model/story.ts';
import { alignClaims } from './align-claims.ts';
import { findCertaintyShifts } from './find-certainty-shifts.ts';
import { findDisagreements } from './find-disagreements.ts';
import { viewStories } from './story-view.ts';
import { traceOrigins } from './trace-origins.ts';

/** What came of setting the articles of each story against each other. */
export interface Comparison {
  /** By where they first stand. */
  readonly claims: readonly Claim[];
  /** By kind, then by story. */
  readonly disagreements: readonly Disagreement[];
  readonly series: readonly FigureSeries[];
  readonly certaintyShifts: readonly CertaintyShift[];
}

/**
 * Compares the articles of each story, one story after the other, whatever else is in the dossier: what says the same
 * thing, to whom it goes back, where accounts differ, and how sure they are. Time and memory grow with the number of
 * stories.
 */
export function compareStories(
  analyses: readonly Analysis[],
  stories: readonly Story[],
  actors: readonly Actor[],
  reuse: readonly Reuse[],
): Comparison {
  const claims: Claim[] = [];
  const disagreements: Disagreement[] = [];
  const series: FigureSeries[] = [];
  const certaintyShifts: CertaintyShift[] = [];
  for (const view of viewStories(analyses, stories, actors, reuse)) {
    const traced = traceOrigins(alignClaims(view), view);
    const found = findDisagreements(traced, view);
    const judged = markDisputed(traced, found.disagreements);
    claims.push(...judged);
    disagreements.push(...found.disagreements);
    series.push(...found.series);
    certaintyShifts.push(...findCertaintyShifts(judged, view));
  }
  return {
    claims: claims.sort(byPlace),
    disagreements: disagreements.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
    series,
    certaintyShifts,
  };
}

const KINDS: readonly Disagreement['kind'][] = ['figure', 'date', 'place', 'identity', 'denial'];

/** A claim in a difference of figures, dates, places or identity is disputed, unless it is denied outright. */
function markDisputed(claims: readonly Claim[], disagreements: readonly Disagreement[]): readonly Claim[] {
  const disputed = new Set(disagreements.flatMap(({ kind, claims: ids }) => (kind === 'denial' ? [] : ids)));
  return claims.map((claim) =>
    disputed.has(claim.id) && claim.status !== 'denied' ? { ...claim, status: 'disputed' as const } : claim,
  );
}

function byPlace(a: Claim, b: Claim): number {
  const one = a.statements[0]!;
  const other = b.statements[0]!;
  if (one.document !== other.document) return one.document < other.document ? -1 : 1;
  return a.text.span.start - b.text.span.start || (a.id < b.id ? -1 : 1);
}
