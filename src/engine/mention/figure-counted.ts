import type { Amount } from './figure-amount.ts';
import { type FigureReading, offsetOf, tokenAt } from './figure-reading.ts';
import type { NumberTable } from './number-table.ts';

/** Tokens behind the number among which the noun is looked for. */
const REACH = 3;

/** Whether `de` leads from an amount to what it counts: behind number nouns and from a million on. */
export function isLinked(amount: Amount): boolean {
  const { form, low, number } = amount.quantity;
  return form === 'collective' || form === 'share' || low >= 1e6 || (number?.scale ?? 0) >= 1e6;
}

/**
 * Whether something counted follows the amount directly: a noun, also behind adjectives, that is not singular.
 * `strict` asks for a noun, not for an adjective or participle used as one (`200 blessés`).
 */
export function isCounted(reading: FigureReading, amount: Amount, strict = false): boolean {
  const { tokens, sentence, table, pieces } = reading;
  if (isLinked(amount) && table.has(table.data.links, pieces[amount.noun]?.norm)) return true;
  let index = tokenAt(reading, offsetOf(reading, amount.noun));
  for (let step = 0; step < REACH && index < sentence.last; step++, index++) {
    const token = tokens[index]!;
    const { pos, morph } = token;
    if (pos === 'NOUN' || pos === 'PROPN')
      return looksPlural(token.norm, table) || (pos === 'NOUN' && morph.number !== 'Sing');
    if (pos === 'ADJ') {
      const next = tokens[index + 1];
      const ends = index + 1 >= sentence.last || (next!.pos !== 'NOUN' && next!.pos !== 'ADJ');
      if (ends) return !strict && step === 0 && looksPlural(token.norm, table);
    } else
      return (
        !strict && step === 0 && pos === 'VERB' && morph.verbForm === 'Part' && looksPlural(token.norm, table)
      );
  }
  return false;
}

/** Ends as plurals do, or names a model, which has no plural (`deux F-16`). */
export function looksPlural(norm: string, { data }: NumberTable): boolean {
  return /\d$/u.test(norm) || data.thing.pluralEndings.some((ending) => norm.endsWith(ending));
}
