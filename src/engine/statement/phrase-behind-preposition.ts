import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';

/** « après des informations »: a preposition before the phrase does not belong to it here. */
export function phraseBehindPreposition(reading: Reading, last: number, floor: number): Phrase | null {
  for (let t = last; t >= floor && t > last - 8; t--) {
    const { pos } = reading.tokens[t]!;
    if (pos === 'DET' || reading.lexicon.sets.namingPrepositions.has(reading.tokens[t]!.norm))
      return { first: t, last };
    if (pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'ADV' && pos !== 'PROPN')
      return t < last ? { first: t + 1, last } : null;
  }
  return null;
}
