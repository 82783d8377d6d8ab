import type { DateData } from '../../lang/contract/date.ts';
import type { Language } from '../../lang/language.ts';
import type { DateExpression } from '../../model/date-expression.ts';
import type { Paragraph, Published } from '../../model/document.ts';
import { fold } from '../../text/fold.ts';
import { civilDate, dayNumber, formatDay, isCivilDate, parseDay, weekdayOf } from './date-calendar.ts';
import type { CalendarParts } from './date-table.ts';

/** Paragraphs of the article that can hold its dateline, and how far into one it may begin. */
const DATELINE_PARAGRAPHS = 4;
const DATELINE_REACH = 60;
/** Years back that a weekday and day are tried in. */
const YEARS_BACK = 28;
/** A fit this many years after the last year mentioned is doubtful where another lies within so many. */
const LONG_AGO = 6;
const SOON = 2;

/** A day with its weekday and no year: what fixes the year. */
interface Pair {
  readonly parts: CalendarParts & { readonly month: number; readonly day: number; readonly weekday: number };
  readonly tense: DateExpression['tense'];
  readonly year: number | null;
}

/**
 * The publication day as the text itself tells it: from a dateline ("4 juillet 2012. - …"), else from weekdays
 * with their day ("Jeudi 24 octobre … ce vendredi 25 octobre"): the latest year up to `notAfter` (ISO) in which all
 * of them agree, and of the days spoken of in the past or present the last. null where neither holds.
 */
export function inferPublished(
  text: string,
  paragraphs: readonly Paragraph[],
  expressions: readonly DateExpression[],
  { dates }: Pick<Language, 'dates'>,
  options: { readonly notAfter: string | null },
): Published | null {
  return fromDateline(text, paragraphs, expressions, dates) ?? fromWeekdays(expressions, options.notAfter);
}

function fromDateline(
  text: string,
  paragraphs: readonly Paragraph[],
  expressions: readonly DateExpression[],
  data: DateData,
): Published | null {
  let next = 0;
  let read = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'boilerplate') continue;
    if (++read > DATELINE_PARAGRAPHS) return null;
    while (next < expressions.length && expressions[next]!.start < paragraph.start) next++;
    const expression = expressions[next];
    if (expression === undefined) return null;
    if (expression.start > paragraph.start + DATELINE_REACH || expression.end > paragraph.end) continue;
    const { parts } = expression;
    if (parts.type !== 'calendar' || parts.year === null || parts.month === null || parts.day === null)
      continue;
    const date = formatDay(dayNumber(parts.year, parts.month, parts.day));
    if (date !== null && isDateline(text, paragraph, expression, data)) return { date, basis: 'metadata' };
  }
  return null;
}

/**
 * "Publié le" before the date; or nothing but a place ("Paris, le"), and behind it a dash, dot or bracket,
 * or nothing. A title that ends with a date is none, nor is a sentence: no verb tells a tense.
 */
