import type { DateParts } from '../../model/date-expression.ts';
import {
  directionAt,
  readDay,
  readDirection,
  readDirectionBefore,
  readMonthAfterDay,
  readYear,
  readYearAfterMonth,
  skipPartOfDay,
} from './date-days.ts';
import { type DateCore, type DateReading, isCapitalised, tokenOfPiece } from './date-reading.ts';
import { readTense } from './date-tense.ts';
import { readUnit, readUnitOffset, skipHereSuffix } from './date-units.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued } from './number-pieces.ts';
import { readNumber } from './number-reader.ts';

/** Longer counts of units are no dates of the news. */
const MOST_UNITS = 10_000;

/** `hier`, `avant-hier soir`, `demain mercredi`. */
export function readDayWord(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const word = matchPhrase(table.dayWords, pieces, index);
  if (word === null || (isCapitalised(reading, index) && pieces[index - 1]?.kind === 'word')) return null;
  let end = word.end;
  if (Object.hasOwn(table.data.weekdays, pieces[end]?.norm ?? '') && !leadsToDay(reading, end + 1)) end++;
  const withPart = skipPartOfDay(pieces, end, table);
  const before = pieces[index - 1]?.norm;
  const figure = table.data.figurative.some(
    (entry) => entry.word === pieces[index]!.norm && entry.before === before,
  );
  if (figure && withPart === word.end) return null;
  return { first: index, end: withPart, parts: { type: 'offset', amount: word.value, unit: 'day' } };
}

function leadsToDay({ pieces, table }: DateReading, index: number): boolean {
  const day = readDay(pieces, index, table);
  return day !== null && readMonthAfterDay(pieces, day.end, table) !== null;
}

/** `ce matin`, `cette nuit`, `la nuit dernière`. */
export function readDayPart(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const noun = matchPhrase(table.dayPartNouns, pieces, index + 1);
  if (noun === null) return null;
  const [from, to] = noun.value;
  const here = table.has(table.data.this, pieces[index]!.norm);
  const before = here ? null : readDirectionBefore(pieces, index + 1, table);
  const direction = here ? null : (before ?? readDirection(pieces, noun.end, table));
  if (!here && direction?.direction !== -1) return null;
  const end = here
    ? skipHereSuffix(reading, noun.end)
    : (readDirection(pieces, noun.end, table)?.end ?? noun.end);
  if (end === null) return null;
  const day = (amount: number): DateParts => ({ type: 'offset', amount, unit: 'day' });
  const shift = here || from < to ? 0 : -1;
  const parts: DateParts = from === to ? day(from + shift) : { type: 'range', from: day(from), to: day(to) };
  return { first: index, end, parts };
}

/** `il y a trois jours`, `dans un mois`, `depuis dix ans`, `d’ici deux semaines`; English `three days ago`. */
export function readDuration(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const ago = matchPhrase(table.agoBefore, pieces, index);
  const within = matchPhrase(table.within, pieces, index);
  const ahead = matchPhrase(table.ahead, pieces, index);
  const since = matchPhrase(table.since, pieces, index);
  for (const [phrase, kind] of [
    [ago, 'ago'],
    [within, 'within'],
    [ahead, 'ahead'],
    [since, 'since'],
  ] as const) {
    if (phrase === null) continue;
    const length = readLength(reading, phrase.end);
    if (length === null) continue;
    const { amount, unit } = length;
    const toTheDay = matchPhrase(table.toTheDay, pieces, length.end);
    const end = toTheDay?.end ?? length.end;
    const exact = toTheDay === null ? {} : ({ toTheDay: true } as const);
    const back: DateParts = { type: 'offset', amount: -amount, unit, ...exact };
    const on: DateParts = { type: 'offset', amount, unit, ...exact };
    if (kind === 'ago') return { first: index, end, parts: back };
    if (kind === 'since') return { first: index, end, parts: { type: 'since', from: back } };
    if (isDescribed(reading, end)) return null;
    if (kind === 'ahead' && matchPhrase(table.weakAhead, pieces, index) !== null) {
      const span = { start: pieces[index]!.start, end: pieces[end - 1]!.end };
      if (readTense(reading, span, on, undefined) !== 'future') return null;
    }
    return { first: index, end, parts: kind === 'ahead' ? on : { type: 'until', to: on }, forward: 'always' };
  }
  const length = readLength(reading, index);
  if (length === null || continuesLength(reading, index)) return null;
  const after = matchPhrase(table.agoAfter, pieces, length.end);
  return after === null
    ? null
    : { first: index, end: after.end, parts: { type: 'offset', amount: -length.amount, unit: length.unit } };
}

