import type { FigureRelation } from '../../model/figure-series.ts';
import { isRunning, mayBecome, mayWorsen } from './comparable-figures.ts';
import { compareValues, whyCompatible } from './compare-values.ts';
import type { GivenFigure } from './given-figures.ts';
import type { Lineage } from './lineage.ts';
import { figureKey } from './pool-scopes.ts';
import { sameLine } from './speaker-line.ts';

/** One value of one line of speakers, however often it is given. */
export interface Point {
  /** Clearest first. */
  readonly given: readonly GivenFigure[];
  readonly actor: string | null;
  /** First and last day on which it was given; null: unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** First and last day on which an article has it. */
  readonly published: { readonly from: string | null; readonly to: string | null };
  readonly claims: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
}

export interface PointRelation {
  readonly relation: FigureRelation;
  readonly why: readonly string[];
}

/** Puts figures of one scope together by line of speakers and value; in order of days, then of values. */
export function gatherPoints(given: readonly GivenFigure[], lineage: Lineage): readonly Point[] {
  const byValue = Map.groupBy(given, ({ scoped: { figure } }) =>
    [figure.low, figure.high, figure.approximate].join('\n'),
  );
  const lines: GivenFigure[][] = [];
  for (const equal of byValue.values()) {
    const found: GivenFigure[][] = [];
    for (const one of equal) {
      const line = found.find(([first]) => isOfLine(first!, one, lineage));
      if (line === undefined) found.push([one]);
      else line.push(one);
    }
    lines.push(...found);
  }
  return lines.map(toPoint).sort(byDay);
}

function isOfLine(a: GivenFigure, b: GivenFigure, lineage: Lineage): boolean {
  return a.actor === b.actor || sameLine(a.actor, b.actor, lineage);
}

function toPoint(given: readonly GivenFigure[]): Point {
  const days = given.flatMap(({ day }) => day ?? []).sort();
  const published = given.flatMap((one) => one.published ?? []).sort();
  return {
    given: [...given].sort(byClearness),
    actor: given[0]!.actor,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    published: { from: published[0] ?? null, to: published.at(-1) ?? null },
    claims: new Set(given.map(({ claim }) => claim)),
    documents: new Set(given.map(({ scoped }) => scoped.document)),
  };
}

function byDay(a: Point, b: Point): number {
  const days = order(a.from, b.from) || order(a.published.from, b.published.from);
  const revised = Number(isRevised(a)) - Number(isRevised(b));
  return days || revised || middleOf(a) - middleOf(b) || byKey(a.given[0]!, b.given[0]!);
}

