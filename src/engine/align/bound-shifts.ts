import {
  compareNearness,
  type FoundShift,
  nearest,
  type Side,
  sharesWords,
  wordingOf,
} from './certainty-side.ts';
import type { Bounds } from './compare-values.ts';
import { type ScopedFigure, sameScope } from './figure-scope.ts';
import { measureAlike } from './score-pair.ts';

/**
 * Where one article gives a bound of one origin’s figure and another the bare number: « au moins 300 habitants » →
 * « 300 habitants », « près de 80 » → « 80 ». An article that gives the bound anywhere in the claim has not dropped
 * it, and where a bare number stands nearer to the origin (its quoted words, an earlier article) it was not made from
 * the bound.
 */
export function findBoundShifts(sides: readonly Side[]): readonly FoundShift[] {
  return [...Map.groupBy(sides, ({ key }) => key)].flatMap(([key, group]) =>
    key === '' ? [] : shiftsOfOrigin(group),
  );
}

function shiftsOfOrigin(group: readonly Side[]): readonly FoundShift[] {
  const shifts: FoundShift[] = [];
  const told = group.filter(({ profile }) => !profile.heading);
  const listed = new Set<string>();
  for (const to of told) {
    const { document, figures, terms } = to.profile;
    for (const figure of figures) {
      const value = bareValue(figure.figure);
      if (value === null || listed.has(`${document}\n${value}`)) continue;
      const bounds = (side: Side): boolean =>
        side.profile.figures.some((one) => isBoundOf(one, figure, value));
      if (group.some((side) => side.profile.document === document && bounds(side))) continue;
      const bare = told.filter(({ profile }) =>
        profile.figures.some((one) => bareValue(one.figure) === value && isOfOneThing(one, figure)),
      );
      // the number is a word that both have
      const words = (own: readonly string[]): readonly string[] => [...own, `${value}`];
      const bounded = told.filter(
        (side) => bounds(side) && sharesWords(words(terms), words(side.profile.terms)),
      );
      if (bounded.length === 0 || compareNearness(nearest(bare), nearest(bounded)) < 0) continue;
      listed.add(`${document}\n${value}`);
      shifts.push({
        kind: 'bound-dropped',
        origin: to.origin,
        from: wordingOf(nearest(bounded)),
        to: wordingOf(to),
        why: ['one origin', `one number: ${value}`],
      });
    }
  }
  return shifts;
}

function bareValue({ low, high, approximate }: Bounds): number | null {
  return low !== null && low === high && !approximate ? low : null;
}

/** « au moins 300 habitants » bounds « 300 habitants »; 12 000 only satisfies « plus de 300 ». */
function isBoundOf(bounded: ScopedFigure, exact: ScopedFigure, value: number): boolean {
  const { low, high } = bounded.figure;
  if (bareValue(bounded.figure) !== null || (low !== value && high !== value)) return false;
  return (low === null || high === null || low === high) && isOfOneThing(bounded, exact);
}

/** « au total, 200 gendarmes » is no other count than « plus de 200 gendarmes ». */
function withoutExtent(one: ScopedFigure): ScopedFigure {
  return one.features.extent === 'total' ? { ...one, features: { ...one.features, extent: null } } : one;
}

/** One count, or a bare measure: « plus de 900 millions d’euros » of one offer. */
function isOfOneThing(a: ScopedFigure, b: ScopedFigure): boolean {
  return sameScope(withoutExtent(a), withoutExtent(b)) || measureAlike(a, b);
}
