import type { Amount } from './figure-amount.ts';
import { isCounted, isLinked } from './figure-counted.ts';
import { isBase } from './figure-rate.ts';
import { type FigureReading, tokenOf } from './figure-reading.ts';
import { matchPhrase } from './number-phrases.ts';

/** Words of a street's name before the word for street. */
const LONGEST_STREET = 3;
/** A number word up to this behind a plural definite determiner refers back: `les deux pays`. */
const MOST_DEFINITE = 20;

/** `article 3`, `n° 12`, `vol 447`, `Ligue 1`: a noun directly before, and nothing counted behind. */
export function isLabel(amount: Amount, reading: FigureReading): boolean {
  const { pieces, table, text } = reading;
  const { form, number } = amount.quantity;
  const before = pieces[amount.first - 1];
  if (before === undefined || amount.bounded || amount.unit !== null || form === 'collective') return false;
  const { labels } = table.data.exclusions;
  if (table.has(labels, before.norm) || before.norm === '°' || before.norm === 'º') return true;
  if (before.norm === '.' && table.has(labels, pieces[amount.first - 2]?.norm)) return true;
  if (
    before.kind !== 'word' ||
    form !== 'digits' ||
    number?.digits?.grouped === true ||
    number?.scale !== null
  )
    return false;
  if (table.has(table.data.anaphora.partitives, pieces[amount.first - 2]?.norm)) return false;
  const pos = tokenOf(reading, amount.first - 1)?.pos;
  const named =
    pos === 'PROPN' || pos === 'NOUN' || (amount.first > 1 && startsWithCapital(text, before.start));
  return named && !isCounted(reading, amount);
}

/** `12, rue de la Paix`, `à Lyon (69003 Rhône)`, `75011 Paris`, `221 Baker Street`. */
export function isAddress(amount: Amount, { pieces, table, text }: FigureReading): boolean {
  const { form, end, number, first } = amount.quantity;
  if (form !== 'digits' || amount.unit !== null || amount.bounded) return false;
  const isCapital = (index: number): boolean =>
    pieces[index]?.kind === 'word' && startsWithCapital(text, pieces[index]!.start);
  const at = pieces[end]?.norm === ',' ? end + 1 : end;
  if (table.has(table.data.exclusions.streets, pieces[at]?.norm)) return true;
  for (let word = end; word < end + LONGEST_STREET && isCapital(word); word++)
    if (isCapital(word + 1) && table.has(table.data.exclusions.streets, pieces[word + 1]!.norm)) return true;
  const next = pieces[end];
  if (number?.digits?.width !== 5 || next?.kind !== 'word' || !startsWithCapital(text, next.start))
    return false;
  return first === 0 || pieces[first - 1]!.kind === 'mark' || !/[sx]$/u.test(next.norm);
}

/** `le 8`, `du 93`, `la 4`, `le 100 mètres`; not `le 1,5 million d’habitants`, `le 20 %`. */
export function isNamed(amount: Amount, { pieces, table }: FigureReading): boolean {
  const { number } = amount.quantity;
  if (amount.bounded || amount.to !== null || number === null || (number.scale ?? 0) >= 1e6) return false;
  if (amount.unit?.kind === 'percent' || amount.unit?.kind === 'currency') return false;
  return table.has(table.data.exclusions.singularDeterminers, pieces[amount.first - 1]?.norm);
}

/** `un`, `une`: an article, but for `au moins une personne` and `un mort et deux blessés`. */
export function isArticle(amount: Amount, reading: FigureReading): boolean {
  const { pieces, table } = reading;
  const { number, first, end } = amount.quantity;
  if (
    number === null ||
    end - first !== 1 ||
    amount.to !== null ||
    !table.has(table.data.thing.one, pieces[first]!.norm)
  )
    return false;
  if (amount.unit !== null && (amount.bounded || amount.remainder || isMeasuredOne(amount, reading)))
    return false;
  return !amount.counts && !isCountedOne(amount, reading);
}

