import type { Claim } from '../../model/claim.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import type { FigureSeries } from '../../model/figure-series.ts';
import { findDenials } from './find-denials.ts';
import { findEventDisagreements } from './find-event-disagreements.ts';
import { findFigureDisagreements } from './find-figure-disagreements.ts';
import { findFigureSeries } from './find-figure-series.ts';
import { findIdentityDisagreements } from './find-identity-disagreements.ts';
import type { StoryView } from './story-view.ts';

export interface Differences {
  readonly disagreements: readonly Disagreement[];
  readonly series: readonly FigureSeries[];
}

/**
 * Where the accounts differ: figures of one scope that cannot both be true, and claims that somebody denies; and the
 * series of figures that the former stand in. Sorted by kind, then by where they first stand.
 */
export function findDisagreements(claims: readonly Claim[], view: StoryView): Differences {
  const found = findFigureSeries(claims, view);
  return {
    series: found.map(({ series }) => series),
    disagreements: [
      ...findFigureDisagreements(found),
      ...findEventDisagreements(claims, view),
      ...findIdentityDisagreements(claims, view),
      ...findDenials(claims, view),
    ],
  };
}
