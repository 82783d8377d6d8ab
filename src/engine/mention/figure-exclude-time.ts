import type { Amount } from './figure-amount.ts';
import { isCounted } from './figure-counted.ts';
import type { FigureReading } from './figure-reading.ts';
import { matchPhrase, matchPhraseBefore } from './number-phrases.ts';
import { isGlued, type Piece } from './number-pieces.ts';
import { readNumber } from './number-reader.ts';
import type { NumberTable } from './number-table.ts';

/** Years of history and the near future, which stand without a grouping space. */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;
/** From here on a number that may stand before its noun is a year rather than a count. */
const FIRST_MODERN_YEAR = 1900;
/** Years of age of the oldest people in the news. */
const OLDEST = 120;
/** Numbers in a row that one `ans` closes: `âgés de 24, 23 et 14 ans`. */
const LONGEST_ROW = 6;

/** `à 19 h`, `16:50`, `vers 7 heures`, `21h30`, `jusqu’à 22 heures`, `deux heures du matin`, `le journal de 20 heures`. */
export function isClockTime(amount: Amount, { pieces, table }: FigureReading): boolean {
  const { exclusions } = table.data;
  const last = amount.to ?? amount.quantity;
  const { end } = last;
  const next = pieces[end];
  if (joinsDigits(pieces, end) || joinsDigits(pieces, amount.first - 1)) return true;
  if (matchPhrase(table.clockMarks, pieces, end) !== null) return true;
  if (last.low > 24 || !Number.isInteger(last.low) || !table.has(exclusions.clockLetters, next?.norm))
    return false;
  if (next!.norm.length === 1 || pieces[end + 1]?.kind === 'digits') return true;
  if (matchPhrase(table.clockFollowers, pieces, end + 1) !== null) return true;
  if (amount.remainder && matchPhrase(table.clockFollowers, pieces, amount.end) !== null) return true;
  const until = amount.bounded && table.has(exclusions.clockPrepositions, pieces[amount.first]?.norm);
  if (until && !leadsOn(amount, table, pieces)) return true;
  if (amount.opened || table.has(exclusions.clockPrepositions, pieces[amount.first - 1]?.norm)) return true;
  return matchPhraseBefore(table.clockOpeners, pieces, amount.first) !== null;
}

/** `16:50`: a colon right between two numbers. */
function joinsDigits(pieces: FigureReading['pieces'], colon: number): boolean {
  if (pieces[colon]?.norm !== ':' || !isGlued(pieces, colon) || !isGlued(pieces, colon + 1)) return false;
  return pieces[colon - 1]?.kind === 'digits' && pieces[colon + 1]?.kind === 'digits';
}

/** `jusqu’à 12 heures d’attente`, `jusqu’à dix heures par jour`: a duration, not an hour of the day. */
function leadsOn({ end }: Amount, table: NumberTable, pieces: readonly Piece[]): boolean {
  const next = pieces[end]?.norm;
  return table.has(table.data.links, next) || table.has(table.data.exclusions.rates, next);
}

/** `âgé de 25 ans`, `une femme de 32 ans`, `Paul Martin, 24 ans,`, `34-year-old`; not `une peine de cinq ans`. */
export function isAge(amount: Amount, reading: FigureReading): boolean {
  const { pieces, table } = reading;
  const opened = matchPhraseBefore(table.ageOpeners, pieces, amount.first) !== null;
  if (amount.unit === null) return opened || leadsToAge(amount, reading) || isBareAge(amount, reading);
  if (amount.unit.kind === 'duration' && matchPhrase(table.ageFollowers, pieces, amount.end) !== null)
    return true;
  if (amount.unit.age !== true) return opened && amount.unit.kind === 'duration';
  if (amount.quantity.low >= 150) return false;
  if (opened) return true;
  if (matchPhrase(table.durationFollowers, pieces, amount.end) !== null) return false;
  return matchPhraseBefore(table.durationOpeners, pieces, amount.first) === null;
}

/** `Mary Dolan, 41, said`: a number between commas behind a capital. */
function isBareAge(amount: Amount, { text, pieces, table }: FigureReading): boolean {
  const { first, end, form, low, number } = amount.quantity;
  if (!table.data.exclusions.bareAges || form !== 'digits' || amount.first !== first) return false;
  if (number?.digits?.width === undefined || number.digits.width < 1 || low > OLDEST) return false;
  const name = pieces[first - 2];
  if (pieces[first - 1]?.norm !== ',' || name?.kind !== 'word' || !/[,.;)—–]/.test(pieces[end]?.norm ?? ','))
    return false;
  return /^\p{Lu}/u.test(text.slice(name.start, name.start + 2));
}

/** `24, 23 et 14 ans`. */
function leadsToAge(amount: Amount, { text, pieces, table }: FigureReading): boolean {
  let at = amount.end;
  for (let count = 0; count < LONGEST_ROW; count++) {
    const joint = pieces[at]?.norm;
    if (joint !== ',' && joint !== table.data.joiner.word) return false;
    const number = readNumber(text, pieces, at + 1, table);
    if (number === null) return false;
    const unit = matchPhrase(table.units, pieces, number.end);
    if (unit !== null) return unit.value.age === true;
    at = number.end;
  }
  return false;
}

/** `2012`, `Euro 2012`, `en 1998`, `the 2012 elections`; not `2012 manifestants`, `plus de 2000 personnes`. */
export function isYear(amount: Amount, reading: FigureReading): boolean {
  const { pieces, table } = reading;
  const { number, low } = amount.quantity;
  if (number?.digits?.width !== 4 || number.scale !== null || low < FIRST_YEAR || low > LAST_YEAR)
    return false;
  if (amount.unit !== null || amount.bounded) return false;
  const { exclusions, thing } = table.data;
  if (exclusions.yearsBeforeNouns && low >= FIRST_MODERN_YEAR)
    return !table.has(thing.countedOnes, pieces[amount.noun]?.norm);
  return (
    table.has(table.data.exclusions.yearOpeners, pieces[amount.first - 1]?.norm) ||
    !isCounted(reading, amount, true)
  );
}
