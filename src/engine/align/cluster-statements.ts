import type { Profile } from './claim-profile.ts';
import type { PairScore } from './score-pair.ts';

/** Cross pairs of two clusters that are looked at before they are merged. */
const CROSS_LIMIT = 64;
/** The mean score of all cross pairs that a merge needs, as a share of the score that a pair needs. */
const COHESION = 0.8;

/**
 * Groups statements that say the same thing: best pairs first; two groups are merged only where no two of their
 * statements exclude each other and all of them fit together on average. Gives places in `profiles`.
 */
export function clusterStatements(
  profiles: readonly Profile[],
  pairs: readonly (readonly [number, number])[],
  score: (a: Profile, b: Profile) => PairScore,
  threshold: number,
): readonly (readonly number[])[] {
  const links = pairs
    .flatMap(([a, b]) => {
      const { score: points, apart } = score(profiles[a]!, profiles[b]!);
      return apart || points < threshold ? [] : { a, b, points };
    })
    .sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b);
  const groupOf = profiles.map((_, place) => place);
  const groups = new Map<number, number[]>(profiles.map((_, place) => [place, [place]]));
  for (const { a, b } of links) {
    const one = groupOf[a]!;
    const other = groupOf[b]!;
    if (one === other || !cohere(groups.get(one)!, groups.get(other)!, profiles, score, threshold)) continue;
    const [kept, added] = groups.get(one)!.length >= groups.get(other)!.length ? [one, other] : [other, one];
    for (const member of groups.get(added)!) {
      groupOf[member] = kept;
      groups.get(kept)!.push(member);
    }
    groups.delete(added);
  }
  return [...groups.values()].map((group) => group.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}

function cohere(
  one: readonly number[],
  other: readonly number[],
  profiles: readonly Profile[],
  score: (a: Profile, b: Profile) => PairScore,
  threshold: number,
): boolean {
  let sum = 0;
  let count = 0;
  for (const a of one) {
    for (const b of other) {
      if (count >= CROSS_LIMIT) return sum / count >= threshold * COHESION;
      const pair = score(profiles[a]!, profiles[b]!);
      if (pair.apart) return false;
      sum += pair.score;
      count++;
    }
  }
  return sum / count >= threshold * COHESION;
}
