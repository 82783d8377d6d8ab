import type { Analysis } from '../../model/analysis.ts';
import type { DateExpression } from '../../model/date-expression.ts';
import type { DateMention } from '../../model/date-mention.ts';
import type { Published } from '../../model/document.ts';
import { type Anchor, tellsTheSame, toldWithDates } from './anchor-days.ts';
import { dayNumber, isoDate, weekday } from './day-number.ts';

export type ResolveDates = (
  expressions: readonly DateExpression[],
  published: Published | null,
) => readonly (DateMention | null)[];

/** Days after an anchored day in which an article that names its weekday can have appeared. */
const WEEK = 7;
/** Weekdays that the article itself must name, beside what the story's articles anchor. */
const OWN_WEEKDAYS = 2;

/**
 * The publication day of an undated article, from its story: where it tells with a weekday (« jeudi ») what a dated
 * article tells with a day, that weekday is that day. Of the days on which all such weekdays come out right, the one
 * to which the weekdays that the article names lie nearest; not before what it tells as past. null where fewer than
 * two weekdays speak for it, and where it would lie after `notAfter` (ISO).
 */
export function inferFromStory(
  analysis: Analysis,
  anchors: readonly Anchor[],
  resolve: ResolveDates,
  notAfter: string | null,
): Published | null {
  const { dates } = analysis.features;
  const named = dates.flatMap((date, index) => (date.parts.type === 'weekday' ? [{ date, index }] : []));
  if (named.length < OWN_WEEKDAYS) return null;
  const fixed = anchoredDates(analysis, anchors);
  if (fixed.size === 0) return null;
  const past = [...fixed].filter(([index]) => dates[index]!.tense !== 'future').map(([, day]) => day);
  if (past.length === 0) return null;
  const latest = Math.max(...past);
  let best: { day: number; distance: number } | null = null;
  for (let day = latest; day < latest + WEEK; day++) {
    const resolved = resolve(dates, { date: isoDate(day), basis: 'inferred' });
    if ([...fixed].some(([index, fixedDay]) => dayNumber(resolved[index]?.from ?? null) !== fixedDay))
      continue;
    const distance = named.reduce(
      (sum, { index }) => sum + Math.abs(day - (dayNumber(resolved[index]?.from ?? null) ?? day)),
      0,
    );
    if (best === null || distance < best.distance) best = { day, distance };
  }
  if (best === null || (notAfter !== null && isoDate(best.day) > notAfter)) return null;
  return { date: isoDate(best.day), basis: 'inferred' };
}

/** Weekday expressions (by index) whose day the story's dated articles fix without contradiction. */
function anchoredDates(analysis: Analysis, anchors: readonly Anchor[]): ReadonlyMap<number, number> {
  const days = new Map<number, Set<number>>();
  for (const { terms, date } of toldWithDates(analysis)) {
    const parts = analysis.features.dates[date]?.parts;
    if (parts?.type !== 'weekday') continue;
    for (const anchor of anchors) {
      if (weekday(anchor.day) !== parts.weekday || !tellsTheSame(terms, anchor.terms)) continue;
      days.set(date, (days.get(date) ?? new Set<number>()).add(anchor.day));
    }
  }
  return new Map([...days].flatMap(([date, found]) => (found.size === 1 ? [[date, [...found][0]!]] : [])));
}
