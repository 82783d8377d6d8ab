import type { Amount } from './figure-amount.ts';
import { isCounted } from './figure-counted.ts';
import { type FigureReading, tokenOf } from './figure-reading.ts';
import { isGlued } from './number-pieces.ts';
import { type NumberReading, readNumber } from './number-reader.ts';

const JOINS: ReadonlySet<string> = new Set(['-', '–', '/']);
const ARITHMETIC: ReadonlySet<string> = new Set(['x', '×', '*', '=', '+']);

/** Highest number of a score that two numbers joined by a word give: `battus 98 à 102`. */
const HIGHEST_SCORE = 200;

/** `F-16`, `G7`, `TF1`, `Covid-19`, `4x4`, `deux-roues`, `/2024/`. */
export function isPartOfCode(amount: Amount, reading: FigureReading): boolean {
  const { pieces } = reading;
  if (/:\/\/|^www\.|@/u.test(tokenOf(reading, amount.quantity.first)?.norm ?? '')) return true;
  const { first } = amount.quantity;
  const { end } = lastQuantity(amount);
  const before = pieces[first - 1];
  if (before !== undefined && isGlued(pieces, first)) {
    if (before.kind === 'word') {
      if (!before.norm.endsWith("'")) return true;
    } else if (/^[/_@#.×=&]$/.test(before.norm)) return true;
    else if (JOINS.has(before.norm) && isGlued(pieces, first - 1) && pieces[first - 2]?.kind === 'word')
      return true;
  }
  const after = pieces[end];
  if (after === undefined || !isGlued(pieces, end)) return false;
  if (after.kind === 'word') return amount.unit === null || amount.end === end;
  if (/^[/_@#×=]$/.test(after.norm)) return amount.unit === null;
  return (
    after.norm === '-' && amount.end === end && isGlued(pieces, end + 1) && pieces[end + 1]!.kind === 'word'
  );
}

/** `36ème`, `1er`, `2e`, `5°`. */
export function isOrdinal(amount: Amount, { pieces, table }: FigureReading): boolean {
  const { end, form } = lastQuantity(amount);
  if (form !== 'digits' || amount.unit !== null) return false;
  const next = pieces[end]?.norm;
  return isGlued(pieces, end) && (next === '°' || table.has(table.data.exclusions.ordinalSuffixes, next));
}

/** `01 42 34 56 78`, `+33 6`, `0042`, `192.168.1.2`. */
export function isIdentifier({ quantity }: Amount, { pieces }: FigureReading): boolean {
  const { first, number, end } = quantity;
  if (number === null || number.digits === null) return false;
  if (/^0\d/.test(pieces[first]!.norm) || pieces[first - 1]?.norm === '+') return true;
  const next = pieces[end];
  const dotted =
    next?.kind === 'mark' && /^[.,:]$/.test(next.norm) && isGlued(pieces, end) && isGlued(pieces, end + 1);
  if (dotted && pieces[end + 1]!.kind === 'digits') return true;
  const pair = (index: number): boolean =>
    pieces[index]?.kind === 'digits' && pieces[index]!.norm.length === 2;
  return pair(first) && ((pair(end) && pair(end + 1)) || (pair(first - 1) && (pair(first - 2) || pair(end))));
}

/** `2-0`, `6/4`, `3 à 1`, `3 x 5`: two numbers that are set against each other. */
export function isScore(amount: Amount, reading: FigureReading): boolean {
  const { pieces, table } = reading;
  const { quantity, to } = amount;
  if (quantity.form === 'words') return to === null && isNamedScore(amount, reading);
  if (quantity.form !== 'digits') return false;
  if (to !== null)
    return !amount.opened && amount.unit === null && !amount.bounded && !isCounted(reading, amount);
  const { first, end } = quantity;
  const digitsAt = (index: number): boolean => pieces[index]?.kind === 'digits';
  const next = pieces[end]?.norm ?? '';
  const before = pieces[first - 1]?.norm ?? '';
  const joined = (set: ReadonlySet<string>): boolean =>
    (set.has(next) && digitsAt(end + 1)) || (set.has(before) && digitsAt(first - 2));
  if (joined(JOINS) || joined(ARITHMETIC) || isNamedScore(amount, reading)) return true;
  if (
    amount.unit !== null ||
    amount.shared ||
    quantity.low >= HIGHEST_SCORE ||
    !Number.isInteger(quantity.low)
  )
    return false;
  const { joint, open } = table.data.ranges.from;
  if (table.has(joint, next) && digitsAt(end + 1)) return !table.has(open, before);
  return (
    table.has(joint, before) &&
    digitsAt(first - 2) &&
    !table.has(open, pieces[first - 3]?.norm) &&
    !isCounted(reading, amount)
  );
}

/** `3 sets à 1`, `deux buts à zéro`: the noun stands between; not `deux chars à trois pays`. */
function isNamedScore(amount: Amount, reading: FigureReading): boolean {
  const { pieces, table, text } = reading;
  if (amount.unit !== null || amount.bounded || amount.quantity.low >= HIGHEST_SCORE) return false;
  const { joint, open } = table.data.ranges.from;
  const { first, end } = amount.quantity;
  if (table.has(open, pieces[first - 1]?.norm)) return false;
  const score = (index: number): NumberReading | null => {
    const number = readNumber(text, pieces, index, table);
    const next = pieces[number?.end ?? 0];
    const last = next === undefined || next.kind === 'mark' || next.norm === table.data.joiner.word;
    return number !== null && number.value < HIGHEST_SCORE && last ? number : null;
  };
  if (pieces[end]?.kind === 'word' && table.has(joint, pieces[end + 1]?.norm) && score(end + 2) !== null)
    return true;
  const noun = pieces[first - 2];
  const before = readNumber(text, pieces, first - 3, table);
  return (
    table.has(joint, pieces[first - 1]?.norm) &&
    noun?.kind === 'word' &&
    before !== null &&
    score(first) !== null
  );
}

/** `1. La situation`, `2) Les causes`; and a number alone in brackets, as behind a place or a note. */
export function isListNumber(amount: Amount, { pieces }: FigureReading): boolean {
  const { first, end, form, number } = amount.quantity;
  if (form !== 'digits' || amount.unit !== null || amount.bounded || number?.digits?.grouped === true)
    return false;
  const opens = first === 0 || (first === 1 && pieces[0]!.norm === '(');
  if (opens && pieces.length > end && /^[.)°:]$/.test(pieces[end]!.norm)) return true;
  const before = pieces[first - 1]?.norm;
  return (
    (before === '(' && pieces[amount.end]?.norm === ')') ||
    (before === '[' && pieces[amount.end]?.norm === ']')
  );
}

/**
 * `Deux-Sèvres`, `les Vingt-Sept`, `la guerre de Cent Ans`: a capital where no sentence begins; also of the unit or
 * scale behind digits (`20 Minutes`, `60 Millions de consommateurs`) and behind `Les 3` (`Les 3 Suisses`).
 */
export function isCapitalised(amount: Amount, { pieces, text, table }: FigureReading): boolean {
  const { first } = amount;
  if (amount.quantity.form === 'digits' && !amount.bounded) {
    const next = pieces[first + 1];
    const named =
      next?.kind === 'word' && next.norm.length > 3 && isTitleCase(text.slice(next.start, next.end));
    const scaled = amount.unit !== null || amount.quantity.number?.scale !== null;
    const article = pieces[first - 1];
    const capital =
      article !== undefined && /^\p{Lu}/u.test(text.slice(article.start, article.end)) && first > 1;
    if (named && scaled && amount.unit?.kind !== 'currency') return true;
    if (named && capital && table.has(table.data.exclusions.definiteDeterminers, article.norm)) return true;
  }
  if (amount.quantity.form !== 'words' || first === 0 || pieces[first - 1]!.kind !== 'word') return false;
  return /^\p{Lu}/u.test(text.slice(pieces[first]!.start, pieces[first]!.start + 2));
}

function isTitleCase(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

function lastQuantity(amount: Amount): Amount['quantity'] {
  return amount.to ?? amount.quantity;
}