/** `two years and three months ago`: the length began before. */
function continuesLength(reading: DateReading, index: number): boolean {
  const { pieces, table } = reading;
  const joint = pieces[index - 1]?.norm;
  const joined = table.has(table.data.ranges.and, joint) || joint === ',';
  return readUnit(reading, joined ? index - 2 : index - 1) !== null;
}

/** `trois jours`, `un peu plus d’un an`. */
function readLength(
  reading: DateReading,
  index: number,
): { end: number; amount: number; unit: Extract<DateParts, { type: 'offset' }>['unit'] } | null {
  const { text, pieces, table } = reading;
  const at = matchPhrase(table.durationBounds, pieces, index)?.end ?? index;
  const one = table.has(table.data.unitOnes, pieces[at]?.norm) ? { value: 1, end: at + 1 } : null;
  const number = readNumber(text, pieces, at, table.numbers) ?? one;
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > MOST_UNITS)
    return null;
  const unit = readUnit(reading, number.end);
  if (unit === null || matchPhrase(table.elsewhere, pieces, unit.end) !== null) return null;
  return { end: unit.end, amount: number.value, unit: unit.unit };
}

/** `dans une semaine chargée`. */
function isDescribed(reading: DateReading, index: number): boolean {
  const piece = reading.pieces[index];
  if (piece?.kind !== 'word') return false;
  const pos = tokenOfPiece(reading, index)?.pos;
  return pos === 'ADJ' || pos === 'NOUN';
}

/** `ces trois derniers mois`, `les deux prochaines années`, `the past three days`, `the past week`. */
export function readSpan(reading: DateReading, index: number): DateCore | null {
  const { text, pieces, table } = reading;
  if (!table.has(table.data.spanDeterminers, pieces[index]!.norm)) return null;
  const before = table.data.directions === 'behind' ? null : directionAt(pieces, index + 1, table);
  const start = before === null ? index + 1 : index + 2;
  const bare = before !== null && table.has(table.data.unnumberedSpans, pieces[index + 1]?.norm);
  const number = readNumber(text, pieces, start, table.numbers) ?? (bare ? { value: 1, end: start } : null);
  if (number === null || !Number.isInteger(number.value) || number.value > MOST_UNITS) return null;
  const behind = before === null ? readDirection(pieces, number.end, table) : null;
  const direction = before ?? behind;
  const unit = direction === null ? null : readUnit(reading, behind?.end ?? number.end);
  if (direction === null || unit === null) return null;
  const edge: DateParts = { type: 'offset', amount: direction.direction * number.value, unit: unit.unit };
  return {
    first: index,
    end: unit.end,
    parts: direction.direction < 0 ? { type: 'since', from: edge } : { type: 'until', to: edge },
  };
}

/** `cet été`, `l’hiver dernier`, `au printemps 2012`. */
export function readSeason(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const norm = pieces[index]!.norm;
  if (!Object.hasOwn(table.data.seasons, norm)) return null;
  const season = table.data.seasons[norm]!;
  const before = pieces[index - 1]?.norm;
  const year = readYearAfterMonth(pieces, index + 1, table);
  const articled =
    table.has(table.data.articles, before) || matchPhraseBefore(table.seasonOpeners, pieces, index) !== null;
  if (
    year !== null &&
    (articled ||
      table.has(table.data.monthOpeners, before) ||
      matchPhrase(table.monthYearLinks, pieces, index + 1) !== null)
  )
    return { first: index, end: year.end, parts: { type: 'season', season, year: year.year, direction: 0 } };
  const pointed = readDirectionBefore(pieces, index, table);
  if (pointed !== null)
    return {
      first: pointed.first,
      end: index + 1,
      parts: { type: 'season', season, year: null, direction: pointed.direction },
    };
  const direction = readDirection(pieces, index + 1, table);
  if (direction !== null && articled)
    return {
      first: table.has(table.data.articles, before) ? index - 1 : index,
      end: direction.end,
      parts: { type: 'season', season, year: null, direction: direction.direction },
    };
  if (table.has(table.data.this, before)) {
    const end = skipHereSuffix(reading, index + 1);
    return end === null
      ? null
      : { first: index - 1, end, parts: { type: 'season', season, year: null, direction: 0 } };
  }
  const opened = matchPhraseBefore(table.seasonOpeners, pieces, index);
  if (opened === null || isDescribed(reading, index + 1)) return null;
  // « au printemps de sa carrière »
  if (matchPhrase(table.partLinks, pieces, index + 1) !== null) return null;
  const articleOnly = opened.start === index - 1 && table.has(table.data.articles, before);
  return {
    first: index,
    end: index + 1,
    parts: { type: 'season', season, year: null, direction: 0 },
    ...(articleOnly ? { habitual: true } : {}),
  };
}

