import type { Figure } from '../../model/figure.ts';
import { fold } from '../../text/fold.ts';
import type { Amount } from './figure-amount.ts';
import { type FigureReading, offsetOf, tokenAt } from './figure-reading.ts';
import { statusOf } from './figure-status.ts';
import { isSide, type Thing } from './figure-thing.ts';
import { matchPhraseBefore } from './number-phrases.ts';

/** Why an amount without a noun of its own is not bare. */
export type Ellipsis =
  /** `leur nombre serait inférieur à 100`: the noun of number, as a token index; it takes up an earlier figure. */
  | { readonly type: 'number-noun'; readonly noun: number }
  /** `le nombre de victimes est inférieur à 100`: the noun that is counted, as a token index. */
  | { readonly type: 'named'; readonly noun: number }
  /** `ils seraient 300`. */
  | { readonly type: 'pronoun' }
  /** `la mairie en compte 450`. */
  | { readonly type: 'partitive' }
  /** `1 500, dont 200 blessés`. */
  | { readonly type: 'among' }
  /** `deux autres`, `225 contre`, `10 à Damas`. */
  | { readonly type: 'same-sentence' };

/** A figure found so far, with the index of its sentence and whether a verb follows it as its subject. */
export interface EarlierFigure {
  readonly figure: Figure;
  readonly sentence: number;
  readonly subject: boolean;
  /** Index of the token after its noun phrase, and whether a word beside its noun gives its status. */
  readonly end: number;
  readonly governed: boolean;
}

/** Sentences back in which the figure that is taken up may stand. */
const SENTENCES_BACK = 4;
/** Figures looked back over; a sentence that lists more repeats its noun. */
const FIGURES_BACK = 40;
/** Tokens between `ce nombre` or `ils` and the amount. */
const REACH = 10;
/** Tokens between `en` and the amount: `en a compté`. */
const PARTITIVE_REACH = 4;
/** The unit of shares. */
const SHARE = '%';
/** A part in the same unit is at least the whole divided by this. */
const SMALLEST_PART = 1000;

/**
 * How an amount leans on what stands before it; null where it stands by itself. `after` is the offset behind the
 * figure before it in its sentence, over which no noun of number reaches (`le bilan est de 89 morts, contre 74`).
 */
export function findEllipsis(
  reading: FigureReading,
  amount: Amount,
  thing: Thing,
  after: number,
): Ellipsis | null {
  if (amount.unit?.unit === SHARE) return thing.token < 0 ? findRate(reading, amount, after) : null;
  if (amount.unit !== null) return null;
  const head = thing.token < 0 ? null : reading.tokens[thing.token]!;
  const narrows = head === null || head.pos === 'ADJ' || statusOf(reading, thing.token) !== null;
  if (narrows && isAmong(reading, amount)) return { type: 'among' };
  if (head !== null) return null;
  return (
    findNumberNoun(reading, amount, after) ??
    findPronoun(reading, amount) ??
    findSubject(reading, amount) ??
    (amount.quantity.number?.digits?.decimal === true ? null : { type: 'same-sentence' })
  );
}

/** Whether `dont` leads to an amount. */
export function isAmong({ pieces, table }: FigureReading, amount: Amount): boolean {
  return matchPhraseBefore(table.among, pieces, amount.first) !== null;
}

/**
 * The figure with a unit of which an amount names a part: `dix-huit mois de prison, dont six avec sursis`. null
 * where the nearest figure of the sentence has none, or the amount is too small to be a part in the same unit
 * (`2 milliards d’euros, dont 3 restent à trouver`).
 */
export function findWhole(
  earlier: readonly EarlierFigure[],
  sentence: number,
  amount: Amount,
): number | null {
  const entry = earlier.at(-1);
  if (entry === undefined || entry.sentence !== sentence || amount.unit !== null) return null;
  const { unit, low, high } = entry.figure;
  const whole = high ?? low ?? 0;
  const part = amount.low ?? amount.high ?? 0;
  if (unit === null || part >= whole || part * SMALLEST_PART < whole) return null;
  return earlier.length - 1;
}

/**
 * Index of the figure that an amount takes its thing from: the nearest earlier one with a thing and no unit (a share: a share), in the
 * same sentence or, for `ce nombre` and pronouns, in the few before it. Of those in its sentence, a subject takes
 * up a subject ("6 banques ont perdu quatre crans, 10 autres ont perdu …"). null where none fits.
 */
