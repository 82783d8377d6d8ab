import type { Language } from '../../lang/language.ts';
import type { DateExpression, DateParts } from '../../model/date-expression.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Span } from '../../text/span.ts';
import { readDayCore } from './date-day-core.ts';
import { readFeast } from './date-feast-core.ts';
import { readNumericCore, shownOrder } from './date-numeric-core.ts';
import { readMonthCore, readYearCore } from './date-period-core.ts';
import { type DateCore, type DateReading, isCapitalised } from './date-reading.ts';
import {
  readCentury,
  readDayPart,
  readDayWord,
  readDecade,
  readDecadeEnding,
  readDuration,
  readSeason,
  readSpan,
  readYearFraction,
} from './date-relative-core.ts';
import { type PlacedDate, shareYears, yearOf } from './date-shared-year.ts';
import { type DateTable, dateTable } from './date-table.ts';
import { readTense } from './date-tense.ts';
import { readPartOfUnit, readUnitOffset } from './date-units.ts';
import { isYearly, withPart, withPrefix, withRange, withUnit } from './date-wrap.ts';
import { matchPhraseBefore } from './number-phrases.ts';
import { type Piece, piecesOf } from './number-pieces.ts';
import { startsNumber } from './number-words.ts';

export { inferPublished } from './date-infer-published.ts';
export { resolveDates } from './date-resolve.ts';

const RECURS: DateParts = { type: 'recurring', weekday: null };

type CoreReader = (reading: DateReading, index: number) => DateCore | null;

const AT_DIGITS: readonly CoreReader[] = [
  readNumericCore,
  readDayCore,
  readYearCore,
  readDecadeEnding,
  readDuration,
];
const AT_NUMBER_WORDS: readonly CoreReader[] = [readDayCore, readDuration];
const AT_DETERMINERS: readonly CoreReader[] = [readUnitOffset, readDayPart, readSpan];

/**
 * Finds the date expressions of a text, in order: days, months, years, weekdays, relative and vague dates, ranges
 * ("jeudi 24 octobre", "la semaine dernière", "du 8 au 13 octobre"). What they mean is left to `resolveDates`.
 * Time grows with the length of the text; no text throws.
 */
export function recogniseDates(
  text: string,
  segmentation: Segmentation,
  data: Pick<Language, 'dates' | 'numbers'>,
): DateExpression[] {
  const table = dateTable(data.dates, data.numbers);
  const expressions: DateExpression[] = [];
  const order =
    data.dates.order === null
      ? shownOrder(segmentation.sentences.map((sentence) => piecesOf(text, sentence)))
      : null;
  let lastYear: number | null = null;
  for (const sentence of segmentation.sentences) {
    const pieces = piecesOf(text, sentence);
    const reading: DateReading = { text, sentence, pieces, tokens: segmentation.tokens, table, order };
    for (const expression of shareYears(reading, readDates(reading), lastYear)) {
      expressions.push(expression);
      lastYear = yearOf(expression) ?? lastYear;
    }
  }
  return expressions;
}

function readDates(reading: DateReading): PlacedDate[] {
  const { text, pieces } = reading;
  const dates: PlacedDate[] = [];
  let consumed = 0;
  let at = 0;
  while (at < pieces.length) {
    const core = readAt(reading, at);
    if (core === null || core.first < consumed) {
      at++;
      continue;
    }
    const whole = core.name === true ? core : recurring(reading, wrap(reading, core));
    const first = Math.max(whole.first, consumed);
    consumed = whole.end;
    at = whole.end;
    if (whole.name === true) continue;
    const span = { start: pieces[first]!.start, end: pieces[whole.end - 1]!.end };
    const beside = tenseBeside(text, dates.at(-1)?.expression, span);
    const tense = beside ?? readTense(reading, span, whole.parts, whole.forward);
    const stamp = isStamped(reading, first) ? ({ stamp: true } as const) : {};
    const habit =
      whole.habitual === true &&
      whole.parts.type === 'season' &&
      whole.forward === undefined &&
      isHabit(tense);
    const parts = habit ? RECURS : startAhead(reading, first, whole.parts, tense);
    dates.push({ expression: { ...span, parts, tense, ...stamp }, first, end: whole.end });
  }
  return dates;
}

/** `cerrará desde el lunes`: the day on which it begins, not the time since then. */
function startAhead(
  { pieces, table }: DateReading,
  first: number,
  parts: DateParts,
  tense: DateExpression['tense'],
): DateParts {
  const ahead = parts.type === 'since' && tense === 'future';
  return ahead && table.has(table.data.sinceAhead, pieces[first]?.norm) ? parts.from : parts;
}