function order(a: string | null, b: string | null): number {
  const [one, other] = [a ?? LAST, b ?? LAST];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** After every ISO day. */
const LAST = '~';

/** The figure that says most of its scope itself comes first. */
export function byClearness(a: GivenFigure, b: GivenFigure): number {
  return fullness(b) - fullness(a) || byKey(a, b);
}

function byKey(a: GivenFigure, b: GivenFigure): number {
  return figureKey(a.scoped) < figureKey(b.scoped) ? -1 : 1;
}

/** How much of its scope a figure says itself. */
function fullness({ scoped: { figure } }: GivenFigure): number {
  const own = figure.inherits === null ? 10 : 0;
  return own + figure.qualifiers.length + (figure.thing === '' ? 0 : 1);
}

export function boundsOf({ given }: Point): GivenFigure['scoped']['figure'] {
  return given[0]!.scoped.figure;
}

/** The middle of its bounds; of an open one, the bound that is given. */
export function middleOf(point: Point): number {
  const { low, high } = boundsOf(point);
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/**
 * How the later of two points of one scope relates to the earlier; null where nothing can be said, as of two counts
 * by one speaker in one article. « 12 morts » on Tuesday and « 15 morts » on Wednesday by one préfecture is an
 * update; so is a toll that another body gives later and higher. While the first speaker goes on giving the first
 * figure, a second one by somebody else differs.
 */
export function relatePoints(earlier: Point, later: Point, lineage: Lineage): PointRelation | null {
  const values = compareValues(boundsOf(earlier), boundsOf(later));
  const ofOne = sameLine(earlier.actor, later.actor, lineage);
  if (values === 'same') return { relation: 'same', why: ofOne ? ['one line of speakers'] : [] };
  const compatible = values === 'compatible' ? whyCompatible(boundsOf(earlier), boundsOf(later)) : null;
  if (compatible !== null && !isRaised(earlier, later, ofOne))
    return { relation: 'compatible', why: [compatible] };
  const updated = whyUpdated(earlier, later, ofOne);
  if (updated !== null) return { relation: 'updated', why: updated };
  if (compatible !== null) return { relation: 'compatible', why: [compatible] };
  if (!earlier.claims.isDisjointFrom(later.claims)) return null;
  // One body counts on within a day, too.
  const running = isRunning(earlier.given[0]!);
  const elsewhere = isOneDay(earlier, later) && earlier.documents.isDisjointFrom(later.documents);
  if (ofOne && (running || !elsewhere)) return null;
  if (earlier.actor === null && later.actor === null) return null;
  if (mayBePart(earlier, later) || mayBePart(later, earlier)) return null;
  return { relation: 'differs', why: [follows(earlier, later) ? 'another speaker' : 'the same time'] };
}

/**
 * The lesser one is of a place or a kind, or the greater one a total, and the other says nothing of it: town and
 * country, « 200 hectares de vignes » and « 1 350 hectares ».
 */
function mayBePart(part: Point, whole: Point): boolean {
  if (middleOf(part) > middleOf(whole) || takesUp(part, whole)) return false;
  const [one, other] = [featuresOf(part), featuresOf(whole)];
  const isLocal = one.some(isPlaced) && !other.some(isPlaced);
  const isSum =
    other.some(({ extent }) => extent === 'total') && one.every(({ extent }) => extent !== 'total');
  const isKind =
    one.every(({ things }) => things.length > 0) && other.some(({ things }) => things.length === 0);
  return isLocal || isSum || isKind;
}

/**
 * Set against it by an article: « cinq habitants ont péri … La préfecture n’en recense que trois à Lorme », or given
 * beside it without a place, whatever other articles tell of it.
 */
function takesUp(part: Point, whole: Point): boolean {
  return part.given.some(({ scoped, placed }) =>
    whole.given.some(
      (other) =>
        other.scoped.document === scoped.document &&
        (other.scoped.index === scoped.figure.inherits || (!placed && scoped.features.places.length > 0)),
    ),
  );
}

function isPlaced({ places, setting }: GivenFigure['scoped']['features']): boolean {
  return places.length > 0 || setting.length > 0;
}

function featuresOf({ given }: Point): readonly GivenFigure['scoped']['features'][] {
  return given.map(({ scoped }) => scoped.features);
}

/** « au moins 140 » has become « 310 »: both can be true, and the count has gone on; not « au moins 3 000 bénévoles » and « 3 500 ». */
function isRaised(earlier: Point, later: Point, ofOne: boolean): boolean {
  const [one, other] = [boundsOf(earlier), boundsOf(later)];
  const [given] = earlier.given;
  if (!isRunning(given!) && !(ofOne && follows(earlier, later) && mayWorsen(given!))) return false;
  return one.high === null && one.low !== null && other.low !== null && other.low > one.low * RAISED;
}

/** The share by which an open bound is passed before it counts as an update. */
const RAISED = 1.1;

function whyUpdated(earlier: Point, later: Point, ofOne: boolean): readonly string[] | null {
  const running = mayBecome(earlier.given[0]!, middleOf(later) > middleOf(earlier));
  if (!earlier.claims.isDisjointFrom(later.claims)) return null;
  if (isProvisional(earlier) && !isProvisional(later)) return ['provisional before'];
  if (follows(earlier, later)) {
    if (ofOne) return ['later day', 'one line of speakers'];
    return running ? ['later day', 'a count that goes on'] : null;
  }
  const apart = earlier.documents.isDisjointFrom(later.documents);
  // « le bilan est passé à six morts » is told of whatever toll was there before, whoever gave it
  if (running && apart && isRevised(later) && !isRevised(earlier))
    return ofOne ? ['said to have changed', 'one line of speakers'] : ['said to have changed'];
  const { published } = earlier;
  const sameDay = earlier.to !== null && earlier.to === later.from;
  const after = published.to !== null && later.published.from !== null && published.to < later.published.from;
  return ofOne && running && sameDay && after ? ['later article', 'one line of speakers'] : null;
}

/** The earlier one was not given any more when the later one came. */
function follows(earlier: Point, later: Point): boolean {
  return earlier.to !== null && later.from !== null && earlier.to < later.from;
}

/** « est passé à six morts », « restent portées disparues » */
function isRevised({ given }: Point): boolean {
  return given.some(({ scoped }) => scoped.features.revised);
}

/** All of its words call it the state so far. */
function isProvisional({ given }: Point): boolean {
  return given.every(({ scoped }) => scoped.features.provisional);
}

function isOneDay(a: Point, b: Point): boolean {
  return a.from === b.from && a.to === b.to && a.from === a.to;
}
