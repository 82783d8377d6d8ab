import type { DateParts } from '../../model/date-expression.ts';
import { directionAt, readDirection, readMonth, readYear } from './date-days.ts';
import { type DateCore, type DateReading, isAccented } from './date-reading.ts';
import type { Unit } from './date-table.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued } from './number-pieces.ts';

/** The noun of a unit of time at a piece: `semaine`, `week-end`. */
export function readUnit(
  { pieces, table }: DateReading,
  index: number,
): { readonly end: number; readonly unit: Unit } | null {
  const phrase = matchPhrase(table.unitPhrases, pieces, index);
  if (phrase !== null) return { end: phrase.end, unit: phrase.value };
  const norm = pieces[index]?.norm;
  return norm !== undefined && Object.hasOwn(table.data.units, norm)
    ? { end: index + 1, unit: table.data.units[norm]! }
    : null;
}

/** The noun of a unit of time that ends before a piece. */
export function readUnitBefore(
  { pieces, table }: DateReading,
  index: number,
): { readonly start: number; readonly unit: Unit } | null {
  const phrase = matchPhraseBefore(table.unitPhrases, pieces, index);
  if (phrase !== null) return { start: phrase.start, unit: phrase.value };
  const norm = pieces[index - 1]?.norm;
  return norm !== undefined && Object.hasOwn(table.data.units, norm)
    ? { start: index - 1, unit: table.data.units[norm]! }
    : null;
}

/**
 * A unit counted from the reference day, read from its determiner: `la semaine dernière` −1, `cette année` 0,
 * `l’an prochain` 1, `le mois en cours` 0; `last week` −1 (not `last week of
 * October`), `earlier this month` 0.
 */
export function readUnitOffset(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const norm = pieces[index]?.norm;
  const here = table.has(table.data.this, norm);
  const articled = table.has(table.data.articles, norm);
  const { directions, articles } = table.data;
  // `la próxima semana`, where an article says nothing; `next week`
  const inside = directions === 'either' && articled ? index + 1 : index;
  const pointed = directions === 'behind' ? null : directionAt(pieces, inside, table);
  const unit = readUnit(reading, pointed?.end ?? (here || articled ? index + 1 : index));
  if (unit === null) return null;
  if (pointed !== null) {
    if (unit.unit === 'day' || table.has(articles, pieces[index - 1]?.norm)) return null;
    if (matchPhrase(table.monthYearLinks, pieces, unit.end) !== null && pieces[unit.end]!.kind === 'word')
      return null;
    return { first: index, end: unit.end, parts: offset(pointed.direction, unit.unit) };
  }
  if (here) {
    const end = skipHereSuffix(reading, unit.end);
    if (end === null || linksMonth(reading, unit.end)) return null;
    const before = pieces[index - 1]?.norm;
    if (table.has(table.data.earlier, before)) return { first: index - 1, end, parts: offset(0, unit.unit) };
    if (table.has(table.data.later, before))
      return { first: index - 1, end, parts: offset(0, unit.unit), forward: 'always' };
    return { first: index, end, parts: offset(0, unit.unit) };
  }
  const direction = readDirection(pieces, unit.end, table);
  if (direction !== null)
    return { first: index, end: direction.end, parts: offset(direction.direction, unit.unit) };
  const current = matchPhrase(table.current, pieces, unit.end);
  return current === null ? null : { first: index, end: current.end, parts: offset(0, unit.unit) };
}

/** `la fin de l’année`, `début de semaine`, `fin du mois`, `year-end`: a unit that only its part makes a date. */
export function readPartOfUnit(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const named = matchPhrase(table.partPhrases, pieces, index);
  if (named !== null) {
    const { unit, part } = named.value;
    return { first: index, end: named.end, parts: { ...offset(0, unit), part } };
  }
  const unit = readUnit(reading, index);
  if (unit === null || unit.unit === 'day' || unit.unit === 'weekend' || linksMonth(reading, unit.end))
    return null;
  if (unit.unit === 'year' && readYear(pieces, unit.end) !== null) return null;
  const link = matchPhraseBefore(table.partLinks, pieces, index);
  const part = matchPhraseBefore(table.parts, pieces, link?.start ?? index);
  if (part === null) return null;
  if (!table.data.barePartUnits && !table.has(table.data.articles, pieces[index - 1]?.norm)) return null;
  const direction = readDirection(pieces, unit.end, table);
  return {
    first: part.start,
    end: direction?.end ?? unit.end,
    parts: { ...offset(direction?.direction ?? 0, unit.unit), part: part.value },
  };
}

function offset(amount: number, unit: Unit): Extract<DateParts, { type: 'offset' }> {
  return { type: 'offset', amount, unit };
}

/** Index behind `-ci`; null for `-là`, which points elsewhere. */
export function skipHereSuffix(reading: DateReading, index: number): number | null {
  const { pieces, table } = reading;
  if (isAccented(reading, index) === true && table.has(table.data.thereSuffixes, pieces[index]?.norm))
    return null;
  if (pieces[index]?.norm !== '-' || !isGlued(pieces, index) || !isGlued(pieces, index + 1)) return index;
  const suffix = pieces[index + 1]?.norm;
  if (table.has(table.data.hereSuffixes, suffix)) return index + 2;
  return table.has(table.data.thereSuffixes, suffix) ? null : index;
}

/** `ce mois de mai`: the month is the date, not the unit. */
function linksMonth({ pieces, table }: DateReading, index: number): boolean {
  const link = matchPhrase(table.monthYearLinks, pieces, index);
  return link !== null && readMonth(pieces, link.end, table, false) !== null;
}
