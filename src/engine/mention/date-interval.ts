import type { DateMention } from '../../model/date-mention.ts';
import {
  civilDate,
  type DayInterval,
  dayNumber,
  isCivilDate,
  monthInterval,
  monthLength,
  weekdayOf,
  weekInterval,
  yearInterval,
} from './date-calendar.ts';
import type { CalendarParts, PeriodPart, Unit } from './date-table.ts';

/** Days with the precision that the words give them. */
export interface DatedInterval extends DayInterval {
  readonly precision: DateMention['precision'];
  /** Whether a year or the like had to be concluded from the reference day. */
  readonly concluded: boolean;
}

/** Which way from the reference day a date lies that is not fully named; `rather-on` is for weekdays. */
export type Way = 'back' | 'on' | 'nearest' | 'rather-on';

/** Years on either side of the reference in which a day without a year is looked for. */
const YEARS_AROUND = 1;
/** Years for 29 February. */
const YEARS_AROUND_LEAP = 8;

/** The interval of day, month or year as the words and `year` name it; null where there is no such day. */
function intervalIn(parts: CalendarParts, year: number, month: number | null): DatedInterval | null {
  if (parts.day !== null && month !== null) {
    if (!isCivilDate(year, month, parts.day)) return null;
    const day = dayNumber(year, month, parts.day);
    return { from: day, to: day, precision: 'day', concluded: false };
  }
  if (month !== null)
    return { ...partOfMonth(year, month, parts.part), precision: 'month', concluded: false };
  return {
    ...partOfYear(year, parts.part),
    precision: parts.part === null ? 'year' : 'month',
    concluded: false,
  };
}

/** A named day, month or year; without a year, the one that lies the given way from the reference day. */
export function resolveCalendar(
  parts: CalendarParts,
  reference: number | null,
  way: Way,
): DatedInterval | null {
  if (parts.year !== null) return intervalIn(parts, parts.year, parts.month);
  if (reference === null) return null;
  const today = civilDate(reference);
  if (parts.yearOffset !== undefined)
    return concluded(intervalIn(parts, today.year + parts.yearOffset, parts.month));
  const candidates: DatedInterval[] = [];
  if (parts.month === null) {
    for (let shift = -2; shift <= 2; shift++) {
      const { year, month } = civilDate(monthInterval(today.year, today.month + shift).from);
      push(candidates, intervalIn(parts, year, month));
    }
  } else {
    const leap = parts.month === 2 && parts.day === 29;
    const around = leap ? YEARS_AROUND_LEAP : YEARS_AROUND;
    for (let shift = -around; shift <= around; shift++)
      push(candidates, intervalIn(parts, today.year + shift, parts.month));
  }
  const { weekday } = parts;
  const agreeing =
    weekday === null ? candidates : candidates.filter((interval) => weekdayOf(interval.from) === weekday);
  const direction: Way = parts.direction === -1 ? 'back' : parts.direction === 1 ? 'on' : way;
  return concluded(
    choose(agreeing.length > 0 ? agreeing : candidates, reference, direction, parts.direction !== undefined),
  );
}

function concluded(interval: DatedInterval | null): DatedInterval | null {
  return interval === null ? null : { ...interval, concluded: true };
}

/**
 * The candidate that lies the given way: the last that has begun, the first that has not ended, or the nearest
 * (of two as near, the earlier). `strict` leaves out the one that holds the reference day.
 */
