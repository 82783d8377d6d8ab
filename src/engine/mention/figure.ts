import type { BoundPhrase } from '../../lang/contract/number.ts';
import type { Language } from '../../lang/language.ts';
import type { Figure } from '../../model/figure.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { recogniseDates } from './date.ts';
import { type Amount, readAmount } from './figure-amount.ts';
import { openEnd } from './figure-bounds.ts';
import { readCompared } from './figure-compared.ts';
import { isExcluded } from './figure-exclusions.ts';
import {
  type EarlierFigure,
  findAntecedent,
  findEllipsis,
  findWhole,
  isAmong,
  readSide,
} from './figure-inherit.ts';
import { type FigureReading, offsetOf, pieceAt, readSentence, tokenAt } from './figure-reading.ts';
import { readStatus, statusOf } from './figure-status.ts';
import { readThing, type Thing } from './figure-thing.ts';
import { matchPhrase } from './number-phrases.ts';
import { readNumber } from './number-reader.ts';
import { numberTable } from './number-table.ts';

/** An ungrouped number below this with nothing counted behind it is more often a label than a figure. */
const SMALL = 1000;

/**
 * Finds the figures of a text, in order: quantities with their bounds, unit, and what they count ("au moins 3 000
 * soldats" → low 3000, high null, thing "soldats"). `dates` are the date expressions, in which no figure stands;
 * pass them where they are known already. `statement`, `places` and `asOf` are left for later stages. Time grows with the
 * length of the text; no text throws.
 */
export function recogniseFigures(
  text: string,
  segmentation: Segmentation,
  data: Pick<Language, 'dates' | 'numbers'>,
  dates: readonly Span[] = recogniseDates(text, segmentation, data),
): Figure[] {
  const table = numberTable(data.numbers);
  const found: EarlierFigure[] = [];
  let date = 0;
  for (const [index, sentence] of segmentation.sentences.entries()) {
    const reading = readSentence(text, segmentation, sentence, table);
    const { pieces } = reading;
    let at = 0;
    let floor = 0;
    while (at < pieces.length) {
      const piece = pieces[at]!;
      while (date < dates.length && dates[date]!.end <= piece.start) date++;
      const next = dates[date]?.start ?? Number.POSITIVE_INFINITY;
      const amount =
        piece.kind === 'mark' || next <= piece.start ? null : readAmount(text, pieces, at, floor, table);
      if (amount === null) {
        const compared = table.values.byFirst.has(piece.norm)
          ? readCompared(reading, at, found, index)
          : null;
        if (compared !== null)
          found.push({
            figure: compared.figure,
            sentence: index,
            subject: false,
            end: -1,
            governed: false,
          });
        if (compared !== null || next <= piece.start) floor = compared?.end ?? at + 1;
        at = compared?.end ?? at + 1;
        continue;
      }
      at = Math.max(at + 1, amount.end);
      const span = { start: offsetOf(reading, amount.first), end: pieces[amount.end - 1]!.end };
      if (next < span.end || isExcluded(amount, reading)) continue;
      const entry = describe(reading, amount, span, found, index);
      if (entry === null) continue;
      found.push(entry);
      floor = at;
    }
  }
  return found.map(({ figure }) => figure);
}