/** `années 1970`, `années 70`. */
export function readDecade(reading: DateReading, index: number): DateCore | null {
  const { text, pieces, table } = reading;
  if (!table.has(table.data.decades, pieces[index]!.norm)) return null;
  const number = readNumber(text, pieces, index + 1, table.numbers);
  if (number === null || number.value % 10 !== 0 || number.scale !== null) return null;
  const short = number.value >= 20 && number.value < 100;
  const year = short ? 1900 + number.value : (readYear(pieces, index + 1)?.year ?? null);
  if (year === null) return null;
  return {
    first: index,
    end: number.end,
    parts: { type: 'range', from: yearParts(year), to: yearParts(year + 9) },
  };
}

/** `1990s`, `the ’90s`; two digits alone are temperatures and ages too (`in the 30s`). */
export function readDecadeEnding({ pieces, table }: DateReading, index: number): DateCore | null {
  const { decadeEndings } = table.data;
  const { norm } = pieces[index]!;
  const at = pieces[index + 1]?.norm === "'" && isGlued(pieces, index + 1) ? index + 2 : index + 1;
  if (!isGlued(pieces, at) || !table.has(decadeEndings, pieces[at]?.norm) || !norm.endsWith('0')) return null;
  const short = norm.length === 2 && Number(norm) >= 20;
  if (short && pieces[index - 1]?.norm !== "'") return null;
  if (!short && (norm.length !== 4 || Number(norm) < 1000 || Number(norm) > 2090)) return null;
  const year = short ? 1900 + Number(norm) : Number(norm);
  return {
    first: index,
    end: at + 1,
    parts: { type: 'range', from: yearParts(year), to: yearParts(year + 9) },
  };
}

/** `XXe siècle`, `19e siècle`: `index` is the word for century. */
export function readCentury(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  if (!table.has(table.data.centuries, pieces[index]!.norm)) return null;
  const before = pieces[index - 1];
  const suffixed = table.has(table.data.centuryEndings, before?.norm) && pieces[index - 2]?.kind === 'digits';
  const ending = table.data.centuryEndings.find(
    (suffix) =>
      before?.kind === 'word' &&
      romanValue(before.norm.slice(0, -suffix.length)) > 0 &&
      before.norm.endsWith(suffix),
  );
  const century = suffixed
    ? Number(pieces[index - 2]!.norm)
    : ending === undefined
      ? 0
      : romanValue(before!.norm.slice(0, -ending.length));
  if (century < 1 || century > 21 || matchPhrase(table.beforeEra, pieces, index + 1) !== null) return null;
  return {
    first: suffixed ? index - 2 : index - 1,
    end: index + 1,
    parts: { type: 'range', from: yearParts((century - 1) * 100 + 1), to: yearParts(century * 100) },
  };
}

/** `troisième trimestre 2023`, `premier semestre`, `the first half of this year`. */
export function readYearFraction(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const norm = pieces[index]!.norm;
  if (!Object.hasOwn(table.data.yearFractions, norm)) return null;
  const length = table.data.yearFractions[norm]!;
  const ordinal = pieces[index - 1]?.norm ?? '';
  if (!Object.hasOwn(table.data.ordinals, ordinal)) return null;
  const nth = table.data.ordinals[ordinal]! < 0 ? 12 / length : table.data.ordinals[ordinal]!;
  if (nth * length > 12) return null;
  const year = readYearAfterMonth(pieces, index + 1, table);
  const link = matchPhrase(table.partLinks, pieces, index + 1)?.end ?? index + 1;
  const offset = year === null ? readUnitOffset(reading, link) : null;
  const pointed =
    offset?.parts.type === 'offset' && offset.parts.unit === 'year' ? offset.parts.amount : null;
  if (year === null && pointed === null && table.has(table.data.weakYearFractions, norm)) return null;
  const month = (value: number): DateParts => ({
    type: 'calendar',
    year: year?.year ?? null,
    month: value,
    day: null,
    weekday: null,
    part: null,
    ...(pointed === null ? {} : { yearOffset: pointed }),
  });
  return {
    first: index - 1,
    end: year?.end ?? (pointed === null ? index + 1 : offset!.end),
    parts: { type: 'range', from: month((nth - 1) * length + 1), to: month(nth * length) },
  };
}

function yearParts(year: number): DateParts {
  return { type: 'calendar', year, month: null, day: null, weekday: null, part: null };
}

/** Value of a folded Roman numeral below 40; 0 where it is none. */
function romanValue(word: string): number {
  if (!/^x{0,3}(ix|iv|v?i{0,3})$/.test(word)) return 0;
  let value = 0;
  const values: Readonly<Record<string, number>> = { x: 10, v: 5, i: 1 };
  for (let at = 0; at < word.length; at++) {
    const here = values[word[at]!]!;
    value += here < (values[word[at + 1] ?? ''] ?? 0) ? -here : here;
  }
  return value;
}
