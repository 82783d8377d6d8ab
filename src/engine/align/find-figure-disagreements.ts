import type { Disagreement } from '../../model/disagreement.ts';
import { hashText } from '../../text/hash-text.ts';
import { compareValues } from './compare-values.ts';
import { boundsOf, middleOf, type Point } from './figure-points.ts';
import { type FoundSeries, referencesOf } from './find-figure-series.ts';
import { figureKey } from './pool-scopes.ts';

/**
 * Figures of one scope that cannot both be true: « 1.500 soldats des forces spéciales » of one speaker, « moins de
 * 100 » of another. Of a series that is told over days, each time by itself: what has been updated since is no side.
 */
export function findFigureDisagreements(found: readonly FoundSeries[]): readonly Disagreement[] {
  return found.flatMap((one) => differingPoints(one).map((places) => describe(one, places)));
}

/** Indices of points that differ, those together that are tied by differences. */
function differingPoints({ series }: FoundSeries): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const { from, to, relation } of series.relations) {
    if (relation !== 'differs') continue;
    const joined = groups.filter((members) => members.includes(from) || members.includes(to));
    const merged = [...new Set([...joined.flat(), from, to])].sort((a, b) => a - b);
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.sort((a, b) => a[0]! - b[0]!);
}

function describe({ series, points }: FoundSeries, places: readonly number[]): Disagreement {
  const sides: number[][] = [];
  const blur = (place: number): number => Number(boundsOf(points[place]!).approximate);
  const byValue = [...places].sort(
    (a, b) => middleOf(points[b]!) - middleOf(points[a]!) || blur(a) - blur(b) || a - b,
  );
  const fits = (a: number, b: number): boolean =>
    compareValues(boundsOf(points[a]!), boundsOf(points[b]!)) !== 'differs';
  for (const place of byValue) {
    const side = sides.find((members) => members.every((other) => fits(place, other)));
    if (side === undefined) sides.push([place]);
    else side.push(place);
  }
  const members = places.map((place) => points[place]!);
  const claims = [...new Set(members.flatMap((point) => [...point.claims]))].sort();
  return {
    id: `d-${hashText(`figure\n${claims.join('\n')}\n${keysOf(members).join('\n')}`)}`,
    kind: 'figure',
    about: series.about,
    sides: sides.map((side) => ({
      value: series.points[side[0]!]!.value,
      actors: [...new Set(side.flatMap((place) => series.points[place]!.actors))].sort(),
      statements: referencesOf(side.flatMap((place) => points[place]!.given)),
    })),
    claims,
    why: series.why,
    series: series.id,
  };
}

function keysOf(points: readonly Point[]): readonly string[] {
  return points.flatMap(({ given }) => given.map(({ scoped }) => figureKey(scoped))).sort();
}
