import { alikeStatus, relateEvents, statusOfEvent } from './alike-classes.ts';
import { PEOPLE, sameDomain, sameExtent, sameScope, sameTime } from './figure-scope.ts';
import { type GivenFigure, isBare, isSpreading } from './given-figures.ts';
import type { Lineage } from './lineage.ts';
import { plainKey } from './plain-key.ts';
import { areColleagues } from './speaker-line.ts';

/** Keys under which figures that may be compared meet: what they count, else what is told of the measure. */
export function comparingKeys(given: GivenFigure): readonly string[] {
  const { scoped, content } = given;
  const unit = scoped.figure.unit ?? '';
  if (isSpreading(scoped) && isSpread(given)) return [`${unit}\n~spread`];
  const { things, status } = scoped.features;
  const fate = unit === '%' && status !== null ? [`${unit}\n!${status}`] : [];
  if (!isBare(scoped)) return [...things.map((thing) => `${unit}\n${thing}`), ...fate];
  if (unit === '' || content.bare !== 1) return [];
  return [...new Set([...content.events, ...content.predicate.map(plainKey)])].map(
    (key) => `${unit}\n~${key}`,
  );
}

/**
 * Whether two given figures are of one scope: the same thing with the same status and place, told of the same people
 * and bodies, of days that do not exclude each other. A measure without a noun (« 42 millions d’euros ») takes its
 * scope from its clause, which must be the same but for the figure. Two prefectures count each in its own place.
 */
export function comparable(a: GivenFigure, b: GivenFigure, lineage: Lineage): boolean {
  if (!daysMeet(a, b) || !meet(a.content.actors, b.content.actors)) return false;
  if (!extentsMeet(a, b)) return false;
  const bare = isBare(a.scoped);
  if (bare !== isBare(b.scoped)) return false;
  const alike = bare ? sameMeasure(a, b) : sameScope(a.scoped, b.scoped) && sameFate(a, b);
  return alike && !areColleagues(a.actor, b.actor, lineage);
}

/** A total is set against a count of unknown extent only while both go on: « 600 évacués », « 1 200 au total ». */
function extentsMeet(a: GivenFigure, b: GivenFigure): boolean {
  const [one, other] = [a.scoped.features, b.scoped.features];
  if (one.extent === other.extent) return true;
  const [total, count] = one.extent === 'total' ? [one, other] : [other, one];
  if (count.places.length > 0 && total.places.length === 0 && !isSpreading(a.scoped)) return false;
  return sameExtent(one.extent, other.extent) && isRunning(a) && isRunning(b);
}

/**
 * Whether the clauses let both count the same. « 52 000 spectateurs » whom a stadium can hold are not those who came;
 * « deux détenus arrêtés » are not the « quatre détenus » who escaped. Where no status is told, the verbs must be one;
 * of mere people, something must be told.
 */
function sameFate(a: GivenFigure, b: GivenFigure): boolean {
  if (a.scoped.features.status !== null) return sameKeys(otherFates(a), otherFates(b));
  if (relateEvents(a.content.events, b.content.events) === 'apart') return false;
  const [one, other] = [a.content.predicate, b.content.predicate];
  if (one.length > 0 && other.length > 0)
    return meet(one, other) || relateEvents(one.map(plainKey), other.map(plainKey)) === 'alike';
  return !isUntold(a) && !isUntold(b);
}

/** What the verb says to have happened, beside what the noun says. */
function otherFates({ scoped, content }: GivenFigure): readonly string[] {
  return content.fates.filter((event) => !alikeStatus(statusOfEvent(event), scoped.features.status));
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}

function isUntold({ scoped, content }: GivenFigure): boolean {
  return content.events.length === 0 && scoped.features.things.includes(PEOPLE);
}

/** Share of words from which two clauses tell of one measure, and the words they must at least share. */
const ALIKE = 0.6;
const LEAST = 2;

