import type { DateExpression, DateParts } from '../../model/date-expression.ts';
import { dayNumber } from './day-number.ts';

/** Days from the story's days at which a date without a year is still taken for one of the story. */
const NEAR = 200;

/** Expressions with a month and no year get the year in which they lie nearest to `day`; others stay as they are. */
export function fillYears(expressions: readonly DateExpression[], day: number): readonly DateExpression[] {
  return expressions.map((expression) => {
    const parts = fillParts(expression.parts, day);
    return parts === expression.parts ? expression : { ...expression, parts };
  });
}

function fillParts(parts: DateParts, day: number): DateParts {
  if (parts.type === 'calendar') {
    if (parts.year !== null || parts.month === null) return parts;
    const year = nearestYear(parts.month, parts.day ?? 15, day);
    return year === null ? parts : { ...parts, year };
  }
  if (parts.type === 'range') {
    const to = fillParts(parts.to, day);
    const from = fillParts(parts.from, day);
    return to === parts.to && from === parts.from ? parts : { ...parts, from, to };
  }
  return parts;
}

function nearestYear(month: number, date: number, day: number): number | null {
  const around = new Date(day * 86_400_000).getUTCFullYear();
  let best: { year: number; distance: number } | null = null;
  for (const year of [around - 1, around, around + 1]) {
    const at = dayNumber(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
    if (at === null) continue;
    const distance = Math.abs(at - day);
    if (best === null || distance < best.distance) best = { year, distance };
  }
  return best !== null && best.distance <= NEAR ? best.year : null;
}
