import type { Claim } from '../../model/claim.ts';
import type { FigurePoint, FigureRelation, FigureSeries } from '../../model/figure-series.ts';
import { hashText } from '../../text/hash-text.ts';
import { comparingKeys, isRunning } from './comparable-figures.ts';
import { boundsOf, byClearness, gatherPoints, middleOf, type Point, relatePoints } from './figure-points.ts';
import { PEOPLE } from './figure-scope.ts';
import { clauseWords, figureWords, measureWords, thingWords } from './figure-words.ts';
import { collectFigures, type GivenFigure, isBare } from './given-figures.ts';
import { groupByScope } from './group-figures.ts';
import type { Lineage } from './lineage.ts';
import { plainKey } from './plain-key.ts';
import { figureKey } from './pool-scopes.ts';
import { whyWithin } from './scope-within.ts';
import type { StatementIndex } from './statement-index.ts';
import type { StoryView } from './story-view.ts';

/** A series with the points that it was made of, in the same order. */
export interface FoundSeries {
  readonly series: FigureSeries;
  readonly points: readonly Point[];
}

/** Points that each is related to, before it in time: what a reader sets it against; keeps the list short. */
const WINDOW = 20;
/** Series under one key that each is compared with. */
const NEIGHBOURS = 60;
/** From the gravest. */
const RELATIONS: readonly FigureRelation[] = ['differs', 'updated', 'compatible', 'same'];

/**
 * What is given for one count over time, and how the figures relate: same, compatible, updated or differing; and
 * which count is a part of which. Counts that nothing is set against are left out.
 */
export function findFigureSeries(claims: readonly Claim[], view: StoryView): readonly FoundSeries[] {
  const { analyses, index, lineage } = view;
  const byDocument = Map.groupBy(collectFigures(claims, view), ({ scoped }) => scoped.document);
  const given = analyses.flatMap(({ document }) => byDocument.get(document.id) ?? []);
  const all = groupByScope(given, lineage).map((group) => composeSeries(group, index, lineage));
  const found = new Map<string, FoundSeries>();
  for (const one of linkScopes(all, lineage)) if (!found.has(one.series.id)) found.set(one.series.id, one);
  return [...found.values()];
}

function composeSeries(group: readonly GivenFigure[], index: StatementIndex, lineage: Lineage): FoundSeries {
  const points = gatherPoints(group, lineage);
  const relations = points.flatMap((later, to) =>
    points.slice(Math.max(0, to - WINDOW), to).flatMap((earlier, place) => {
      const related = relatePoints(earlier, later, lineage);
      return related === null ? [] : { from: Math.max(0, to - WINDOW) + place, to, ...related };
    }),
  );
  const clearest = [...group].sort(
    (a, b) => Number(isPlain(a)) - Number(isPlain(b)) || byClearness(a, b),
  )[0]!;
  const { scoped } = clearest;
  const { text } = index.document(scoped.document);
  const keys = group.map(({ scoped: one }) => figureKey(one)).sort();
  const content = index.statement({ document: scoped.document, statement: clearest.statement }).content;
  return {
    points,
    series: {
      id: `f-${hashText(keys.join('\n'))}`,
      about:
        isPlain(clearest) && isRunning(clearest)
          ? fateWords(group, index)
          : isBare(scoped)
            ? measureWords(scoped, content, text)
            : thingWords(scoped, text),
      unit: scoped.figure.unit,
      status: scoped.features.status,
      points: points.map((point) => describePoint(point, index)),
      relations,
      relation: RELATIONS.find((wanted) => relations.some(({ relation }) => relation === wanted)) ?? null,
      within: [],
      claims: [...new Set(group.map(({ claim }) => claim))].sort(),
      why: reasons(clearest),
    },
  };
}

