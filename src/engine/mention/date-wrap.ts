import type { DateParts } from '../../model/date-expression.ts';
import type { DateCore, DateReading } from './date-reading.ts';
import type { CalendarParts, PeriodPart } from './date-table.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';

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
  if (parts.type === 'offset' && parts.part === undefined && parts.unit !== 'day' && parts.unit !== 'weekend')
    return { ...parts, part };
  return null;
}

/** `depuis février 2022`, `d’ici la fin de l’année`, `avant lundi`, `dès dimanche`. */
export function withPrefix(reading: DateReading, core: DateCore): DateCore {
  const { pieces, table } = reading;
  const { type } = core.parts;
  if (type === 'since' || type === 'until' || type === 'recurring') return core;
  const since = matchPhraseBefore(table.since, pieces, core.first);
  if (since !== null) return { ...core, first: since.start, parts: { type: 'since', from: core.parts } };
  const until = matchPhraseBefore(table.until, pieces, core.first);
  if (until !== null && type !== 'range') {
    const ahead = matchPhrase(table.untilAhead, pieces, until.start) !== null;
    const forward = ahead ? ({ forward: 'always' } as const) : {};
    return { ...core, first: until.start, parts: { type: 'until', to: core.parts }, ...forward };
  }
  const starting = matchPhraseBefore(table.starting, pieces, core.first);
  return starting === null ? core : { ...core, first: starting.start, forward: 'unless-past' };
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
  if (joint === null || !opened) return core;
  const recurs = ranges.recurring.some(
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
    parts.type === 'season'
  );
}

/** A year ranges to a year or a month with its year, a day to a day. */
function areComparable(from: DateParts, to: DateParts): boolean {
  if (from.type !== 'calendar' || to.type !== 'calendar') return true;
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