function isDateline(
  text: string,
  paragraph: Paragraph,
  expression: DateExpression,
  { clockOpeners }: DateData,
): boolean {
  if (expression.stamp === true) return true;
  const before = text.slice(paragraph.start, expression.start).trim();
  const behind = text.slice(expression.end, Math.min(paragraph.end, expression.end + 20));
  if (/^\s*$/u.test(behind)) {
    return (
      expression.tense === null && (before === '' || (paragraph.kind !== 'title' && wordCount(before) <= 4))
    );
  }
  const clock = /^\s*(\p{L}+)\s+\p{Nd}/u.exec(behind)?.[1];
  const timed = clock !== undefined && clockOpeners.includes(fold(clock));
  if (!timed && !/^\s*([.–—(|/]|-\s|:\s)/u.test(behind)) return false;
  if (before === '') return true;
  return wordCount(before) <= 5 && /(^\p{Lu}[^.!?]*,(\s\p{L}{1,3})?|[:(–—|-])$/u.test(before);
}

function wordCount(text: string): number {
  return text.split(/\s+/u).length;
}

function fromWeekdays(expressions: readonly DateExpression[], notAfter: string | null): Published | null {
  const latest = notAfter === null ? null : parseDay(notAfter);
  if (latest === null) return null;
  const pairs = expressions.flatMap(pairOf);
  const anchors = pairs.filter((pair) => pair.tense !== 'future');
  if (anchors.length === 0) return null;
  const lastYear = civilDate(latest).year;
  const mentioned = mentionedYear(expressions, lastYear);
  const firstYear = Math.max(lastYear - YEARS_BACK, mentioned ?? 0);
  for (let year = lastYear; year >= firstYear; year--) {
    let best: number | null = null;
    for (const anchor of anchors) {
      const { month, day, weekday } = anchor.parts;
      if (!isCivilDate(year, month, day)) continue;
      const candidate = dayNumber(year, month, day);
      if (candidate > latest || weekdayOf(candidate) !== weekday || (best !== null && candidate <= best))
        continue;
      if (pairs.every((pair) => agrees(pair, candidate))) best = candidate;
    }
    if (best === null) continue;
    if (
      mentioned !== null &&
      year - mentioned > LONG_AGO &&
      pairs.some((pair) => fitsNear(pair, mentioned))
    ) {
      return null;
    }
    const date = formatDay(afterBareWeekday(expressions, best, latest));
    if (date !== null) return { date, basis: 'inferred' };
  }
  return null;
}

/** Whether the weekday also falls so in the years right after the last year that the text mentions. */
function fitsNear({ parts }: Pair, mentioned: number): boolean {
  for (let year = mentioned; year <= mentioned + SOON; year++) {
    if (
      isCivilDate(year, parts.month, parts.day) &&
      weekdayOf(dayNumber(year, parts.month, parts.day)) === parts.weekday
    )
      return true;
  }
  return false;
}

function pairOf({ parts, tense }: DateExpression): Pair[] {
  if (parts.type !== 'calendar') return [];
  const { month, day, weekday, year } = parts;
  if (month === null || day === null || weekday === null) return [];
  return [{ parts: { ...parts, month, day, weekday }, tense, year }];
}

/** Whether a weekday and day fit an article of the given day: before it, or where the future tense says so, after. */
function agrees(pair: Pair, published: number): boolean {
  const { month, day, weekday } = pair.parts;
  const { year } = civilDate(published);
  const fits = (candidate: number): boolean =>
    isCivilDate(candidate, month, day) && weekdayOf(dayNumber(candidate, month, day)) === weekday;
  if (pair.year !== null)
    return fits(pair.year) && (pair.tense === 'future' || dayNumber(pair.year, month, day) <= published);
  const thisYear = isCivilDate(year, month, day) ? dayNumber(year, month, day) : null;
  if (pair.tense === 'future') return fits(thisYear !== null && thisYear >= published ? year : year + 1);
  if (pair.tense === 'past') return fits(thisYear !== null && thisYear <= published ? year : year - 1);
  return fits(year) || fits(year - 1) || fits(year + 1);
}

/** The last year that the text speaks of as past; an article is not older. */
function mentionedYear(expressions: readonly DateExpression[], lastYear: number): number | null {
  let last: number | null = null;
  for (const { parts, tense } of expressions) {
    const years =
      parts.type === 'calendar'
        ? [parts.year]
        : parts.type === 'range'
          ? [parts.from, parts.to].map((end) => (end.type === 'calendar' ? end.year : null))
          : parts.type === 'since' && parts.from.type === 'calendar'
            ? [parts.from.year]
            : [];
    for (const year of years) {
      if (year === null || year > lastYear || tense === 'future') continue;
      last = Math.max(last ?? year, year);
    }
  }
  return last;
}

/**
 * "Jeudi 24 octobre … ce vendredi": a weekday of this week without its day, spoken of as present, that falls on one
 * of the next days moves the publication day on.
 */
function afterBareWeekday(expressions: readonly DateExpression[], anchor: number, latest: number): number {
  let day = anchor;
  for (const { parts, tense } of expressions) {
    if (parts.type !== 'weekday' || parts.demonstrative !== true || tense === 'future') continue;
    const candidate = anchor + ((parts.weekday - weekdayOf(anchor) + 7) % 7);
    if (candidate - anchor <= 2 && candidate > day && candidate <= latest) day = candidate;
  }
  return day;
}
