/** Earliest and latest year that a page on the web is dated. */
const EARLIEST = 1990;
const LATEST = 2100;

/** The ISO date of a day given in digits; null where the calendar has no such day or no page can be of it. */
export function validDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return real && Number(year) >= EARLIEST && Number(year) <= LATEST ? iso : null;
}
