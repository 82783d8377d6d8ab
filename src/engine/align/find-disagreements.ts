import type { Actor } from '../../model/actor.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import type { Story } from '../../model/story.ts';
import { findDenials } from './find-denials.ts';
import { findFigureDisagreements } from './find-figure-disagreements.ts';
import { traceLineage } from './lineage.ts';

/**
 * Where the accounts differ: figures of one scope that cannot both be true, and claims that somebody denies. Sorted by
 * kind, then by where they first stand.
 */
export function findDisagreements(
  claims: readonly Claim[],
  analyses: readonly Analysis[],
  stories: readonly Story[],
  actors: readonly Actor[],
): readonly Disagreement[] {
  const lineage = traceLineage(actors);
  return [
    ...findFigureDisagreements(claims, analyses, stories, lineage),
    ...findDenials(claims, analyses, lineage),
  ];
}
