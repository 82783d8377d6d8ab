import { calendar } from './date-calendar-parts.ts';
import { readDirection, readYearAfterMonth } from './date-days.ts';
import { type DateCore, type DateReading, isCapitalised } from './date-reading.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';

/** `à Noël`, `depuis la Toussaint`, `Pâques 2018`; not `la rose de Noël`, `confié à Noël Lambert`. */
export function readFeast(reading: DateReading, index: number): DateCore | null {
  const { pieces, table } = reading;
  const feast = matchPhrase(table.feasts, pieces, index);
  if (feast === null) return null;
  const year = readYearAfterMonth(pieces, feast.end, table);
  const direction = year === null ? readDirection(pieces, feast.end, table) : null;
  const opened = matchPhraseBefore(table.feastOpeners, pieces, index) !== null;
  if (year === null && direction === null) {
    const named = pieces[feast.end]?.kind === 'word' && isCapitalised(reading, feast.end);
    if (!opened || named) return null;
  }
  const found = {
    year: year?.year ?? null,
    ...(direction === null ? {} : { direction: direction.direction }),
  };
  const end = year?.end ?? direction?.end ?? feast.end;
  const day = feast.value;
  return 'easter' in day
    ? { first: index, end, parts: { type: 'easter', offset: day.easter, ...found } }
    : { first: index, end, parts: calendar({ month: day.month, day: day.day, ...found }) };
}
