import type { Analysis, FigureFeatures } from '../../model/analysis.ts';
import type { Figure } from '../../model/figure.ts';
import { alikeStatus } from './alike-classes.ts';

/** A figure with all that decides what it may be compared with. */
export interface ScopedFigure {
  readonly document: string;
  readonly index: number;
  readonly figure: Figure;
  readonly features: FigureFeatures;
}

const SILENT: FigureFeatures = {
  things: [],
  qualifiers: [],
  nations: [],
  places: [],
  setting: [],
  left: [],
  domain: [],
  status: null,
  extent: null,
  planned: false,
  superseded: false,
  revised: false,
  provisional: false,
  aside: false,
};

/** The figures of a document by index. */
export function scopedFigures(analysis: Analysis): readonly ScopedFigure[] {
  return analysis.document.figures.map((figure, index) => ({
    document: analysis.document.id,
    index,
    figure,
    features: analysis.features.figures[index] ?? SILENT,
  }));
}

/** The key of words that only name a quantity: « le chiffre de 8 millions ». */
const QUANTITY = '#number';

/** Whether both count the same kind of thing in the same unit: the least that any comparison needs. */
export function countAlike(a: ScopedFigure, b: ScopedFigure): boolean {
  const others = b.features.things;
  if (a.figure.unit !== b.figure.unit) return false;
  return a.features.things.some((thing) => thing !== QUANTITY && others.includes(thing));
}

/** The key of people of any kind. */
export const PEOPLE = '#person';

/** « 65 % de grévistes » and « 28 % des enseignants étaient en grève »: shares of people of whom one fate is told. */
function shareAlike(a: ScopedFigure, b: ScopedFigure): boolean {
  if (a.figure.unit !== '%' || b.figure.unit !== '%') return false;
  if (a.features.status === null || a.features.status !== b.features.status) return false;
  return [a, b].some(({ features }) => features.things.includes(PEOPLE));
}

/** Whether one of the two only names a quantity, of whatever kind the other counts. */
export function onlyNames(a: ScopedFigure, b: ScopedFigure): boolean {
  if (a.figure.unit !== b.figure.unit) return false;
  return a.features.things.includes(QUANTITY) || b.features.things.includes(QUANTITY);
}

/**
 * Whether two figures may be set against each other: the same thing, narrowed by the same words, with the same
 * status, places and dates in the words that do not differ, neither a total against a part nor a plan against a count, and both told as
 * holding still.
 * « 1.500 soldats des forces spéciales » and « 12 000 soldats au total » are not.
 */
export function sameScope(a: ScopedFigure, b: ScopedFigure): boolean {
  if (!countAlike(a, b) && !shareAlike(a, b)) return false;
  const one = a.features;
  const other = b.features;
  if (!sameSet(one.qualifiers, other.qualifiers)) return false;
  if (!compatibleSets(one.nations, other.nations)) return false;
  if (!alikeStatus(one.status, other.status)) return false;
  if (!sameExtent(one.extent, other.extent) || one.planned !== other.planned) return false;
  if (one.superseded || other.superseded || one.aside || other.aside) return false;
  return sameDomain(a, b) && samePlace(one, other) && sameTime(a.figure, b.figure);
}

/** One place in common, or one that is told of none; a place named with the figure outweighs the article's. */
function samePlace(a: FigureFeatures, b: FigureFeatures): boolean {
  const one = a.places.length > 0 ? a.places : a.setting;
  const other = b.places.length > 0 ? b.places : b.setting;
  if (one.length > 0 && other.length > 0) return compatibleSets(one, other);
  return a.places.length > 0 || b.places.length > 0 || compatibleSets(settingOf(a), settingOf(b));
}

function settingOf({ setting, left }: FigureFeatures): readonly string[] {
  return setting.length > 0 ? setting : left;
}

/** Shares must be of one domain: « 28 % de grévistes dans les écoles » says nothing of the lycées, or of all. */
export function sameDomain(a: ScopedFigure, b: ScopedFigure): boolean {
  const [one, other] = [a.features.domain, b.features.domain];
  if (one.length === 0 || other.length === 0) return one.length === other.length;
  return one.every((key) => other.includes(key)) || other.every((key) => one.includes(key));
}

/** A total and a count that says nothing of its extent may be one; a part is one with parts only. */
export function sameExtent(a: FigureFeatures['extent'], b: FigureFeatures['extent']): boolean {
  return a === b || (a !== 'part' && b !== 'part');
}

/** Days between two dates in the words that still speak of one time: a night lies between two reports of an event. */
const NEAR = 1;
/**
 * The same between a date in the words of one and the day on which the other is given, without a date of its own: what
 * went on at the beginning of a month is still told of around its 20th. Set by hand.
 */
const LATELY = 12;
const DAY = 86_400_000;

/**
 * Whether the dates in the words of both overlap or nearly so: not « en 2022 » and « en 2023 ». One without such a
 * date is of its own day: « 560 000 manifestants le 4 juin » are not those of the 18th.
 */
export function sameTime(a: Figure, b: Figure): boolean {
  if (!isStated(a) && !isStated(b)) return true;
  const one = timeOf(a);
  const other = timeOf(b);
  if (one === null || other === null) return true;
  if (isStated(a) && isStated(b))
    return one.from <= other.to + NEAR * DAY && other.from <= one.to + NEAR * DAY;
  const [stated, unstated] = isStated(a) ? [one, other] : [other, one];
  return unstated.from <= stated.to + LATELY * DAY;
}

/** By a date in its words. */
function isStated({ asOf }: Figure): boolean {
  return asOf?.basis === 'words';
}

/** null: unknown, as of a figure that takes up another (« leur nombre »): the other's time may be meant. */
function timeOf(figure: Figure): { readonly from: number; readonly to: number } | null {
  const { asOf, inherits } = figure;
  if (asOf === null || asOf.from === null || asOf.to === null) return null;
  if (inherits !== null && !isStated(figure)) return null;
  return { from: Date.parse(asOf.from), to: Date.parse(asOf.to) };
}

/** Equal, or one of them silent. */
function compatibleSets(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((item) => b.includes(item));
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item) => b.includes(item));
}
