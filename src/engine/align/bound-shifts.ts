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

/**
 * Where one article gives a bound of one origin’s figure and another the bare number: « au moins 300 habitants » →
 * « 300 habitants », « près de 80 » → « 80 ». An article that gives the bound anywhere in the claim has not dropped it,
 * and a bare number that stands nearer to the origin (its quoted words, an earlier day) was not made from the bound.
 */
export function findBoundShifts(sides: readonly Side[]): readonly FoundShift[] {
  return [...Map.groupBy(sides, ({ key }) => key)].flatMap(([key, group]) =>
    key === '' ? [] : shiftsOfOrigin(group),
  );
}

function shiftsOfOrigin(group: readonly Side[]): readonly FoundShift[] {
  const shifts: FoundShift[] = [];
  const told = group.filter(({ profile }) => !profile.heading);
  const seen = new Set<string>();
  for (const side of told) {
    const { document, figures } = side.profile;
    for (const exact of figures) {
      const value = bareValue(exact.figure);
      if (value === null || seen.has(`${document}\n${value}`)) continue;
      const bounded = (other: Side): boolean =>
        other.profile.figures.some((one) => isBoundOf(one, exact, value));
      if (group.some((other) => other.profile.document === document && bounded(other))) continue;
      const from = told.filter(
        (other) =>
          bounded(other) &&
          compareNearness(side, other) >= 0 &&
          sharesWords(side.profile.terms, other.profile.terms),
      );
      if (from.length === 0) continue;
      seen.add(`${document}\n${value}`);
      shifts.push({
        kind: 'bound-dropped',
        origin: side.origin,
        from: wordingOf(nearest(from)),
        to: wordingOf(side),
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
  return (low === null || high === null || low === high) && sameScope(bounded, exact);
}
