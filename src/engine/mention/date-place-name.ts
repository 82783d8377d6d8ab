import type { DateReading } from './date-reading.ts';
import { matchPhraseBefore } from './number-phrases.ts';

/** `place du 4 septembre`, `Le Journal du dimanche`. */
export function isPlaceName({ pieces, table }: DateReading, index: number): boolean {
  const link = matchPhraseBefore(table.namedPlaceLinks, pieces, index);
  return link !== null && table.has(table.data.namedPlaces, pieces[link.start - 1]?.norm);
}
