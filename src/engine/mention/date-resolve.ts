import type { DateExpression, DateParts } from '../../model/date-expression.ts';
import type { DateMention } from '../../model/date-mention.ts';
import type { Published } from '../../model/document.ts';
import {
  civilDate,
  dayNumber,
  easterDay,
  formatDay,
  parseDay,
  weekdayOf,
  weekInterval,
} from './date-calendar.ts';
import {
  choose,
  type DatedInterval,
  partOfSeason,
  resolveCalendar,
  resolveOffset,
  resolveToTheDay,
  seasonInterval,
  type Way,
} from './date-interval.ts';

const FRIDAY = 5;

/**
 * Turns date expressions into intervals of days, one result for each expression, null where the words need a
 * publication day that is not known or name no single interval. `published` is the day that relative words are
 * counted from. `notAfter` (ISO) only tells past from future where no publication day is known.
 */
export function resolveDates(
  expressions: readonly DateExpression[],
  published: Published | null,
  options: { readonly notAfter: string | null },
): (DateMention | null)[] {
  const reference = published === null ? null : parseDay(published.date);
  const today = reference ?? (options.notAfter === null ? null : parseDay(options.notAfter));
  return expressions.map((expression) => {
    const interval = resolveParts(expression.parts, reference, wayOf(expression));
    if (interval === null) return null;
    const from = formatDay(interval.from);
    const to = formatDay(interval.to);
    if (from === null || to === null) return null;
    return {
      span: { start: expression.start, end: expression.end },
      from,
      to,
      basis: basisOf(expression.parts, interval, published),
      when: whenOf(expression, interval, today),
      precision: interval.precision,
    };
  });
}

function wayOf(expression: DateExpression): Way {
  // « a demandé un rapport avant le 30 avril »: the verb tells when it was asked, not which April
  if (expression.tense === 'past') return expression.parts.type === 'until' ? 'nearest' : 'back';
  const { parts } = expression;
  if (expression.tense === 'present' && parts.type === 'weekday' && parts.demonstrative !== true)
    return 'rather-on';
  if (expression.tense === 'present' && isLoneDay(parts)) return 'on';
  return expression.tense === 'future' ? 'on' : 'nearest';
}

/** `le 18`, `la semaine du 18`: in the present tense the next one (« les cours reprennent le 18 »). */
function isLoneDay(parts: DateParts): boolean {
  if (parts.type === 'unit-of-day') return isLoneDay(parts.day);
  return parts.type === 'calendar' && parts.day !== null && parts.month === null && parts.year === null;
}

function resolveParts(parts: DateParts, reference: number | null, way: Way): DatedInterval | null {
  switch (parts.type) {
    case 'calendar':
      return resolveCalendar(parts, reference, way);
    case 'range':
      return resolveRange(parts.from, parts.to, reference, way);
    case 'recurring':
      return null;
    case 'nth-weekday':
      return resolveNthWeekday(parts, reference, way);
    case 'easter':
      return resolveEaster(parts, reference, way);
    case 'unit-of-day': {
      const day = resolveParts(parts.day, reference, way);
      return day === null
        ? null
        : { ...resolveOffset(0, parts.unit, null, day.from), concluded: day.concluded };
    }
    default:
      return reference === null && !(parts.type === 'season' && parts.year !== null)
        ? null
        : resolveRelative(parts, reference ?? 0, way);
  }
}

type Relative = Extract<DateParts, { type: 'weekday' | 'offset' | 'season' | 'until' | 'since' }>;

function resolveRelative(parts: Relative, reference: number, way: Way): DatedInterval | null {
  if (parts.type === 'weekday') return resolveWeekday(parts, reference, way);
  if (parts.type === 'offset') {
    if (parts.toTheDay === true) return resolveToTheDay(parts.amount, parts.unit, reference);
    const amount = isPastWeekend(parts, reference, way) ? -1 : parts.amount;
    return resolveOffset(amount, parts.unit, parts.part ?? null, reference);
  }
  if (parts.type === 'season') {
    const inYear = (year: number): DatedInterval =>
      partOfSeason(seasonInterval(parts.season, year), parts.part ?? null);
    if (parts.year !== null) return inYear(parts.year);
    const { year } = civilDate(reference);
    const around = [year - 2, year - 1, year, year + 1].map(inYear);
    const direction: Way = parts.direction < 0 ? 'back' : parts.direction > 0 ? 'on' : way;
    const season = choose(around, reference, direction, parts.direction !== 0);
    return season === null ? null : { ...season, concluded: true };
  }
  if (parts.type === 'since') {
    const from = resolveParts(parts.from, reference, 'back');
    if (from === null) return null;
    return from.from > reference ? from : { ...from, to: reference };
  }
  const to = resolveParts(parts.to, reference, way === 'back' ? 'back' : 'on');
  if (to === null) return null;
  const end = parts.open === true ? to.from - 1 : to.to;
  return end < reference ? to : { ...to, from: reference, to: end };
}

/** `Ce week-end, ils ont couru` in an article of a Monday: the one that has just passed. */
function isPastWeekend(parts: Extract<DateParts, { type: 'offset' }>, reference: number, way: Way): boolean {
  return parts.unit === 'weekend' && parts.amount === 0 && way === 'back' && weekdayOf(reference) < FRIDAY;
}

