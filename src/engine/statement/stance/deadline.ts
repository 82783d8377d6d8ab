import { phraseAt, type Reading } from '../reading.ts';

/** Tokens after a verb in which a point in time to come is looked for. */
const DEADLINE = 12;

/** « d’ici lundi », « dès mars » behind the verb. */
export function holdsDeadline(reading: Reading, verb: number): boolean {
  const { deadlines } = reading.lexicon.stance;
  for (let t = verb + 1; t < reading.tokens.length && t < verb + DEADLINE; t++)
    if (phraseAt(reading, deadlines, t) > 0) return true;
  return false;
}