/** `Publié le`, at the beginning of its line or with a capital: not `un décret publié le`. */
function isStamped(reading: DateReading, first: number): boolean {
  const stamp = matchPhraseBefore(reading.table.stamps, reading.pieces, first);
  return stamp !== null && (stamp.start === 0 || isCapitalised(reading, stamp.start));
}

/** `demain (26 octobre)`: a date set beside another has its tense. */
function tenseBeside(text: string, before: DateExpression | undefined, span: Span): DateExpression['tense'] {
  if (before === undefined || span.start - before.end > 3) return null;
  return /^\s*[(,]\s*$/u.test(text.slice(before.end, span.start)) ? before.tense : null;
}

function wrap(reading: DateReading, core: DateCore): DateCore {
  const part = withPart(reading, core);
  const range = withRange(reading, part, (index) => {
    const next = readForward(reading, index);
    return next === null ? null : withPart(reading, next);
  });
  return withPrefix(reading, withUnit(reading, range));
}

/** `chaque 11 novembre`: one of every year is no single interval. */
function recurring(reading: DateReading, core: DateCore): DateCore {
  return isYearly(reading, core) ? { ...core, parts: RECURS } : core;
}

function isHabit(tense: DateExpression['tense']): boolean {
  return tense !== 'past' && tense !== 'future';
}

/** The date behind a joint, whose determiner or part word comes first: `à la fin du mois`. */
function readForward(reading: DateReading, index: number): DateCore | null {
  for (let at = index; at <= index + 3 && at < reading.pieces.length; at++) {
    const core = readAt(reading, at);
    if (core !== null) {
      const whole = withPart(reading, core);
      return whole.first <= index || at === index ? { ...whole, first: index } : null;
    }
  }
  return null;
}

/** Tries the rules that a piece can trigger. */
function readAt(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  for (const read of readersFor(pieces[index]!, table)) {
    const core = read(reading, index);
    if (core !== null) return core;
  }
  return null;
}

const readerLists = new WeakMap<DateTable, Map<string, readonly CoreReader[]>>();
const NONE: readonly CoreReader[] = [];

function readersFor(piece: Piece, table: DateTable): readonly CoreReader[] {
  if (piece.kind === 'digits') return AT_DIGITS;
  if (piece.kind === 'mark') return NONE;
  let lists = readerLists.get(table);
  if (lists === undefined) {
    lists = triggers(table);
    readerLists.set(table, lists);
  }
  return lists.get(piece.norm) ?? NONE;
}

/** Which rules a word can trigger, by the words of the language. */
function triggers(table: DateTable): Map<string, readonly CoreReader[]> {
  const { data } = table;
  const lists = new Map<string, CoreReader[]>();
  const add = (words: Iterable<string>, readers: readonly CoreReader[]): void => {
    for (const word of words) {
      const list = lists.get(word) ?? [];
      for (const reader of readers) if (!list.includes(reader)) list.push(reader);
      lists.set(word, list);
    }
  };
  add(table.dayWords.byFirst.keys(), [readDayWord]);
  add(Object.keys(data.weekdays), [readDayCore]);
  add(Object.keys(data.weekdaysPlural), [readPluralWeekday]);
  add(table.feasts.byFirst.keys(), [readFeast]);
  add(data.firstDay, [readDayCore]);
  add(Object.keys(data.months), data.monthFirst ? [readDayCore, readMonthCore] : [readMonthCore]);
  if (data.monthFirst) add(Object.keys(data.monthAbbreviations), [readDayCore, readMonthCore]);
  add(table.partPhrases.byFirst.keys(), [readPartOfUnit]);
  for (const phrases of [table.agoBefore, table.ahead, table.within, table.since])
    add(phrases.byFirst.keys(), [readDuration]);
  add([...data.this, ...data.articles, ...data.spanDeterminers], AT_DETERMINERS);
  if (data.directions !== 'behind') add(table.directions.byFirst.keys(), AT_DETERMINERS);
  add(data.unitOnes, [readDuration]);
  add(
    [...Object.keys(data.units), ...table.unitPhrases.byFirst.keys()],
    [readDecade, readYearFraction, readPartOfUnit, readUnitOffset],
  );
  add(Object.keys(data.seasons), [readSeason]);
  add(data.centuries, [readCentury]);
  add(Object.keys(data.yearFractions), [readYearFraction]);
  const { cardinals } = table.numbers.data;
  add(
    Object.keys(cardinals).filter((word) => startsNumber(word, table.numbers)),
    AT_NUMBER_WORDS,
  );
  return lists;
}

/** `les lundis`. */
function readPluralWeekday({ pieces, table }: DateReading, index: number): DateCore | null {
  return {
    first: index,
    end: index + 1,
    parts: { type: 'recurring', weekday: table.data.weekdaysPlural[pieces[index]!.norm]! },
  };
}
