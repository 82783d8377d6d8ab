import type { Analysis } from '../../model/analysis.ts';
import { dayNumber } from './day-number.ts';

/** Something told with a day: an event, or a statement with the day on which it was made. */
export interface Told {
  readonly terms: ReadonlySet<string>;
  /** Index into `Features.dates`. */
  readonly date: number;
}

/** What an article tells with a date, said or happened. */
export function toldWithDates({ document, features }: Analysis): readonly Told[] {
  const events = features.events.map((event) => ({ terms: new Set(event.terms), date: event.date }));
  const sayings = document.statements.flatMap(({ id }) => {
    const statement = features.statements[id];
    if (statement === undefined || statement.said === null) return [];
    return [{ terms: new Set([...statement.terms, ...statement.actors]), date: statement.said }];
  });
  return [...events, ...sayings];
}

/** A day on which the story's dated articles tell something. */
export interface Anchor {
  readonly day: number;
  readonly terms: ReadonlySet<string>;
}

/** The days that an article with a known publication date gives to what it tells. */
export function anchorDays(analysis: Analysis): readonly Anchor[] {
  const { document, features } = analysis;
  const resolved = new Map(document.dates.map((date) => [`${date.span.start}:${date.span.end}`, date]));
  return toldWithDates(analysis).flatMap(({ terms, date }) => {
    const span = features.dates[date];
    const mention = span === undefined ? undefined : resolved.get(`${span.start}:${span.end}`);
    if (mention === undefined || mention.from !== mention.to) return [];
    return [{ day: dayNumber(mention.from)!, terms }];
  });
}

/** Terms that two tellings of one thing share at least, and their share of the shorter's. */
const SHARED = 3;
const SHARE = 0.34;

export function tellsTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const term of a) if (b.has(term)) shared++;
  return shared >= SHARED && shared >= SHARE * Math.min(a.size, b.size);
}
