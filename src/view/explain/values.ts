import type { PlacedDate, PlacedFigure } from '../../model/index.ts';
import { cleanName, cleanWords } from '../clean.ts';
import { formatDays } from '../dates.ts';
import type { Words } from '../words/contract.ts';
import type { ExplainWords } from './words/contract.ts';

const WORDS_SHOWN = 80;

/** "« Au moins neuf personnes » : 9 ou plus, personnes". */
export function phraseFigure(figure: PlacedFigure, words: Words, explain: ExplainWords): string {
  const { quote, low, high, approximate, unit, thing } = figure;
  const [from, to] = [low, high].map((value) => (value === null ? '' : words.number(value))) as [
    string,
    string,
  ];
  const range = from === to ? from : `${from}–${to}`;
  const bounds = low === null ? explain.atMost(to) : high === null ? explain.atLeast(from) : range;
  const value = low === null && high === null ? '' : approximate ? explain.about(bounds) : bounds;
  // signs and codes ("%", "EUR", "km"); the name of a unit stands in the words themselves
  const sign = unit !== null && !/^\p{Ll}{3,}/u.test(unit) ? unit : '';
  const counted = [sign, thing].filter((part) => part !== '').map(cleanName);
  return `${quoteOf(quote.words, words)}${words.colon}${[value, ...counted].filter(Boolean).join(', ')}`;
}

/** "« mercredi » : 12 mars 2025 (compté depuis la parution)". */
export function phraseDate({ quote, day }: PlacedDate, words: Words, explain: ExplainWords): string {
  if (day === null) return `${quoteOf(quote.words, words)}${words.colon}${explain.noDay}`;
  const basis = words.dateBases[day.basis];
  const days = formatDays(day.from, day.to, words, day.precision);
  return `${quoteOf(quote.words, words)}${words.colon}${days}${basis === '' ? '' : ` (${basis})`}`;
}

/** Words of the article within quotation marks; those that they bring along are enough. */
export function quoteOf(text: string, words: Words, limit = WORDS_SHOWN): string {
  const clean = cleanWords(text, limit);
  return /^[«“"„]/u.test(clean) ? clean : words.quote(clean);
}