function sameMeasure(a: GivenFigure, b: GivenFigure): boolean {
  if (a.scoped.figure.unit !== b.scoped.figure.unit || a.scoped.figure.unit === null) return false;
  if (a.content.bare !== 1 || b.content.bare !== 1) return false;
  const one = a.scoped.features;
  const other = b.scoped.features;
  if (one.planned !== other.planned || !sameTime(a.scoped.figure, b.scoped.figure)) return false;
  if (one.superseded || other.superseded || one.aside || other.aside) return false;
  if (!sameDomain(a.scoped, b.scoped) || !meet(one.places, other.places)) return false;
  if (isSpreading(a.scoped) && isSpread(a) && isSpread(b)) return true;
  if (!meet(a.content.measured, b.content.measured)) return false;
  const shared = a.content.terms.filter((term) => b.content.terms.includes(term)).length;
  return shared >= LEAST && (2 * shared) / (a.content.terms.length + b.content.terms.length) >= ALIKE;
}

/** « a parcouru 450 hectares », « 1 350 hectares ont brûlé »: what a fire or flood has taken, however it is worded. */
function isSpread({ content }: GivenFigure): boolean {
  return [...content.events, ...content.terms.map(plainKey)].some((key) => SPREAD.has(key));
}

/** A count that goes on may be told of different days; any other count of different days is another count. */
function daysMeet(a: GivenFigure, b: GivenFigure): boolean {
  return isRunning(a) && isRunning(b) ? periodsMeet(a, b) : datesMeet(a, b);
}

function datesMeet({ content: a }: GivenFigure, { content: b }: GivenFigure): boolean {
  if (a.dates.length === 0 || b.dates.length === 0) return true;
  return a.dates.some((left) => b.dates.some((right) => left.from <= right.to && right.from <= left.to));
}

/** The same for months and years only. */
function periodsMeet(a: GivenFigure, b: GivenFigure): boolean {
  const long = (given: GivenFigure): GivenFigure => ({
    ...given,
    content: { ...given.content, dates: given.content.dates.filter(({ precision }) => precision !== 'day') },
  });
  return datesMeet(long(a), long(b));
}

/** One in common, or one of the two silent. */
function meet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((item) => b.includes(item));
}

/** What is counted up while an event goes on: a later, higher figure is news, not a difference. */
const GROWING: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'hospitalised',
  'arrested',
  'evacuated',
  'displaced',
  'rescued',
  'infected',
]);
/** What shrinks as well, as people are found, or homes have power again. */
const SHRINKING: ReadonlySet<string> = new Set(['missing', 'deprived']);
/** Keys of what takes up land. */
const SPREAD: ReadonlySet<string> = new Set(['fire', 'burn', 'destroy', 'flood']);

/** What an event goes on taking, though two who count it may differ: houses by a fire, accounts by a leak. */
const WORSENING: ReadonlySet<string> = new Set(['destroyed', 'burned', 'stolen', 'exposed']);

/** Whether a higher figure of the same speaker tells more than a bound did. */
export function mayWorsen({ scoped: { features } }: GivenFigure): boolean {
  return features.status !== null && WORSENING.has(features.status);
}

/** Counted anew while an event goes on. */
export function isRunning({ scoped }: GivenFigure): boolean {
  return grows(scoped) || shrinks(scoped);
}

/** Whether a later figure of anybody may be what the earlier one has become. `grown`: it is higher. */
export function mayBecome({ scoped }: GivenFigure, grown: boolean): boolean {
  return shrinks(scoped) || (grown && grows(scoped));
}

function shrinks({ features: { status } }: GivenFigure['scoped']): boolean {
  return status !== null && SHRINKING.has(status);
}

function grows(scoped: GivenFigure['scoped']): boolean {
  const { status } = scoped.features;
  return isBare(scoped) ? isSpreading(scoped) : status !== null && GROWING.has(status);
}
