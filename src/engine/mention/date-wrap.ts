import type { DateParts } from '../../model/date-expression.ts';
import { type DateCore, type DateReading, isAccented } from './date-reading.ts';
import type { CalendarParts, PeriodPart } from './date-table.ts';
import { readUnitBefore } from './date-units.ts';
import { matchPhrase, matchPhraseBefore, type PhraseTable } from './number-phrases.ts';
import type { Piece } from './number-pieces.ts';

/** `début octobre`, `à la fin de cette année`, `mi-novembre`: the part of the period belongs to the date. */
export function withPart(reading: DateReading, core: DateCore): DateCore {
  const { pieces, table } = reading;
  const link = matchPhraseBefore(table.partLinks, pieces, core.first);
  for (const start of link === null ? [core.first] : [link.start, core.first]) {
    const part = matchPhraseBefore(table.parts, pieces, start);
    if (part === null) continue;
    const parts = applyPart(core.parts, part.value);
    if (parts !== null) return { ...core, first: part.start, parts };
  }
  return core;
}

function applyPart(parts: DateParts, part: PeriodPart): DateParts | null {
  if (parts.type === 'calendar' && parts.day === null && parts.part === null) return { ...parts, part };
  if (parts.type === 'range') return partOfYears(parts, part);
  if (parts.type === 'season' && parts.part === undefined) return { ...parts, part };
  if (parts.type === 'offset' && parts.part === undefined && parts.unit !== 'day' && parts.unit !== 'weekend')
    return { ...parts, part };
  return null;
}

/** `début des années 1980`, `fin du XIXe siècle`: a third of the years, the odd year to the first. */
function partOfYears(parts: Extract<DateParts, { type: 'range' }>, part: PeriodPart): DateParts | null {
  const { from, to } = parts;
  if (from.type !== 'calendar' || to.type !== 'calendar' || from.month !== null || to.month !== null)
    return null;
  if (from.year === null || to.year === null) return null;
  const third = (to.year - from.year + 1) / 3;
  const first = from.year + Math.ceil(third);
  const last = to.year - Math.floor(third);
  const [start, end] = { start: [from.year, first - 1], middle: [first, last], end: [last + 1, to.year] }[
    part
  ] as [number, number];
  return { type: 'range', from: { ...from, year: start }, to: { ...to, year: end } };
}

/** `depuis février 2022`, `d’ici la fin de l’année`, `avant lundi`, `dès dimanche`. */
export function withPrefix(reading: DateReading, core: DateCore): DateCore {
  const { pieces, table } = reading;
  const { type } = core.parts;
  if (type === 'since' || type === 'until' || type === 'recurring') return core;
  const since = prefixBefore(table.since, pieces, core.first);
  if (since !== null) return { ...core, first: since.start, parts: { type: 'since', from: core.parts } };
  const until = prefixBefore(table.until, pieces, core.first);
  if (until !== null && type !== 'range') {
    const ahead = matchPhrase(table.untilAhead, pieces, until.start) !== null;
    const forward = ahead ? ({ forward: 'always' } as const) : {};
    const open = matchPhrase(table.untilOpen, pieces, until.start) !== null && isWhole(core.parts);
    const parts: DateParts = { type: 'until', to: core.parts, ...(open ? { open } : {}) };
    return { ...core, first: until.start, parts, ...forward };
  }
  const starting = matchPhraseBefore(table.starting, pieces, core.first);
  if (starting === null || isAccented(reading, starting.start) === false) return core;
  const today = type === 'offset' && core.parts.amount === 0 && core.parts.unit === 'day';
  if (today) return { ...core, first: starting.start };
  const announced = table.has(table.data.startingAnnounced, pieces[starting.start]?.norm);
  return { ...core, first: starting.start, forward: announced ? 'whenever-announced' : 'unless-past' };
}

/** A phrase before a date, or one whose last words the date took for its own: `jusqu’` + `à la fin janvier`. */
function prefixBefore(
  phrases: PhraseTable<true>,
  pieces: readonly Piece[],
  first: number,
): { readonly start: number } | null {
  for (const at of [first, first + 1, first + 2]) {
    const found = matchPhraseBefore(phrases, pieces, at);
    if (found !== null && found.start < first) return found;
  }
  return null;
}

/** A whole month, season or year: « avant 2030 » is before it begins, « avant le 15 mars » may be that day. */
function isWhole(parts: DateParts): boolean {
  if (parts.type === 'calendar') return parts.day === null && parts.part === null;
  return parts.type === 'season';
}

/** `la semaine du 4 mars`, `le week-end du samedi 12 octobre`. */
export function withUnit(reading: DateReading, core: DateCore): DateCore {
  const { pieces, table } = reading;
  const { parts } = core;
  if (parts.type !== 'calendar' || parts.day === null) return core;
  const link = matchPhraseBefore(table.unitDayLinks, pieces, core.first);
  const unit = link === null ? null : readUnitBefore(reading, link.start);
  if (unit === null || (unit.unit !== 'week' && unit.unit !== 'weekend')) return core;
  return { ...core, first: unit.start, parts: { type: 'unit-of-day', unit: unit.unit, day: parts } };
}