/**
 * A weekday by the tense of its clause: past → that day or the last one before it, future → that day or the next
 * one; present → the next one, but for yesterday ("se rend lundi à Paris"); else the nearest.
 */
function resolveWeekday(
  parts: Extract<DateParts, { type: 'weekday' }>,
  reference: number,
  way: Way,
): DatedInterval {
  const day = (number: number): DatedInterval => ({
    from: number,
    to: number,
    precision: 'day',
    concluded: false,
  });
  if (parts.week !== undefined) return day(weekInterval(reference + parts.week * 7).from + parts.weekday - 1);
  const back = reference - ((weekdayOf(reference) - parts.weekday + 7) % 7);
  if (parts.direction < 0) return day(back === reference ? back - 7 : back);
  if (parts.direction > 0) return day(back + 7);
  if (back === reference || way === 'back') return day(back);
  if (way === 'on') return day(back + 7);
  if (way === 'rather-on') return day(reference - back < 2 ? back : back + 7);
  return day(reference - back <= back + 7 - reference ? back : back + 7);
}

/**
 * The end that is named in full fixes the other; without years the whole lies the way of the tense. What will be
 * « de lundi à mercredi » has not begun; what will be « du 20 au 30 octobre » may have.
 */
function resolveRange(
  from: DateParts,
  to: DateParts,
  reference: number | null,
  way: Way,
): DatedInterval | null {
  const end = resolveParts(to, reference, way);
  if (end === null) return null;
  const counted = from.type === 'offset' || (from.type === 'calendar' && from.yearOffset !== undefined);
  if ((way === 'on' && to.type !== 'calendar') || counted) {
    const start = resolveParts(from, reference, way);
    if (start === null) return null;
    const last = start.from <= end.to ? end : resolveParts(to, start.from, 'on');
    return last === null || last.to < start.from ? null : join(start, last);
  }
  const start = resolveParts(from, end.to, 'back') ?? null;
  return start === null || start.from > end.to ? null : join(start, end);
}

function join(start: DatedInterval, end: DatedInterval): DatedInterval {
  const coarse =
    start.precision === 'year' || end.precision === 'year'
      ? 'year'
      : start.precision === 'month' || end.precision === 'month'
        ? 'month'
        : 'day';
  return { from: start.from, to: end.to, precision: coarse, concluded: end.concluded };
}

function resolveNthWeekday(
  parts: Extract<DateParts, { type: 'nth-weekday' }>,
  reference: number | null,
  way: Way,
): DatedInterval | null {
  const inYear = (year: number): DatedInterval => {
    const day = nthWeekday(parts.nth, parts.weekday, year, parts.month);
    return { from: day, to: day, precision: 'day', concluded: parts.year === null };
  };
  if (parts.year !== null) return inYear(parts.year);
  if (reference === null) return null;
  const { year } = civilDate(reference);
  return choose([inYear(year - 1), inYear(year), inYear(year + 1)], reference, way);
}

function resolveEaster(
  parts: Extract<DateParts, { type: 'easter' }>,
  reference: number | null,
  way: Way,
): DatedInterval | null {
  const inYear = (year: number): DatedInterval => {
    const day = easterDay(year) + parts.offset;
    return { from: day, to: day, precision: 'day', concluded: parts.year === null };
  };
  if (parts.year !== null) return inYear(parts.year);
  if (reference === null) return null;
  const { year } = civilDate(reference);
  const direction: Way = parts.direction === -1 ? 'back' : parts.direction === 1 ? 'on' : way;
  return choose(
    [inYear(year - 1), inYear(year), inYear(year + 1)],
    reference,
    direction,
    parts.direction !== undefined,
  );
}

function nthWeekday(nth: number, weekday: number, year: number, month: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}

function basisOf(
  parts: DateParts,
  interval: DatedInterval,
  published: Published | null,
): DateMention['basis'] {
  if (interval.concluded) return 'inferred';
  if (isExplicit(parts)) return 'explicit';
  return published?.basis === 'inferred' ? 'inferred' : 'relative';
}

function isExplicit(parts: DateParts): boolean {
  if (parts.type === 'range') return isExplicit(parts.from) && isExplicit(parts.to);
  if (parts.type === 'since') return isExplicit(parts.from);
  if (parts.type === 'until') return isExplicit(parts.to);
  return (
    (parts.type === 'calendar' ||
      parts.type === 'season' ||
      parts.type === 'nth-weekday' ||
      parts.type === 'easter') &&
    parts.year !== null
  );
}

/** Past or future where the interval is wholly so; the tense decides where it holds the publication day. */
function whenOf(
  expression: DateExpression,
  interval: DatedInterval,
  today: number | null,
): DateMention['when'] {
  const { tense, parts } = expression;
  if (today === null) return tense ?? 'past';
  if (parts.type === 'until' && interval.to >= today) return 'future';
  if (interval.to < today) return 'past';
  if (interval.from > today) return 'future';
  if (parts.type === 'since') return 'present';
  return tense ?? 'present';
}