/** `un an de prison`, `une tonne de cannabis`: one of a unit, and what of; not `un an après`, `un kilomètre plus loin`. */
function isMeasuredOne(amount: Amount, { pieces, table }: FigureReading): boolean {
  if (amount.unit?.kind === 'duration') return matchPhrase(table.penalties, pieces, amount.end) !== null;
  if (amount.unit?.kind !== 'measure') return false;
  const next = pieces[amount.end + 1];
  return table.has(table.data.thing.plainLinks, pieces[amount.end]?.norm) && next?.kind === 'word';
}

/** `un mort et deux blessés`, `deux blessés et un mort`, `a fait un mort`: beside a casualty noun and another number. */
function isCountedOne(amount: Amount, { pieces, table }: FigureReading): boolean {
  const { end, first } = amount.quantity;
  if (!table.has(table.data.thing.countedOnes, pieces[end]?.norm)) return false;
  if (!table.data.thing.oneIsArticle) return true;
  const joins = (index: number): boolean =>
    pieces[index]?.norm === ',' || pieces[index]?.norm === table.data.joiner.word;
  const numberAt = (index: number): boolean => {
    const piece = pieces[index];
    return (
      piece?.kind === 'digits' || (piece !== undefined && Object.hasOwn(table.data.cardinals, piece.norm))
    );
  };
  if (table.has(table.data.thing.countingWords, pieces[first - 1]?.norm)) return true;
  if (joins(end + 1) && (numberAt(end + 2) || numberAt(end + 3))) return true;
  return joins(first - 1) && (numberAt(first - 3) || numberAt(first - 4));
}

/** `les deux pays`, `ces trois hommes`, `les dix-sept États membres`. */
export function isDefinite(amount: Amount, { pieces, table }: FigureReading): boolean {
  if (amount.bounded || amount.quantity.form !== 'words' || amount.quantity.low > MOST_DEFINITE) return false;
  if (amount.unit?.kind === 'percent' || amount.unit?.kind === 'currency') return false;
  if (table.has(table.data.unitJoiners, pieces[amount.quantity.end]?.norm)) return false;
  return table.has(table.data.exclusions.definiteDeterminers, pieces[amount.first - 1]?.norm);
}

/** `à deux`, `en trois`: a number word behind a preposition with nothing counted behind it. */
export function isManner(amount: Amount, reading: FigureReading): boolean {
  const { pieces, table } = reading;
  const { form, number } = amount.quantity;
  if (amount.bounded || amount.unit !== null || form !== 'words' || number?.scale !== null) return false;
  return (
    table.has(table.data.exclusions.mannerWords, pieces[amount.first - 1]?.norm) &&
    !isCounted(reading, amount)
  );
}

/** `trois fois plus`, `à deux reprises`, `une douzaine de fois`. */
export function isRepetition(amount: Amount, { pieces, table }: FigureReading): boolean {
  const linked = isLinked(amount) && table.has(table.data.links, pieces[amount.noun]?.norm);
  const noun = pieces[linked ? amount.noun + 1 : amount.noun]?.norm;
  return amount.unit === null && table.has(table.data.exclusions.repetitions, noun);
}

/** `340 pour 100 000 habitants`: what a rate is given for counts nothing. */
export function isRateBase(amount: Amount, { text, pieces, table }: FigureReading): boolean {
  return !amount.bounded && amount.unit === null && isBase(text, pieces, amount.first, table);
}

/** `un bâtiment neuf`. */
export function isAdjective(amount: Amount, reading: FigureReading): boolean {
  const { pieces, table } = reading;
  const { first, end } = amount.quantity;
  if (end - first !== 1 || !table.has(table.data.exclusions.adjectives, pieces[first]!.norm)) return false;
  return !isCounted(reading, amount);
}

function startsWithCapital(text: string, offset: number): boolean {
  return /^\p{Lu}/u.test(text.slice(offset, offset + 2));
}
