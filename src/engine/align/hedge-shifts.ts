import {
  compareNearness,
  type FoundShift,
  nearest,
  type Side,
  saysTheSame,
  wordingOf,
} from './certainty-side.ts';

/**
 * Where articles put the words of one origin with another certainty: « deux techniciens auraient été blessés, selon le
 * ministère » and « deux techniciens ont été blessés, a indiqué le ministère ». Where the sure wording stands nearer to
 * the origin (its quoted words, an earlier day) the other adds the hedge; else the hedge was dropped. One for each
 * article that differs; an article that hedges in one place only has not dropped the hedge. Headings are read as hedges,
 * but never held against an article.
 */
export function findHedgeShifts(sides: readonly Side[]): readonly FoundShift[] {
  return [...Map.groupBy(sides, ({ key }) => key)].flatMap(([key, group]) =>
    key === '' ? [] : shiftsOfOrigin(group),
  );
}

function shiftsOfOrigin(group: readonly Side[]): readonly FoundShift[] {
  const hedging = new Set(group.filter(isHedged).map(({ profile }) => profile.document));
  const told = group.filter(({ profile }) => !profile.heading);
  const hedged = told.filter(isHedged);
  const sure = told.filter((side) => isSure(side) && !hedging.has(side.profile.document));
  if (hedged.length === 0 || sure.length === 0) return [];
  const added = compareNearness(nearest(sure), nearest(hedged)) < 0;
  const [from, to] = added ? [sure, hedged] : [hedged, sure];
  return [...Map.groupBy(to, ({ profile }) => profile.document).values()].flatMap((sidesOfArticle) => {
    for (const side of sidesOfArticle) {
      const same = from.filter((other) => saysTheSame(other, side));
      if (same.length === 0) continue;
      const origin = nearest(same);
      return [
        {
          kind: added ? ('hedge-added' as const) : ('hedge-dropped' as const),
          origin: side.origin,
          from: wordingOf(origin),
          to: wordingOf(side),
          why: ['one origin', reasonOf(origin, side)],
        },
      ];
    }
    return [];
  });
}

function reasonOf(from: Side, to: Side): string {
  if (compareNearness(from, to) >= 0) return 'nothing tells which of the two is nearer to the origin';
  return from.profile.statement.kind !== to.profile.statement.kind
    ? 'the first quotes the origin'
    : 'the first is the earlier article';
}

function isHedged({ profile }: Side): boolean {
  return profile.statement.stance === 'hedge';
}

function isSure({ profile }: Side): boolean {
  return profile.statement.stance === 'assert';
}