/** `chaque 11 novembre`, `un 29 février`, `du 1er au 15 août chaque année`, `tous les ans en juin`. */
export function isYearly({ pieces, table }: DateReading, core: DateCore): boolean {
  if (!isYearless(core.parts)) return false;
  if (matchPhrase(table.yearlyBehind, pieces, core.end) !== null) return true;
  let at = core.first;
  for (let steps = 0; steps < 4; steps++) {
    if (matchPhraseBefore(table.yearlyBefore, pieces, at) !== null) return true;
    const norm = pieces[at - 1]?.norm;
    const opens =
      table.has(table.data.monthOpeners, norm) ||
      table.has(table.data.dayArticles, norm) ||
      matchPhraseBefore(table.seasonOpeners, pieces, at) !== null ||
      matchPhraseBefore(table.rangeOpeners, pieces, at) !== null ||
      isUnit(norm, table);
    if (!opens) return false;
    at--;
  }
  return false;
}

function isUnit(norm: string | undefined, table: DateReading['table']): boolean {
  return norm !== undefined && table.data.units[norm] === 'month';
}

function isYearless(parts: DateParts): boolean {
  if (parts.type === 'range') return isYearless(parts.from) && isYearless(parts.to);
  if (parts.type === 'season') return parts.year === null && parts.direction === 0;
  return (
    parts.type === 'calendar' &&
    parts.year === null &&
    parts.month !== null &&
    parts.direction === undefined &&
    parts.yearOffset === undefined
  );
}

/**
 * `du 28 février au 3 mars`, `entre lundi et mercredi`, `de juin à octobre`: joins a date with the one behind it.
 * `readNext` reads the date that starts at a piece.
 */
export function withRange(
  reading: DateReading,
  core: DateCore,
  readNext: (index: number) => DateCore | null,
): DateCore {
  const { pieces, table } = reading;
  const { ranges, dayArticles } = table.data;
  const { type } = core.parts;
  if (type === 'range' || type === 'since' || type === 'until') return core;
  let opening = core.first;
  while (table.has(dayArticles, pieces[opening - 1]?.norm)) opening--;
  const between = table.has(ranges.between, pieces[opening - 1]?.norm);
  const opened =
    between ||
    matchPhraseBefore(table.rangeOpeners, pieces, core.first) !== null ||
    matchPhraseBefore(table.rangeOpeners, pieces, opening) !== null;
  const joint = between
    ? table.has(ranges.and, pieces[core.end]?.norm)
      ? { end: core.end + 1 }
      : null
    : matchPhrase(table.rangeJoints, pieces, core.end);
  if (joint === null || !(opened || ranges.unopened)) return core;
  // « la nuit du samedi au dimanche » is one night
  const opener = matchPhraseBefore(table.rangeOpeners, pieces, core.first);
  const recurs =
    opener?.start === core.first - 1 &&
    ranges.recurring.some(
      (pair) => pair.open === pieces[core.first - 1]?.norm && pair.joint === pieces[core.end]?.norm,
    );
  let at = joint.end;
  while (table.has(dayArticles, pieces[at]?.norm)) at++;
  const next = readNext(at);
  if (next === null || next.first > at || !isPoint(next.parts) || !isPoint(core.parts)) return core;
  if (core.parts.type === 'weekday' && next.parts.type === 'weekday' && recurs) {
    return { first: core.first, end: next.end, parts: { type: 'recurring', weekday: null } };
  }
  if (!areComparable(core.parts, next.parts)) return core;
  const first = between ? opening - 1 : core.first;
  return {
    ...core,
    first,
    end: next.end,
    parts: { type: 'range', from: fillFrom(core.parts, next.parts), to: next.parts },
  };
}

function isPoint(parts: DateParts): boolean {
  return (
    parts.type === 'calendar' ||
    parts.type === 'weekday' ||
    parts.type === 'offset' ||
    parts.type === 'nth-weekday' ||
    parts.type === 'easter' ||
    parts.type === 'season'
  );
}

/** A year ranges to a year or a month with its year, a day to a day. */
function areComparable(from: DateParts, to: DateParts): boolean {
  if (from.type !== 'calendar' || to.type !== 'calendar') return true;
  // « du vendredi 11 au mardi 15 »
  if (from.day !== null && from.month === null && to.month === null) return to.day !== null;
  if (from.month === null && from.day === null) return to.year !== null;
  return to.month !== null || (from.year !== null && to.year !== null);
}

/** `du mardi 8 au dimanche 13 octobre 2024`: month and year stand once. */
function fillFrom(from: DateParts, to: DateParts): DateParts {
  if (from.type !== 'calendar' || to.type !== 'calendar') return from;
  let filled: CalendarParts = from;
  if (filled.day !== null && filled.month === null && to.month !== null && to.day !== null) {
    const before = filled.day > to.day;
    filled = { ...filled, month: before ? (to.month === 1 ? 12 : to.month - 1) : to.month };
  }
  if (filled.year === null && to.year !== null && filled.month !== null && to.month !== null) {
    filled = { ...filled, year: filled.month > to.month ? to.year - 1 : to.year };
  }
  return filled;
}