export function findAntecedent(
  earlier: readonly EarlierFigure[],
  sentence: number,
  ellipsis: Ellipsis,
  subject: boolean,
  unit: string | null,
): number | null {
  if (ellipsis.type === 'named') return null;
  const back = ellipsis.type === 'among' || ellipsis.type === 'same-sentence' ? 0 : SENTENCES_BACK;
  let nearest: number | null = null;
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - FIGURES_BACK); index--) {
    const entry = earlier[index]!;
    if (sentence - entry.sentence > back) break;
    if (entry.figure.unit !== unit || entry.figure.thing === '') continue;
    if (!subject || back > 0 || entry.subject) return index;
    nearest ??= index;
  }
  return nearest;
}

/** `le taux de grévistes s’élève à 28 %`; `à 28 % … et à 31 %` goes on with it. */
function findRate(reading: FigureReading, amount: Amount, after: number): Ellipsis | null {
  const { tokens, sentence, table } = reading;
  const { anaphora, thing } = table.data;
  const start = tokenAt(reading, offsetOf(reading, amount.first));
  if (after > 0)
    return tokens[start - 1]?.pos === 'ADP' && tokens[start - 2]?.pos === 'CCONJ'
      ? { type: 'same-sentence' }
      : null;
  for (let index = start - 1; index >= sentence.first && index >= start - REACH; index--) {
    if (!table.has(anaphora.rates, fold(tokens[index]!.norm))) continue;
    const counted = tokens[index + 2]?.pos === 'DET' ? index + 3 : index + 2;
    const linked = table.has(thing.links, fold(tokens[index + 1]?.norm ?? ''));
    return linked &&
      counted < start &&
      tokens[counted]!.pos === 'NOUN' &&
      tokens[counted]!.morph.number === 'Plur'
      ? { type: 'named', noun: counted }
      : null;
  }
  return null;
}

function findNumberNoun(reading: FigureReading, amount: Amount, after: number): Ellipsis | null {
  const { tokens, sentence, table } = reading;
  const { anaphora, thing } = table.data;
  const start = tokenAt(reading, offsetOf(reading, amount.first));
  for (let index = start - 1; index >= sentence.first && index >= start - REACH; index--) {
    if (tokens[index]!.start < after) return null;
    if (!table.has(anaphora.nouns, fold(tokens[index]!.norm))) continue;
    const before = index > sentence.first ? fold(tokens[index - 1]!.norm) : undefined;
    if (table.has(anaphora.determiners, before)) return { type: 'number-noun', noun: index };
    if (!table.has(thing.links, fold(tokens[index + 1]?.norm ?? ''))) return { type: 'named', noun: index };
    const counted = tokens[index + 2]?.pos === 'DET' ? index + 3 : index + 2;
    return counted < start && tokens[counted]!.pos === 'NOUN'
      ? { type: 'named', noun: counted }
      : { type: 'named', noun: index };
  }
  return null;
}

/** `ils seraient 300`, `la mairie en compte 450`. */
function findPronoun(reading: FigureReading, amount: Amount): Ellipsis | null {
  const { tokens, sentence, table } = reading;
  const { anaphora } = table.data;
  const start = tokenAt(reading, offsetOf(reading, amount.first));
  const whole = Number.isInteger(amount.quantity.low);
  let being = false;
  for (let index = start - 1; index >= sentence.first && index >= start - REACH; index--) {
    const token = tokens[index]!;
    if (
      whole &&
      table.has(anaphora.partitives, fold(token.norm)) &&
      index >= start - PARTITIVE_REACH &&
      index < start - 1
    )
      return { type: 'partitive' };
    if (table.has(anaphora.being, fold(token.lemma))) being = true;
    else if (token.pos === 'VERB' && index < start - PARTITIVE_REACH) return null;
    if (being && table.has(anaphora.pronouns, fold(token.norm))) return { type: 'pronoun' };
  }
  return null;
}

/** `les pompiers étaient 60`: the subject of `être` directly before the amount is what is counted. */
function findSubject(reading: FigureReading, amount: Amount): Ellipsis | null {
  const { tokens, sentence, table } = reading;
  let index = tokenAt(reading, offsetOf(reading, amount.first)) - 1;
  while (index > sentence.first && tokens[index]!.pos === 'ADV') index--;
  const verb = tokens[index];
  if (index <= sentence.first || !table.has(table.data.anaphora.being, fold(verb!.lemma))) return null;
  const noun = tokens[index - 1]!;
  const label = table.has(table.data.exclusions.labels, fold(noun.norm));
  return noun.pos === 'NOUN' && noun.morph.number === 'Plur' && !label
    ? { type: 'named', noun: index - 1 }
    : null;
}

/** `225 contre`: the side of a vote that stands for the noun. */
export function readSide(reading: FigureReading, amount: Amount): string | null {
  const index = tokenAt(reading, offsetOf(reading, amount.noun));
  const norm = fold(reading.tokens[index]?.norm ?? '');
  if (index >= reading.sentence.last || !reading.table.has(reading.table.data.thing.sides, norm)) return null;
  return isSide(reading, index) ? norm : null;
}