function describe(
  reading: FigureReading,
  amount: Amount,
  span: Span,
  earlier: readonly EarlierFigure[],
  sentence: number,
): EarlierFigure | null {
  const { text, tokens } = reading;
  const thing = readThing(reading, amount);
  const subject = isSubject(reading, thing);
  const before = figureBefore(earlier, sentence);
  const whole = isAmong(reading, amount) && thing.head === null ? findWhole(earlier, sentence, amount) : null;
  const ellipsis = whole === null ? findEllipsis(reading, amount, thing, before?.span.end ?? 0) : null;
  const inherits =
    whole ??
    (ellipsis === null
      ? null
      : findAntecedent(earlier, sentence, ellipsis, subject, amount.unit?.unit === '%' ? '%' : null));
  const bare = thing.head === null && amount.unit === null && inherits === null;
  const side = readSide(reading, amount);
  const explained = ellipsis?.type === 'pronoun' || ellipsis?.type === 'named' || side !== null;
  if (bare && !explained && !standsAlone(amount)) return null;
  const taken = inherits === null ? null : earlier[inherits]!.figure;
  const noun = ellipsis?.type === 'number-noun' || ellipsis?.type === 'named' ? ellipsis.noun : thing.token;
  const own =
    noun >= 0 && (ellipsis?.type !== 'among' || taken === null) ? sliceSpan(text, tokens[noun]!) : null;
  const bound = boundBehind(reading, thing);
  const qualifiers = thing.qualifiers.length > 0 || taken === null ? thing.qualifiers : taken.qualifiers;
  const share = amount.quantity.form === 'share' ? '%' : null;
  const listed = isListed(reading, earlier, sentence, span.start);
  const source = taken ?? (listed || isAmong(reading, amount) ? before : null);
  const head = noun < 0 ? thing : { ...thing, token: noun };
  const figure: Figure = {
    span,
    ...openEnd(amount.low, amount.high, bound?.bound ?? null),
    approximate: amount.approximate || bound?.approximate === true,
    vague: vagueWords(reading, amount),
    unit: amount.unit?.unit ?? share ?? (whole === null ? null : (taken?.unit ?? null)),
    thing: own ?? taken?.thing ?? '',
    statement: null,
    qualifiers:
      side === null ? qualifiers : [...qualifiers.filter((word) => !isSideWord(reading, word)), side],
    status: hasStatus(amount, thing)
      ? (readStatus(reading, span.start, head) ?? (subject ? null : (source?.status ?? null)))
      : null,
    places: [],
    asOf: null,
    inherits,
  };
  const governed = head.token < 0 || statusOf(reading, head.token) === null;
  return { figure, sentence, subject, end: thing.end, governed };
}

/** `plusieurs dizaines`, without bounds and unit; null for numbers and shares. */
function vagueWords({ text, pieces }: FigureReading, { quantity, to }: Amount): string | null {
  const last = to ?? quantity;
  if (last.form !== 'collective') return null;
  return text.slice(pieces[quantity.first]!.start, pieces[last.end - 1]!.end);
}

/** `400 gendarmes, trois hélicoptères`: one row, so that the verb before the first governs both. */
function isListed(
  reading: FigureReading,
  earlier: readonly EarlierFigure[],
  sentence: number,
  start: number,
): boolean {
  const entry = earlier.at(-1);
  if (entry === undefined || entry.sentence !== sentence || !entry.governed || entry.subject) return false;
  const at = tokenAt(reading, start);
  const joint = reading.tokens[entry.end];
  return entry.end === at - 1 && (joint?.norm === ',' || joint?.pos === 'CCONJ');
}

/** The figure before in the same sentence. */
function figureBefore(earlier: readonly EarlierFigure[], sentence: number): Figure | null {
  const entry = earlier.at(-1);
  return entry?.sentence === sentence ? entry.figure : null;
}

/** Durations have no lot of their own, and measures only where they say what of: `230 kilos de cocaïne`. */
function hasStatus({ unit }: Amount, thing: Thing): boolean {
  if (unit?.kind === 'measure') return thing.head !== null;
  return unit?.kind !== 'duration';
}

/** Vague, bounded or large enough to be a quantity without a noun. */
function standsAlone(amount: Amount): boolean {
  const { form, number } = amount.quantity;
  if (form === 'collective' || form === 'share' || amount.bounded) return true;
  if (amount.to !== null) return amount.opened;
  return (
    number !== null && (number.digits?.grouped === true || (number.scale !== null && number.value >= SMALL))
  );
}

/** Whether the verb follows the noun phrase directly: `397 députés ont voté`. */
function isSubject({ tokens, sentence }: FigureReading, thing: Thing): boolean {
  const next = tokens[thing.end];
  return (
    thing.end < sentence.last &&
    (next?.pos === 'AUX' || (next?.pos === 'VERB' && next.morph.verbForm === 'Fin'))
  );
}

/** `200 morts au moins`; not `700 tracteurs | et plus de 2.000 manifestants`. */
function boundBehind(reading: FigureReading, thing: Thing): BoundPhrase | null {
  const { pieces, table, tokens, sentence } = reading;
  if (thing.head === null || thing.end >= sentence.last) return null;
  const bound = matchPhrase(table.boundsAfter, pieces, pieceAt(reading, tokens[thing.end]!.start));
  if (bound === null || table.has(table.data.links, pieces[bound.end]?.norm)) return null;
  return readNumber(reading.text, pieces, bound.end, table) === null ? bound.value : null;
}

function isSideWord(reading: FigureReading, word: string): boolean {
  return reading.table.has(reading.table.data.thing.sides, word);
}
