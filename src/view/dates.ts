import { cleanName } from './clean.ts';
import type { DatedEvent } from './outline/model.ts';
import type { Words } from './words/contract.ts';

type Precision = 'day' | 'month' | 'year';

/** "24 octobre 2024", "octobre 2024", "2024"; a day that is no ISO date stays as it is. */
export function formatDay(date: string, words: Words, precision: Precision = 'day'): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (match === null) return cleanName(date);
  const [, year = '', month = '', day = ''] = match;
  if (precision === 'year') return year;
  const name = words.months[Number(month) - 1] ?? month;
  return precision === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A day or a stretch of days: "8–13 octobre 2024", "du 30 octobre 2024 au 2 novembre 2024". */
export function formatDays(from: string, to: string, words: Words, precision: Precision = 'day'): string {
  const first = formatDay(from, words, precision);
  const last = formatDay(to, words, precision);
  if (first === last) return first;
  if (precision === 'day' && from.slice(0, 7) === to.slice(0, 7))
    return `${Number(from.slice(8, 10))}–${last}`;
  return words.range(first, last);
}

/** When an event is or was; one that may come any day from now on has only its last day. */
export function formatEvent(event: DatedEvent, words: Words): string {
  if (event.open) return words.until(formatDay(event.to, words, event.precision));
  return formatDays(event.date, event.to, words, event.precision);
}
