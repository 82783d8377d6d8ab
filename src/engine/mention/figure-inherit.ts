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
  /** `1 500, dont 200 blessés`. */
  | { readonly type: 'among' }
  /** `deux autres`, `225 contre`, `10 à Damas`. */
  | { readonly type: 'same-sentence' };

/** A figure found so far, with the index of its sentence and whether a verb follows it as its subject. */
export interface EarlierFigure {
  readonly figure: Figure;
  readonly sentence: number;
  readonly subject: boolean;
}

/** Sentences back in which the figure that is taken up may stand. */
const SENTENCES_BACK = 4;
/** Figures looked back over; a sentence that lists more repeats its noun. */
const FIGURES_BACK = 40;
/** Tokens between `ce nombre` or `ils` and the amount. */
const REACH = 10;

export function findEllipsis(reading: FigureReading, amount: Amount, thing: Thing): Ellipsis | null {
  const { pieces, table } = reading;
  if (amount.unit !== null) return null;
  const among = matchPhraseBefore(table.among, pieces, amount.first) !== null;
  if (among && (thing.head === null || statusOf(reading, thing.token) !== null)) return { type: 'among' };
  if (thing.head !== null) return null;
  return (
    findNumberNoun(reading, amount) ??
    findPronoun(reading, amount) ??
    (amount.quantity.number?.digits?.decimal === true ? null : { type: 'same-sentence' })
  );
}

/**
 * Index of the figure that an amount takes its thing from: the nearest earlier one with a thing and no unit, in the
 * same sentence or, for `ce nombre` and pronouns, in the few before it. Of those in its sentence, a subject takes
 * up a subject ("6 banques ont perdu quatre crans, 10 autres ont perdu …"). null where none fits.
 */
export function findAntecedent(
  earlier: readonly EarlierFigure[],
  sentence: number,
  ellipsis: Ellipsis,
  subject: boolean,
): number | null {
  if (ellipsis.type === 'named') return null;
  const back = ellipsis.type === 'number-noun' || ellipsis.type === 'pronoun' ? SENTENCES_BACK : 0;
  let nearest: number | null = null;
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - FIGURES_BACK); index--) {
    const entry = earlier[index]!;
    if (sentence - entry.sentence > back) break;
    if (entry.figure.unit !== null || entry.figure.thing === '') continue;
    if (!subject || back > 0 || entry.subject) return index;
    nearest ??= index;
  }
  return nearest;
}

function findNumberNoun(reading: FigureReading, amount: Amount): Ellipsis | null {
  const { tokens, sentence, table } = reading;
  const { anaphora, thing } = table.data;
  const start = tokenAt(reading, offsetOf(reading, amount.first));
  for (let index = start - 1; index >= sentence.first && index >= start - REACH; index--) {
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

function findPronoun(reading: FigureReading, amount: Amount): Ellipsis | null {
  const { tokens, sentence, table } = reading;
  const { anaphora } = table.data;
  const start = tokenAt(reading, offsetOf(reading, amount.first));
  let being = false;
  for (let index = start - 1; index >= sentence.first && index >= start - REACH; index--) {
    const token = tokens[index]!;
    if (table.has(anaphora.being, fold(token.lemma))) being = true;
    else if (token.pos === 'VERB') return null;
    if (being && table.has(anaphora.pronouns, fold(token.norm))) return { type: 'pronoun' };
  }
  return null;
}

/** `225 contre`: the side of a vote that stands for the noun. */
export function readSide(reading: FigureReading, amount: Amount): string | null {
  const index = tokenAt(reading, offsetOf(reading, amount.noun));
  const norm = fold(reading.tokens[index]?.norm ?? '');
  if (index >= reading.sentence.last || !reading.table.has(reading.table.data.thing.sides, norm)) return null;
  return isSide(reading, index) ? norm : null;
}