/** Of mere people, what is told of them, in the fewest words of any: « personnes restent portées disparues ». */
function fateWords(group: readonly GivenFigure[], index: StatementIndex): string {
  const all = group.map(({ scoped, statement }) => {
    const { content } = index.statement({ document: scoped.document, statement });
    return clauseWords(scoped, content, index.document(scoped.document).text);
  });
  return all.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
}

/** « personnes » says less of a toll than « morts ». */
function isPlain({ scoped }: GivenFigure): boolean {
  const { things } = scoped.features;
  return things.length === 1 && things[0] === PEOPLE;
}

function describePoint(point: Point, index: StatementIndex): FigurePoint {
  const { scoped } = point.given[0]!;
  const { low, high, approximate } = boundsOf(point);
  return {
    value: figureWords(scoped, index.document(scoped.document).text),
    low,
    high,
    approximate,
    from: point.from,
    to: point.to,
    actors: [...new Set(point.given.flatMap(({ actor }) => actor ?? []))].sort(),
    statements: referencesOf(point.given),
  };
}

/** The statements of figures, each once, in order of documents. */
export function referencesOf(given: readonly GivenFigure[]): FigurePoint['statements'] {
  const references = new Map(
    given.map(({ scoped: { document }, statement }) => [
      `${document}\n${statement}`,
      { document, statement },
    ]),
  );
  return [...references].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reference]) => reference);
}

/** Tells of each series which others it counts a part of; drops those that are set against nothing. */
function linkScopes(all: readonly FoundSeries[], lineage: Lineage): readonly FoundSeries[] {
  const byKey = new Map<string, number[]>();
  for (const [place, { points }] of all.entries()) {
    for (const key of comparingKeys(fullestOf(points)))
      byKey.set(key, [...(byKey.get(key) ?? []).slice(-NEIGHBOURS), place]);
  }
  const within = all.map((): Map<string, readonly string[]> => new Map());
  const linked = new Set<number>();
  const link = (part: number, whole: number): void => {
    const why = whyWithin(fullestOf(all[part]!.points).scoped, fullestOf(all[whole]!.points).scoped, lineage);
    if (why === null || !isLess(all[part]!, all[whole]!)) return;
    within[part]!.set(all[whole]!.series.id, why);
    linked.add(part).add(whole);
  };
  for (const places of byKey.values()) {
    for (const [at, a] of places.entries()) {
      for (const b of places.slice(at + 1)) {
        link(a, b);
        link(b, a);
      }
    }
  }
  return all.flatMap(({ series, points }, place) => {
    if (series.relation === null && !linked.has(place)) return [];
    const links = [...within[place]!].map(([id, why]) => ({ series: id, why }));
    return { points, series: { ...series, within: links.sort((a, b) => (a.series < b.series ? -1 : 1)) } };
  });
}

/** The figure that says most of the scope: with a place, then with most words. */
function fullestOf(points: readonly Point[]): GivenFigure {
  const placesOf = ({ scoped }: GivenFigure): number => scoped.features.places.length;
  return points
    .flatMap(({ given }) => given)
    .sort((a, b) => placesOf(b) - placesOf(a) || byClearness(a, b))[0]!;
}

/** A part is no more than its whole, whoever counts. */
function isLess(part: FoundSeries, whole: FoundSeries): boolean {
  return Math.max(...part.points.map(middleOf)) <= Math.min(...whole.points.map(middleOf));
}

function reasons({ scoped, content }: GivenFigure): readonly string[] {
  const { things, qualifiers, status, extent, places } = scoped.features;
  return [
    isBare(scoped)
      ? `measures: ${content.terms.map(plainKey).join(', ')}`
      : `counts: ${things.map(plainKey).join(', ')}`,
    ...(qualifiers.length > 0 ? [`narrowed by: ${qualifiers.map(plainKey).join(', ')}`] : []),
    ...(status === null ? [] : [`status: ${status}`]),
    ...(extent === null ? [] : [`extent: ${extent}`]),
    ...(places.length === 0 ? [] : [`place: ${places.join(', ')}`]),
  ];
}