export function choose<T extends DayInterval>(
  candidates: readonly T[],
  reference: number,
  way: Way,
  strict = false,
): T | null {
  const usable = strict
    ? candidates.filter(({ from, to }) => to < reference || from > reference)
    : candidates;
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of usable) {
    if (way === 'back' && candidate.from > reference) continue;
    if (way === 'on' && candidate.to < reference) continue;
    const distance = Math.max(candidate.from - reference, reference - candidate.to, 0);
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** The unit that lies `amount` units from the one that holds the reference day; a day by itself. */
export function resolveOffset(
  amount: number,
  unit: Unit,
  part: PeriodPart | null,
  reference: number,
): DatedInterval {
  const { year, month } = civilDate(reference);
  if (unit === 'day')
    return { from: reference + amount, to: reference + amount, precision: 'day', concluded: false };
  if (unit === 'week') {
    const week = weekInterval(reference + amount * 7);
    return { ...partOfWeek(week, part), precision: 'day', concluded: false };
  }
  if (unit === 'weekend') {
    const week = weekInterval(reference + amount * 7);
    return { from: week.from + 5, to: week.to, precision: 'day', concluded: false };
  }
  if (unit === 'month') {
    const whole = civilDate(monthInterval(year, month + amount).from);
    return { ...partOfMonth(whole.year, whole.month, part), precision: 'month', concluded: false };
  }
  if (unit === 'quarter') {
    const first = month - ((month - 1) % 3) + amount * 3;
    const interval = { from: monthInterval(year, first).from, to: monthInterval(year, first + 2).to };
    return { ...interval, precision: 'month', concluded: false };
  }
  return {
    ...partOfYear(year + amount, part),
    precision: part === null ? 'year' : 'month',
    concluded: false,
  };
}

/** `il y a un an jour pour jour`: the same day; the last of the month where it has no such day. */
export function resolveToTheDay(amount: number, unit: Unit, reference: number): DatedInterval {
  const months = unit === 'year' ? 12 : unit === 'quarter' ? 3 : unit === 'month' ? 1 : 0;
  if (months === 0) {
    const days = amount * (unit === 'day' ? 1 : 7);
    return { from: reference + days, to: reference + days, precision: 'day', concluded: false };
  }
  const { year, month, day } = civilDate(reference);
  const { from, to } = monthInterval(year, month + amount * months);
  const found = Math.min(from + day - 1, to);
  return { from: found, to: found, precision: 'day', concluded: false };
}

/** Meteorologists count whole months, the calendar cuts near the 21st; taken by the calendar, as the news do. */
export function seasonInterval(season: 1 | 2 | 3 | 4, year: number): DatedInterval {
  const starts = [
    dayNumber(year, 3, 20),
    dayNumber(year, 6, 21),
    dayNumber(year, 9, 22),
    dayNumber(year, 12, 21),
    dayNumber(year + 1, 3, 20),
  ] as const;
  return {
    from: starts[(season - 1) as 0 | 1 | 2 | 3]!,
    to: starts[season as 1 | 2 | 3 | 4]! - 1,
    precision: 'month',
    concluded: false,
  };
}

/** A third of a season: `au début de l’hiver`. */
export function partOfSeason(season: DatedInterval, part: PeriodPart | null): DatedInterval {
  const third = Math.floor((season.to - season.from + 1) / 3);
  if (part === 'start') return { ...season, to: season.from + third - 1 };
  if (part === 'middle') return { ...season, from: season.from + third, to: season.to - third };
  if (part === 'end') return { ...season, from: season.to - third + 1 };
  return season;
}

/** `début` the first ten days, `mi-` the 11th to the 20th, `fin` the rest. */
function partOfMonth(year: number, month: number, part: PeriodPart | null): DayInterval {
  const whole = monthInterval(year, month);
  if (part === 'start') return { from: whole.from, to: whole.from + 9 };
  if (part === 'middle') return { from: whole.from + 10, to: whole.from + 19 };
  if (part === 'end') return { from: whole.from + 20, to: whole.from + monthLength(year, month) - 1 };
  return whole;
}

/** `début` January to March, `mi-` May to August, `fin` October to December. */
function partOfYear(year: number, part: PeriodPart | null): DayInterval {
  if (part === 'start') return { from: dayNumber(year, 1, 1), to: dayNumber(year, 3, 31) };
  if (part === 'middle') return { from: dayNumber(year, 5, 1), to: dayNumber(year, 8, 31) };
  if (part === 'end') return { from: dayNumber(year, 10, 1), to: dayNumber(year, 12, 31) };
  return yearInterval(year);
}

/** `début` Monday and Tuesday, `milieu` Wednesday and Thursday, `fin` Thursday to Sunday. */
function partOfWeek(week: DayInterval, part: PeriodPart | null): DayInterval {
  if (part === 'start') return { from: week.from, to: week.from + 1 };
  if (part === 'middle') return { from: week.from + 2, to: week.from + 3 };
  if (part === 'end') return { from: week.from + 3, to: week.to };
  return week;
}

function push<T>(list: T[], value: T | null): void {
  if (value !== null) list.push(value);
}
