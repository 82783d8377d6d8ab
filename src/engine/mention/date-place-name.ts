import { type DateReading, isAccented } from './date-reading.ts';
import { matchPhraseBefore } from './number-phrases.ts';

/** `place du 4 septembre`, `Le Journal du dimanche`. */
export function isPlaceName(reading: DateReading, index: number): boolean {
  const { pieces, table } = reading;
  const link = matchPhraseBefore(table.namedPlaceLinks, pieces, index);
  const bare = table.data.namedPlaceLinks.includes('');
  if (bare && table.has(table.data.namedPlaces, pieces[index - 1]?.norm)) return true;
  // « sur place dès lundi »
  if (link === null || isAccented(reading, link.start) === true) return false;
  return table.has(table.data.namedPlaces, pieces[link.start - 1]?.norm);
}
